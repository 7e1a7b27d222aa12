/** Which columns a statement may count up to, row by row: with a recursive query, or generate_series. Read from the text. */

import { keyOf } from './names.ts'
import { namesOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { significant, type Token } from './tokens.ts'

/** A column by its key, in one of these tables. */
export interface CountingReading {
  readonly column: string
  readonly tables: ReadonlySet<string>
}

/** Whether something may make as many rows as the column says: a number in the millions is then no value but a bomb. */
export function isCounted(readings: readonly CountingReading[], table: string, column: string): boolean {
  return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)))
}

/** Every column that a statement names which counts. Which of them bound it, only a run could tell, and that might never end. */
export function countingReadings(sql: string): CountingReading[] {
  if (!/\bgenerate_series\s*\(|\bWITH\b/i.test(sql)) return []
  return statementsOf(sql).flatMap((statement) => {
    const all = significant(statement)
    if (!counts(all)) return []
    const tables = tablesNamed(all)
    return [...new Set(namesOf(all).map(({ column }) => column))].map((column) => ({ column, tables }))
  })
}

/** A step of a fixed size and a comparison, in a query that may ask itself; or a series. */
function counts(all: readonly Token[]): boolean {
  if (all.some(({ text }, at) => /^generate_series$/i.test(text) && all[at + 1]?.text === '(')) return true
  if (!all.some(({ kind, text }) => kind === 'word' && /^WITH$/i.test(text))) return false
  const steps = all.some(({ text }, at) => /^[+-]$/.test(text) && all[at + 1]?.kind === 'number')
  return steps && all.some(({ text }) => /^(?:<|<=|>|>=|<>|!=|BETWEEN)$/i.test(text))
}
