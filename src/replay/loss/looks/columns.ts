/** Values that make no difference at the end, or that end like others which are not far from them. */

import type { Unmet } from '../../../model/loss.ts'
import { commonTo } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { isCopiedAsIs } from '../run/copied-as-is.ts'
import { standingOf, tokensIn } from '../run/found.ts'
import { hasHeir, hasPlace, isAssigned, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { removals } from '../run/last-seen.ts'
import { isPicked } from '../run/picked.ts'
import type { Step } from '../run/play.ts'
import type { Pair } from '../values/contents.ts'
import { isCode, mayBeLarge } from '../values/near.ts'
import type { Question } from './alike.ts'
import { asWritten } from './as-written.ts'
import { isBeyondMark } from './beyond-mark.ts'
import { isTooLong } from './boxed.ts'
import { cutTexts } from './cents.ts'
import { mayBeCut } from './fractions.ts'
import { halfKeys } from './half-keys.ts'
import { pointsAtLost, withoutLinksToLost } from './links-to-lost.ts'
import { mayBeLong } from './long-numbers.ts'
import { lostLink } from './lost-links.ts'
import { isMeantForOthers, isWithinBounds, ownWord, unmadeWords } from './meant.ts'
import type { Mixed } from './mixed.ts'
import { mixtures } from './mixtures.ts'
import { namesakes } from './namesakes.ts'
import { changes, leavesOthers, otherValue } from './other-values.ts'
import { writtenOver } from './outdone.ts'
import { aboveAlike } from './own-parents.ts'
import { collapsing, listedPair, tellingPair } from './pairs.ts'
import { passedBy } from './passed-by.ts'
import { isRanked } from './ranked.ts'
import type { LostRows } from './rows.ts'
import { isSaidByParent } from './said-by-parent.ts'
import { withoutSet } from './set-aside.ts'
import { summedDocuments, summedIn } from './summed.ts'
import { changesParents, changesPlaces } from './swapped.ts'
import { unmoved } from './unmoved.ts'
import { deletedIn, whereLost } from './where-lost.ts'

export interface LostValues {
  readonly table: MarkedTable
  readonly column: string
  /** A row that shows it. */
  readonly row: Marked
  /** What the rows in which it is lost have in common, and no others have; null where nothing is known to be so. */
  readonly common: string | null
  /** The partner that they lack, where that is it. */
  readonly unmet?: Unmet
  /** Others keep it, and nothing that can be said tells them apart. */
  readonly inSome?: boolean
  /** Two values that end the same; null: all do. */
  readonly pair: Pair | null
  /** What removed the last of them, where that is not the place of the column. */
  readonly step?: Step
  /** Where each of its values shows, but not together with those of another column: two rows that end the same. */
  readonly mixed?: Mixed
  /** Each of its values shows, but which row had which does not. */
  readonly mingled?: boolean
  /** The table, as spelt, in which its values stand, where nothing says whose they were. */
  readonly untied?: string
}

/** Columns whose own place is gone, and whose values do not stand elsewhere. */
export function columnLosses(asking: Asking, journey: Journey, lostRows: readonly LostRows[]): LostValues[] {
  const lostAlready = new Set([...lostRows.flatMap(({ all, along }) => [...all, ...along]), ...deletedIn(journey)])
  const gone = new Set(lostRows.filter(({ whole }) => whole).map(({ table }) => table))
  const questions = questionsIn(journey, gone)
    .filter((one) => !hasPlace(journey, one.table, one.column) && !isSaidByParent(journey, one))
    .flatMap((one) => withoutRows(one, lostAlready).map((it) => withoutSet(journey, it)))
  const edits = (one: Question) => changes(journey, one.column, one.rows)
  const changed = questions.filter((one) => edits(one).length > 0)
  // A key of which no row can have another one is not proved to be kept.
  asking.exhausted ||= questions.some((one) => isForeign(one.table, one.column) && !changed.includes(one))
  const ended = asking
    .vanishing(changed, edits, (some) => leavesOthers(journey, some))
    .filter((one) => !pointsAtLost(asking, journey, one))
  const vanished = ended.filter((one) => !isRanked(asking, journey, one))
  const lost = vanished.flatMap((one) =>
    isMeant(asking, journey, one)
      ? passedOver(asking, journey, one)
      : [
          lostIn(
            one,
            one.rows,
            tellingPair(asking, journey, one) ??
              listedPair(asking, journey, one) ??
              keyPair(journey, one) ??
              unmadeWords(asking, journey, one),
          ),
        ],
  )
  const open = questions.filter((one) => !ended.includes(one))
  const partly = open
    .flatMap((one) => lostPartly(asking, journey, withoutLinksToLost(journey, one)).map((lost) => ({ one, lost })))
    .filter(({ one, lost }) => lost.pair !== null || lost.row.kind.is !== 'plain' || !isRanked(asking, journey, one))
    .map(({ lost }) => lost)
  const whole = open.filter(({ table, column }) => !partly.some((it) => it.table === table && it.column === column))
  const all = [...lost, ...partly].map((one) => whereLost(asking, journey, one, lostAlready))
  const mixed = mixtures(asking, journey, whole).map((it) => ({ ...lostIn(it.one, [], null), mixed: it.mixed }))
  const summed = summedIn(asking, journey, [...all, ...mixed]).filter(({ table }) => !gone.has(table))
  const halves = halfKeys(asking, journey, all).filter(({ table }) => !gone.has(table))
  const added = [...summed, ...halves].map((one) => ({ ...lostIn(one, [], null), mingled: true }))
  return [...all, ...mixed, ...added, ...lostWithCopy(asking, journey, gone)]
}

/** Two documents that differ in a key that nobody asks for, where others of their keys stand at the end. */
function keyPair(journey: Journey, { table, column, facts, rows }: Question): Pair | null {
  const row = rows[0] ?? plainRows(table)[0]
  if (!row || facts.kind !== 'json' || hasHeir(journey, table, column)) return null
  const value = row.values.get(column) ?? 'NULL'
  const other = otherValue(journey, row, column)
  return other !== null && tokensIn(value).some((token) => journey.index.has(token)) ? [value, other] : null
}

/** A row that is lost takes its values along: that is one loss, and the rows'. */
function withoutRows(one: Question, lost: ReadonlySet<Marked>): Question[] {
  const rows = one.rows.filter((row) => !lost.has(row))
  return rows.length === 0 && one.rows.length > 0 ? [] : [{ ...one, rows, lost }]
}

/** Columns that were written over in their own place, and whose copy went later. */
function lostWithCopy(asking: Asking, journey: Journey, gone: ReadonlySet<MarkedTable>): LostValues[] {
  if (!journey.steps.some(({ statement: { verb } }) => verb === 'ALTER TABLE' || verb === 'DROP TABLE')) return []
  const place = ({ table, column }: Question) => [journey, table, column] as const
  const written = questionsIn(journey, gone).filter((one) => hasPlace(...place(one)) && isAssigned(...place(one)))
  const vanished = written.filter(({ column, rows }) => {
    const edits = changes(journey, column, rows)
    return edits.length > 0 && asking.vanishes(edits) === true
  })
  if (vanished.length === 0) return []
  const removed = removals(journey)
  return vanished.flatMap((one) => {
    const [row] = one.rows
    const step = row && removed({ ...row, own: new Set([one.column]) })?.step
    return step && /^(DROP|ALTER)/.test(step.statement.verb) ? [{ ...lostIn(one, one.rows, null), step }] : []
  })
}

function lostIn(
  { table, column }: Pick<Question, 'table' | 'column'>,
  rows: readonly Marked[],
  pair: Pair | null,
): LostValues {
  const row = rows.find(({ kind }) => kind.is === 'plain') ?? rows[0] ?? table.rows[0]
  return { table, column, row: row as Marked, common: null, pair }
}

/** About all tables that are asked about, but for those that are gone. */
function questionsIn(journey: Journey, gone: ReadonlySet<MarkedTable>): Question[] {
  const isAsked = (table: MarkedTable) => !gone.has(table) && (journey.only ?? table.key) === table.key
  return journey.start.tables.filter(isAsked).flatMap((table) => questionsAbout(journey, table))
}

/** Columns that do not stand at the end as they were. */
export function questionsAbout(journey: Journey, table: MarkedTable): Question[] {
  return [...table.facts].flatMap(([column, facts]): Question[] => {
    if (isSurrogate(table, column)) return []
    const { carried, apart, absent } = standingOf(journey.index, table, column)
    // A mark is carried by a column of numbers too, which makes larger ones, or those with zeros in front, one.
    const large =
      isPicked(journey, column) ||
      mayBeLarge(facts) ||
      isCode(facts) ||
      isBeyondMark(journey, table, column, facts) ||
      mayBeLong(facts) ||
      isTooLong(journey, facts) ||
      mayBeCut(journey, table, column, facts)
    if (carried && !apart && (!large || isCopiedAsIs(journey, table, column))) return []
    const rows = ordered(absent.length > 0 || (carried && !large) ? absent : anyRows(table))
    return rows.length > 0 || apart ? [{ table, column, facts, rows, apart }] : []
  })
}

function anyRows(table: MarkedTable): readonly Marked[] {
  const plain = plainRows(table)
  return plain.length > 0 ? plain : table.rows
}

/** The plain ones first: what they show needs no special row. */
function ordered(rows: readonly Marked[]): Marked[] {
  const rank = ({ kind }: Marked) => (kind.is === 'plain' ? 0 : kind.is === 'null' ? 1 : 2)
  return [...rows].sort((one, other) => rank(one) - rank(other))
}

function isMeant(asking: Asking, journey: Journey, question: Question): boolean {
  return isMeantForOthers(asking, journey, question) || isWithinBounds(asking, journey, question)
}

/** Values that a condition passes over, where the conversion itself is meant for others. */
function passedOver(asking: Asking, journey: Journey, question: Question): LostValues[] {
  const pair = asWritten(asking, journey, question) ?? cutTexts(asking, plainRows(question.table)[0], question)
  return pair === null ? [] : [lostIn(question, question.rows, pair)]
}

const GROUPS = ['plain', 'null', 'other'] as const

/** What vanishes in some rows only, or ends like near values. */
function lostPartly(asking: Asking, journey: Journey, question: Question): LostValues[] {
  const { rows, table, apart, column } = question
  for (const group of GROUPS) {
    const some = rows.filter((row) => groupOf(row) === group)
    const edits = changes(journey, column, some)
    if (edits.length === 0 || some.length === rows.length || !leavesOthers(journey, [{ ...question, rows: some }]))
      continue
    if (asking.vanishes(edits)) {
      return isMeant(asking, journey, question)
        ? passedOver(asking, journey, question)
        : [lostIn(question, some, group === 'plain' ? toldPair(asking, journey, question) : null)]
    }
  }
  const still = [...unmoved(asking, journey, question), ...writtenOver(asking, journey, question)]
  const one = still.find((row) => isLostIn(asking, journey, question, row))
  if (one && !isMeant(asking, journey, question)) {
    const others = rows.filter((row) => row.own.has(column) && !still.includes(row))
    const common = commonTo(table, still, others, [])
    return [{ ...lostIn(question, [one], listedPair(asking, journey, { ...question, rows: [one] })), common }]
  }
  const isOpen = apart || rows.length > 0
  const pair = isOpen
    ? (ownWord(asking, journey, question) ??
      collapsing(asking, journey, question) ??
      summedDocuments(asking, journey, question) ??
      asWritten(asking, journey, question))
    : null
  if (pair !== null) return [lostIn(question, rows, pair)]
  const link = lostLink(asking, journey, question) ?? namesakes(asking, journey, question) ?? passedBy(asking, question)
  if (link) return [{ ...lostIn(question, [link.row], null), common: link.says }]
  const above = aboveAlike(asking, question)
  if (above) return [lostIn(question, rows, above)]
  const swaps = changesPlaces(asking, journey, question) || changesParents(asking, journey, question)
  return swaps ? [{ ...lostIn(question, plainRows(table), null), mingled: true }] : []
}

function toldPair(asking: Asking, journey: Journey, question: Question): Pair | null {
  return listedPair(asking, journey, question) ?? aboveAlike(asking, question)
}

/** What is none of the listed values may end like one of them, as an empty text does that gets the default: it is lost like all. */
function isLostIn(asking: Asking, journey: Journey, { column, facts }: Question, row: Marked): boolean {
  const isOther = facts.listed.length > 1 && !facts.listed.includes(row.values.get(column) ?? 'NULL')
  const tried = isOther ? facts.listed.map((value) => [writing(row, column, value)]) : [changes(journey, column, [row])]
  return tried.every((edits) => asking.vanishes(edits) === true)
}

function groupOf({ kind }: Marked): (typeof GROUPS)[number] {
  return kind.is === 'plain' || kind.is === 'null' ? kind.is : 'other'
}
