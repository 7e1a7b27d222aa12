/** What the deployed release knows: the tables, views and columns that production has before any new file. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, type Engine, on, Refused } from './engine.ts'

/** Columns by table or view; all in lower case. */
export type Release = ReadonlyMap<string, ReadonlySet<string>>

/** Reads the release's names from production's database, once, and not before they are asked for. */
export function releaseOf(engine: Engine, bytes: Uint8Array): () => Release {
  let known: Release | undefined
  return () => {
    known ??= on(engine, bytes, readNames)
    return known
  }
}

function readNames(connection: Connection): Release {
  const names = connection.rows(
    `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  )
  return new Map(
    names.map(([name]) => [keyOf(String(name)), new Set(columnsOf(connection, String(name)).map((it) => keyOf(it)))]),
  )
}

/** The columns that a SELECT can name, as spelt; none for a view that does not work or a module that is not there. */
export function columnsOf(connection: Connection, name: string): string[] {
  try {
    const rows = connection.rows(`PRAGMA main.table_xinfo(${identifier(name)})`)
    // 1: hidden columns of a virtual table, which are its options rather than its content.
    return rows.filter((row) => row[6] !== 1).map((row) => String(row[1]))
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}
