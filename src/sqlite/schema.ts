/** The schema of one database as data. */

import type { SchemaObjectType } from '../model/schema.ts'
import { keyOf } from '../sql/names.ts'
import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'

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

/** `key` is the name in lower case: SQLite's names ignore case (ASCII only). */
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

/** Reads `schema` (`main`, `after`, `temp`). SQLite's own tables (`sqlite_…`) are left out. */
export function readSchema(connection: Connection, schema: string): Schema {
  const tables = new Map<string, Table>()
  const objects = new Map<string, SchemaObject>()
  const columns = readColumns(connection, schema)
  const rows = connection.rows(`SELECT type, name, tbl_name, sql FROM ${schema}.sqlite_master ORDER BY type, name`)
  for (const [type, name, table, sql] of rows as [string, string, string, string | null][]) {
    if (name.startsWith('sqlite_') || sql === null) continue
    const key = keyOf(name)
    if (type === 'table') {
      tables.set(key, { key, name, sql, virtual: /^\s*create\s+virtual/i.test(sql), columns: columns.get(key) ?? [] })
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
  for (const [table, name, type, notNull, value, primaryKey, hidden] of rows) {
    const key = keyOf(String(table))
    const column = {
      key: keyOf(String(name)),
      name: String(name),
      type: String(type),
      notNull: notNull === 1,
      default: value === null ? null : String(value),
      primaryKey: Number(primaryKey),
      hidden: Number(hidden),
    }
    found.set(key, [...(found.get(key) ?? []), column])
  }
  return found
}

/** How many rows a table has. `schema` is `main`, `after` or `temp`. */
export function countRows(connection: Connection, schema: string, table: string): number {
  return Number(connection.rows(`SELECT count(*) FROM ${schema}.${quoted(table)}`)[0]?.[0])
}
