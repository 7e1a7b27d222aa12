/** How an INSERT … SELECT writes one column: as another column stands, through an expression, or not at all. */

import { type Copy, isStar, kindOf, resultName } from './copy.ts'
import { keyOf } from './names.ts'
import { significant, type Token, unquote } from './tokens.ts'
import { unfoldedCopy } from './unfold.ts'

/** `unknown`: a text that is not read this far (WITH, UNION, several stars), so that nothing may be concluded. */
export type Written = 'bare' | 'left-out' | 'literal' | 'expression' | 'unknown'

/**
 * How `sql` writes `column`.
 * @param columns the columns of the table that it fills, in order, for an INSERT that names none
 */
export function writtenFor(sql: string, column: string, columns: readonly string[]): Written {
  const copy = unfoldedCopy(sql)
  if (copy === null) return 'unknown'
  const into = copy.makes ? null : (copy.into?.map(unquote) ?? columns)
  // What the columns in brackets leave out is left out, whatever is selected.
  if (copy.into !== null && placeIn(into, column) < 0) return 'left-out'
  if (!copy.isPlain) return 'unknown'
  const at = into === null ? copy.results.length : placeIn(into, column)
  if (at < 0) return 'left-out'
  const star = copy.results.findIndex(isStar)
  if (star >= 0 && star <= at) return copy.results.length === 1 ? 'bare' : 'unknown'
  const found = resultFor(sql, column, columns)
  return found ? kindOf(found.result) : 'unknown'
}

/** What a copy selects for one column. */
export interface Result {
  readonly copy: Copy
  readonly result: readonly Token[]
}

/** The result for `column`; null where a star stands for it, or the text is not read that far. */
export function resultFor(sql: string, column: string, columns: readonly string[]): Result | null {
  const copy = unfoldedCopy(sql)
  if (!copy?.isPlain) return null
  const at = copy.makes
    ? copy.results.findIndex((it) => keyOf(resultName(it)) === keyOf(column))
    : placeIn(copy.into?.map(unquote) ?? columns, column)
  const isCounted = copy.results.slice(0, copy.makes ? copy.results.length : at + 1).some(isStar)
  const result = isCounted ? undefined : copy.results[at]
  return result ? { copy, result } : null
}

function placeIn(names: readonly string[] | null, column: string): number {
  return names?.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1
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
