/** Columns that a trigger writes over, as the files change other columns of rows that nobody has changed, or move rows that are no news. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { readTrigger, type TriggerText } from '../../../sql/create-trigger.ts'
import { demands } from '../../../sql/demands.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, objectOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { whereIn } from '../../../sql/where.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { triggersIn } from '../marks/triggers.ts'
import type { Asking } from '../run/asking.ts'
import { isCopy } from '../run/at-risk.ts'
import { cellOf } from '../run/end-cell.ts'
import { tokensIn } from '../run/found.ts'
import { hasPlace, isAssigned, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { removals } from '../run/last-seen.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { plainText } from '../values/contents.ts'
import { isGivenOrFilled } from './given-values.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'

interface Touch {
  readonly table: MarkedTable
  readonly column: string
  /** As it is spelt. */
  readonly trigger: string
  readonly fires: TriggerText
  /** It sets it to the time at which the files run, to what the new row has, to one value, such as NULL, or to what is made of columns. */
  readonly to: 'clock' | 'new row' | 'one value' | 'made'
}

/**
 * Where a statement changes what production holds, a new time of change is right: of new columns it is wrong, and of rows that
 * have only stood in another table. One value for all of them is what an app wants of a user's change; a file has not asked anybody.
 */
export function touchings(asking: Asking, journey: Journey): Narrowed[] {
  if (!journey.steps.some((step) => changesOld(journey, step) || moves(journey, step))) return []
  const touches = touchesIn(journey).filter((one) => isOver(asking, journey, one))
  if (touches.length === 0) return []
  const removed = removals(journey)
  const found = touches.flatMap((touch) => {
    const { table, column, trigger, to } = touch
    const row = touchedIn(touch).find((one) => isGone(journey, one, column))
    const step = row && removed({ ...row, own: new Set([column]) })?.step
    const isWrong =
      step &&
      ((to === 'clock' && fillsNew(journey, step)) ||
        (to === 'made' && fillsNew(journey, step) && isGivenOrFilled(journey, row, column)) ||
        (to === 'one value' && changesOld(journey, step)) ||
        (moves(journey, step) && to !== 'made' && (to === 'clock' || !isKeptInStep(journey, step, table, column))))
    return isWrong ? [{ table, column, pair: null, trigger, step, isFired: isFiredBy(step, touch) }] : []
  })
  // One finding for a column: several triggers may write it, and one of them has.
  const first = found.toSorted((one, other) => Number(other.isFired) - Number(one.isFired))
  return first
    .filter((one, at) => first.findIndex((it) => it.table === one.table && it.column === one.column) === at)
    .map(({ isFired, ...one }) => one)
}

/** Whether the trigger answers to the statement itself, and not to what another trigger does. */
function isFiredBy({ statement: { sql } }: Step, { fires }: Touch): boolean {
  const written = setBy(sql)
  const answers = fires.columns.length === 0 || fires.columns.some((column) => written?.has(column))
  const isOfAction = fires.moment.endsWith(written === null ? (actionOf(sql) ?? '-') : 'UPDATE')
  return fires.table === targetOf(sql) && isOfAction && answers
}

/** The columns (keyOf case) that an UPDATE sets, or the DO UPDATE of an upsert; null for another statement. */
function setBy(sql: string): ReadonlySet<string> | null {
  if (actionOf(sql) === 'UPDATE') return writtenColumns(sql)
  const columns = assignmentsIn(sql).map(({ column }) => column)
  return columns.length > 0 ? new Set(columns) : null
}

/** An UPDATE or an upsert of a table of production. */
function changesOld({ lives }: Journey, { statement: { sql } }: Step): boolean {
  const target = targetOf(sql) ?? ''
  return setBy(sql) !== null && [...lives.tables.keys()].some((key) => calledIn(lives, key).includes(target))
}

/** A copy of rows of production into another table, with something of their own: not one new row for each. */
function moves({ start, lives, index }: Journey, { statement: { sql } }: Step): boolean {
  if (!isCopy(sql)) return false
  const read = namesIn(sql)
  const target = targetOf(sql) ?? ''
  return start.tables.some((table) => {
    const names = calledIn(lives, table.key)
    if (names.includes(target) || !names.some((name) => read.has(name))) return false
    const isLeft = lives.tables.get(table.key)?.goneAfter === null
    const isCopied = (row: Marked, column: string) =>
      !isSurrogate(table, column) &&
      tokensIn(row.values.get(column) ?? '').some((mark) =>
        index.get(mark)?.some((place) => !(isLeft && names.includes(place.table))),
      )
    return plainRows(table).some((row) => [...row.own].some((column) => isCopied(row, column)))
  })
}

/**
 * Whether the column holds what the rows say already: a trigger of a table that they come from writes it, too, or none stood
 * in the new table before them.
 */
