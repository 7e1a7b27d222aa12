/** Conditions that take the rows for which another table has none. */

import { closing } from './create-table.ts'
import { namesOf } from './readings.ts'
import { isWord, type Token } from './tokens.ts'

/** `column NOT IN (SELECT …)`, `NOT EXISTS (SELECT … column …)`. */
export function hasNone(condition: readonly Token[], column: string): boolean {
  const query = condition.findIndex((token, at) => token.text === '(' && isWord(condition[at + 1], 'SELECT'))
  const before = condition.slice(0, Math.max(query, 0))
  if (!before.some((token) => isWord(token, 'NOT'))) return false
  const isThere = before.some((token) => isWord(token, 'EXISTS'))
  const asked = isThere ? condition.slice(query, closing(condition, query)) : before
  return namesOf(asked).some((name) => name.column === column)
}
