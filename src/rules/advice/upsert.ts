/** An `INSERT OR REPLACE` in the words that keep the old row, and with it what refers to that row. */

import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { readCopy } from '../../sql/copy.ts'
import { same, sameList } from '../../sql/names.ts'
import { cutAt, outerWord, targetName } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { named, within } from '../evidence/evidence.ts'

/** The keys in which rows of the statement can meet one that is there, each once and the primary key first: none where that cannot be told. */
export function keysMet(seen: MigrationSeen, statement: number): (readonly string[])[] {
  const { sql } = seen.statements[statement] ?? { sql: '' }
  const all = significant(sql)
  const table = named(seen.schema?.before.tables ?? [], targetName(sql) ?? '')
  const into = outerWord(all, 0, /^INTO$/i)
  if (!table || into < 0) return []
  const written = listed(all, into) ?? columnsBefore(seen, statement, table.name) ?? []
  const keys = [table.primaryKey, ...table.uniques].filter((key) => key.length > 0 && within(key, written))
  return keys.filter((one, at) => keys.findIndex((it) => sameList(it, one)) === at)
}

/** Null where it cannot be told which key the rows meet in, or the statement is read no further. */
export function upsert(seen: MigrationSeen, statement: number): string | null {
  const { sql } = seen.statements[statement] ?? { sql: '' }
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const into = outerWord(all, 0, /^INTO$/i)
  const table = named(seen.schema?.before.tables ?? [], targetName(sql) ?? '')
  if (!table || into < 0 || !/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? '')) return null
  if (outerWord(all, 0, /^(CONFLICT|RETURNING|UNION|EXCEPT|INTERSECT)$/i) >= 0) return null
  const written = listed(all, into) ?? columnsBefore(seen, statement, table.name) ?? []
  const [key, ...others] = keysMet(seen, statement)
  if (!key || others.length > 0) return null
  const sets = written
    .filter((column) => !key.some((it) => same(it, column)))
    .map((column) => `${identifier(column)} = excluded.${identifier(column)}`)
  const does = sets.length > 0 ? `DO UPDATE SET ${sets.join(', ')}` : 'DO NOTHING'
  const conflict = `${needsWhere(all, sql) ? ' WHERE true' : ''} ON CONFLICT (${key.map(identifier).join(', ')}) ${does}`
  return `INSERT ${sql.slice(all[into]?.start, all.at(-1)?.end)}${conflict}`
}

/** The names in brackets behind the table; null without brackets. */
function listed(all: readonly Token[], into: number): string[] | null {
  const end = outerWord(all, into, /^(VALUES|SELECT|DEFAULT)$/i)
  const head = all.slice(into, end < 0 ? all.length : end)
  const open = head.findIndex(({ text }) => text === '(')
  if (open < 0) return null
  return cutAt(head.slice(open + 1, -1), ({ text }) => text === ',').flatMap(([name]) => (name ? unquote(name) : []))
}

/** Behind a table ON could belong to a join: https://sqlite.org/lang_upsert.html#parsing_ambiguity. */
function needsWhere(all: readonly Token[], sql: string): boolean {
  return readCopy(sql) !== null && outerWord(all, 0, /^(WHERE|GROUP|ORDER|LIMIT)$/i) < 0
}
