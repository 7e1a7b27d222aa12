/** One table as data: columns, keys, options and foreign keys, from SQLite's pragmas and from the table's own text. */

import type { TableSeen } from '../model/schema.ts'
import { readTable, tableParts, tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection, SqlValue } from './engine.ts'

/** A table as rules see it, and what only other tables' foreign keys ask of it. */
export interface Known {
  readonly seen: TableSeen
  /** Sets of columns (lower case) that a foreign key may point at: unique, whole, compared as the columns are. */
  readonly parentKeys: readonly (readonly string[])[]
}

/** Tables by name, each read once. */
export interface Tables {
  /** Null when there is no table of this name. */
  find(name: string): Known | null
  /** What a view or a table has this name, if any. */
  typeOf(name: string): string | null
}

/** The tables of a connection's main database, read when they are asked for. */
export function tablesOf(connection: Connection, entries: readonly Entry[]): Tables {
  const byName = new Map(entries.filter(isRelation).map((entry) => [keyOf(entry.name), entry]))
  const known = new Map<string, Known>()
  const typeOf = (name: string) => byName.get(keyOf(name))?.type ?? null
  const find = (name: string): Known | null => {
    const entry = byName.get(keyOf(name))
    if (entry?.type !== 'table') return null
    const had = known.get(keyOf(name))
    if (had) return had
    const read = readKnown(connection, entry)
    // Before its foreign keys are read: they may point at the table itself.
    known.set(keyOf(name), read)
    const foreignKeys = foreignKeysSeen(pragma(connection, 'foreign_key_list', entry.name), { find, typeOf })
    const whole = { ...read, seen: { ...read.seen, foreignKeys } }
    known.set(keyOf(name), whole)
    return whole
  }
  return { find, typeOf }
}

/** A row of `sqlite_schema`. Its number stays as long as the object is only altered. */
export interface Entry {
  readonly number: number
  readonly type: string
  readonly name: string
  readonly table: string
  readonly sql: string
}

/** What the main database holds, without SQLite's own tables and without what belongs to a table's own text. */
export function entriesOf(connection: Connection): Entry[] {
  const rows = connection.rows(`SELECT rowid, type, name, tbl_name, sql FROM main.sqlite_master ORDER BY type, name`)
  return rows
    .map(([number, type, name, table, sql]) => ({
      number: Number(number),
      type: String(type),
      name: String(name),
      table: String(table),
      sql: String(sql ?? ''),
    }))
    .filter(({ name, sql }) => sql !== '' && !name.startsWith('sqlite_'))
}

function isRelation({ type }: Entry): boolean {
  return type === 'table' || type === 'view'
}

function pragma(connection: Connection, which: string, of: string): SqlValue[][] {
  return connection.rows(`PRAGMA main.${which}(${identifier(of)})`)
}

function readKnown(connection: Connection, { name, sql }: Entry): Known {
  const parts = tableParts(sql)
  const text = readTable(sql)
  const collations = new Map((parts?.parts ?? []).map((it) => [keyOf(it.column ?? ''), it.collation]))
  const virtual = parts === null
  const info = virtual ? [] : pragma(connection, 'table_xinfo', name)
  const columns = info.map((row) => readColumn(row, collations.get(keyOf(String(row[1]))) ?? 'BINARY'))
  const indexes = virtual ? [] : indexesOf(connection, name)
  const primaryKey = info
    .filter((row) => Number(row[5]) > 0)
    .sort((a, b) => Number(a[5]) - Number(b[5]))
    .map((row) => String(row[1]))
  const isRowid = primaryKey.length > 0 && !indexes.some(({ origin }) => origin === 'pk')
  const compared = new Map(columns.map((column) => [keyOf(column.name), keyOf(column.collation)]))
  const keys = indexes.filter((index) => index.unique && index.whole)
  const plain = keys.filter(({ parts: of }) => of.every((it) => keyOf(it.collation) === compared.get(keyOf(it.name))))
  return {
    seen: {
      ...{ name, sql, virtual, columns, primaryKey, foreignKeys: [] },
      strict: text.strict && !virtual,
      withoutRowid: text.withoutRowid && !virtual,
      autoincrement: text.autoincrement && !virtual,
      uniques: keys.filter(({ origin }) => origin !== 'pk').map(({ parts: of }) => of.map((it) => it.name)),
      indexed: [...(isRowid ? [primaryKey] : []), ...indexes.map(({ parts: of }) => of.map((it) => it.name))],
      checks: virtual ? [] : text.checks.map(({ tokens }) => between(sql, tokens)),
    },
    parentKeys: [
      ...(isRowid ? [primaryKey.map(keyOf)] : []),
      ...plain.map(({ parts: of }) => of.map((it) => keyOf(it.name))),
    ],
  }
}

