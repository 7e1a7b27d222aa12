/** Advice for a trigger whose ON CONFLICT asks for a key that its table does not have any more. */

import type { MigrationSeen } from '../../model/seen.ts'
import { closing } from '../../sql/create-table.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { cutAt, outerWord, targetName } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { pasted } from './words.ts'

/**
 * The unique index to make again: without the trigger the writes would pass, and what it counts or copies would end unnoticed.
 * @param trigger its name
 * @returns null for every other trigger
 */
export function unmetUpsertFix({ schema }: MigrationSeen, trigger: string, message: string): string | null {
  if (!message.startsWith('ON CONFLICT clause does not match')) return null
  const [before, after] = [schema?.before.objects ?? [], schema?.after.objects ?? []]
  const text = after.find(({ type, name }) => type === 'trigger' && same(name, trigger))?.sql
  const lost = (text === undefined ? [] : readTrigger(text).statements)
    .flatMap((sql) => conflictIn(sql) ?? [])
    .find(({ table, columns }) => !isUnique(after, table, columns) && isUnique(before, table, columns))
  if (!lost) return null
  const { table, columns } = lost
  const isFree = (name: string) => !after.some((it) => same(it.name, name))
  const old = before.find((it) => isOn(it, table, columns))
  const name = [old?.name ?? '', `${table}_${columns.join('_')}`, `${table}_${columns.join('_')}_unique`].find(
    (it) => it !== '' && isFree(it),
  )
  const sql =
    old && old.name === name
      ? old.sql
      : `CREATE UNIQUE INDEX ${identifier(name ?? '')} ON ${identifier(table)} (${columns.map(identifier).join(', ')})`
  return `The ON CONFLICT of the trigger needs a key of ${listed(columns)} in ${table}. Make its unique index again, also beside others:\n${pasted(sql)}`
}

type Entry = { readonly type: string; readonly name: string; readonly table: string; readonly sql: string }

interface Conflict {
  readonly table: string
  readonly columns: readonly string[]
}

function conflictIn(sql: string): Conflict | null {
  const all = significant(sql)
  const at = outerWord(all, 0, /^CONFLICT$/i)
  const table = targetName(sql)
  if (at < 0 || table === null || all[at + 1]?.text !== '(') return null
  const parts = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
  const columns = parts.flatMap(([name, ...more]) => (name && more.length === 0 ? [unquote(name)] : []))
  return columns.length === parts.length ? { table, columns } : null
}

function isUnique(objects: readonly Entry[], table: string, columns: readonly string[]): boolean {
  return objects.some((it) => isOn(it, table, columns))
}

function isOn({ type, table, sql }: Entry, wanted: string, columns: readonly string[]): boolean {
  const index = type === 'index' && same(table, wanted) ? readUniqueIndex(sql) : null
  const keys = index?.keys.map((key) =>
    keyOf(unquote(significant(key)[0] ?? { kind: 'word', text: '', start: 0, end: 0 })),
  )
  return index?.condition === null && keys?.length === columns.length && columns.every((it) => keys.includes(keyOf(it)))
}
