/** Rows that a file writes without their key, into a table whose key SQLite does not number: each of them has the key NULL. */

import type { NullKey } from '../../../model/statements.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, entriesOf, readSchema } from '../../../sqlite/schema.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const nullKeys: Look<'nullKeys'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => withoutKey(scene, first),
}

/** Only where the file leaves NULLs that were not there: a later statement may have filled them. */
function withoutKey(scene: Scene, played: Played): NullKey[] {
  const { statements } = played.performance
  const inserts = statements.map(({ sql }) => (/^(INSERT|REPLACE)$/.test(actionOf(sql) ?? '') ? targetOf(sql) : null))
  if (inserts.every((target) => target === null)) return []
  const [before, after] = [played.before, played.after].map((state) => on(scene.engine, state, nullsIn))
  const left = [...(after ?? [])].filter(([table, nulls]) => nulls > (before?.get(table) ?? 0)).map(([table]) => table)
  if (left.length === 0) return []
  return atEach(scene, played, inserts, (connection, { at, sql }, target) => {
    const found = entriesOf(connection).find(({ type, name }) => type === 'table' && keyOf(name) === target)
    const key = found && keyIn(columnsIn(connection, found.name))
    if (!found || !key || !writesNone(connection, found.name, key.name, sql)) return []
    return [{ at, table: found.name, column: key.name, type: key.type }]
  })
}

/** By table (keyOf case), in how many rows a key of one column is NULL. */
function nullsIn(connection: Connection): Map<string, number> {
  const found = new Map<string, number>()
  for (const { key: table, name, columns, virtual } of readSchema(connection, 'main').tables.values()) {
    const key = virtual ? null : keyIn(columns)
    if (key) found.set(table, countsOf(connection, name, key.name).nulls)
  }
  return found
}

/** One that takes NULL (https://sqlite.org/lang_createtable.html#the_primary_key): of the rowid and of a strict key none is found. */
function keyIn(columns: readonly Column[]): Column | null {
  const [key, ...more] = columns.filter(({ primaryKey }) => primaryKey > 0)
  return key && more.length === 0 && !key.notNull ? key : null
}

function countsOf(
  connection: Connection,
  table: string,
  key: string,
): { readonly nulls: number; readonly keys: number } {
  const [all, keys] =
    connection.rows(`SELECT count(*), count(${identifier(key)}) FROM main.${identifier(table)}`)[0] ?? []
  return { nulls: Number(all) - Number(keys), keys: Number(keys) }
}

/** Whether not one of its rows has a key: a NULL among keys is the rows' own. */
function writesNone(connection: Connection, table: string, key: string, sql: string): boolean {
  const before = countsOf(connection, table, key)
  let after = before
  aside(connection, () =>
    refusal(() => {
      connection.run(sql)
      after = countsOf(connection, table, key)
    }),
  )
  return after.nulls > before.nulls && after.keys === before.keys
}
