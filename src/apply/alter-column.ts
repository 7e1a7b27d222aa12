/** libSQL's `ALTER TABLE … ALTER COLUMN … TO …` on a SQLite that has none: it writes another text into the schema, and so do we. */

import { type AlteredColumn, alteredColumn, redefined } from '../sql/libsql.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, type Prepared, Refused, refusal } from '../sqlite/engine.ts'

/**
 * The first statement of `text`, where it is such a one and what libSQL makes of it is known; null for any other, which SQLite
 * refuses, and that is no proof. libSQL neither rewrites nor checks the rows that are there
 * (https://github.com/tursodatabase/libsql/blob/main/libsql-sqlite3/doc/libsql_extensions.md#caveats).
 */
export function alteringColumn(connection: Connection, text: string): Prepared | null {
  const wanted = alteredColumn(text)
  if (wanted === null) return null
  const named = { start: wanted.start, end: wanted.end }
  const found = columnIn(connection, wanted)
  // What is no column of a table is refused before anything is written, in SQLite's words.
  if (found === null) return { ...named, run: () => asked(connection, wanted) }
  const changed = redefined(found.sql, wanted)
  if (changed === null || (found.isKey && changed.frozen === null)) return null
  return { ...named, run: () => rewrite(connection, wanted, changed) }
}

/** The text of the column's table, and whether the column is of its primary key. */
function columnIn(connection: Connection, wanted: AlteredColumn): { sql: string; isKey: boolean } | null {
  const [found] = connection.rows(
    `SELECT s.sql, c.pk > 0 FROM main.sqlite_master AS s, pragma_table_xinfo(s.name, 'main') AS c
      WHERE s.type = 'table' AND s.name = ? COLLATE NOCASE AND c.name = ? COLLATE NOCASE`,
    [wanted.table, wanted.column],
  )
  return found ? { sql: String(found[0]), isKey: found[1] === 1 } : null
}

function rewrite(connection: Connection, wanted: AlteredColumn, changed: { sql: string; frozen: string | null }): void {
  asked(connection, wanted)
  if (changed.frozen !== null) {
    const what = `error in adding ${wanted.definition} to ${wanted.table}`
    throw new Refused(`${what}: ${changed.frozen} constraint cannot be altered`)
  }
  connection.run('SAVEPOINT alter_column; PRAGMA writable_schema = ON')
  try {
    connection.run(`UPDATE main.sqlite_master SET sql = ? WHERE type = 'table' AND name = ? COLLATE NOCASE`, [
      changed.sql,
      wanted.table,
    ])
    connection.run('PRAGMA writable_schema = RESET')
    asked(connection, wanted)
  } catch (error) {
    connection.run('ROLLBACK TO alter_column; RELEASE alter_column; PRAGMA writable_schema = RESET')
    throw error
  }
  connection.run('RELEASE alter_column')
}

/**
 * A column that is renamed to what it is called makes SQLite look at all that libSQL looks at, before it writes and after:
 * whether there is such a column, and whether every table, view and trigger can still be read.
 */
function asked(connection: Connection, { table, column }: AlteredColumn): void {
  const [its, name] = [identifier(table), identifier(column)]
  connection.run('SAVEPOINT asked')
  const message = refusal(() => connection.run(`ALTER TABLE main.${its} RENAME COLUMN ${name} TO ${name}`))
  connection.run('ROLLBACK TO asked; RELEASE asked')
  if (message !== null) throw new Refused(message)
}
