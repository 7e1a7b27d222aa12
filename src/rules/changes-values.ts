/** `changes-values`: a rebuild changes values that nobody wrote a change for. */

import type { Fate } from '../model/fate.ts'
import type { LostColumn } from '../model/loss.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed, same } from '../sql/names.ts'
import { targetName } from '../sql/statement.ts'
import { addedUpAgain } from './advice/added-up-again.ts'
import { asText, type Changed, holds, sentence, typeOf } from './advice/changed-column.ts'
import { countedAgain, firedAgain } from './advice/counted-again.ts'
import { longPair } from './advice/long-numbers.ts'
import { fillsWithMoments } from './advice/moments.ts'
import { type Astray, BY_NAME, namedCopy } from './advice/named-copy.ts'
import { doubled, exchanged, numberedAnew, renumberedIds, strayed, tied } from './advice/other-rows.ts'
import { ownUnits } from './advice/own-units.ts'
import { named } from './evidence/evidence.ts'
import { isComputedNow } from './evidence/generated.ts'
import { isKnownByAnother, referring } from './evidence/keys-to.ts'
import { copyOf, lossesOf } from './evidence/losses.ts'
import { retyped } from './evidence/retyped.ts'
import {
  copiedAs,
  factsAbout,
  factsOf,
  isMapped,
  isNews,
  isUpdated,
  isUsedBeside,
  lostInCopy,
  placeOf,
  type Renumbered,
  renumbered,
} from './evidence/rows.ts'

export const changesValues: Rule = {
  id: 'changes-values',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuild changes values on the way',
  why:
    'The rows are all there and hold something else: SELECT * copies by position, a column that is left out of the copy is NULL ' +
    "everywhere (an INTEGER PRIMARY KEY is counted from 1 again), and a column of another type turns '0012' into 12 (https://sqlite.org/datatype3.html#type_affinity).",
  fix: BY_NAME,
  *check(evidence) {
    for (const { table, into, seen, statement, moved } of crossings(evidence)) {
      const back = fateOf(seen, table)?.rebuilt === false ? 'When the rows come back to' : 'After the rebuild of'
      yield {
        at: placeOf(seen, statement),
        message: `${into === null ? `${back} ${table}` : `In rows that ${table} gives to ${into}`}, ${listed([...new Set(moved.map(({ name, from }) => `${name} holds what was in ${from}`))])}.`,
        fix: traded(moved, inPlace(evidence, seen, table, statement)),
      }
    }
    for (const { loss, seen } of lossesOf(evidence, 'exchanged', 'misplaced')) {
      // Where the rebuild shows which columns hold what, that says more than two of their types.
      if (loss.what === 'misplaced' && loss.columns.every(({ name }) => isChangedByRebuild(seen, loss.table, name)))
        continue
      const filled = targetName(seen.statements[loss.statement]?.sql ?? '')
      yield { at: placeOf(seen, loss.statement), ...exchanged(loss, filled) }
    }
    for (const { loss } of lossesOf(evidence, 'doubled'))
      if (loss.kinds.length > 0) yield { at: loss.at, ...doubled(loss) }
    for (const { loss } of lossesOf(evidence, 'narrowed'))
      for (const column of loss.columns)
        if (column.fired !== undefined) yield { at: loss.at, ...firedAgain(loss, column) }
    for (const { loss } of lossesOf(evidence, 'tied')) yield { at: loss.at, ...tied(loss) }
    for (const { loss, seen } of lossesOf(evidence, 'strayed')) {
      const parent = fateOf(seen, loss.with?.other ?? '')
      // The rebuild that gives the ids out anew is spoken of below.
      if (loss.kinds.length > 0 || !parent || renumbered(seen, parent) === null)
        yield { at: loss.at, ...strayed(seen, loss) }
    }
    for (const { loss, seen } of lossesOf(evidence, 'renumbered'))
      yield { at: loss.at, ...(loss.kinds.length > 0 ? {} : { level: 'warning' }), ...numberedAnew(seen, loss) }
    // Columns that changed places get values of another type by that alone.
    const misplaced = [...lossesOf(evidence, 'misplaced')].map(({ loss }) => loss)
    const isMisplaced = (table: string, column: string) =>
      misplaced.some((it) => same(it.table, table) && it.columns.some(({ name }) => same(name, column)))
    yield* retyped(
      evidence,
      (seen, table, column) => isChangedByRebuild(seen, table, column) || isMisplaced(table, column),
    )
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.multiplied) yield addedUpAgain(one)
      yield* countedAgain(evidence, seen)
      for (const fate of seen.fates) {
        if (!fate.rebuilt || isNews(evidence, seen, fate.table)) continue
        const statement = fate.copied ?? fate.dropped?.statement
        const ids = renumbered(seen, fate)
        if (ids !== null && !isFollowed(evidence, seen, fate, ids.column)) {
          yield {
            at: placeOf(seen, statement),
            message: renumberedIds(seen, fate, ids),
            fix: inPlace(evidence, seen, fate.table, statement),
          }
        }
        const changed = changesOf(seen, fate, ids)
        // Of 0 and 1 only an odd value shows it: where each holds what was in the other, it befalls the plain ones, too.
        const isReturned = ({ column, source }: Changed) =>
          changed.some(({ fact }) => fact.how === 'swapped' && fact.column === source && fact.source === column)
        const isSwapped = ({ fact, says }: Change) => fact.how === 'swapped' && (says === null || isReturned(fact))
        const swapped = changed.filter(isSwapped)
        // Columns that changed places are one mistake, and one copy puts them right.
        if (swapped.length > 0)
          yield {
            at: placeOf(seen, statement),
            message: `After the rebuild of ${fate.now ?? fate.table}, ${listed(swapped.map(({ fact, says }) => holds(says === null ? fact : { ...fact, sample: [] })))}.`,
            fix: inPlace(evidence, seen, fate.table, statement),
          }
        for (const { fact, says } of changed.filter((it) => !isSwapped(it))) {
          const long = fact.how === 'converted' ? longPair(evidence, fate.table, fact.column) : null
          yield {
            at: placeOf(seen, statement),
            message: `${sentence(fact, long)}${says === null ? '' : ` Seen with ${says}.`}`,
            fix:
              fact.how === 'converted'
                ? asText(seen, fact, long)
                : (ownUnits(seen, fate, fact.column) ?? inPlace(evidence, seen, fate.table, statement)),
          }
        }
      }
    }
  },
}

