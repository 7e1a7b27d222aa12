/** How an INSERT … SELECT writes one column: as another column stands, through an expression, or not at all. */

import { keyOf } from './names.ts'
import { cutAt, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'
import { namedIn } from './written.ts'

/** `unknown`: a text that is not read this far (WITH, UNION, several stars), so that nothing may be concluded. */
export type Written = 'bare' | 'left-out' | 'literal' | 'expression' | 'unknown'

/**
 * How `sql` writes `column`.
 * @param columns the columns of the table that it fills, in order, for an INSERT that names none
 */
export function writtenFor(sql: string, column: string, columns: readonly string[]): Written {
  const all = significant(sql)
  const select = outerWord(all, 0, /^SELECT$/i)
  if (select < 0) return 'unknown'
  // What the columns in brackets leave out is left out, whatever is selected.
  const listed = /^CREATE$/i.test(all[0]?.text ?? '') ? null : namedIn(all, verbAt(all))
  if (listed && !listed.some((name) => keyOf(name) === keyOf(column))) return 'left-out'
  const end = outerWord(all, select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i)
  if (/^WITH$/i.test(all[0]?.text ?? '')) return 'unknown'
  if (outerWord(all, select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return 'unknown'
  const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? '') ? select + 2 : select + 1
  const results = cutAt(all.slice(start, end < 0 ? all.length : end), (token) => token.text === ',')
  if (/^CREATE$/i.test(all[0]?.text ?? '')) return made(results, column)
  return inserted(results, listed ?? columns, column)
}

/** `CREATE TABLE … AS SELECT`: the result's own names are the columns. */
function made(results: readonly Token[][], column: string): Written {
  if (results.some(isStar)) return results.length === 1 ? 'bare' : 'unknown'
  const own = results.find((result) => keyOf(unquote(result.at(-1) as Token)) === keyOf(column))
  return own ? kindOf(own) : 'unknown'
}

function inserted(results: readonly Token[][], into: readonly string[], column: string): Written {
  const at = into.findIndex((name) => keyOf(name) === keyOf(column))
  if (at < 0) return 'left-out'
  const star = results.findIndex(isStar)
  if (star >= 0 && star <= at) return results.length === 1 ? 'bare' : 'unknown'
  const result = results[at]
  return result ? kindOf(result) : 'unknown'
}

function isStar(result: readonly Token[]): boolean {
  return result.at(-1)?.text === '*' && (result.length === 1 || result.at(-2)?.text === '.')
}

const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i

function kindOf(result: readonly Token[]): Written {
  const value = withoutAlias(result)
  const names = value.filter((token) => isName(token))
  if (names.length === 0) return 'literal'
  const [first, dot] = value
  const bare = value.length === 1 || (value.length === 3 && dot?.text === '.')
  return bare && first && isName(first) ? 'bare' : 'expression'
}

function isName(token: Token): boolean {
  return token.kind === 'quoted' || (token.kind === 'word' && !CONSTANT.test(token.text))
}

/** Takes `AS alias` off, and an alias without AS behind a single name or literal. */
function withoutAlias(result: readonly Token[]): readonly Token[] {
  const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text))
  if (as >= 0) return result.slice(0, as)
  return result.length === 2 && result.every((token) => token.kind !== 'operator') ? result.slice(0, 1) : result
}

/**
 * An `INSERT … VALUES (…)` of literals with its literals left out; null for every other statement. Two INSERTs of the same
 * shape do the same to the same columns of the same table, with other values. NULL is part of the shape: where a key is NULL,
 * SQLite makes one up.
 */
export function insertShape(sql: string): string | null {
  const all = significant(sql)
  if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? '')) return null
  const values = all.findIndex(({ kind, text }) => kind === 'word' && /^VALUES$/i.test(text))
  if (values < 0 || !all.slice(values + 1).every(isLiteralOrBetween)) return null
  return all.map((token, at) => (at > values && isLiteral(token) ? '?' : keyOf(token.text))).join(' ')
}

function isLiteral({ kind }: Token): boolean {
  return kind === 'string' || kind === 'number' || kind === 'blob'
}

function isLiteralOrBetween(token: Token): boolean {
  return isLiteral(token) || /^(?:[(),+-]|NULL)$/i.test(token.text)
}
