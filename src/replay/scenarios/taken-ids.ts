/** The ids that a file writes itself, and that production may have given out before. */

import type { Hints } from '../../rows/hints.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { readCatalog, type SchemaTexts } from '../../sqlite/schema-kinds.ts'
import { readShape } from '../../sqlite/table-shape.ts'
import type { Played, Scene } from '../scene.ts'

/** SQLite counts from 1: who writes a higher id has chosen one that no app reaches. */
const HIGHEST = 99_999

/** The lowest are the likeliest. */
const MOST = 20

/**
 * By table (keyOf case), where it was there before the first new file and no file before this one has filled it: then only an
 * app has, if anybody.
 * @param empty the file on a database without rows of ours: what is there then, the files have written
 * @param start production before the first new file
 */
export function takenIds({ engine }: Scene, empty: Played, start: State): Hints['taken'] {
  const old = new Set(on(engine, start, everyTable))
  const filled = new Set(on(engine, empty.before, filledTables))
  return on(engine, empty.after, (connection) => {
    const { ordinary, texts } = readCatalog(connection)
    const written = filledTables(connection).filter((key) => old.has(key) && !filled.has(key) && ordinary.has(key))
    return new Map(written.map((key) => [key, idsIn(connection, ordinary.get(key) ?? key, texts)]))
  })
}

function idsIn(connection: Connection, table: string, texts: SchemaTexts): string[] {
  const { columns } = readShape(connection, table, texts)
  const id = columns.find(({ rowidAlias }) => rowidAlias)
  if (id === undefined) return []
  const column = identifier(id.name)
  const wanted = `WHERE ${column} BETWEEN 1 AND ${HIGHEST} ORDER BY ${column} LIMIT ${MOST}`
  return connection.rows(`SELECT ${column} FROM main.${identifier(table)} ${wanted}`).map(([one]) => String(one))
}

/** A table that cannot be read has no rows that we know of. */
function filledTables(connection: Connection): string[] {
  return everyTable(connection).filter((table) => {
    let found = false
    refusal(() => {
      found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0
    })
    return found
  })
}
