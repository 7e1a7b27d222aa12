/** A database file as SQLite writes it, made by a bundled SQLite. */

import { NOTHING } from '../../src/sqlite/engine.ts'
import { startSqlJs } from './in-process.ts'

const engine = await startSqlJs()

/** The bytes of a database on which `sql` was run. */
export function sqliteFile(sql: string): Uint8Array {
  const connection = engine.open(NOTHING)
  try {
    connection.run(sql)
    return Uint8Array.from(connection.bytes())
  } finally {
    connection.close()
  }
}
