/** Invented rows with other values, where a new CHECK refuses theirs: production's rows may all be such that it takes them. */

import type { Refusal } from '../../model/facts.ts'
import { distinct, shift } from '../../rows/literals.ts'
import { sidesOf } from '../../rows/sides.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { on, refusal, type State } from '../../sqlite/engine.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'
import { inReadTables } from './read-tables.ts'

/** How often the file is run for it; where that is not enough, the file is said to fail on rows. */
const MOST_TRIES = 120

/**
 * Tries the values that the file itself compares with, and their neighbours, in the columns that a copy reads.
 * @returns null where the statement is no copy, or no value that the old schema takes helps
 */
export function allowed(scene: Scene, state: State, stopped: Refusal): Instead | null {
  if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== 'INSERT') return null
  let left = MOST_TRIES
  let now = state
  const columns: Named[] = []
  for (const { table, column, values } of candidates(scene, state, stopped)) {
    for (const value of values) {
      if (left <= 0) return null
      left -= 1
      const other = written(scene, now, table, column, value)
      const first = other && played(scene, other)
      const [refused] = first?.performance.refusals ?? []
      if (!other || !first) continue
      if (!refused) return { state: other, first, says: said(scene, state, stopped, [...columns, { table, column }]) }
      // Another CHECK: this one is met.
      if (refused.message === stopped.message || !refused.message.startsWith('CHECK')) continue
      now = other
      columns.push({ table, column })
      break
    }
  }
  return null
}

interface Named {
  readonly table: string
  readonly column: string
}

/** So many values are told apart, each by a run of the file. */
const MOST_VALUES = 4

/** Those of the rows' own values that are refused, in the words of a row that has one; where they are many, only whose they are. */
function said(scene: Scene, state: State, stopped: Refusal, columns: readonly Named[]): string[] {
  const names = columns.map(({ table, column }) => `${spelt(scene, state, table)}.${column}`)
  const any = `values of ${names.join(' and ')} that the CHECK refuses`
  const [{ table, column } = { table: '', column: '' }, ...more] = columns
  if (more.length > 0) return [any]
  const sql = `SELECT DISTINCT quote(${identifier(column)}) FROM main.${identifier(table)} LIMIT ${MOST_VALUES}`
  const values = on(scene.engine, state, (connection) => connection.rows(sql).map(([value]) => String(value)))
  const refused = values.filter((value) => {
    const other = written(scene, state, table, column, value)
    return other && played(scene, other).performance.refusals[0]?.message === stopped.message
  })
  if (values.length === MOST_VALUES || refused.length === 0) return [any]
  return refused.map((value) => `the value ${value} in ${names[0]}`)
}

function spelt({ engine }: Scene, state: State, table: string): string {
  const sql = `SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`
  return on(engine, state, (connection) => String(connection.rows(sql, [table])[0]?.[0] ?? table))
}

interface Candidate extends Named {
  readonly values: readonly string[]
}

function candidates(scene: Scene, state: State, stopped: Refusal): Candidate[] {
  const { filters, compared: all } = scene.hints
  return inReadTables(scene, state, stopped, (shape, { connection, catalog }) => {
    const { rows } = sidesOf(connection, shape, filters, catalog)
    return shape.columns.flatMap(({ name }) => {
      const compared = all.get(keyOf(name)) ?? []
      const sides = rows.flatMap((row) => (row.size === 1 ? (row.get(name) ?? []) : []))
      const values = distinct([...sides, ...compared.flatMap((it) => [it, shift(it, 1), shift(it, -1)])])
      return values.length > 0 ? [{ table: keyOf(shape.name), column: name, values }] : []
    })
  })
}

/** The value in every row; null where the old schema does not take it. */
function written({ engine }: Scene, state: State, table: string, column: string, value: string): State | null {
  return on(engine, state, (connection) => {
    const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${identifier(column)} = ${value}`
    return refusal(() => connection.run(sql)) === null ? connection.state() : null
  })
}
