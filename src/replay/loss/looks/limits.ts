/** Copies and UPDATEs that take the first rows alone: the same files with small numbers show what happens to those behind them. */

import type { Loss } from '../../../model/loss.ts'
import type { Script } from '../../../model/text.ts'
import { type Window, windowsIn } from '../../../sql/row-windows.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { Asking } from '../run/asking.ts'
import { keyIn, keysOf, saysNothingOwn } from '../run/by-key.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import { isThere, type Journey } from '../run/journey.ts'
import { endOf } from '../run/play.ts'
import type { Contents } from '../values/contents.ts'
import { columnLosses, type LostValues } from './columns.ts'
import { rowsLoss } from './named.ts'
import { type LostRows, rowLosses } from './rows.ts'

/** Fewer rows than any marked table has: a limit that is no larger does what it does on them. */
const FEW = 3

/** The files with small limits, and how they end. */
interface Small {
  readonly scripts: readonly Script[]
  readonly end: Contents
  readonly index: Index
  /** What the rows behind the limits have in common. */
  readonly says: string
}

/** What only a small number of rows has hidden from the limit. */
export interface Beyond {
  /** Rows of tables that are gone. */
  readonly rows: readonly Loss[]
  /** Columns that go, in the rows that stay. */
  readonly columns: readonly LostValues[]
}

/**
 * What is lost behind a limit.
 * @param rows the rows of which it is known that they are lost before it already
 * @param known the same of columns
 */
export function beyondLimits(
  asking: Asking,
  journey: Journey,
  { rows: lost, columns: known }: { readonly rows: readonly LostRows[]; readonly columns: readonly LostValues[] },
): Beyond {
  const small = withSmallLimits(journey)
  if (small === null) return { rows: [], columns: [] }
  const made = madeElse(asking, journey, small)
  const tables = journey.start.tables.filter(
    (table) => !lost.some((it) => it.table === table) && (losesRows(journey, small, table) || made.includes(table)),
  )
  const rows = tables.map((table) => rowsLoss(journey, table, [small.says]))
  const isNew = (one: LostValues) =>
    !tables.includes(one.table) && !known.some((it) => it.table === one.table && it.column === one.column)
  const columns = columnsLost(asking, journey, small).filter(isNew)
  return {
    rows,
    columns: columns.map(({ table, column, row }) => ({ table, column, row, common: small.says, pair: null })),
  }
}

/** Null where there is no limit, or where SQLite takes no small one. */
function withSmallLimits(journey: Journey): Small | null {
  const found = journey.setting.scripts.map(({ sql }) => windowsIn(sql))
  const windows = found.flat().filter(({ copies }) => copies)
  const ends = new Set(windows.flatMap(({ from, until }) => [from, until]).filter(isLarge))
  if (ends.size === 0) return null
  // Where one chunk ends the next begins: each place moves as all others do.
  const places = new Map([...ends].sort((one, other) => one - other).map((place, at) => [place, FEW + at]))
  const scripts = journey.setting.scripts.map((script, at) => withSmall(script, found[at] ?? [], places))
  const end = endOf({ ...journey.setting, scripts }, journey.start.state)
  return end && { scripts, end, index: indexOf(end), says: `a place after the first ${firstLeft(windows)}` }
}

function losesRows(journey: Journey, { end, index }: Small, table: MarkedTable): boolean {
  if (isThere(journey, table)) return false
  const isThereAt = (contents: Contents, marks: Index, row: Marked) =>
    (saysNothingOwn(row) ? keysOf(contents, journey.lives, row.table)?.has(keyIn(row)) : undefined) ??
    placesOf(marks, row, null).length > 0
  return table.rows.some((row) => isThereAt(journey.start.end, journey.index, row) && !isThereAt(end, index, row))
}

/** Tables that are gone, and whose rows something else was made of, as a list for each parent: no mark of theirs is found. */
function madeElse(asking: Asking, journey: Journey, small: Small): readonly MarkedTable[] {
  if (journey.start.tables.every((table) => isThere(journey, table))) return []
  const lost = rowLosses(...askingOf(asking, journey, small))
  return lost.flatMap(({ table, taken }) => (taken || isThere(journey, table) ? [] : [table]))
}

function columnsLost(asking: Asking, journey: Journey, small: Small): LostValues[] {
  return columnLosses(...askingOf(asking, journey, small), [])
}

/** The files with small limits are asked as any others: some row lies behind them. */
function askingOf(asking: Asking, journey: Journey, { scripts, end, index }: Small): [Asking, Journey] {
  const setting = { ...journey.setting, scripts }
  const start = { ...journey.start, end }
  const own = new Asking(setting, start.state, end)
  own.ignored = asking.ignored
  own.counted = asking.counted
  return [own, { ...journey, setting, start, index }]
}

function isLarge(place: number): boolean {
  return place > FEW && place < Number.POSITIVE_INFINITY
}

/** The first place that no chunk reaches. */
function firstLeft(windows: readonly Window[]): number {
  const large = windows.filter(({ from, until }) => isLarge(from) || isLarge(until))
  const reached = large
    .toSorted((one, other) => one.from - other.from)
    .reduce((place, { from, until }) => (from <= place ? Math.max(place, until) : place), 0)
  return isLarge(reached) ? reached : Math.min(...large.map(({ until }) => until).filter(isLarge))
}

/** The script with small numbers in place of the large ones. */
function withSmall(script: Script, windows: readonly Window[], places: ReadonlyMap<number, number>): Script {
  const small = (place: number) => places.get(place) ?? place
  const numbers = windows.flatMap((window) => window.numbers(small(window.from), small(window.until)))
  let [sql, from] = ['', 0]
  for (const [{ start, end }, number] of numbers.sort(([one], [other]) => one.start - other.start)) {
    sql += script.sql.slice(from, start) + number
    from = end
  }
  return { ...script, sql: sql + script.sql.slice(from) }
}
