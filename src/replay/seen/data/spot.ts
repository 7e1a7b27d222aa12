/** In what part of a statement an operand stands. */

import type { Token } from '../../../sql/tokens.ts'

/**
 * `row`: in a list of VALUES. `set`: all that a column is set to. `item`: all of one column of a SELECT. `joined`: beside `||`.
 * `value`: anywhere else, such as in a comparison, in a list, behind THEN.
 */
export type Spot = 'row' | 'set' | 'item' | 'joined' | 'value'

export function spotOf(tokens: readonly Token[], at: number): Spot {
  const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  if (isRow(tokens, at)) return 'row'
  if (before === '||' || behind === '||') return 'joined'
  const clause = clauseOf(tokens, at)
  if (clause === 'SET' && before === '=' && ENDS.test(behind)) return 'set'
  if (clause === 'SELECT' && /^(?:SELECT|DISTINCT|ALL|,)$/.test(before) && !OPERATOR.test(behind)) return 'item'
  return 'value'
}

/** The token's text in upper case; empty behind the end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token === undefined
    ? ''
    : token.kind === 'quoted' || token.kind === 'string'
      ? QUOTED
      : token.text.toUpperCase()
}

/** No word, and no sign. */
const QUOTED = '""'

const ENDS = /^(?:|;|,|WHERE|FROM|RETURNING|ORDER|LIMIT|ON|END)$/

const OPERATOR = /^(?:[^\w",;)]+|IS|IN|NOT|LIKE|GLOB|MATCH|REGEXP|BETWEEN|ISNULL|NOTNULL|COLLATE|AND|OR)$/

const CLAUSES = /^(?:SELECT|SET|FROM|WHERE|ON|USING|HAVING|BY|VALUES|CASE|WHEN|THEN|ELSE|BEGIN|AND|OR|NOT|;)$/

/** The word that begins the clause, outside of all brackets that are closed before it; `(` where it stands in brackets. */
function clauseOf(tokens: readonly Token[], at: number): string {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === ')') depth += 1
    if (word === '(') depth -= 1
    if (depth < 0) return '('
    if (depth === 0 && CLAUSES.test(word)) return word
  }
  return ''
}

function isRow(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === 'VALUES') return true
    if (/^(?:SELECT|ON|RETURNING|BEGIN|;)$/.test(word)) return false
  }
  return false
}
