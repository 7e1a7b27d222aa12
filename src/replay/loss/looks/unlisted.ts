/** Rows, or values of a column that goes, which a copy takes by NOT IN over another table's values: with one NULL among those it takes none. */

import { readCopy } from '../../../sql/copy.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName, namesOf } from '../../../sql/readings.ts'
import { namesIn, targetOf } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { type Index, indexOf, placesOf, tokensIn } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { LostRows } from './rows.ts'

export interface Unlisted {
  readonly table: MarkedTable
  /** The copy. */
  readonly step: Step
  readonly into: string
  readonly list: List
  /** Those that stand somewhere where the list has no NULL. */
  readonly rows: readonly Marked[]
  /** Where the rows themselves stand in either case: the columns (keyOf case) of which values do so. */
  readonly columns: readonly string[]
}

/** What production calls the table and its column, and what the statement does. */
interface List {
  readonly table: string
  readonly column: string
  readonly called: { readonly table: string; readonly column: string }
}

/**
 * Tables of which rows, or values of a column, are nowhere at the end where the list has a NULL, and somewhere where it has not.
 * @param lost tables all of whose rows are known to be lost
 */
export function unlistedIn(asking: Asking, journey: Journey, lost: ReadonlySet<MarkedTable>): Unlisted[] {
  return journey.steps.flatMap((step) => {
    const { sql } = step.statement
    if (!/\bnot\b.*\bin\b/is.test(sql) || readCopy(sql) === null) return []
    const names = namesIn(sql)
    const read = journey.start.tables.filter(
      (table) => !lost.has(table) && calledIn(journey.lives, table.key).some((name) => names.has(name)),
    )
    return listsIn(journey, sql).flatMap((list) => {
      const [one, other] = [withNull(list), withoutIt(list)].map((edit) => asking.end([edit]))
      const [end, full] = [one && indexOf(one), other && indexOf(other)]
      if (!end || !full) return []
      return read.flatMap((table) => {
        const isLost = (row: Marked) => placesOf(full, row, null).length > 0 && placesOf(end, row, null).length === 0
        const rows = table.rows.filter(isLost)
        const columns = rows.length > 0 ? [] : valuesLost(table, full, end)
        const found = { table, step, into: targetOf(sql) ?? '', list, rows, columns }
        return rows.length > 0 || columns.length > 0 ? [found] : []
      })
    })
  })
}

/** Columns with a value that nobody else has, which stands at the one end and not at the other. */
function valuesLost(table: MarkedTable, full: Index, end: Index): string[] {
  const isLost = ({ own, values }: Marked, column: string) => {
    const marks = own.has(column) ? tokensIn(values.get(column) ?? '') : []
    return marks.some((mark) => full.has(mark)) && !marks.some((mark) => end.has(mark))
  }
  const columns = [...table.facts.keys()].filter((column) => !isSurrogate(table, column))
  return columns.filter((column) => table.rows.some((row) => isLost(row, column)))
}

/** Whether rows are lost by a NULL in the list and by nothing else: then that is what there is to say of them. */
export function isUnlisted({ table, all }: LostRows, unlisted: readonly Unlisted[]): boolean {
  const own = unlisted.filter((it) => it.table === table)
  return own.length > 0 && all.every((row) => own.some(({ rows }) => rows.includes(row)))
}

function withNull({ table, column }: List): Edit {
  return `UPDATE OR ABORT main.${quoted(table)} SET ${quoted(column)} = NULL WHERE ${lastOf(table)}`
}

/** Neither the one that had the NULL, nor any other that has one. */
function withoutIt({ table, column }: List): Edit {
  return `DELETE FROM main.${quoted(table)} WHERE ${lastOf(table)} OR ${quoted(column)} IS NULL`
}

function lastOf(table: string): string {
  return `rowid = (SELECT max(rowid) FROM main.${quoted(table)})`
}

/** `x NOT IN (…)`, `NOT x IN (…)`, `NOT (x IN (…))`. */
function isNegated(all: readonly Token[], at: number): boolean {
  if (isWord(all[at - 1], 'NOT')) return true
  const before = all.slice(0, at).findLastIndex((it) => it.text !== '.' && (!isName(it) || isWord(it, 'NOT')))
  return isWord(all[all[before]?.text === '(' ? before - 1 : before], 'NOT')
}

/** `NOT IN (SELECT column FROM table …)`, of a table that was there before and a column that may be NULL. */
function listsIn({ lives, setting, start }: Journey, sql: string): List[] {
  const all = significant(sql)
  const found = all.flatMap((token, at): List[] => {
    if (!isWord(token, 'IN') || !isWord(all[at + 2], 'SELECT') || !isNegated(all, at)) return []
    const inside = all.slice(at + 3, closing(all, at + 1))
    const from = inside.findIndex((it) => isWord(it, 'FROM'))
    const source = inside[from + 1]
    const wanted = inside.slice(0, from).filter((it) => !isWord(it, 'DISTINCT'))
    const [[name, ...more], last] = [namesOf(wanted), wanted.at(-1)]
    if (from < 0 || !source || !name || !last || more.length > 0) return []
    const key = [...lives.tables.keys()].find((it) => calledIn(lives, it).includes(keyOf(unquote(source))))
    const columns = [...(lives.tables.get(key ?? '')?.columns ?? [])]
    const column = columns.find(([first, { now }]) => first === name.column || keyOf(now) === name.column)?.[0]
    const called = { table: unquote(source), column: unquote(last) }
    return key === undefined || column === undefined ? [] : [{ table: key, column, called }]
  })
  if (found.length === 0) return []
  // SQLite takes a NULL in a primary key too, where nobody writes one.
  const nullable = 'SELECT name FROM pragma_table_info(?, ?) WHERE lower(name) = ? AND NOT "notnull" AND pk = 0'
  return on(setting.engine, start.state, (connection) =>
    found.filter(({ table, column }) => connection.rows(nullable, [table, 'main', column]).length > 0),
  )
}
