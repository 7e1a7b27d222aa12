/** Copies and UPDATEs with a LIMIT: the same files with small ones show what happens to the rows behind them. */

import type { Loss } from '../../../model/loss.ts'
import type { Script } from '../../../model/text.ts'
import { statementEnds } from '../../../sql/split.ts'
import { actionOf, changesRows, namesIn, verbOf } from '../../../sql/statement.ts'
import { significant, type Token } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { Asking } from '../run/asking.ts'
import { keyIn, keysOf, saysNothingOwn } from '../run/by-key.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import { isThere, type Journey } from '../run/journey.ts'
import { endOf } from '../run/play.ts'
import type { Contents } from '../values/contents.ts'
import { columnLosses, type LostValues } from './columns.ts'
import { rowsLoss } from './named.ts'

/** Fewer rows than any marked table has: a limit that is no larger does what it does on them. */
const FEW = 3

/** The rows that one LIMIT lets through, by their places: from the first one on, up to the last one. */
interface Window {
  /** The rows that OFFSET passes over. */
  readonly from: number
  /** Infinity: all that are left. */
  readonly until: number
  readonly count: Token
  readonly offset: Token | null
  /** Of a copy: which rows a DELETE takes is its author's affair. */
  readonly copies: boolean
}

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
 * @param known the columns of which it is known that they lose something before it already
 */
export function beyondLimits(asking: Asking, journey: Journey, known: readonly LostValues[]): Beyond {
  const small = withSmallLimits(journey)
  if (small === null) return { rows: [], columns: [] }
  const tables = journey.start.tables.filter((table) => losesRows(journey, small, table))
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
  const found = journey.setting.scripts.map(windowsIn)
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

/** Asked of the files with small limits as of any others: some row lies behind them. */
function columnsLost(asking: Asking, journey: Journey, { scripts, end, index }: Small): LostValues[] {
  const setting = { ...journey.setting, scripts }
  const start = { ...journey.start, end }
  const own = new Asking(setting, start.state, end)
  own.ignored = asking.ignored
  own.counted = asking.counted
  return columnLosses(own, { ...journey, setting, start, index }, [])
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

/** The LIMITs of each statement that moves or changes rows. */
function windowsIn({ sql }: Script): Window[] {
  if (!/\blimit\b/i.test(sql)) return []
  const ends = statementEnds(sql)
  return [...ends, sql.length].flatMap((end, at) => {
    const start = ends[at - 1] ?? 0
    const text = sql.slice(start, end)
    if (!/\blimit\b/i.test(text) || !movesRows(text)) return []
    const all = significant(text).map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    const copies = actionOf(text) !== 'DELETE'
    return all.flatMap((token, position) => {
      const window = token.kind === 'word' && /^limit$/i.test(token.text) ? windowAt(all, position + 1) : null
      return window ? [{ ...window, copies }] : []
    })
  })
}

function movesRows(sql: string): boolean {
  return changesRows(sql) || (verbOf(sql) === 'CREATE TABLE' && namesIn(sql).has('select'))
}

/** `LIMIT 500`, `LIMIT -1 OFFSET 500`, `LIMIT 500, 500`; null where something is no plain number. */
function windowAt(all: readonly Token[], at: number): Omit<Window, 'copies'> | null {
  const first = numberAt(all, at)
  if (!first) return null
  const between = all[first.next]?.text ?? ''
  if (between !== ',' && !/^offset$/i.test(between)) return isEnd(between) ? windowOf(first, null) : null
  const second = numberAt(all, first.next + 1)
  if (!second || !isEnd(all[second.next]?.text ?? '')) return null
  return between === ',' ? windowOf(second, first) : windowOf(first, second)
}

interface Numeral {
  readonly value: number
  readonly token: Token
  /** The position behind it. */
  readonly next: number
}

/** A negative limit is none, a negative offset is 0. */
function numberAt(all: readonly Token[], at: number): Numeral | null {
  const isNegative = all[at]?.text === '-'
  const token = all[isNegative ? at + 1 : at]
  if (token?.kind !== 'number' || !/^\d+$/.test(token.text)) return null
  return { value: isNegative ? -1 : Number(token.text), token, next: at + (isNegative ? 2 : 1) }
}

function isEnd(text: string): boolean {
  return text === '' || text === ')' || text === ';' || /^(returning|on)$/i.test(text)
}

function windowOf(count: Numeral, offset: Numeral | null): Omit<Window, 'copies'> {
  const from = Math.max(0, offset?.value ?? 0)
  const until = count.value < 0 ? Number.POSITIVE_INFINITY : from + count.value
  return { from, until, count: count.token, offset: offset?.token ?? null }
}

/** The script with small numbers in place of the large ones. */
function withSmall(script: Script, windows: readonly Window[], places: ReadonlyMap<number, number>): Script {
  const small = (place: number) => places.get(place) ?? place
  let [sql, from] = ['', 0]
  const put = ({ start, end }: Token, number: number) => {
    sql += script.sql.slice(from, start) + number
    from = end
  }
  for (const { from: first, until, count, offset } of windows) {
    const numbers: [Token, number][] = []
    if (until !== Number.POSITIVE_INFINITY) numbers.push([count, small(until) - small(first)])
    if (offset && first > 0) numbers.push([offset, small(first)])
    for (const [token, number] of numbers.sort(([one], [other]) => one.start - other.start)) put(token, number)
  }
  return { ...script, sql: sql + script.sql.slice(from) }
}
