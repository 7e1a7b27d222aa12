/** What UPDATEs make of the columns of rows that are there, out of the row itself. */

import { assignmentsIn } from './assignments.ts'
import { actionOf, outerWord, targetOf } from './statement.ts'
import { isWord, significant } from './tokens.ts'

export interface Rewritten {
  /** In keyOf case. */
  readonly table: string
  /** The new value as SQL, by the column's key. */
  readonly values: ReadonlyMap<string, string>
  /** Null: all rows. */
  readonly condition: string | null
}

/** Nothing where other tables have a say in it. */
export function rewrittenIn(sql: string): Rewritten[] {
  const table = actionOf(sql) === 'UPDATE' ? targetOf(sql) : null
  const own = table === null ? [] : assignmentsIn(sql).filter(({ prefix }) => prefix === '')
  const alone = own.filter(({ value }) => !value.some((token) => isWord(token, 'SELECT')))
  if (table === null || alone.length === 0) return []
  const values = new Map(alone.map(({ column, text }) => [column, text]))
  return [{ table, values, condition: whereIn(sql) }]
}

/** What follows on the condition of a statement or query. */
const BEHIND_WHERE = /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i

/** What stands behind the WHERE of an UPDATE, a DELETE or a copy; null: all rows. */
export function whereIn(sql: string): string | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const where = outerWord(all, 0, /^WHERE$/i)
  const end = outerWord(all, where + 1, BEHIND_WHERE)
  const last = all[(end < 0 ? all.length : end) - 1]
  return where < 0 ? null : sql.slice(all[where]?.end ?? 0, last?.end).trim()
}
