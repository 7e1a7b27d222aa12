/** Invented rows that a new unique index on an expression takes for equal, though their columns are not: pairs of which one is the other turned round. */

import type { Refusal } from '../../model/facts.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { on, refusal, type State } from '../../sqlite/engine.ts'
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
  const keys = index.keys.join(', ')
  const state = on(scene.engine, start, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const names = namesIn(keys)
    const own = columnsIn(connection, index.table).filter(({ key }) => names.has(key))
    const table = `main.${identifier(index.table)}`
    const cells = own.map(({ name }) => `quote(${identifier(name)})`).join(` || ',' || `)
    let isOther = false
    const refused = refusal(() => {
      const [[all, apart] = []] = connection.rows(`SELECT count(*), count(DISTINCT ${cells}) FROM ${table}`)
      isOther = all === apart
      connection.run(`DELETE FROM ${table} WHERE rowid NOT IN (SELECT min(rowid) FROM ${table} GROUP BY ${keys}\n)`)
    })
    return refused === null && isOther ? connection.state() : null
  })
  const first = state && played(scene, state)
  return first ? { state, first, says: [`two rows of ${index.table} with equal ${keys}`] } : null
}
