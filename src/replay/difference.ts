/** Two states of a database compared by SQLite itself; the difference is a list of facts. */

import type { Fact } from '../model.ts'
import { normalSql } from '../sql/normal.ts'
import type { Connection, Engine } from './engine.ts'
import { rowFacts } from './row-difference.ts'
import { type Column, readSchema, type Schema, type Table } from './schema.ts'

/**
 * What `after` has that `before` has not, and the other way round. Both are database files' bytes; no row crosses into
 * JavaScript but the few that are shown as samples.
 * @param tables compare rows of these tables only (lower case; null: of all). Schemas are always compared as a whole.
 */
export function difference(
  engine: Engine,
  before: Uint8Array,
  after: Uint8Array,
  tables: ReadonlySet<string> | null = null,
): Fact[] {
  if (Buffer.compare(before, after) === 0) return []
  const pair = engine.openPair(before, after)
  try {
    const was = readSchema(pair, 'main')
    const is = readSchema(pair, 'after')
    const inScope = (table: string) => tables === null || tables.has(table)
    return [
      ...schemaFacts(pair, was, is),
      ...[...was.tables.values()]
        .filter((table) => is.tables.has(table.key) && inScope(table.key))
        .flatMap((table) => rowFacts(pair, table, is.tables.get(table.key) as Table)),
      ...newRows(pair, was, is),
      ...numberFacts(pair),
      ...orphanFacts(pair),
    ]
  } finally {
    pair.close()
  }
}

function* schemaFacts(pair: Connection, was: Schema, is: Schema): Generator<Fact> {
  for (const [key, table] of was.tables) {
    const now = is.tables.get(key)
    if (now) yield* tableFacts(table, now)
    else yield { kind: 'table-dropped', table: table.name, before: table.sql, rows: count(pair, 'main', table.name) }
  }
  for (const [key, table] of is.tables) {
    if (!was.tables.has(key)) yield { kind: 'table-added', table: table.name, after: table.sql }
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
    const after = count(pair, 'after', table.name)
    if (after > 0) yield { kind: 'rows-added', table: table.name, rows: after, before: 0, after, sample: [] }
  }
}

function* numberFacts(pair: Connection): Generator<Fact> {
  const before = Number(pair.rows('PRAGMA main.user_version')[0]?.[0])
  const after = Number(pair.rows('PRAGMA after.user_version')[0]?.[0])
  if (before !== after) yield { kind: 'user-version-changed', before, after }
  if (!hasSequence(pair, 'main') || !hasSequence(pair, 'after')) return
  const changed = pair.rows(
    `SELECT b.name, b.seq, a.seq FROM main.sqlite_sequence b JOIN after.sqlite_sequence a ON a.name = b.name COLLATE NOCASE
     WHERE a.seq IS NOT b.seq ORDER BY b.name`,
  )
  for (const [table, was, is] of changed) {
    yield { kind: 'sequence-changed', table: String(table), before: Number(was), after: Number(is) }
  }
}

function hasSequence(pair: Connection, schema: string): boolean {
  return pair.rows(`SELECT 1 FROM ${schema}.sqlite_master WHERE name = 'sqlite_sequence'`).length > 0
}

function* orphanFacts(pair: Connection): Generator<Fact> {
  const before = orphans(pair, 'main')
  for (const [key, { table, parent, rows }] of orphans(pair, 'after')) {
    const more = rows - (before.get(key)?.rows ?? 0)
    if (more > 0) yield { kind: 'orphans-added', table, parent, rows: more }
  }
}

function orphans(pair: Connection, schema: string): Map<string, { table: string; parent: string; rows: number }> {
  const found = new Map<string, { table: string; parent: string; rows: number }>()
  let violations: unknown[][]
  try {
    violations = pair.rows(`PRAGMA ${schema}.foreign_key_check`)
  } catch {
    // "foreign key mismatch": a parent key that is not unique. Schema rules speak of that; there is nothing to count.
    return found
  }
  for (const [table, , parent] of violations) {
    const key = `${table}\n${parent}`.toLowerCase()
    const rows = (found.get(key)?.rows ?? 0) + 1
    found.set(key, { table: String(table), parent: String(parent), rows })
  }
  return found
}

function count(pair: Connection, schema: string, table: string): number {
  return Number(pair.rows(`SELECT count(*) FROM ${schema}."${table.replaceAll('"', '""')}"`)[0]?.[0])
}
