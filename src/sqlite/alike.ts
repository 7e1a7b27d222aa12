/** Whether two conditions on a row mean the same: SQLite is asked about both, on values that can tell them apart. */

import { same } from '../sql/names.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { type Connection, Refused } from './engine.ts'
import type { Column } from './schema.ts'

/** So many columns are varied at once, and so many values each: 8,000 rows at most. */
const MOST_COLUMNS = 3

const MOST_VALUES = 20

/** Whether no row that was tried meets the one and not the other, and some row meets the one. */
export function implies(connection: Connection, columns: Columns, one: string, other: string): boolean {
  return one === other || isNone(connection, columns, one, other, `(${one}) IS TRUE AND (${other}) IS NOT TRUE`)
}

/**
 * Whether two expressions are true for the same rows, as far as rows can be made of the literals in them and of the numbers
 * beside these.
 * @param columns every column that they may name
 */
export function alike(connection: Connection, columns: Columns, one: string, other: string): boolean {
  return one === other || isNone(connection, columns, one, other, `((${one}) IS TRUE) <> ((${other}) IS TRUE)`)
}

type Columns = readonly Pick<Column, 'name' | 'type'>[]

/** Whether no row is one that is wanted, and some row meets the first: where none meets it, nothing was tried. */
function isNone(connection: Connection, columns: Columns, one: string, other: string, wanted: string): boolean {
  const values = valuesFor([one, other])
  const named = columns.filter(({ name }) => mentions(one, name) || mentions(other, name))
  const from = named.map(({ name, type }, at) => {
    const fit = fitting(values, type).slice(0, at < MOST_COLUMNS ? MOST_VALUES : 1)
    return `(SELECT column1 AS ${identifier(name)} FROM (VALUES ${fit.map((value) => `(${value})`).join(', ')}))`
  })
  try {
    const rows = from.length > 0 ? from.join(', ') : '(SELECT 1)'
    const isRow = (where: string) => connection.rows(`SELECT 1 FROM ${rows} WHERE ${where} LIMIT 1`).length > 0
    return !isRow(wanted) && isRow(one)
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

function mentions(sql: string, column: string): boolean {
  return significant(sql).some((token) => token.kind !== 'string' && same(unquote(token), column))
}

/** The literals in these texts, and what stands beside them; values of every kind first. */
export function valuesFor(texts: readonly string[]): string[] {
  const literals = texts
    .flatMap(significant)
    .filter(({ kind }) => kind === 'string' || kind === 'number' || kind === 'blob')
  const beside = literals.flatMap(({ kind, text }) =>
    kind === 'number' && Number.isSafeInteger(Number(text))
      ? [text, `${Number(text) + 1}`, `${Number(text) - 1}`]
      : [text],
  )
  return [...new Set(['NULL', '0', '1', "'x'", "''", '-1', ...beside])]
}

/** Those of the values that people put into a column of this type: in one of numbers a word would tell what nobody asks. */
export function fitting(values: readonly string[], type: string): string[] {
  const kind = /CHAR|CLOB|TEXT/i.test(type) ? 'text' : /INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type) ? 'number' : 'any'
  return values.filter((value) => value === 'NULL' || kind === 'any' || (kind === 'text') === value.startsWith("'"))
}
