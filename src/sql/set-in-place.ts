/** UPDATEs of a trigger that give a column a value of the row that fires it, where they made it out of its own value before. */

import { assignmentsIn } from './assignments.ts'
import { keyOf } from './names.ts'
import { targetOf } from './statement.ts'
import { isWord, type Token, unquote } from './tokens.ts'

/**
 * `qty = NEW.delta`, where `was` says `qty = qty + NEW.delta` of the same table: all rows but the last one are forgotten. Null where
 * nothing of the kind is said; a query counts or adds up anew.
 */
export function setInPlace(was: string, is: string): string | null {
  if (targetOf(was) !== targetOf(is)) return null
  const counted = assignmentsIn(was).filter(({ column, value }) => speaksOf(value, column))
  const set = assignmentsIn(is).find(
    ({ column, value }) =>
      counted.some((it) => it.column === column) &&
      !speaksOf(value, column) &&
      value.some((token) => isWord(token, 'NEW') || isWord(token, 'OLD')) &&
      !value.some((token) => isWord(token, 'SELECT')),
  )
  return set === undefined ? null : `${set.column} = ${set.text}`
}

/** Whether an expression names the row's own column, and not one of the row that fires the trigger. */
function speaksOf(value: readonly Token[], column: string): boolean {
  return value.some(
    (token, at) =>
      token.kind !== 'string' && keyOf(unquote(token)) === column && !/^(NEW|OLD)$/i.test(value[at - 2]?.text ?? ''),
  )
}
