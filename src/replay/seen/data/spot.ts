/** In what part of a statement an operand stands. */

import { closing } from '../../../sql/create-table.ts'
import type { Token } from '../../../sql/tokens.ts'

/**
 * `row`: in a list of VALUES, or of a SELECT from nothing. `key`: of a document. `member`: what stands in a document. `set`: all that a column is set to.
 * `item`: all of one column of a SELECT. `joined`: beside `||`. `value`: anywhere else, such as in a comparison, in a list, behind THEN.
 */
export type Spot = 'row' | 'key' | 'member' | 'set' | 'item' | 'joined' | 'value'

export function spotOf(tokens: readonly Token[], at: number): Spot {
  const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  if (isRow(tokens, at)) return 'row'
  if (before === '->' || before === '->>') return 'key'
  if (before === '||' || behind === '||') return 'joined'
  const clause = clauseOf(tokens, at)
  const isMember = /^JSON_(?:GROUP_)?OBJECT$/.test(clause) && commasBefore(tokens, at) % 2 === 1
  if (isMember || (clause === 'JSON_ARRAY' && /^[(,]$/.test(before))) return 'member'
  if (/^JSON/.test(clause) && (before !== '(' || clause.endsWith('OBJECT'))) return 'key'
  if (clause === 'SET' && before === '=' && ENDS.test(behind)) return 'set'
  if (clause === 'SELECT' && /^(?:SELECT|DISTINCT|ALL|,)$/.test(before) && !OPERATOR.test(behind))
    return isFromNothing(tokens, at) ? 'row' : 'item'
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

/** The word that begins the clause, outside of all brackets that are closed before it; what calls the brackets around it. */
export function clauseOf(tokens: readonly Token[], at: number): string {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === ')') depth += 1
    if (word === '(') depth -= 1
    if (depth < 0) return wordAt(tokens, index - 1)
    if (depth === 0 && CLAUSES.test(word)) return word
  }
  return ''
}

/** In the brackets around it. */
function commasBefore(tokens: readonly Token[], at: number): number {
  const list = listAround(tokens, at)
  return list.slice(0, list.indexOf(tokens[at] as Token)).filter(({ text }) => text === ',').length
}

/** Those in the same brackets, without what stands in brackets of its own. */
export function listAround(tokens: readonly Token[], at: number): Token[] {
  let open = at - 1
  for (let depth = 0; open >= 0; open -= 1) {
    const word = wordAt(tokens, open)
    if (word === ')') depth += 1
    if (word === '(' && depth === 0) break
    if (word === '(') depth -= 1
  }
  const list: Token[] = []
  for (let index = open + 1; index < closing(tokens, open); index += 1) {
    if (tokens[index]?.text === '(') index = closing(tokens, index)
    else list.push(tokens[index] as Token)
  }
  return list
}

function isRow(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === 'VALUES') return true
    if (/^(?:SELECT|ON|RETURNING|BEGIN|;)$/.test(word)) return false
  }
  return false
}

/** Of the SELECT whose word, or one of whose columns, this is. */
export function isFromNothing(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (let index = at + 1; index < tokens.length && depth >= 0; index += 1) {
    const word = wordAt(tokens, index)
    if (word === '(') depth += 1
    if (word === ')') depth -= 1
    if (depth > 0) continue
    if (word === 'FROM') return false
    if (/^(?:UNION|EXCEPT|INTERSECT|WHERE|ON|;)$/.test(word)) return true
  }
  return true
}
