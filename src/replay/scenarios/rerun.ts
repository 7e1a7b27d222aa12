/** The second run, straight after the first, and with rows that came in between. */

import { perform } from '../../apply/file.ts'
import type { Fact } from '../../model/facts.ts'
import type { Rehearsal } from '../../model/seen.ts'
import { addOne } from '../../rows/invent.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { quoted } from '../../sql/tokens.ts'
import { besideDiffers } from '../../sqlite/beside.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Connection, on, type State } from '../../sqlite/engine.ts'
import { wayOf } from '../../tools/sections.ts'
import { type Before, played, type Scene, seenAs } from '../scene.ts'
import type { Look } from '../seen/look.ts'

/** Schema and every row must stay as the first run left them. Where the runner never runs a file twice, it is not a failure. */
export function again(scene: Scene, first: Before): Rehearsal {
  const second = played(scene, first.state)
  const refused = second.performance.refusals.length > 0
  const facts = refused ? [] : changes(scene, first, second.after).filter(matters)
  if (!refused && facts.length === 0) return seenAs(scene, 'rerun', 'pass', second.performance)
  const { name, rerun } = wayOf(scene.runner, scene.script)
  const seen = seenAs(scene, 'rerun', rerun ? 'fail' : 'skipped', second.performance, facts)
  if (!rerun) return { ...seen, why: 'never-twice', detail: `the ${name} runner never runs a file twice` }
  return refused ? seen : { ...seen, why: 'ends-differently', detail: 'a second run changes the database again' }
}

function changes({ engine }: Scene, { state, scope }: Before, after: State): Fact[] {
  return [...difference(engine, state, after, scope), ...besideDiffers(engine, state, after)]
}

/** AUTOINCREMENT counts up on INSERT OR IGNORE too; a gap in the ids harms nobody. */
export function matters(fact: Fact): boolean {
  return fact.kind !== 'sequence-changed' || fact.after < fact.before
}

export const lostOnRerun: Look<'lostOnRerun'> = {
  nothing: [],
  needs: 'rerun',
  look: ({ scene, after, facts }) => rowsLostBetween(scene, after, facts),
}

/**
 * Rows that the application could add between two runs, and that the second run deletes. A table from which the first run
 * had deleted rows loses them by design and is not asked.
 */
function rowsLostBetween(scene: Scene, first: Before, facts: readonly Fact[]): { table: string; rows: number }[] {
  const fresh = wayOf(scene.runner, scene.script).rerun ? facts : []
  const byDesign = new Set(facts.flatMap((fact) => (fact.kind === 'rows-deleted' ? [keyOf(fact.table)] : [])))
  return on(scene.engine, first.state, (connection) => {
    // What a named table takes along through foreign keys is another rule's, and a hub may have a thousand children.
    const named = namesIn(scene.script.sql)
    const tables = [...(first.scope ?? [])].filter((table) => named.has(table) && !byDesign.has(table))
    const marks = tables.map((table) => ({ table, where: addOne(connection, table, scene.hints) }))
    if (perform(connection, scene.script, scene.runner, scene.watch).refusals.length > 0) return []
    return marks.flatMap(({ table, where }) => {
      const name = where === null ? null : nameOf(connection, table)
      const lost =
        name !== null &&
        (isGone(connection, name, where as string) || isEmptied(connection, name, where as string, added(fresh, table)))
      return lost ? [{ table: name, rows: 1 }] : []
    })
  })
}

/** The columns that the first run added to the table. */
function added(facts: readonly Fact[], table: string): string[] {
  return facts.flatMap((fact) => (fact.kind === 'column-added' && keyOf(fact.table) === table ? [fact.column] : []))
}

/** Whether a value that the application has put into a new column is gone: every new row was given one. */
function isEmptied(connection: Connection, name: string, where: string, columns: readonly string[]): boolean {
  return columns.some(
    (column) =>
      connection.rows(`SELECT 1 FROM ${quoted(name)} WHERE (${where}) AND ${quoted(column)} IS NOT NULL`).length === 0,
  )
}

function nameOf(connection: Connection, table: string): string | null {
  const found = connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0]
  return found ? String(found[0]) : null
}

function isGone(connection: Connection, name: string, where: string): boolean {
  return connection.rows(`SELECT 1 FROM ${quoted(name)} WHERE ${where}`).length === 0
}
