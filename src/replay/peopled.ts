/** Production's database with rows of ours: each table that a migration can touch gets some, once. */

import type { Script } from '../model.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, refusal } from './engine.ts'
import { people } from './people/people.ts'
import { referToAll } from './people/refer.ts'
import { reach } from './reach.ts'
import { type Before, on, type Scene } from './scene.ts'
import { lower } from './schema.ts'

/** The peopled database as it moves through the new migrations, and who has been given rows. */
export interface Peopling {
  bytes: Uint8Array
  /** All new files: a table that a later one touches has its rows from the start, as in production. */
  readonly scripts: readonly Script[]
  /** Tables (lower case) that have been given rows, or could not be. */
  readonly done: Set<string>
  /** The tables (lower case) that were there before the first new file; null until the first rows are given. */
  atFirst: ReadonlySet<string> | null
  readonly unpeopled: Map<string, string>
}

/** Gives rows to the tables in reach that have none of ours yet. */
export function peopled(scene: Scene, rows: Peopling): Before {
  return on(scene.engine, rows.bytes, (connection) => {
    const scope = reach(connection, rows.scripts)
    rows.atFirst ??= new Set(everyTable(connection))
    const { atFirst } = rows
    const wanted = new Set(
      [...(scope ?? everyTable(connection))].filter(
        // What a new file has copied is all that production will have there: more rows would hide what became of them.
        (table) => !rows.done.has(table) && (atFirst.has(table) || !hasRows(connection, table)),
      ),
    )
    for (const table of wanted) rows.done.add(table)
    if (wanted.size > 0) {
      for (const { table, reason } of people(connection, wanted).unpeopled) rows.unpeopled.set(table, reason)
      referToAll(connection, wanted)
      rows.bytes = connection.bytes()
    }
    return { bytes: rows.bytes, scope }
  })
}

function hasRows(connection: Connection, table: string): boolean {
  let found = false
  // A virtual table whose module is missing cannot be read.
  refusal(() => {
    found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0
  })
  return found
}

function everyTable(connection: Connection): string[] {
  return connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(([name]) => lower(String(name)))
}
