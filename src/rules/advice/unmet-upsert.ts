/** Advice for a trigger whose ON CONFLICT asks for a key that its table does not have any more. */

import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { readUniqueIndex, type UniqueIndexText } from '../../sql/unique-index.ts'
import { pasted } from './words.ts'

/**
 * The unique index to make again: without the trigger the writes would pass, and what it counts or copies would end unnoticed.
 * @param message what SQLite says when the trigger fires
 * @returns null for any other message, and where the file takes no unique index away, or several
 */
export function unmetUpsertFix({ schema }: MigrationSeen, message: string): string | null {
  if (!message.startsWith('ON CONFLICT clause does not match')) return null
  const [before, after] = [schema?.before.objects ?? [], schema?.after.objects ?? []]
  const now = after.flatMap(({ sql }) => readUniqueIndex(sql) ?? [])
  const gone = before.flatMap((it) => {
    const index = readUniqueIndex(it.sql)
    return index && !now.some((other) => sameKey(other, index)) ? [{ ...it, index }] : []
  })
  const [only, ...more] = gone
  if (!only || more.length > 0) return null
  const { index, name, sql } = only
  const isTaken = after.some((it) => same(it.name, name))
  const named = `CREATE UNIQUE INDEX ${identifier(`${name}_unique`)} ON ${identifier(index.table)} (${index.keys.join(', ')})`
  const where = index.condition === null ? '' : ` WHERE ${index.condition}`
  return `The ON CONFLICT of the trigger needs the key ${listed(index.keys)} of ${index.table}. Make its unique index again, also beside others:\n${pasted(isTaken ? `${named}${where}` : sql)}`
}

function sameKey(one: UniqueIndexText, other: UniqueIndexText): boolean {
  const keys = ({ keys: all, table, condition }: UniqueIndexText) =>
    [
      keyOf(table),
      condition ?? '',
      ...all.map((key) => significant(key).map(unquote).join(' ').toLowerCase()).sort(),
    ].join('\n')
  return keys(one) === keys(other)
}
