/** `ALTER TABLE … ADD COLUMN IF NOT EXISTS …`, which no SQLite has, for a runner that asks for the column first. */

import { significant, type Token, unquote } from '../sql/tokens.ts'
import type { Connection } from '../sqlite/engine.ts'

/** Such a statement: its table and column, and where its three words stand (UTF-16 offsets). */
interface GuardedColumn {
  readonly schema: string | null
  readonly table: string
  readonly column: string
  readonly from: number
  readonly until: number
}

/** The text for SQLite, as long as the other: spaces for the three words; spaces only where the column is there. */
export function withColumnAsked(connection: Connection, text: string): string {
  const found = /\bif\b/i.test(text) ? guardedColumn(text) : null
  if (found === null) return text
  if (isThere(connection, found)) return text.replaceAll(/[^\n]/g, ' ')
  return text.slice(0, found.from) + ' '.repeat(found.until - found.from) + text.slice(found.until)
}

function guardedColumn(text: string): GuardedColumn | null {
  const all = significant(text)
  if (!spells(all.slice(0, 2), 'ALTER TABLE')) return null
  const named = all[3]?.text === '.'
  const add = named ? 5 : 3
  const at = add + (spells(all.slice(add, add + 2), 'ADD COLUMN') ? 2 : 1)
  const [table, first, last, column] = [all[add - 1], all[at], all[at + 2], all[at + 3]]
  if (!spells(all.slice(add, add + 1), 'ADD') || !spells(all.slice(at, at + 3), 'IF NOT EXISTS')) return null
  if (!table || !first || !last || !column) return null
  return {
    schema: named && all[2] ? unquote(all[2]) : null,
    table: unquote(table),
    column: unquote(column),
    from: first.start,
    until: last.end,
  }
}

function spells(tokens: readonly Token[], words: string): boolean {
  return tokens.map(({ text }) => text.toUpperCase()).join(' ') === words
}

/** Generated columns count, which only `table_xinfo` shows (https://sqlite.org/pragma.html#pragma_table_xinfo). */
function isThere(connection: Connection, { schema, table, column }: GuardedColumn): boolean {
  const sql = `SELECT 1 FROM pragma_table_xinfo(?, ?) WHERE name = ? COLLATE NOCASE`
  return connection.rows(sql, [table, schema, column]).length > 0
}
