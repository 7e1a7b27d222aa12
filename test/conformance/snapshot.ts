/** A database as lines of text: everything that two runs must agree on. */

import type { Runner } from '../../src/model/runner.ts'
import type { Connection, Engine } from '../../src/sqlite/engine.ts'
import { alone, inRollbackMode } from '../../src/sqlite/engine.ts'

/** Where the script of `init --deploy` keeps what no start looks at. */
const CHECKSUMS = '__MigrationChecksum'

/**
 * The schema's texts, every row of every table with the type of each value (`sqlite_sequence` and the history among
 * them), `user_version` and the other numbers in the file's header. The time of a history row is left out.
 */
export function snapshot(engine: Engine, bytes: Uint8Array, { ledger }: Runner): string[] {
  // Whether the file is in write-ahead mode is not compared: engines in memory have no such mode.
  const connection = engine.open(alone(inRollbackMode(Uint8Array.from(bytes))))
  try {
    const numbers = ['user_version', 'application_id', 'encoding', 'auto_vacuum', 'page_size']
    return [
      ...numbers.map((name) => `${name} ${connection.rows(`PRAGMA ${name}`)[0]?.[0]}`),
      ...connection
        .rows(
          `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> '${CHECKSUMS}' ORDER BY type, name`,
        )
        .map((row) => row.join(' | ')),
      ...tables(connection).flatMap((name) => rows(connection, name, name === ledger.table)),
    ]
  } finally {
    connection.close()
  }
}

function tables(connection: Connection): string[] {
  return connection
    .rows(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`)
    .map(([name]) => String(name))
    .filter((name) => name !== CHECKSUMS)
}

function rows(connection: Connection, table: string, history: boolean): string[] {
  const columns = connection
    .rows('SELECT name FROM pragma_table_xinfo(?)', [table])
    .map(([name]) => quoted(String(name)))
    .filter((name) => !history || !/applied_?at/i.test(name))
  const values = columns.map((name) => `typeof(${name}) || ' ' || quote(${name})`)
  return connection
    .rows(`SELECT ${values.join(`|| ', ' ||`)} FROM ${quoted(table)} ORDER BY 1`)
    .map(([row]) => `${table}: ${row}`)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
