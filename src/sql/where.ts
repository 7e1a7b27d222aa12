/** The condition of an UPDATE, a DELETE, a copy or a query: what stands behind its own WHERE, up to the next clause. */

import { outerWord } from './statement.ts'
import { significant, type Token } from './tokens.ts'

/** What follows on the condition of a statement or query. */
const BEHIND_WHERE = /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i

/** As it is written; null: there is no WHERE, and all rows are meant. */
export function whereIn(sql: string): string | null {
  const all = whereTokens(sql)
  return all.length === 0 ? null : sql.slice(all[0]?.start, all.at(-1)?.end)
}

/** None where there is no WHERE. */
export function whereTokens(sql: string): readonly Token[] {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const where = outerWord(all, 0, /^WHERE$/i)
  if (where < 0) return []
  const end = outerWord(all, where + 1, BEHIND_WHERE)
  return all.slice(where + 1, end < 0 ? all.length : end)
}
