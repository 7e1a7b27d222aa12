/** One table as data: columns, keys, options and foreign keys, from SQLite's pragmas and from the table's own text. */

import type { TableSeen } from '../model/schema.ts'
import { readTable, tableParts, tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import type { Connection } from './engine.ts'
import { type Column, columnsIn, type Entry } from './schema.ts'
import { type ForeignKey, foreignKeysIn, type Index, indexesIn } from './schema-keys.ts'

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
    const foreignKeys = foreignKeysIn(connection, entry.name).map((key) => foreignKeySeen(key, { find, typeOf }))
    const whole = { ...read, seen: { ...read.seen, foreignKeys } }
    known.set(keyOf(name), whole)
    return whole
  }
  return { find, typeOf }
}

function isRelation({ type }: Entry): boolean {
  return type === 'table' || type === 'view'
}

function readKnown(connection: Connection, { name, sql }: Entry): Known {
  const parts = tableParts(sql)
  const text = readTable(sql)
  const collations = new Map((parts?.parts ?? []).map((it) => [keyOf(it.column ?? ''), it.collation]))
  const virtual = parts === null
  const declared = virtual ? [] : columnsIn(connection, name)
  const columns = declared.map((column) => columnSeen(column, collations.get(column.key) ?? 'BINARY'))
  const indexes = virtual ? [] : indexesIn(connection, name).map(indexSeen)
  const primaryKey = declared
    .filter((column) => column.primaryKey > 0)
    .sort((a, b) => a.primaryKey - b.primaryKey)
    .map((column) => column.name)
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

function columnSeen(column: Column, collation: string): TableSeen['columns'][number] {
  const { name, type, notNull, hidden } = column
  return { name, type, notNull, default: column.default, collation, generated: hidden === 2 || hidden === 3 }
}

interface IndexSeen {
  readonly origin: string
  readonly unique: boolean
  /** Without WHERE and without expressions. */
  readonly whole: boolean
  /** Its columns up to the first expression. */
  readonly parts: readonly { readonly name: string; readonly collation: string }[]
}

function indexSeen({ origin, unique, partial, parts }: Index): IndexSeen {
  const expression = parts.findIndex(({ name }) => name === null)
  const plain = expression < 0 ? parts : parts.slice(0, expression)
  return {
    origin,
    unique,
    whole: !partial && expression < 0,
    parts: plain.map(({ name, collation }) => ({ name: String(name), collation })),
  }
}

function between(sql: string, tokens: readonly { readonly start: number; readonly end: number }[]): string {
  return tidy(sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))
}

type ForeignKeySeen = TableSeen['foreignKeys'][number]

/** Which foreign keys are errors in the schema is said in https://sqlite.org/foreignkeys.html#fk_indexes. */
function foreignKeySeen({ parent, from, to, onUpdate, onDelete }: ForeignKey, tables: Tables): ForeignKeySeen {
  return {
    columns: from,
    parent,
    parentColumns: to ?? tables.find(parent)?.seen.primaryKey ?? [],
    onUpdate,
    onDelete,
    dangling: dangling(tables, parent, to, from.length),
  }
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
