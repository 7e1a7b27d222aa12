/** Two states of a database compared by SQLite itself; the difference is a list of facts. */

import type { Fact } from '../model/facts.ts'
import { normalSql } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { type Connection, type Engine, refusal, type State } from './engine.ts'
import { orphanFacts } from './orphans.ts'
import { rowFacts } from './rows-differ.ts'
import { type Column, countRows, readSchema, type Schema, type Table } from './schema.ts'

/**
 * What `after` has that `before` has not, and the other way round. No row crosses into
 * JavaScript but the few that are shown as samples.
 * @param tables compare rows of these tables only (lower case; null: of all). Schemas are always compared as a whole.
 */
export function difference(
  engine: Engine,
  before: State,
  after: State,
  tables: ReadonlySet<string> | null = null,
): Fact[] {
  if (sameBytes(before.bytes, after.bytes)) return []
  const pair = engine.openPair(before, after)
  try {
    const was = readSchema(pair, 'main')
    const is = readSchema(pair, 'after')
    const inScope = (table: string) => tables === null || tables.has(table)
    return [
      ...schemaFacts(was, is, (table) => rowsOf(pair, table)),
      ...[...was.tables.values()]
        .filter((table) => is.tables.has(table.key) && inScope(table.key))
        .flatMap((table) => rowFacts(pair, table, is.tables.get(table.key) as Table)),
      ...newRows(pair, was, is),
      ...numberFacts(pair, is),
      ...orphanFacts(pair, is),
    ]
  } finally {
    pair.close()
  }
}

/** How two schemas differ, whatever rows there are: a table that is gone counts none. */
export function schemaDifference(was: Schema, is: Schema): Fact[] {
  return [...schemaFacts(was, is, () => 0)]
}

function* schemaFacts(was: Schema, is: Schema, rows: (table: Table) => number): Generator<Fact> {
  for (const [key, table] of was.tables) {
    const now = is.tables.get(key)
    if (now) yield* tableFacts(table, now)
    else if (!isShadow(was, table))
      yield { kind: 'table-dropped', table: table.name, before: table.sql, rows: rows(table) }
  }
  for (const [key, table] of is.tables) {
    if (!was.tables.has(key) && !isShadow(is, table)) yield { kind: 'table-added', table: table.name, after: table.sql }
  }
  for (const [key, object] of was.objects) {
    const { type, name, table, sql } = object
    const now = is.objects.get(key)
    if (!now) yield { kind: 'object-dropped', type, name, table, before: sql }
    else if (normalSql(now.sql) !== normalSql(sql)) {
      yield { kind: 'object-changed', type, name, table: now.table, before: sql, after: now.sql }
    }
  }
  for (const [key, { type, name, table, sql }] of is.objects) {
    if (!was.objects.has(key)) yield { kind: 'object-added', type, name, table, after: sql }
  }
}

/** None that anybody could have read, where a virtual table's content was not there any more. */
function rowsOf(pair: Connection, { name, virtual }: Table): number {
  let rows = 0
  const count = () => {
    rows = countRows(pair, 'main', name)
  }
  if (virtual) refusal(count)
  else count()
  return rows
}

/** The tables in which a virtual table keeps its content belong to it: https://sqlite.org/vtab.html#xshadowname. */
function isShadow(schema: Schema, { key }: Table): boolean {
  const owner = schema.tables.get(key.slice(0, key.lastIndexOf('_')))
  return owner?.virtual === true
}

function* tableFacts(was: Table, is: Table): Generator<Fact> {
  const table = is.name
  if (normalSql(was.sql) === normalSql(is.sql)) return
  let columnsSpoke = false
  const columnsNow = new Map(is.columns.map((column) => [column.key, column]))
  const columnsThen = new Map(was.columns.map((column) => [column.key, column]))
  for (const column of was.columns) {
    const now = columnsNow.get(column.key)
    if (now && describe(now) === describe(column)) continue
    columnsSpoke = true
    if (!now) yield { kind: 'column-dropped', table, column: column.name, before: describe(column) }
    else yield { kind: 'column-changed', table, column: now.name, before: describe(column), after: describe(now) }
  }
  for (const column of is.columns) {
    if (columnsThen.has(column.key)) continue
    columnsSpoke = true
    yield { kind: 'column-added', table, column: column.name, after: describe(column) }
  }
  if (!columnsSpoke) yield { kind: 'table-changed', table, before: was.sql, after: is.sql }
}

/** A column as it would be written: `TEXT NOT NULL DEFAULT 'x'`. */
function describe(column: Column): string {
  return [
    column.type,
    column.primaryKey > 0 ? 'PRIMARY KEY' : '',
    column.notNull ? 'NOT NULL' : '',
    column.default === null ? '' : `DEFAULT ${column.default}`,
    column.hidden === 2 ? 'GENERATED VIRTUAL' : column.hidden === 3 ? 'GENERATED STORED' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function* newRows(pair: Connection, was: Schema, is: Schema): Generator<Fact> {
  for (const [key, table] of is.tables) {
    if (was.tables.has(key) || table.virtual) continue
    const after = countRows(pair, 'after', table.name)
    if (after > 0) yield { kind: 'rows-added', table: table.name, rows: after, before: 0, after, sample: [] }
  }
}

function* numberFacts(pair: Connection, is: Schema): Generator<Fact> {
  const before = Number(pair.rows('PRAGMA main.user_version')[0]?.[0])
  const after = Number(pair.rows('PRAGMA after.user_version')[0]?.[0])
  if (before !== after) yield { kind: 'user-version-changed', before, after }
  if (!hasSequence(pair, 'main') || !hasSequence(pair, 'after')) return
  const changed = pair.rows(
    // A table that has lost its entry counts from its highest row again.
    `SELECT b.name, b.seq, coalesce(a.seq, 0) FROM main.sqlite_sequence b
     LEFT JOIN after.sqlite_sequence a ON a.name = b.name COLLATE NOCASE WHERE coalesce(a.seq, 0) IS NOT b.seq ORDER BY b.name`,
  )
  for (const [table, before, after] of changed) {
    const now = is.tables.get(keyOf(String(table)))
    if (!now || !/\bautoincrement\b/i.test(now.sql)) continue
    yield { kind: 'sequence-changed', table: now.name, before: Number(before), after: Number(after) }
  }
}

function hasSequence(pair: Connection, schema: string): boolean {
  return pair.rows(`SELECT 1 FROM ${schema}.sqlite_master WHERE name = 'sqlite_sequence'`).length > 0
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  // Not `every`, which asks a function about each of millions of bytes.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}
