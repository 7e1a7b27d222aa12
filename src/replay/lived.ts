/** What applied files have copied already: rows that were there when a table came are taken through all of them. */

import type { Fact, Script } from '../model.ts'
import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { movedRows, type Place } from './moved-rows.ts'
import { people } from './people/people.ts'
import { perform } from './perform.ts'
import { keyOf } from './row-difference.ts'
import { on, played, type Scene } from './scene.ts'
import { type Column, lower, readSchema, type Schema, type Table } from './schema.ts'

type Dropped = Extract<Fact, { kind: 'table-dropped' | 'column-dropped' }>

/**
 * The last of three steps drops a column that an applied file has copied, and rows made up behind that file do not show
 * it. So rows are given to the table as soon as it has the column, and live through the rest of the base and the new file.
 * @param base the applied files, in order
 * @returns the facts, with `movedTo` where those rows tell it
 */
export function withHistory(scene: Scene, base: readonly Script[], facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    const asks =
      (fact.kind === 'column-dropped' && (fact.values ?? 0) > 0) || (fact.kind === 'table-dropped' && fact.rows > 0)
    return asks && fact.movedTo === null ? { ...fact, movedTo: movedBefore(scene, base, fact as Dropped) } : fact
  })
}

function movedBefore(scene: Scene, base: readonly Script[], fact: Dropped): string | null {
  const column = fact.kind === 'column-dropped' ? lower(fact.column) : null
  const lived = liveThrough(scene, base, lower(fact.table), column)
  if (!lived) return null
  const after = played(scene, lived.bytes)
  if (after.performance.refusals.length > 0) return null
  const pair = scene.engine.openPair(lived.bytes, after.after)
  try {
    const [was, is] = [readSchema(pair, 'main'), readSchema(pair, 'after')]
    const table = was.tables.get(lower(fact.table))
    if (!table) return null
    const places = placesIn(is, lived.filled)
    if (column === null)
      return movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places)[0]?.table.name ?? null
    const gone = table.columns.find((it) => it.key === column)
    return gone ? columnIn(pair, { table, now: is.tables.get(table.key), gone }, places) : null
  } finally {
    pair.close()
  }
}

interface Lived {
  readonly bytes: Uint8Array
  /** The tables (lower case) that were given rows: what they hold has been copied from nowhere. */
  readonly filled: ReadonlySet<string>
}

/** The base's end, with rows that the table was given as soon as it had the column; null when it never got rows. */
function liveThrough(
  { engine, runner }: Scene,
  base: readonly Script[],
  table: string,
  column: string | null,
): Lived | null {
  return on(engine, engine.open().bytes(), (connection) => {
    connection.run(runner.ledger.create)
    let filled: Set<string> | null = null
    for (const script of base) {
      perform(connection, script, runner, () => {})
      if (filled === null && has(connection, table, column)) {
        filled = new Set([...people(connection, new Set([table])).added.keys()].map(lower))
      }
    }
    return filled?.has(table) ? { bytes: connection.bytes(), filled } : null
  })
}

function has(connection: Connection, table: string, column: string | null): boolean {
  const columns = connection
    .rows(`SELECT lower(name) FROM pragma_table_xinfo(?, 'main')`, [table])
    .map(([name]) => name)
  return column === null ? columns.length > 0 : columns.includes(column)
}

/** Every other table that was not given rows: what it holds was put there by the files. */
function placesIn(is: Schema, filled: ReadonlySet<string>): Place[] {
  return [...is.tables.values()]
    .filter((it) => !it.virtual && !filled.has(it.key))
    .map((table) => ({ table, was: undefined }))
}

interface GoneColumn {
  readonly table: Table
  readonly now: Table | undefined
  readonly gone: Column
}

/** The column of the same table, or of another one, that holds every value. */
function columnIn(pair: Connection, { table, now, gone }: GoneColumn, places: readonly Place[]): string | null {
  const value = `CAST(b.${quoted(gone.name)} AS TEXT)`
  const key = now && keyOf(pair, table, now)
  for (const column of key ? now.columns : []) {
    const same = `CAST(a.${quoted(column.name)} AS TEXT)`
    const rows = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now?.name ?? '')} a ON ${key?.map((it) => `a.${it} IS b.${it}`).join(' AND ')}`
    const [row] = pair.rows(`SELECT min(${same} IS ${value}) AND count(${value}) ${rows}`)
    if (row?.[0] === 1) return `${now?.name}.${column.name}`
  }
  for (const { table: place } of places) {
    for (const column of place.columns) {
      const there = `SELECT CAST(${quoted(column.name)} AS TEXT) FROM after.${quoted(place.name)}`
      const missing = pair.rows(
        `SELECT ${value} FROM main.${quoted(table.name)} b WHERE ${value} IS NOT NULL EXCEPT ${there} LIMIT 1`,
      )
      if (missing.length === 0) return `${place.name}.${column.name}`
    }
  }
  return null
}
