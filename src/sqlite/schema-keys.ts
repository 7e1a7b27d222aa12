/** The keys of tables as SQLite's pragmas tell them: indexes, foreign keys, and who refers to whom. */

import { gather, keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection, SqlValue } from './engine.ts'

/** An index of a table; its own ones too. */
export interface Index {
  readonly name: string
  readonly unique: boolean
  /** `c` by CREATE INDEX, `u` by UNIQUE, `pk` by PRIMARY KEY. */
  readonly origin: string
  readonly partial: boolean
  /** Its keys; the name of an expression is null. */
  readonly parts: readonly { readonly name: string | null; readonly collation: string }[]
}

/** Every index of a table of `schema` (https://sqlite.org/pragma.html#pragma_index_list). */
export function indexesIn(connection: Connection, table: string, schema = 'main'): Index[] {
  const listed = connection.rows(`PRAGMA ${schema}.index_list(${identifier(table)})`)
  return listed.map(([, name, unique, origin, partial]) => ({
    name: String(name),
    unique: unique === 1,
    origin: String(origin),
    partial: partial === 1,
    parts: indexKeys(connection, String(name), schema),
  }))
}

/** The keys of one index (https://sqlite.org/pragma.html#pragma_index_xinfo). */
export function indexKeys(connection: Connection, index: string, schema = 'main'): Index['parts'] {
  return connection
    .rows(`PRAGMA ${schema}.index_xinfo(${identifier(index)})`)
    .filter((row) => row[5] === 1)
    .map((row) => ({ name: row[2] === null ? null : String(row[2]), collation: String(row[4]) }))
}

/** The columns of a table's primary key, in its order and as spelt; none where it has none, or is not there. */
export function primaryKeyIn(connection: Connection, table: string, schema = 'main'): string[] {
  const sql = 'SELECT name FROM pragma_table_info(?, ?) WHERE pk > 0 ORDER BY pk'
  return connection.rows(sql, [table, schema]).map(([name]) => String(name))
}

/** The one column of a table's primary key; null where there are more or none. */
export function soleKeyIn(connection: Connection, table: string): string | null {
  const [name = null, ...more] = primaryKeyIn(connection, table)
  return more.length > 0 ? null : name
}

export interface ForeignKey {
  /** SQLite's number for it, by which `foreign_key_check` names it. */
  readonly id: number
  readonly parent: string
  readonly from: readonly string[]
  /** Null where the schema leaves it to the parent's primary key. */
  readonly to: readonly string[] | null
  readonly onUpdate: string
  readonly onDelete: string
}

/** The foreign keys of a table of `main`, in the order in which they were declared. */
export function foreignKeysIn(connection: Connection, table: string): ForeignKey[] {
  return inOrder(connection.rows(`PRAGMA main.foreign_key_list(${identifier(table)})`))
}

/** The foreign keys of every table of `schema` by the table's name as spelt. */
export function allForeignKeys(connection: Connection, schema = 'main'): Map<string, ForeignKey[]> {
  const byTable = new Map<string, SqlValue[][]>()
  const rows = connection.rows(
    // The join order matters: pragma functions need their argument from the left (https://sqlite.org/pragma.html#pragfunc).
    `SELECT m.name, f.id, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, '${schema}') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%'`,
  )
  for (const [table, ...row] of rows) gather(byTable, String(table), row)
  return new Map([...byTable].map(([table, own]) => [table, inOrder(own)]))
}

/** SQLite counts the last one declared as 0. */
function inOrder(rows: readonly SqlValue[][]): ForeignKey[] {
  const byId = new Map<number, SqlValue[][]>()
  for (const row of rows) gather(byId, Number(row[0]), row)
  return [...byId]
    .sort(([a], [b]) => b - a)
    .map(([id, columns]) => {
      const parts = columns.toSorted((a, b) => Number(a[1]) - Number(b[1]))
      const to = parts.map((row) => row[4] ?? null)
      return {
        id,
        parent: String(parts[0]?.[2]),
        from: parts.map((row) => String(row[3])),
        to: to.includes(null) ? null : to.map(String),
        onUpdate: String(parts[0]?.[5]),
        onDelete: String(parts[0]?.[6]),
      }
    })
}

/** One foreign key: the keys of the names of two tables. */
export interface Link {
  readonly child: string
  readonly parent: string
}

/** Every foreign key of `main`. */
export function linksOf(connection: Connection): Link[] {
  return [...allForeignKeys(connection)].flatMap(([table, keys]) =>
    keys.map(({ parent }) => ({ child: keyOf(table), parent: keyOf(parent) })),
  )
}
