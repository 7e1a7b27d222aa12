/** Which tables are ordinary, which are virtual, and which only keep a virtual table's data; and the CREATE texts. */

import { gather, keyOf } from '../sql/names.ts'
import { isWord, significant, unquote } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { type Entry, entriesOf, isVirtual } from './schema.ts'

/** The CREATE texts by the name's key; triggers by the key of their table. */
export interface SchemaTexts {
  readonly tables: ReadonlyMap<string, string>
  readonly indexes: ReadonlyMap<string, string>
  readonly triggers: ReadonlyMap<string, readonly string[]>
  readonly views: ReadonlyMap<string, string>
}

/** A virtual table: name as spelt, module as a key, CREATE text. */
export interface VirtualTable {
  readonly name: string
  readonly module: string
  readonly sql: string
}

export interface Catalog {
  readonly texts: SchemaTexts
  /** Ordinary tables by key, as spelt, oldest first. */
  readonly ordinary: ReadonlyMap<string, string>
  readonly virtual: ReadonlyMap<string, VirtualTable>
}

/** The schemas that were read last: many databases in a row have one schema, and what is known of it can be told by its texts. */
const READ = new Map<string, Catalog>()

const MOST_READ = 32

/** Reads the catalogue of the schema `main`. SQLite's own tables and shadow tables are left out. The same schema gives the same object. */
export function readCatalog(connection: Connection): Catalog {
  const entries = entriesOf(connection).sort((a, b) => a.number - b.number)
  const virtual = virtualTables(entries)
  const shadows = shadowTables(connection, virtual)
  const key = JSON.stringify([entries, [...shadows]])
  const known = READ.get(key) ?? catalogOf(entries, virtual, shadows)
  // What was asked for last goes last.
  READ.delete(key)
  READ.set(key, known)
  for (const oldest of READ.keys()) if (READ.size > MOST_READ) READ.delete(oldest)
  return known
}

function catalogOf(entries: readonly Entry[], virtual: readonly VirtualTable[], shadows: ReadonlySet<string>): Catalog {
  const of = (type: string) => entries.filter((entry) => entry.type === type)
  const texts = (type: string) => new Map(of(type).map(({ name, sql }) => [keyOf(name), sql]))
  const triggers = new Map<string, string[]>()
  for (const { table, sql } of of('trigger')) gather(triggers, keyOf(table), sql)
  const ordinary = of('table').filter(({ name, sql }) => !isVirtual(sql) && !shadows.has(keyOf(name)))
  return {
    texts: { tables: texts('table'), indexes: texts('index'), triggers, views: texts('view') },
    ordinary: new Map(ordinary.map(({ name }) => [keyOf(name), name])),
    virtual: new Map(virtual.map((table) => [keyOf(table.name), table])),
  }
}

/** The virtual tables among the entries. */
export function virtualTables(entries: readonly Entry[]): VirtualTable[] {
  return entries.flatMap(({ type, name, sql }) => {
    if (type !== 'table' || !isVirtual(sql)) return []
    const tokens = significant(sql)
    const module = tokens[tokens.findIndex((token) => isWord(token, 'USING')) + 1]
    return module === undefined ? [] : [{ name, module: keyOf(unquote(module)), sql }]
  })
}

/** The tables that the well-known modules keep their data in, for SQLite before 3.37 and for modules that it lacks. */
const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^fts[34]/, ['content', 'segments', 'segdir', 'docsize', 'stat']],
  [/^fts5$/, ['data', 'idx', 'content', 'docsize', 'config']],
  [/^(rtree|geopoly)/, ['node', 'parent', 'rowid']],
]

/** The keys of the tables that keep these virtual tables' data. */
export function shadowTables(connection: Connection, virtual: readonly VirtualTable[]): Set<string> {
  if (virtual.length === 0) return new Set()
  const byName = virtual.flatMap(({ name, module }) => {
    const suffixes = SUFFIXES.find(([pattern]) => pattern.test(module))?.[1] ?? []
    return suffixes.map((suffix) => keyOf(`${name}_${suffix}`))
  })
  // An older SQLite knows no `table_list` and, as with every unknown pragma, answers with no rows.
  const byType = connection.rows('PRAGMA main.table_list').filter((row) => row[2] === 'shadow')
  return new Set([...byName, ...byType.map((row) => keyOf(String(row[1])))])
}