function isKeptInStep(
  { setting, start, lives }: Journey,
  { statement: { sql } }: Step,
  table: MarkedTable,
  column: string,
): boolean {
  const read = namesIn(sql)
  const target = targetOf(sql) ?? ''
  if (![...lives.tables.keys()].some((key) => calledIn(lives, key).includes(target))) return true
  const writes = (text: string) =>
    readTrigger(text).statements.some((it) => targetOf(it) === table.key && (writtenColumns(it)?.has(column) ?? false))
  const triggers = on(setting.engine, start.state, triggersIn)
  return triggers.some((one) => one.table !== target && read.has(one.table) && writes(one.sql))
}

/** An UPDATE or an upsert of columns that the files have added to a table of production, or of those in which nothing stands. */
function fillsNew({ lives }: Journey, { statement: { sql } }: Step): boolean {
  const written = setBy(sql)
  if (written === null) return false
  const target = targetOf(sql) ?? ''
  const [, life] = [...lives.tables].find(([key]) => calledIn(lives, key).includes(target)) ?? []
  const own = [...(life?.columns ?? [])].flatMap(([key, { now }]) => [key, keyOf(now)])
  const empty = emptyIn(sql)
  return life !== undefined && [...written].every((column) => !own.includes(column) || empty.includes(column))
}

/** The columns (keyOf case) that a WHERE wants to be NULL: what fills them changes no value either. */
function emptyIn(sql: string): string[] {
  return demands(whereIn(sql) ?? '').flatMap((part) => {
    const [column, ...rest] = significant(part.slice(part.lastIndexOf('.') + 1))
    const isNull = /^(?:IS NULL|ISNULL)$/i.test(rest.map(({ text }) => text).join(' '))
    return column && isNull ? [keyOf(unquote(column))] : []
  })
}

/** What triggers set by the clock, or to a value that no old one has a say in: those that are there, and those that the files make. */
function touchesIn({ setting, start, steps, lives }: Journey): Touch[] {
  const there = on(setting.engine, start.state, triggersIn).map(({ sql }) => sql)
  const made = steps.flatMap(({ statement: { sql } }) => (verbOf(sql) === 'CREATE TRIGGER' ? [sql] : []))
  return [...there, ...made].flatMap((sql) => {
    const fires = readTrigger(sql)
    return fires.statements.flatMap((statement): Touch[] => {
      if (actionOf(statement) !== 'UPDATE') return []
      const target = targetOf(statement) ?? ''
      const table = start.tables.find(({ key }) => calledIn(lives, key).includes(target))
      return assignedIn(statement).flatMap(({ column: name, value }) => {
        const text = value.map((token) => token.text).join('')
        const column = [...(table?.facts.keys() ?? [])].find((key) => same(key, String(name)))
        const fixed = OF_NEW_ROW.test(text) ? 'new row' : ONE_VALUE.test(text) ? 'one value' : 'made'
        const to = CLOCK.test(text) ? 'clock' : fixed
        return table && column !== undefined ? [{ table, column, trigger: nameOf(sql), fires, to }] : []
      })
    })
  })
}

function nameOf(sql: string): string {
  const key = objectOf(sql)
  return (
    significant(sql)
      .map(unquote)
      .find((name) => keyOf(name) === key) ?? ''
  )
}

const CLOCK = /\bcurrent_(timestamp|date|time)\b|['"]now['"]|\b(unixepoch|datetime|date|time|julianday)\(\)/i

/** `new.agent`. */
const OF_NEW_ROW = /^new\.["`[]?\w+["`\]]?$/i

/** `'web'`. */
const ONE_VALUE = /^(null|'[^']*'|-?\d+(\.\d+)?)$/i

/** No statement writes the column, and it has lost its own value in every plain row; the clock and one value may be for some of them only. */
function isOver(asking: Asking, journey: Journey, touch: Touch): boolean {
  const { table, column, to } = touch
  if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false
  const goneIn = (rows: readonly Marked[]) => rows.filter((row) => isGone(journey, row, column))
  const rows = plainRows(table).filter(({ own }) => own.has(column))
  const plain = goneIn(rows)
  const gone = plain.length > 0 ? plain : goneIn(touchedIn(touch))
  const isWhole = plain.length === 0 || plain.length === rows.length || to === 'one value' || to === 'clock'
  return gone.length > 0 && isWhole && asking.vanishes(changes(journey, column, gone)) === true
}

/**
 * The plain rows first, and then those that a WHERE may ask for. A trigger with conditions of its own gives one value to rows of
 * one state: of those that are made for a condition, such a one may hold what no app leaves there.
 */
function touchedIn({ table, to, fires }: Touch): Marked[] {
  const isForAny = to === 'clock' || (to === 'one value' && fires.condition === null && fires.columns.length === 0)
  const others = isForAny
    ? table.rows.filter(({ kind: { is } }) => is === 'value' || is === 'met' || is === 'null')
    : []
  return [...plainRows(table), ...others]
}

/** Whether the row had a value of its own in the column, and is there without it. */
function isGone(journey: Journey, row: Marked, column: string): boolean {
  const cell = row.own.has(column) ? cellOf(journey, row, column) : undefined
  return cell !== undefined && !tokensIn(row.values.get(column) ?? '').some((mark) => plainText(cell).includes(mark))
}
