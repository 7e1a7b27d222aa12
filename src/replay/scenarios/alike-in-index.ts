/** Invented rows that a new unique index on an expression takes for equal, though their columns are not: pairs of which one is the other turned round. */

import type { Refusal } from '../../model/facts.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { readUniqueIndex, type UniqueIndexText } from '../../sql/unique-index.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { columnsIn } from '../../sqlite/schema.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'

/**
 * Keeps one of the rows that are alike in the index.
 * @param isInvented whether all rows of the table are ours
 * @returns null where rows are alike in the columns themselves, as those are that the file fills with one value, or it does not help
 */
export function unlikeInIndex(
  scene: Scene,
  start: State,
  stopped: Refusal,
  isInvented: (table: string) => boolean,
): Instead | null {
  if (!/^UNIQUE constraint failed: index '/.test(stopped.message)) return null
  const index = readUniqueIndex(stopped.statement)
  if (!index || !isInvented(keyOf(index.table))) return null
  const { keys } = index
  const state = on(scene.engine, start, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    return isApart(connection, index.table, keys) && deleteAlike(connection, index) ? connection.state() : null
  })
  const first = state && played(scene, state)
  return first ? { state, first, says: [`two rows of ${index.table} with equal ${keys.join(', ')}`] } : null
}

/** Whether no two rows are alike in the columns themselves. */
function isApart(connection: Connection, name: string, keys: readonly string[]): boolean {
  const named = namesIn(keys.join(', '))
  const own = columnsIn(connection, name).filter(({ key }) => named.has(key))
  const cells = own.map((column) => `quote(${identifier(column.name)})`).join(` || ',' || `)
  let isOther = false
  refusal(() => {
    const [[all, apart] = []] = connection.rows(
      `SELECT count(*), count(DISTINCT ${cells}) FROM main.${identifier(name)}`,
    )
    isOther = all === apart
  })
  return isOther
}

/** Keeps the first row of each key, and all rows that are not in the index or have no key there; whether SQLite could do it. */
function deleteAlike(connection: Connection, { table, keys, condition }: UniqueIndexText): boolean {
  const name = `main.${identifier(table)}`
  const id = identity(connection, table)
  const asked = [...keys.map((key) => `(${key}) IS NOT NULL`), ...(condition === null ? [] : [`(${condition})`])]
  const numbered = `SELECT ${id}, row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${id}) AS nth FROM ${name} WHERE ${asked.join(' AND ')}`
  const alike = `SELECT ${id} FROM (${numbered}) WHERE nth > 1`
  return refusal(() => connection.run(`DELETE FROM ${name} WHERE (${id}) IN (${alike})`)) === null
}

/** What tells the rows of a table apart: its key, where it has no rowid. */
function identity(connection: Connection, table: string): string {
  const hasRowid = refusal(() => connection.rows(`SELECT rowid FROM main.${identifier(table)} LIMIT 0`)) === null
  if (hasRowid) return 'rowid'
  const key = columnsIn(connection, table).filter(({ primaryKey }) => primaryKey > 0)
  return key.map(({ name }) => identifier(name)).join(', ')
}
