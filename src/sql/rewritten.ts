/** What UPDATEs make of the columns of rows that are there, out of the row itself. */

import { assignmentsIn } from './assignments.ts'
import { actionOf, targetOf } from './statement.ts'
import { isWord } from './tokens.ts'
import { whereIn } from './where.ts'

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
