/** A text that is looked for in a query which knows nothing of the row: the answer is the same for all of them. */

import { closing } from '../../../sql/create-table.ts'
import type { Token } from '../../../sql/tokens.ts'
import { isFromNothing, wordAt } from './spot.ts'

/**
 * `DELETE FROM notes WHERE "folderId" NOT IN (SELECT id FROM folders)`.
 * @param isAlone whether SQLite understands the query without the statement around it
 */
export function isSameForAll(tokens: readonly Token[], at: number, isAlone: (query: string) => boolean): boolean {
  const compares = wordAt(tokens, at + 1) === 'NOT' ? at + 2 : at + 1
  const open = compares + 1
  if (!/^(?:IN|=|==|<>|!=|<|<=|>|>=)$/.test(wordAt(tokens, compares))) return false
  if (wordAt(tokens, open) !== '(' || wordAt(tokens, open + 1) !== 'SELECT' || !isOfRows(tokens, at)) return false
  const query = tokens.slice(open + 1, closing(tokens, open))
  return isAlone(query.map(({ text }) => text).join(' '))
}

/** Asked of the rows of a table; `SELECT "admin" WHERE "admin" NOT IN (SELECT name FROM roles)` adds one that is not there yet. */
function isOfRows(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === ')') depth += 1
    if (word === '(') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (/^(?:FROM|UPDATE)$/.test(word)) return true
    if (word === 'SELECT') return !isFromNothing(tokens, index)
  }
  return false
}
