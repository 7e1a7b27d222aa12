/** The second run, straight after the first, and with rows that came in between. */

import { perform } from '../../apply/file.ts'
import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen, Rehearsal } from '../../model/seen.ts'
import { harvest } from '../../rows/harvest.ts'
import { addOne } from '../../rows/invent.ts'
import { readTable } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { quoted } from '../../sql/tokens.ts'
import { besideDiffers } from '../../sqlite/beside.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Connection, on, refusal, type SqlValue, type State } from '../../sqlite/engine.ts'
import { readCatalog } from '../../sqlite/schema-kinds.ts'
import { wayOf } from '../../tools/sections.ts'
import { type Before, played, type Scene, seenAs } from '../scene.ts'
import type { Look } from '../seen/look.ts'

/**
 * Schema and every row must stay as the first run left them. Where the runner never runs a file twice, it is not a failure.
 * @param unusual what the first run left of unusual rows: a condition may pass over every plain one; null where it failed on them
 */
export function again(scene: Scene, first: Before, unusual: () => State | null): Rehearsal {
  const second = played(scene, first.state)
  const refused = second.performance.refusals.length > 0
  const { name, rerun } = wayOf(scene.runner, scene.script)
  const onPlain = refused ? [] : changes(scene, first, second.after).filter(matters)
  const facts = refused || onPlain.length > 0 || !rerun ? onPlain : onUnusual(scene, first, unusual())
  if (!refused && facts.length === 0) return seenAs(scene, 'rerun', 'pass', second.performance)
  const seen = seenAs(scene, 'rerun', rerun ? 'fail' : 'skipped', second.performance, facts)
  if (!rerun) return { ...seen, why: 'never-twice', detail: `the ${name} runner never runs a file twice` }
  return refused ? seen : { ...seen, why: 'ends-differently', detail: 'a second run changes the database again' }
}

/** What SQLite refuses there only is the first run's matter. */
function onUnusual(scene: Scene, { scope }: Before, state: State | null): Fact[] {
  const second = state && choosesRows(scene.script.sql) ? played(scene, state) : null
  if (!state || !second || second.performance.refusals.length > 0) return []
  return changes(scene, { state, scope }, second.after).filter(matters)
}

