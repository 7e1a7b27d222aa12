/** What a table's CHECKs say of the values of one column. */

import { keyOf } from '../../sql/names.ts'
import { isName } from '../../sql/readings.ts'
import { type Token, unquote } from '../../sql/tokens.ts'
import type { Shape } from '../../sqlite/table-shape.ts'
import type { Value } from './contents.ts'

/** `amount >= 0` in a CHECK of the table, which says of no end above. */
export function isAtLeast({ text }: Shape, name: string): boolean {
  return text.checks.some(({ tokens }) => {
    const isBetween = tokens.some((token) => /^(<|<=|BETWEEN)$/i.test(token.text))
    const at = tokens.findIndex((token) => isName(token) && keyOf(unquote(token)) === keyOf(name))
    return at >= 0 && !isBetween && /^>=?$/.test(tokens[at + 1]?.text ?? '')
  })
}

/** `status IN ('a', 'b')` in a CHECK of the table. */
export function checkList({ text }: Shape, name: string): Value[] {
  for (const { tokens } of text.checks) {
    const at = tokens.findIndex(
      (token, index) =>
        isName(token) &&
        keyOf(unquote(token)) === keyOf(name) &&
        tokens[index + 1]?.text.toUpperCase() === 'IN' &&
        tokens[index + 2]?.text === '(',
    )
    if (at >= 0) return literalsFrom(tokens.slice(at + 3))
  }
  return []
}

function literalsFrom(tokens: readonly Token[]): Value[] {
  const values: Value[] = []
  for (const token of tokens) {
    if (token.text === ')') break
    if (token.kind === 'string') values.push(`'${unquote(token)}`)
    if (token.kind === 'number') values.push(token.text)
  }
  return values
}

/** Whether a CHECK of the table names the column (keyOf case). */
export function isChecked({ text }: Shape, column: string): boolean {
  return text.checks.some(({ tokens }) => tokens.some((token) => isName(token) && keyOf(unquote(token)) === column))
}