/** The advice, or which two columns change places where it cannot be the whole copy: both sides may be named already. */
function traded([one, other, ...more]: Crossing['moved'], fix: string): string {
  if (fix !== BY_NAME || !one?.from || !other?.from || more.length > 0) return fix
  return `Let ${one.name} take ${other.from} in the copy, and ${other.name} take ${one.from}: the two change places.`
}

interface Crossing {
  readonly table: string
  /** The table that rows have moved to, where it is another one. */
  readonly into: string | null
  readonly seen: MigrationSeen
  readonly statement: number
  readonly moved: readonly LostColumn[]
}

/** Columns that change places in one copy are one mistake, however many they are. */
function crossings(evidence: Evidence): readonly Crossing[] {
  const found: Crossing[] = []
  for (const { loss, seen } of lossesOf(evidence, 'crossed')) {
    const moved = loss.columns.filter(
      ({ name, from }) =>
        from !== undefined && !isChangedByRebuild(seen, loss.table, name) && !isComputedNow(seen, loss.table, name),
    )
    if (moved.length === 0) continue
    const statement = copyOf(seen, loss) ?? loss.statement
    const at = found.findIndex((it) => it.seen === seen && it.statement === statement && same(it.table, loss.table))
    const known = found[at]
    if (known) found[at] = { ...known, moved: [...known.moved, ...moved] }
    else found.push({ table: loss.table, into: loss.with?.into ?? null, seen, statement, moved })
  }
  return found
}

/** Whether nobody knows the rows by their ids, or the file writes new ones into every column that points at them. */
function isFollowed(evidence: Evidence, seen: MigrationSeen, rebuilt: Fate, id: string): boolean {
  if (isKnownByAnother(evidence, seen, rebuilt, id)) return true
  const links = referring(seen.schema?.after, rebuilt.table, id).flatMap(({ child, key }) =>
    key.columns.map((column) => ({ column, fate: fateOf(seen, child.name) })),
  )
  const isWritten = (fate: Fate, column: string) =>
    isUpdated(seen, fate, column) || (fate.rebuilt && copiedAs(seen, fate, column) === 'expression')
  return links.length > 0 && links.every(({ column, fate }) => fate !== undefined && isWritten(fate, column))
}

function fateOf(seen: MigrationSeen, table: string): Fate | undefined {
  return seen.fates.find((it) => same(it.table, table))
}

