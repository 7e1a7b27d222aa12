/** Rows that a file writes without their key, into a table whose key SQLite does not number: each of them has the key NULL. */

import type { NullKey } from '../../../model/statements.ts'
import { readTable } from '../../../sql/create-table.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, objectOf, targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, entriesOf, readSchema } from '../../../sqlite/schema.ts'
import { indexesIn } from '../../../sqlite/schema-keys.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const nullKeys: Look<'nullKeys'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => [...withoutKey(scene, first), ...byTriggers(scene, first)],
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

/** Triggers that will write such rows, by themselves or into a table that is new: what they have written so far may be none. */
function byTriggers(scene: Scene, { before, after, performance }: Played): NullKey[] {
  const [was, is] = [before, after].map((state) => on(scene.engine, state, keylessIn)) as [Keyless[], Keyless[]]
  return is.flatMap(({ trigger, table, column, type }): NullKey[] => {
    const isOld = was.some((it) => same(it.trigger, trigger) && same(it.table, table))
    const made = (verb: string, name: string) =>
      performance.statements.findLast((it) => it.verb === verb && objectOf(it.sql) === keyOf(name))
    const cause = made('CREATE TRIGGER', trigger) ?? made('CREATE TABLE', table)
    return isOld || !cause ? [] : [{ at: cause.at, table, column, type, trigger }]
  })
}

type Keyless = Omit<NullKey, 'at' | 'trigger'> & { readonly trigger: string }

/** Of tables that have no trigger of their own, which could fill the key. */
function keylessIn(connection: Connection): Keyless[] {
  const triggers = entriesOf(connection).flatMap(({ type, name, sql }) =>
    type === 'trigger' && sql ? [{ trigger: name, ...readTrigger(sql) }] : [],
  )
  const tables = triggers.length === 0 ? [] : [...readSchema(connection, 'main').tables.values()]
  return tables.flatMap(({ key: table, name, virtual, columns, sql }): Keyless[] => {
    const writing = triggers.filter(({ statements }) => statements.some((sql) => targetOf(sql) === table))
    if (virtual || writing.length === 0 || triggers.some((it) => it.table === table)) return []
    const key = keyIn(columns)
    const { withoutRowid, strict } = readTable(sql)
    // Without an index of its own it is the rowid, which SQLite gives out.
    const isIndexed = indexesIn(connection, name).some(({ origin }) => origin === 'pk')
    if (!key || key.default !== null || !isIndexed || withoutRowid || strict) return []
    const leavesOut = (one: string) =>
      actionOf(one) === 'INSERT' && targetOf(one) === table && writtenColumns(one)?.has(key.key) === false
    return writing
      .filter(({ statements }) => statements.some(leavesOut))
      .map(({ trigger }) => ({ trigger, table: name, column: key.name, type: key.type }))
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