/** The columns of `PRAGMA table_xinfo` (https://sqlite.org/pragma.html#pragma_table_xinfo). */
function readColumn(row: readonly SqlValue[], collation: string): TableSeen['columns'][number] {
  return {
    name: String(row[1]),
    type: String(row[2] ?? ''),
    notNull: row[3] === 1,
    default: row[4] === null ? null : String(row[4]),
    collation,
    generated: row[6] === 2 || row[6] === 3,
  }
}

interface Index {
  readonly origin: string
  readonly unique: boolean
  /** Without WHERE and without expressions. */
  readonly whole: boolean
  /** Its columns up to the first expression. */
  readonly parts: readonly { readonly name: string; readonly collation: string }[]
}

function indexesOf(connection: Connection, table: string): Index[] {
  return pragma(connection, 'index_list', table).map(([, name, unique, origin, partial]) => {
    const keys = pragma(connection, 'index_xinfo', String(name)).filter((row) => row[5] === 1)
    const expression = keys.findIndex((row) => row[2] === null)
    const parts = expression < 0 ? keys : keys.slice(0, expression)
    return {
      origin: String(origin),
      unique: unique === 1,
      whole: partial === 0 && expression < 0,
      parts: parts.map((row) => ({ name: String(row[2]), collation: String(row[4]) })),
    }
  })
}

function between(sql: string, tokens: readonly { readonly start: number; readonly end: number }[]): string {
  return tidy(sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))
}

type ForeignKeySeen = TableSeen['foreignKeys'][number]

/**
 * The rows of `PRAGMA foreign_key_list` as foreign keys, in the order in which they were declared. Which of them are
 * errors in the schema is said in https://sqlite.org/foreignkeys.html#fk_indexes.
 */
function foreignKeysSeen(rows: readonly SqlValue[][], tables: Tables): ForeignKeySeen[] {
  const ids = [...new Set(rows.map((row) => Number(row[0])))].sort((a, b) => b - a)
  return ids.map((id) => {
    const parts = rows.filter((row) => row[0] === id).sort((a, b) => Number(a[1]) - Number(b[1]))
    const parent = String(parts[0]?.[2])
    const to = parts.map((row) => row[4])
    const named = to.some((it) => it === null || it === undefined) ? null : to.map(String)
    return {
      columns: parts.map((row) => String(row[3])),
      parent,
      parentColumns: named ?? tables.find(parent)?.seen.primaryKey ?? [],
      onUpdate: String(parts[0]?.[5]),
      onDelete: String(parts[0]?.[6]),
      dangling: dangling(tables, parent, named, parts.length),
    }
  })
}

function dangling(tables: Tables, parent: string, named: readonly string[] | null, count: number): string | null {
  const known = tables.find(parent)
  if (!known) {
    return tables.typeOf(parent) === 'view' ? `${parent} is a view` : `there is no table ${parent}`
  }
  const { seen, parentKeys } = known
  if (named === null) {
    if (seen.primaryKey.length === 0) return `${parent} has no primary key`
    if (seen.primaryKey.length !== count) return `the primary key of ${parent} has ${seen.primaryKey.length} columns`
    return null
  }
  const there = new Set(seen.columns.map((column) => keyOf(column.name)))
  const missing = named.find((name) => !there.has(keyOf(name)))
  if (missing !== undefined) return `${parent} has no column ${missing}`
  const wanted = named.map(keyOf).sort().join()
  if (parentKeys.some((key) => key.toSorted().join() === wanted)) return null
  return `${parent} (${named.join(', ')}) is neither the primary key nor unique`
}
