/** The conditions of an UPDATE or DELETE that compare a column with a literal, read from its text. */

import { firstSpelling } from './spellings.ts'
import { cutAt, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** `column = literal`, or `column IN (literals)`: one condition that must hold. `sql` is its text. */
export interface LiteralCondition {
  readonly column: string
  readonly sql: string
}

/**
 * The literal conditions, all of which must hold, of the WHERE that stands outside of all brackets. Empty when there is
 * none, when an OR makes them optional, or when the statement asks EXISTS: then it expects that the row may be missing.
 */
export function literalConditions(sql: string): LiteralCondition[] {
  const all = firstSpelling(significant(sql))
  const verb = verbAt(all)
  const where = outerWord(all, verb, /^WHERE$/i)
  if (verb < 0 || where < 0) return []
  const rest = all.slice(where + 1)
  if (rest.some((token) => /^(EXISTS|OR)$/i.test(token.text) && token.kind === 'word')) return []
  const end = outerWord(rest, 0, /^(RETURNING|ORDER|LIMIT)$/i)
  const conditions = (end < 0 ? rest : rest.slice(0, end)).filter((token) => token.kind !== 'semicolon')
  return cutAt(conditions, isAnd).flatMap((tokens) => literalCondition(tokens, sql))
}

function literalCondition(tokens: readonly Token[], sql: string): LiteralCondition[] {
  const [first, dot, second] = tokens
  const qualified = dot?.text === '.'
  const name = qualified ? second : first
  const [operator, ...values] = tokens.slice(qualified ? 3 : 1)
  if (!name || !operator || (name.kind !== 'word' && name.kind !== 'quoted')) return []
  const isEqual = /^(=|==|IS)$/i.test(operator.text) && values.length > 0 && values.every(isLiteral)
  const isIn = /^IN$/i.test(operator.text) && values[0]?.text === '(' && values.slice(1, -1).every(isListed)
  if (!(isEqual || isIn) || (isIn && values.length < 3)) return []
  return [{ column: unquote(name), sql: shown([name, operator, ...values], sql) }]
}

/** As it was written, where it was written in this order. */
function shown(tokens: readonly Token[], sql: string): string {
  const isAsWritten = tokens.every(({ start }, at) => at === 0 || start > (tokens[at - 1]?.start ?? 0))
  return isAsWritten ? sql.slice(tokens[0]?.start, tokens.at(-1)?.end) : tokens.map(({ text }) => text).join(' ')
}

function isLiteral(token: Token): boolean {
  return ['string', 'number', 'blob'].includes(token.kind) || token.text === '-' || token.text === '+'
}

function isListed(token: Token): boolean {
  return isLiteral(token) || token.text === ','
}

function isAnd(token: Token): boolean {
  return token.kind === 'word' && /^AND$/i.test(token.text)
}
