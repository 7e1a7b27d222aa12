/** Whether two conditions on a row mean the same: SQLite is asked about both, on values that can tell them apart. */

import { same } from '../sql/names.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { type Connection, Refused } from './engine.ts'

/** So many columns are varied at once, and so many values each: 8,000 rows at most. */
const MOST_COLUMNS = 3

const MOST_VALUES = 20

/**
 * Whether two expressions are true for the same rows, as far as rows can be made of the literals in them and of the numbers
 * beside these.
 * @param columns every column that they may name
 */
export function alike(connection: Connection, columns: readonly string[], one: string, other: string): boolean {
  if (one === other) return true
  const values = valuesFor([one, other]).slice(0, MOST_VALUES)
  const named = columns.filter((column) => mentions(one, column) || mentions(other, column))
  const from = named.map((column, at) =>
    at < MOST_COLUMNS
      ? `(SELECT column1 AS ${identifier(column)} FROM (VALUES ${values.map((value) => `(${value})`).join(', ')}))`
      : `(SELECT ${values[0]} AS ${identifier(column)})`,
  )
  try {
    const sql = `SELECT 1 FROM ${from.length > 0 ? from.join(', ') : '(SELECT 1)'} WHERE ((${one}) IS TRUE) <> ((${other}) IS TRUE) LIMIT 1`
    return connection.rows(sql).length === 0
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
