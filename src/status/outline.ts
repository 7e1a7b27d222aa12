/** A database made again from its schema and its history, in the place of one that is too large to be copied. */

import type { DatabaseOutline } from '../model/status.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, type Engine, NOTHING, on, refusal } from '../sqlite/engine.ts'
import { columnsIn } from '../sqlite/schema.ts'

/** The bytes of the small one. What this SQLite does not take (a table of a virtual one is there already) is left out. */
export function madeAgain(engine: Engine, { schema, userVersion, rows }: DatabaseOutline): Uint8Array {
  return on(engine, NOTHING, (connection) => {
    // In the order in which they were made what they name is there; a view may name what came later.
    for (const sql of schema) refusal(() => connection.run(sql))
    for (const { table, rows: stored } of rows) refusal(() => fill(connection, table, stored))
    connection.run(`PRAGMA user_version = ${Math.trunc(userVersion)}`)
    return connection.state().bytes
  })
}

type Stored = DatabaseOutline['rows'][number]['rows']

function fill(connection: Connection, table: string, rows: Stored): void {
  const columns = columnsIn(connection, table).filter(({ hidden }) => hidden === 0)
  for (const { rowid, values } of rows) {
    // NULL may stand for the rowid, which is given besides.
    const given = columns.flatMap(({ key, name }, at) => {
      const value = values[at]
      return value === undefined || value === null || key === keyOf('rowid') ? [] : [{ name, value }]
    })
    const names = ['rowid', ...given.map(({ name }) => identifier(name))]
    const sql = `INSERT INTO main.${identifier(table)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    connection.run(sql, [rowid, ...given.map(({ value }) => value)])
  }
}
