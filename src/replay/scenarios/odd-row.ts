/** One row that a file fails on by itself, and which of its values it takes for that. */

import { perform } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Script } from '../../model/text.ts'
import { shown } from '../../rows/literals.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, on, refusal as refusedBy, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import type { Scene } from '../scene.ts'

/** The more there are, the less they say. */
const MOST_VALUES = 3

/** Rows whose values are taken for plain ones. */
const MOST_PLAIN = 4

/** Each value costs a run. */
const MOST_COLUMNS = 20

/** The plain rows before the first new file, and the new files that are applied to them before this one. */
interface Since {
  readonly state: State
  readonly passed: readonly Script[]
}

/**
 * All other rows of its table are taken away; then one value after the other is made a plain row's, for as long as the file
 * is refused as before. What has to stay is the reason.
 * @param start the database with the rows on which it is refused, beside the plain ones
 * @returns null where no row is enough by itself, or too many of its values have to come together
 */
export function oddRow(scene: Scene, since: Since, start: State, refusal: Refusal): string | null {
  const fails = (state: State) => isRefused(scene, since.passed, state, refusal)
  const named = namesIn(refusal.statement)
  for (const table of on(scene.engine, start, everyTable).filter((name) => named.has(name))) {
    const alone = aloneIn(scene, start, table, fails)
    const says = alone && valuesOf(scene, alone, since.state, table, fails)
    if (says) return says
  }
  return null
}

function isRefused(scene: Scene, passed: readonly Script[], state: State, { message, at }: Refusal): boolean {
  return on(scene.engine, state, (connection) => {
    const play = (script: Script) => perform(connection, script, scene.runner, scene.watch).refusals
    if (passed.some((script) => play(script).length > 0)) return false
    const [found] = play(scene.script)
    return found?.message === message && found.at.line === at.line && found.at.column === at.column
  })
}

/** The database with one row in the table, on which the file still fails; found by halving. */
function aloneIn(scene: Scene, start: State, table: string, fails: (state: State) => boolean): State | null {
  let ids = on(scene.engine, start, (connection) => rowids(connection, table))
  let last: State | null = null
  while (last === null || ids.length > 1) {
    const middle = ids.length >> 1
    const halves = ids.length === 1 ? [ids] : [ids.slice(0, middle), ids.slice(middle)]
    const found = halves.flatMap((half) => {
      const state = half.length > 0 ? only(scene, start, table, half) : null
      return state === null ? [] : [{ half, state }]
    })
    const failing = found.find(({ state }) => fails(state))
    if (failing === undefined) return null
    ;[ids, last] = [failing.half, failing.state]
  }
  return last
}

/** Empty for a table that has no rowid. */
function rowids(connection: Connection, table: string): string[] {
  let ids: string[] = []
  refusedBy(() => {
    ids = connection.rows(`SELECT CAST(rowid AS TEXT) FROM main.${identifier(table)}`).map(([id]) => String(id))
  })
  return ids
}

function only(scene: Scene, start: State, table: string, ids: readonly string[]): State | null {
  return changed(scene, start, `DELETE FROM main.${identifier(table)} WHERE rowid NOT IN (${ids.join(', ')})`)
}

function changed(scene: Scene, state: State, sql: string): State | null {
  return on(scene.engine, state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    return refusedBy(() => connection.run(sql)) === null ? connection.state() : null
  })
}

function valuesOf(
  scene: Scene,
  alone: State,
  plain: State,
  table: string,
  fails: (state: State) => boolean,
): string | null {
  const [name, columns] = on(scene.engine, alone, (connection) => columnsOf(connection, table))
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return null
  let state = alone
  const needed: string[] = []
  for (const { column, preset } of columns) {
    const quoted = `quote(${identifier(column)})`
    const ordinary = new Set(
      valuesIn(scene, plain, `SELECT ${quoted} FROM main.${identifier(table)} LIMIT ${MOST_PLAIN}`).flat(),
    )
    if (preset !== null) ordinary.add(preset)
    const set = (value: string) => `UPDATE main.${identifier(table)} SET ${identifier(column)} = ${value}`
    const others = [...ordinary].flatMap((value) => changed(scene, state, set(value)) ?? [])
    // One value on which it passes is enough: then the column has a say.
    if (!others.every(fails)) needed.push(column)
    else state = others[0] ?? state
  }
  if (needed.length === 0 || needed.length > MOST_VALUES) return null
  const list = needed.map((column) => `quote(${identifier(column)})`).join(', ')
  const [values = []] = valuesIn(scene, state, `SELECT ${list} FROM main.${identifier(table)}`)
  const parts = needed.map((column, at) => `${column} ${shown(values[at] ?? '')}`)
  return `a row of ${name} with ${parts.join(' and ')}`
}

interface Changeable {
  readonly column: string
  /** Its default, as SQL. */
  readonly preset: string | null
}

/** The table's own spelling, and the columns that can be given another value; what tells rows apart stays. */
function columnsOf(connection: Connection, table: string): readonly [string, readonly Changeable[]] {
  const name = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])
  const columns = connection.rows(
    `SELECT name, dflt_value FROM pragma_table_xinfo(?, 'main') WHERE pk = 0 AND hidden = 0`,
    [table],
  )
  return [
    String(name[0]?.[0] ?? table),
    columns.map(([column, preset]) => ({ column: String(column), preset: preset == null ? null : `(${preset})` })),
  ]
}

function valuesIn(scene: Scene, state: State, sql: string): string[][] {
  return on(scene.engine, state, (connection) => {
    let rows: string[][] = []
    refusedBy(() => {
      rows = connection.rows(sql).map((row) => row.map(String))
    })
    return rows
  })
}
