/** What ALTER TABLE does to names. */

import { significant, type Token, unquote } from './tokens.ts'

export interface Alteration {
  readonly table: string
  /** The new name of the table. */
  readonly renamed?: string
  readonly added?: string
  readonly dropped?: string
  /** A column's old and new name. */
  readonly from?: string
  readonly to?: string
}

/** Reads `ALTER TABLE` (https://sqlite.org/lang_altertable.html); null for every other statement and for what is not read. */
export function alterationIn(sql: string): Alteration | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  if (!/^ALTER$/i.test(all[0]?.text ?? '')) return null
  const at = all[3]?.text === '.' ? 4 : 2
  const [does, ...rest] = all.slice(at + 1)
  const name = (token: Token | undefined) => (token ? unquote(token) : '')
  const words = /^COLUMN$/i.test(rest[0]?.text ?? '') && rest.length > 1 ? rest.slice(1) : rest
  const table = name(all[at])
  if (/^ADD$/i.test(does?.text ?? '')) return { table, added: name(words[0]) }
  if (/^DROP$/i.test(does?.text ?? '')) return { table, dropped: name(words[0]) }
  if (!/^RENAME$/i.test(does?.text ?? '')) return null
  if (/^TO$/i.test(rest[0]?.text ?? '') && rest.length === 2) return { table, renamed: name(rest[1]) }
  return { table, from: name(words[0]), to: name(words[2]) }
}

/** What a statement renames a table to, and what it was called; null for every other statement. */
export function renameOf(sql: string): { readonly from: string; readonly to: string } | null {
  const change = alterationIn(sql)
  return change?.renamed === undefined ? null : { from: change.table, to: change.renamed }
}