/** Only an UPDATE or INSERT with a condition can pass over all plain rows and change others twice. */
export function choosesRows(sql: string): boolean {
  return /\b(?:update|insert)\b[\s\S]*\b(?:where|case|iif|on)\b/i.test(sql)
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

/** In the tables that were there, and then in those that the file has made: a row in one of these can be why one of those goes. */
function rowsLostBetween(scene: Scene, first: Before, facts: readonly Fact[]): MigrationSeen['lostOnRerun'] {
  const made = new Set(facts.flatMap((fact) => (fact.kind === 'table-added' ? [keyOf(fact.table)] : [])))
  return [false, true].flatMap((isMade) => lostBetween(scene, first, facts, (table) => made.has(table) === isMade))
}

/**
 * Rows that the application could add between two runs, and that the second run deletes. A table from which the first run
 * had deleted rows loses them by design and is not asked. What is new since the first run is written only by a release that
 * starts after it: a tool that runs a file again after a crash does so before that.
 */
function lostBetween(
  scene: Scene,
  first: Before,
  facts: readonly Fact[],
  isAsked: (table: string) => boolean,
): MigrationSeen['lostOnRerun'] {
  const { ledger } = scene.runner
  const own = facts.filter((fact) => 'table' in fact && isAsked(keyOf(fact.table)))
  const fresh = wayOf(scene.runner, scene.script).rerun && ledger.loose === true ? own : []
  const byDesign = new Set(facts.flatMap((fact) => (fact.kind === 'rows-deleted' ? [keyOf(fact.table)] : [])))
  return on(scene.engine, first.state, (connection) => {
    // What a named table takes along through foreign keys is another rule's, and a hub may have a thousand children.
    const named = namesIn(scene.script.sql)
    const tables = [...(first.scope ?? [])].filter(
      (table) => named.has(table) && !byDesign.has(table) && isAsked(table),
    )
    const cells = newCells(connection, fresh)
    const marks = tables.map((table) => ({ table, where: addOne(connection, table, scene.hints) }))
    if (marks.length === 0 && cells.length === 0) return []
    if (perform(connection, scene.script, scene.runner, scene.watch).refusals.length > 0) return []
    const rows = marks.flatMap(({ table, where }) => {
      const name = where === null ? null : nameOf(connection, table)
      return name !== null && isGone(connection, name, where as string) ? [{ table: name, column: null }] : []
    })
    const written = cells.filter(
      (it) => isWrittenOver(connection, it) && !rows.some(({ table }) => same(table, it.table)),
    )
    return [...rows, ...written.map(({ table, column }) => ({ table, column }))]
  })
}

/** A column that is new since the first run, and what it held then, row by row. */
interface Cells {
  readonly table: string
  readonly column: string
  readonly held: readonly SqlValue[]
}

/** Another value of the same type, as the application could write it. */
const otherValue = (column: string, type: string) =>
  `CASE typeof(${column}) WHEN 'text' THEN ${column} || ' 7' WHEN 'null' THEN ${/CHAR|TEXT|CLOB/i.test(type) ? "'7'" : '7'} ELSE ${column} + 7 END`

/** Writes into every column that the first run has made, in every row; those that are keys, or refuse all of it, are passed over. */
function newCells(connection: Connection, facts: readonly Fact[]): Cells[] {
  const { texts } = facts.length > 0 ? readCatalog(connection) : { texts: null }
  return facts.flatMap((fact) => {
    if (fact.kind !== 'table-added' && fact.kind !== 'column-added') return []
    const columns = connection.rows(
      `SELECT name, type FROM pragma_table_info(?, 'main') WHERE pk = 0 AND name NOT IN (SELECT "from" FROM pragma_foreign_key_list(?, 'main'))`,
      [fact.table, fact.table],
    )
    const own = columns.filter(([name]) => fact.kind === 'table-added' || same(String(name), fact.column))
    const written = harvest(readTable(texts?.tables.get(keyOf(fact.table)) ?? '').checks.map(({ tokens }) => tokens))
    return own.flatMap(([name, type]) => {
      // A CHECK may take nothing but what it names.
      const named = written.get(keyOf(String(name))) ?? []
      const values = [otherValue(quoted(String(name)), String(type)), ...named]
      if (!values.some((value) => isPut(connection, fact.table, String(name), value))) return []
      return [{ table: fact.table, column: String(name), held: heldIn(connection, fact.table, String(name)) }]
    })
  })
}

/** Whether rows that held something else hold the value now. */
function isPut(connection: Connection, table: string, name: string, value: string): boolean {
  const column = quoted(name)
  const sql = `UPDATE OR ABORT main.${quoted(table)} SET ${column} = ${value} WHERE ${column} IS NOT ${value}`
  return refusal(() => connection.run(sql)) === null && Number(connection.rows('SELECT changes()')[0]?.[0]) > 0
}

function heldIn(connection: Connection, table: string, column: string): SqlValue[] {
  return connection.rows(`SELECT ${quoted(column)} FROM main.${quoted(table)}`).map(([value]) => value ?? null)
}

/** Whether a value that was there is held by fewer rows now. */
function isWrittenOver(connection: Connection, { table, column, held }: Cells): boolean {
  if (held.length === 0 || nameOf(connection, keyOf(table)) === null) return false
  const now = new Map<SqlValue, number>()
  for (const value of heldIn(connection, table, column)) now.set(value, (now.get(value) ?? 0) + 1)
  return held.some((value) => {
    const left = (now.get(value) ?? 0) - 1
    now.set(value, left)
    return left < 0
  })
}

function nameOf(connection: Connection, table: string): string | null {
  const found = connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0]
  return found ? String(found[0]) : null
}

function isGone(connection: Connection, name: string, where: string): boolean {
  return connection.rows(`SELECT 1 FROM ${quoted(name)} WHERE ${where}`).length === 0
}
