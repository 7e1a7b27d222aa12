/** What production loses by all new files together: what makes no difference to the end, wherever one looks. */

import type { Loss } from '../../model/loss.ts'
import type { Script } from '../../model/text.ts'
import { on, type State } from '../../sqlite/engine.ts'
import { FEW, MANY, madeByChance, sameChance, withCounted } from './ignored.ts'
import { anyOneKept } from './looks/any-one-kept.ts'
import { askedElsewhere } from './looks/asked-elsewhere.ts'
import { coincidences } from './looks/coinciding.ts'
import { collisionsIn } from './looks/collided.ts'
import { columnLosses } from './looks/columns.ts'
import { countedTwice } from './looks/counted-twice.ts'
import { crossings } from './looks/crossed.ts'
import { deletionLosses } from './looks/deletions.ts'
import { doublings } from './looks/doubled.ts'
import { emptiedBehind } from './looks/emptied-behind.ts'
import { exchanges } from './looks/exchanged.ts'
import { groupings } from './looks/grouped.ts'
import { halfConverted } from './looks/half-converted.ts'
import { inTheWay } from './looks/in-the-way.ts'
import { joinings } from './looks/joined.ts'
import { keysTaken } from './looks/key-taken.ts'
import { beyondLimits } from './looks/limits.ts'
import { memberNumbers } from './looks/member-numbers.ts'
import { mergers } from './looks/merged.ts'
import { misplacings } from './looks/misplaced.ts'
import { lossesOf } from './looks/named.ts'
import {
  collidedLoss,
  doubledLoss,
  halfLoss,
  keyTakenLoss,
  mergedLoss,
  misplacedLoss,
  productLoss,
  redirectedLoss,
  refusedLoss,
  renumberedLoss,
  strayedLoss,
  tiedLoss,
  unlistedLoss,
} from './looks/named-relations.ts'
import { narrowings } from './looks/narrowed.ts'
import { nulledIn } from './looks/nulled.ts'
import { takenNumbers } from './looks/offset.ts'
import { onlyRowLosses } from './looks/only-row.ts'
import { otherOffsets } from './looks/other-offset.ts'
import { otherOwners } from './looks/other-owners.ts'
import { pastedIn } from './looks/pasted.ts'
import { productsIn } from './looks/products.ts'
import { redirections } from './looks/redirected.ts'
import { refusedCopies } from './looks/refused.ts'
import { renumberings } from './looks/renumbered.ts'
import { repeatedElements } from './looks/repeated-elements.ts'
import { replacements } from './looks/replaced.ts'
import { rowLosses } from './looks/rows.ts'
import { sameKeys } from './looks/same-key.ts'
import { filledElsewhere } from './looks/search-tables.ts'
import { sharedIds } from './looks/shared-ids.ts'
import { splitOff } from './looks/split-off.ts'
import { strayings } from './looks/strayed.ts'
import { ties } from './looks/tied.ts'
import { touchings } from './looks/touched.ts'
import { ofTwoParents } from './looks/two-parents.ts'
import { unboundIn } from './looks/unbound.ts'
import { unfoundIn } from './looks/unfound.ts'
import { isUnlisted, unlistedIn } from './looks/unlisted.ts'
import { unmatchedIn } from './looks/unmatched.ts'
import { unnumberedIn } from './looks/unnumbered.ts'
import { typings } from './looks/untyped.ts'
import { wipedFirst } from './looks/wiped-first.ts'
import { withoutBlank } from './looks/without-blank.ts'
import { writtenOver } from './looks/written-over.ts'
import { markedStart } from './marked.ts'
import { asDocuments } from './marks/as-documents.ts'
import type { Marked, MarkedTable } from './marks/marked-table.ts'
import { turningAway } from './marks/triggers.ts'
import { withTurnedAway } from './marks/turned-away.ts'
import { playable } from './playable.ts'
import { Asking } from './run/asking.ts'
import { atRisk, couldLose } from './run/at-risk.ts'
import { type Index, indexOf, placesOf } from './run/found.ts'
import { type Heirs, heirsIn } from './run/heirs.ts'
import { withHistory } from './run/history.ts'
import type { Journey } from './run/journey.ts'
import { leavingsOf } from './run/leaving.ts'
import { Lives } from './run/lives.ts'
import { type Setting, watched } from './run/play.ts'
import { spansIn } from './spans.ts'
import { contentsOf } from './values/contents.ts'
import { comparedIn } from './values/literals.ts'
import { withoutPutBy } from './values/put-by.ts'

