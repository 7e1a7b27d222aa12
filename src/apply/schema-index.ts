/** Two indexes on SQLite's schema table while a long base is built: SQLite looks through all of it after each CREATE. */

import type { Script } from '../model/text.ts'
import type { Connection, Engine } from '../sqlite/engine.ts'

/** Fewer files are built before the indexes would be made. */
const WORTH_IT = 100

/** Files that look at the schema table, or say how the database is kept, must find it as production has it. */
const LOOKS =
  /\bpragma(?!\s+(?:defer_)?foreign_keys\b)|\bsqlite_(?:temp_)?(?:master|schema)\b|\b(?:vacuum|attach|dbstat)\b/i

/** SQLite 3.35 does not take an index on that table; this one and every newer bundled one do. */
const OLDEST_MINOR = 39

/** Whether a base of these files can be built with the indexes. */
export function mayIndexSchema({ sqlite }: Pick<Engine, 'sqlite'>, scripts: readonly Script[]): boolean {
  const [major = 0, minor = 0] = sqlite.split('.').map(Number)
  if (major === 3 && minor < OLDEST_MINOR) return false
  return scripts.length >= WORTH_IT && !scripts.some(({ sql }) => LOOKS.test(sql))
}

/**
 * ALTER TABLE reads the text of every object but of those whose names begin so. Partial, as CREATE TABLE first writes a row of
 * NULLs past all indexes.
 */
const INDEXES = ['tbl_name', 'name'].map((column) => ({
  name: `sqlite_rehearsal_${column}`,
  made: `rehearsal_${column}`,
  text: (name: string, table: string) => `CREATE INDEX ${name} ON ${table} (${column}) WHERE ${column} IS NOT NULL`,
}))

const HELPER = 'rehearsal_schema_columns'

/** On a new database, outside of a transaction. Small pages: most tables of a base hold a row or none. */
export function indexSchema(connection: Connection): void {
  connection.run(`PRAGMA page_size = 512; CREATE TABLE ${HELPER} (type, name, tbl_name, rootpage, sql)`)
  for (const { made, text } of INDEXES) connection.run(text(made, HELPER))
  editSchema(connection, () => {
    for (const { name, made, text } of INDEXES)
      move(connection, made, { name, table: 'sqlite_master', sql: text(name, 'sqlite_master') })
  })
  for (const { name } of INDEXES) connection.run(`REINDEX ${name}`)
}

/** Takes the indexes away again: no trace of them is left. Outside of a transaction. */
export function unindexSchema(connection: Connection): void {
  editSchema(connection, () => {
    for (const { name, made, text } of INDEXES)
      move(connection, name, { name: made, table: HELPER, sql: text(made, HELPER) })
  })
  connection.run(`DROP TABLE ${HELPER}`)
}

function move(connection: Connection, name: string, to: { name: string; table: string; sql: string }): void {
  connection.run('UPDATE main.sqlite_master SET name = ?, tbl_name = ?, sql = ? WHERE name = ?', [
    ...[to.name, to.table, to.sql, name],
  ])
}

/** https://sqlite.org/pragma.html#pragma_writable_schema */
function editSchema(connection: Connection, edit: () => void): void {
  connection.run('PRAGMA writable_schema = ON')
  edit()
  connection.run('PRAGMA writable_schema = RESET')
}
