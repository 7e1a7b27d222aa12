/** A `CREATE UNIQUE INDEX name ON table (keys) WHERE condition` in its parts. */

import { closing } from './create-table.ts'
import { cutAt, skipLeading } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

export interface UniqueIndexText {
  /** As spelt. */
  readonly table: string
  /** As SQL: names or expressions, without the order in which each is sorted. */
  readonly keys: readonly string[]
  /** As SQL; null: all rows. */
  readonly condition: string | null
}

/** Null for any other statement. */
export function readUniqueIndex(statement: string): UniqueIndexText | null {
  const head = /^\s*create\s+unique\s+index\b/i.test(statement.slice(skipLeading(statement)))
  const all = head ? significant(statement).filter(({ kind }) => kind !== 'semicolon') : []
  const on = all.findIndex((token, at) => at > 2 && isWord(token, 'ON'))
  const [table, open] = [all[on + 1], on + 2]
  if (on < 0 || !table || all[open]?.text !== '(') return null
  const end = closing(all, open)
  const text = (tokens: readonly Token[]) => statement.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const keys = cutAt(all.slice(open + 1, end), (token) => token.text === ',')
    .map(text)
    .map(withoutOrder)
  const where = all.slice(end + 2)
  return { table: unquote(table), keys, condition: where.length > 0 ? text(where) : null }
}

/** `lower(name) DESC` is an expression without its last word. */
function withoutOrder(key: string): string {
  return key.replace(/\s+(?:ASC|DESC)$/i, '')
}