/** What was found, and whether questions were left. */
export interface LossesSeen {
  readonly losses: readonly Loss[]
  readonly heirs: readonly Heirs[]
  readonly unproved: boolean
}

/** Nothing to look for. */
export const NO_LOSSES: LossesSeen = { losses: [], heirs: [], unproved: false }

/**
 * Runs the files on databases that differ in one value or one row: where the ends are the same, that is lost; where they
 * are not, it is not, wherever it went.
 * @param plain production with its plain rows, before the first new file
 * @param empty production without them
 * @param base what production has applied, in order
 */
export function lossesIn(all: Setting, plain: State, empty: State, base: readonly Script[]): LossesSeen {
  if (!couldLose(all, plain)) return NO_LOSSES
  const setting = { ...all, without: new Set([...all.without, ...filledElsewhere(base, all.scripts)]) }
  const { losses, unproved } = followed(setting, plain, base) ?? NO_LOSSES
  const follow = (longer: Setting, start: State, table: string) => {
    const seen = followed(longer, start, base, table)
    return seen === UNPLAYABLE ? null : (seen?.losses ?? null)
  }
  return { losses: withHistory(setting, base, losses, follow), heirs: heirsIn(setting, plain, empty), unproved }
}

/** No row that could be asked about gets through the files. */
const UNPLAYABLE: LossesSeen = { ...NO_LOSSES, unproved: true }

/**
 * Null where the files stop on the plain rows: then nobody knows what they lose.
 * @param only the one table (keyOf case) that is asked about; all without it
 */
