/** A large database with some of its rows: enough to see what becomes of them, and few enough to play a file a hundred times. */

import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, type Engine, on, refusal, type State } from '../sqlite/engine.ts'
import { countRows, entriesOf, isVirtual } from '../sqlite/schema.ts'
import { allForeignKeys, type ForeignKey } from '../sqlite/schema-keys.ts'
import { readCatalog } from '../sqlite/schema-kinds.ts'
import { parentsFirst } from './parents-first.ts'

/** Rows of all tables together that are played as they are: some four seconds for a file of four statements. */
const MOST_ROWS = 2000

/** What is kept of a table besides the rows that others point at. */
const PER_TABLE = 200

export interface Thinned {
  readonly state: State
  /** How many rows there are in all. */
  readonly rows: number
  readonly isThinned: boolean
}

/** The first rows of each table, and those that they point at. A database with few rows stays as it is. */
export function thin(engine: Engine, state: State): Thinned {
  return on(engine, state, (connection) => {
    const tables = [...readCatalog(connection).ordinary.values()]
    const counts = new Map(tables.map((table) => [table, countRows(connection, 'main', table)]))
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (rows <= MOST_ROWS) return { state, rows, isThinned: false }
    thinOut(
      connection,
      tables.filter((table) => (counts.get(table) ?? 0) > PER_TABLE),
    )
    return { state: connection.state(), rows, isThinned: true }
  })
}

function thinOut(connection: Connection, large: readonly string[]): void {
  connection.run('PRAGMA foreign_keys = OFF')
  const triggers = entriesOf(connection).filter(({ type }) => type === 'trigger')
  for (const { name } of triggers) connection.run(`DROP TRIGGER main.${identifier(name)}`)
  const searched = searchedTables(connection)
  const keys = allForeignKeys(connection)
  const parents = (name: string) => (keys.get(name) ?? []).map(({ parent }) => parent)
  // Children first: what they keep decides what their parents keep.
  const order = parentsFirst([...new Set([...large, ...keys.keys()])], parents)
    .flat()
    .reverse()
  const kept = new Set<string>()
  for (const table of order) {
    if (!large.includes(table) || searched.has(keyOf(table))) continue
    // A table without rowids stays as it is.
    if (refusal(() => keepSome(connection, table, pointers(table, keys))) === null) kept.add(table)
  }
  for (const { sql } of triggers) connection.run(sql)
  if (kept.size > 0) connection.run('VACUUM')
}

/** What a virtual table keeps an index of must stay whole. */
function searchedTables(connection: Connection): Set<string> {
  const texts = entriesOf(connection).flatMap(({ sql }) => (isVirtual(sql) ? [sql] : []))
  return new Set(texts.flatMap((sql) => [...namesIn(sql)]))
}

interface Pointer {
  readonly child: string
  readonly key: ForeignKey
}

/** Who points at the table by a key of one column. */
function pointers(table: string, keys: ReadonlyMap<string, readonly ForeignKey[]>): Pointer[] {
  return [...keys].flatMap(([child, own]) =>
    own.filter(({ parent }) => keyOf(parent) === keyOf(table)).map((key) => ({ child, key })),
  )
}

function keepSome(connection: Connection, table: string, from: readonly Pointer[]): void {
  const name = `main.${identifier(table)}`
  const pointed = from.map(({ child, key }) => {
    const pairs = key.from.map((column, at) => {
      const target = key.to?.[at]
      return `c.${identifier(column)} IS t.${target === undefined ? 'rowid' : identifier(target)}`
    })
    return ` OR EXISTS (SELECT 1 FROM main.${identifier(child)} c WHERE ${pairs.join(' AND ')})`
  })
  const first = `t.rowid IN (SELECT rowid FROM ${name} ORDER BY rowid LIMIT ${PER_TABLE})`
  connection.run(
    `DELETE FROM ${name} WHERE rowid NOT IN (SELECT t.rowid FROM ${name} t WHERE ${first}${pointed.join('')})`,
  )
}
