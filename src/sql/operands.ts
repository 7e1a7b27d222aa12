/** What stands on the two sides of an arithmetic sign: a name, a number, a call, or anything in brackets. */

import { closing } from './create-table.ts'
import { isName } from './readings.ts'
import type { Token } from './tokens.ts'

/** What no operand begins or ends with. */
const KEY_WORD =
  /^(CASE|END|WHEN|THEN|ELSE|AND|OR|NOT|IN|IS|SET|SELECT|WHERE|FROM|ON|BY|VALUES|RETURNING|LIKE|BETWEEN)$/i

/** Where the operand begins that ends at `end`; -1 where it cannot be read. */
export function startOf(all: readonly Token[], end: number): number {
  if (all[end]?.text === ')') {
    const open = all.findLastIndex(({ text }, at) => at < end && text === '(' && closing(all, at) === end)
    const before = all[open - 1]
    return open > 0 && before && isName(before) && !KEY_WORD.test(before.text) ? open - 1 : open
  }
  if (!isOperand(all[end])) return -1
  return all[end - 1]?.text === '.' ? end - 2 : end
}

/** Where the operand ends that begins at `start`; -1 where it cannot be read. */
export function endOf(all: readonly Token[], start: number): number {
  if (all[start]?.text === '(') return closing(all, start)
  if (!isOperand(all[start])) return -1
  const end = all[start + 1]?.text === '.' ? start + 2 : start
  return all[end + 1]?.text === '(' ? closing(all, end + 1) : end
}

function isOperand(token: Token | undefined): boolean {
  if (token?.kind === 'word') return !KEY_WORD.test(token.text)
  return token !== undefined && /^(quoted|string|number|blob|parameter)$/.test(token.kind)
}