function followed(setting: Setting, plain: State, base: readonly Script[], only?: string): LossesSeen | null {
  const before = on(setting.engine, plain, (connection) => contentsOf(connection, setting.without))
  const lives = new Lives()
  on(setting.engine, plain, (connection) => lives.begin(connection))
  const first = watched(setting, plain, (connection, done) => lives.after(connection, done))
  if (!first.end) return null
  const all = atRisk(setting, plain, { before, end: first.end, lives, steps: first.steps })
  const risky = only === undefined ? all : new Set([...all].filter((key) => key === only))
  if (risky.size === 0) return NO_LOSSES
  const scripts = on(setting.engine, plain, (it) => withTurnedAway(it, asDocuments(it, setting.scripts)))
  const asked = comparedIn([...scripts, ...on(setting.engine, plain, turningAway)])
  const compared = withoutPutBy(asked, setting.scripts, base)
  const files = { ...setting, scripts, base }
  const large = markedStart(files, plain, risky, compared)
  const spans = spansIn(setting, large, base)
  const made = spans.size > 0 ? markedStart({ ...files, spans }, plain, risky, compared) : large
  const start = playable(setting, made.state, made.tables)
  if (!start) return UNPLAYABLE
  const asking = new Asking(setting, start.state, start.end)
  const chance = madeByChance(setting, start)
  // A row less gives other ids to those behind it; another value does not.
  asking.ignored = withCounted(setting, start, chance, MANY)
  const index = indexOf(start.end)
  for (const { rows } of start.tables) leftFirst(index, rows)
  const leavings = leavingsOf(setting, start, lives, first.steps)
  const journey: Journey = {
    ...{ setting, base, start, lives, steps: first.steps, index },
    leavings: leavings ?? [],
    ...(only === undefined ? {} : { only }),
  }
  const anyRows = [...rowLosses(asking, journey), ...onlyRowLosses(asking, journey)]
  asking.ignored = chance
  const values = sameChance(setting, start, chance) ?? asking
  values.counted = withCounted(setting, start, chance, FEW)
  const anyAway = columnLosses(values, journey, anyRows)
  const refused = refusedCopies(journey, new Set([...anyRows, ...anyAway].map(({ table }) => table)))
  const kept = anyOneKept(values, journey)
  const said = [...refused, ...kept]
  const isOpen = ({ table }: { readonly table: MarkedTable }) => !said.some((it) => it.table === table)
  const [rows, away] = [anyRows.filter(isOpen), anyAway.filter(isOpen)]
  const beyond = beyondLimits(values, journey, { rows: anyRows, columns: away })
  const coinciding = coincidences(values, journey, away)
  const members = memberNumbers(values, journey, away)
  const columns = [
    ...[...away, ...beyond.columns, ...coinciding],
    ...[...splitOff(values, journey, away), ...repeatedElements(values, journey, away)],
    ...members.away,
  ]
  const { crossed, over } = writtenOver(journey, crossings(journey))
  const exchanged = exchanges(journey).filter(({ table }) => !crossed.some((it) => it.table === table))
  const told = new Set([...crossed, ...exchanged].map(({ table }) => table))
  const narrow = narrowings(values, journey)
  const unmatched = unmatchedIn(values, journey, [...narrow, ...columns])
  const unfound = unfoundIn(values, journey, [...narrow, ...unmatched])
  const replaced = replacements(values, journey)
  const nulled = nulledIn(values, journey, [...narrow, ...unmatched, ...unfound]).filter(
    (one) => !replaced.some(({ step, columns }) => step === one.step && columns.includes(one.column)),
  )
  const narrowed = [
    ...[...narrow, ...over],
    ...unmatched,
    ...unfound,
    ...[...nulled, ...members.deleted],
    ...wipedFirst(journey, [...narrow, ...unmatched, ...unfound]),
    ...emptiedBehind(values, journey, [...narrow, ...unmatched, ...unfound, ...nulled]),
    ...withoutBlank(values, journey, [...narrow, ...unmatched, ...unfound, ...nulled]),
    ...pastedIn(values, journey, [...narrow, ...unmatched, ...unfound]),
    ...touchings(values, journey),
    ...countedTwice(journey),
    ...typings(values, journey),
  ]
  const collided = collisionsIn(values, journey, narrowed)
  const keyed = [...keysTaken(values, journey), ...sameKeys(values, journey)].filter(
    ({ table }) => !rows.some((it) => it.table === table),
  )
  const strayed = [...strayings(journey), ...sharedIds(values, journey), ...otherOffsets(values, journey)]
  const inWay = inTheWay(values, journey).filter(({ step }) => !replaced.some((it) => it.step === step))
  const offset = takenNumbers(values, journey).filter(({ table }) => !rows.some((it) => it.table === table))
  const gone = new Set(rows.filter(({ whole }) => whole).map(({ table }) => table))
  const unlisted = unlistedIn(values, journey, gone)
  const lost = new Set([...rows, ...columns, ...narrowed, ...refused].map(({ table }) => table))
  const joined = joinings(values, journey, lost)
  const apart = ofTwoParents(values, journey, lost)
  const merged = rows.length > 0 || apart.length > 0 ? [] : mergers(journey, values.counted)
  return {
    losses: [
      ...lossesOf(journey, {
        ...{ rows: rows.filter((one) => !isUnlisted(one, unlisted)), columns, narrowed: [...narrowed, ...joined] },
        ...{ crossed, exchanged, replaced: [...replaced, ...inWay, ...offset], unbound: unboundIn(journey) },
      }),
      ...refused.map((one) => refusedLoss(journey, one)),
      ...[...keyed, ...kept].map((one) => keyTakenLoss(journey, one)),
      ...collided.map((one) => collidedLoss(journey, one)),
      ...halfConverted(journey).map((one) => halfLoss(journey, one)),
      ...beyond.rows,
      ...doublings(values, journey).map((one) => doubledLoss(journey, one)),
      ...productsIn(values, journey, lost).map((one) => productLoss(journey, one)),
      ...[...ties(values, journey), ...otherOwners(values, journey)].map((one) => tiedLoss(journey, one)),
      ...misplacings(journey, told).map((one) => misplacedLoss(journey, one)),
      ...deletionLosses(asking, journey),
      ...strayed.map((one) => strayedLoss(journey, one)),
      ...redirections(values, journey).map((one) => redirectedLoss(journey, one)),
      ...unlisted.map((one) => unlistedLoss(journey, one)),
      ...askedElsewhere(values, journey, lost),
      ...[...renumberings(values, journey, lost, strayed), ...unnumberedIn(values, journey, lost)].map((one) =>
        renumberedLoss(journey, one),
      ),
      ...groupings(values, journey, { rows, columns }),
      ...apart.map((one) => mergedLoss(journey, one)),
      ...merged.map((one) => mergedLoss(journey, one)),
    ],
    heirs: [],
    unproved: asking.exhausted || values.exhausted || made.left || start.left || leavings === null,
  }
}

/** What is asked about values is asked of a plain row that is left: those that a DELETE takes end alike whatever they hold. */
function leftFirst(index: Index, rows: Marked[]): void {
  const isGone = (row: Marked) => row.kind.is === 'plain' && placesOf(index, row, null).length === 0
  if (rows.every((row) => row.kind.is !== 'plain' || isGone(row))) return
  rows.sort((one, other) => Number(isGone(one)) - Number(isGone(other)))
}