/** The changes that have findings of their own beside the ids that were given out anew. */
function changesOf(seen: MigrationSeen, fate: Fate, ids: Renumbered | null): Change[] {
  // Rows that are told apart by other ids are other rows.
  const isOther = ({ fact, says }: Change) =>
    ids !== null && (says !== null || ids.to === null || same(ids.column, fact.column))
  // What a foreign key's action set to NULL has a finding of its own, and the copy is right.
  const isUnlinked = ({ fact: { column, how } }: Change) =>
    how === 'wiped' && fate.unlinked.some((deed) => same(deed.column, column))
  return [...changes(seen, fate)].filter((change) => !isOther(change) && !isUnlinked(change))
}

/** Columns that a rebuild fills with one value, or with another column's: said here, and nowhere else. */
export function isChangedByRebuild(seen: MigrationSeen, table: string, column: string): boolean {
  const fate = fateOf(seen, table)
  return fate?.rebuilt === true && [...changes(seen, fate)].some(({ fact }) => same(fact.column, column))
}

interface Change {
  readonly fact: Changed
  /** The kind of awkward row that shows it; null when plain ones do. */
  readonly says: string | null
}

/** One change per column: what plain rows show, else what awkward ones do. */
function* changes(seen: MigrationSeen, fate: Fate): Generator<Change> {
  const plain = factsAbout(factsOf(seen), 'values-changed', fate.now).map((fact) => ({ fact, says: null }))
  const awkward = seen.awkward.flatMap(({ facts, says }) =>
    factsAbout(facts, 'values-changed', fate.now).map((fact) => ({ fact, says })),
  )
  const told = new Set<string>()
  for (const change of isMapped(seen, fate) ? [] : [...plain, ...awkward]) {
    const { column, how } = change.fact
    if (told.has(column) || !isUnmeant(seen, fate, change.fact)) continue
    // Where nothing was copied, nothing was changed.
    if (how === 'wiped' && lostInCopy(fate) > 0) continue
    told.add(column)
    yield change
  }
}

function isUnmeant(seen: MigrationSeen, fate: Fate, { column, how, table }: Changed): boolean {
  if (how !== 'wiped' && how !== 'swapped' && how !== 'converted') return false
  if (holdsName(seen, column) || isComputedNow(seen, table, column) || isUpdated(seen, fate, column)) return false
  // Text in a column of dates or truths is no number that could be changed, and no moment has zeros in front.
  if (how === 'converted' && /DATE|TIME|BOOL/i.test(typeOf(seen.schema?.after, table, column))) return false
  const old = named(seen.schema?.before.tables ?? [], table)?.columns.find(({ name }) => same(name, column))
  if (how === 'converted' && old && fillsWithMoments(old)) return false
  const written = copiedAs(seen, fate, column)
  // By `CASE unit WHEN 'lb' THEN … END, 'kg'` nothing is lost of the unit: what is, is told as values that become one.
  if (how === 'wiped' && written === 'literal' && isUsedBeside(seen, fate, column)) return false
  return written === 'unknown' ? how === 'swapped' : written !== 'expression'
}

/** The column holds a name that was meant as another column: that has a finding of its own. */
function holdsName(seen: MigrationSeen, column: string): boolean {
  return seen.namesAsText.some((it) => !it.byQuotes && it.column !== null && same(it.column, column))
}

/** The copy with every column that goes astray in it in its own place: the same advice for all of them. */
function inPlace(evidence: Evidence, seen: MigrationSeen, table: string, statement: number | undefined): string {
  if (statement === undefined) return BY_NAME
  const crossed = [...lossesOf(evidence, 'crossed')].flatMap(({ loss, seen: own }) =>
    own === seen && (copyOf(seen, loss) ?? loss.statement) === statement && same(loss.table, table) ? loss.columns : [],
  )
  const fates = seen.fates.filter((fate) => same(fate.table, table))
  const told = fates.flatMap((fate) => {
    const ids = renumbered(seen, fate)
    const others = changesOf(seen, fate, ids).filter(({ fact }) => fact.how !== 'converted')
    return [...(ids ? [ids.column] : []), ...others.map(({ fact }) => fact.column)]
  })
  const astray: Astray[] = [
    ...crossed.map(({ name, from }) => ({ column: name, ...(from === undefined ? {} : { from }) })),
    ...told.filter((name) => !crossed.some((it) => same(it.name, name))).map((column) => ({ column })),
  ]
  return namedCopy(seen, { table, statement }, astray, 'Let each column take its own values in the copy:')
}
