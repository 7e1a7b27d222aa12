/** Statements that differ in nothing but the values that they write. */

import { significant, type Token } from './tokens.ts'

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
  return all.map((token, at) => (at > values && isLiteral(token) ? '?' : token.text.toLowerCase())).join(' ')
}

function isLiteral({ kind }: Token): boolean {
  return kind === 'string' || kind === 'number' || kind === 'blob'
}

function isLiteralOrBetween(token: Token): boolean {
  return isLiteral(token) || /^(?:[(),+-]|NULL)$/i.test(token.text)
}
