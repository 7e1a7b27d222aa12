/** The one reader of schemas: what a database holds, as data. What a room needs besides is derived from what is read here. */

import type { SchemaObjectType } from '../model/schema.ts'
import { gather, keyOf } from '../sql/names.ts'
import { identifier, quoted } from '../sql/tokens.ts'
import type { Connection, SqlValue } from './engine.ts'

/** A row of `sqlite_schema`. Its number stays as long as the object is only altered. */
export interface Entry {
  readonly number: number
  readonly type: string
  readonly name: string
  readonly table: string
  readonly sql: string
}

/** What `schema` (`main`, `after`, `temp`) holds, without SQLite's own tables and without what belongs to a table's own text. */
export function entriesOf(connection: Connection, schema = 'main'): Entry[] {
  return connection
    .rows(`SELECT rowid, type, name, tbl_name, sql FROM ${schema}.sqlite_master ORDER BY type, name`)
    .map(([number, type, name, table, sql]) => ({
      number: Number(number),
      type: String(type),
      name: String(name),
      table: String(table),
      sql: String(sql ?? ''),
    }))
    .filter(({ name, sql }) => sql !== '' && !keyOf(name).startsWith('sqlite_'))
}

/** Whether a CREATE text makes a virtual table. */
export function isVirtual(sql: string): boolean {
  return /^\s*create\s+virtual/i.test(sql)
}

/** A column as `PRAGMA table_xinfo` gives it (https://sqlite.org/pragma.html#pragma_table_xinfo). */
export interface Column {
  readonly key: string
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly default: string | null
  /** 0, or the place in the primary key from 1. */
  readonly primaryKey: number
  /** 0 normal, 1 hidden in a virtual table, 2 and 3 generated. */
  readonly hidden: number
}

/** The columns of one table or view of `main`. Throws `Refused` where SQLite cannot tell. */
export function columnsIn(connection: Connection, table: string): Column[] {
  const rows = connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`)
  return rows.map(([, ...row]) => columnOf(row))
}

function columnOf([name, type, notNull, value, primaryKey, hidden]: readonly (SqlValue | undefined)[]): Column {
  return {
    key: keyOf(String(name)),
    name: String(name),
    type: String(type ?? ''),
    notNull: notNull === 1,
    default: value === null ? null : String(value),
    primaryKey: Number(primaryKey),
    hidden: Number(hidden),
  }
}

/** `key` is the name's key. */
export interface Table {
  readonly key: string
  readonly name: string
  readonly sql: string
  readonly virtual: boolean
  readonly columns: readonly Column[]
}

export interface SchemaObject {
  readonly type: SchemaObjectType
  readonly name: string
  readonly table: string
  readonly sql: string
}

export interface Schema {
  readonly tables: ReadonlyMap<string, Table>
  /** Indexes, triggers and views by `type name`; automatic indexes belong to their table's own text. */
  readonly objects: ReadonlyMap<string, SchemaObject>
}

/** Reads `schema` (`main`, `after`, `temp`) with the columns of every ordinary table. */
export function readSchema(connection: Connection, schema: string): Schema {
  const tables = new Map<string, Table>()
  const objects = new Map<string, SchemaObject>()
  const columns = readColumns(connection, schema)
  for (const { type, name, table, sql } of entriesOf(connection, schema)) {
    const key = keyOf(name)
    if (type === 'table') {
      tables.set(key, { key, name, sql, virtual: isVirtual(sql), columns: columns.get(key) ?? [] })
    } else {
      objects.set(`${type} ${key}`, { type: type as SchemaObjectType, name, table, sql })
    }
  }
  return { tables, objects }
}

function readColumns(connection: Connection, schema: string): Map<string, Column[]> {
  const found = new Map<string, Column[]>()
  const rows = connection.rows(
    // The join order matters: pragma functions need their argument from the left (https://sqlite.org/pragma.html#pragfunc).
    `SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_table_xinfo(m.name, '${schema}') c
     WHERE m.type = 'table' AND m.sql NOT LIKE 'create virtual%' ORDER BY m.name, c.cid`,
  )
  for (const [table, ...row] of rows) gather(found, keyOf(String(table)), columnOf(row))
  return found
}

/** How many rows a table has. `schema` is `main`, `after` or `temp`. */
export function countRows(connection: Connection, schema: string, table: string): number {
  return Number(connection.rows(`SELECT count(*) FROM ${schema}.${quoted(table)}`)[0]?.[0])
}

/** The names of all tables, in keyOf case. */
export function everyTable(connection: Connection): string[] {
  return entriesOf(connection).flatMap(({ type, name }) => (type === 'table' ? [keyOf(name)] : []))
}
