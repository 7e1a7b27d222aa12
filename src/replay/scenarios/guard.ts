/** A file that stops by design until some rows are in order: what comes after it is rehearsed on rows that it accepts. */

import { keyOf } from '../../sql/names.ts'
import { namesIn, targetOf } from '../../sql/statement.ts'
import { quoted } from '../../sql/tokens.ts'
import { on, refusal } from '../../sqlite/engine.ts'
import { neighbours } from '../../sqlite/reach.ts'
import { entriesOf } from '../../sqlite/schema.ts'
import { linksOf } from '../../sqlite/schema-keys.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'

/**
 * The file on fewer rows, when it failed on a guard: a CHECK of a table that it has made itself, as
 * `INSERT INTO guard SELECT count(*) = 0 FROM Users WHERE Email IS NULL` does. Null when there is no guard or no such rows.
 */
export function behindGuard(scene: Scene, before: Before, failed: Played): Played | null {
  const [refused] = failed.performance.refusals
  if (!refused || !/^CHECK constraint failed/.test(refused.message)) return null
  const fewer = on(scene.engine, before.state, (connection) => {
    const tables = entriesOf(connection).filter(({ type }) => type === 'table')
    // A CHECK of a table that holds production's rows is no guard, but a rule that these rows break.
    if (tables.some(({ name }) => keyOf(name) === targetOf(refused.statement))) return null
    const read = namesIn(refused.statement)
    const asked = new Set(tables.flatMap(({ name }) => (read.has(keyOf(name)) ? [keyOf(name)] : [])))
    if (asked.size === 0) return null
    // Rows that point at those that go must go as well; so foreign keys are let be and their children emptied too.
    const all = neighbours(asked, linksOf(connection))
    connection.run('PRAGMA foreign_keys = OFF')
    for (const { name } of tables) {
      // What a trigger keeps from being deleted stays.
      if (all.has(keyOf(name))) refusal(() => connection.run(`DELETE FROM main.${quoted(name)}`))
    }
    return connection.state()
  })
  if (fewer === null) return null
  const again = played(scene, fewer)
  return again.performance.refusals.length === 0 ? again : null
}
