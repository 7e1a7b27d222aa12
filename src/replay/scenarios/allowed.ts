/** Invented rows with other values, where a new CHECK refuses theirs: production's rows may all be such that it takes them. */

import type { Refusal } from '../../model/facts.ts'
import { distinct, shift } from '../../rows/literals.ts'
import { sidesOf } from '../../rows/sides.ts'
import { openWorld, shapeOf } from '../../rows/world.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { type Played, played, type Scene } from '../scene.ts'

/** How often the file is run for it; where that is not enough, the file is said to fail on rows. */
const MOST_TRIES = 120

/** A start on which the CHECK is met, and the columns that got another value. */
export interface Allowed {
  readonly state: State
  readonly first: Played
  readonly columns: readonly string[]
}

/**
 * Tries the values that the file itself compares with, and their neighbours, in the columns that a copy reads.
 * @returns null where the statement is no copy, or no value that the old schema takes helps
 */
export function allowed(scene: Scene, state: State, stopped: Refusal): Allowed | null {
  if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== 'INSERT') return null
  let left = MOST_TRIES
  let now = state
  const columns: string[] = []
  for (const { table, column, values } of candidates(scene, state, stopped)) {
    for (const value of values) {
      if (left <= 0) return null
      left -= 1
      const other = written(scene, now, table, column, value)
      const first = other && played(scene, other)
      const [refused] = first?.performance.refusals ?? []
      if (!other || !first) continue
      if (!refused) return { state: other, first, columns: [...columns, `${table}.${column}`] }
      // Another CHECK: this one is met.
      if (refused.message === stopped.message || !refused.message.startsWith('CHECK')) continue
      now = other
      columns.push(`${table}.${column}`)
      break
    }
  }
  return null
}

interface Candidate {
  readonly table: string
  readonly column: string
  readonly values: readonly string[]
}

function candidates({ engine, hints }: Scene, state: State, { statement }: Refusal): Candidate[] {
  const named = namesIn(statement)
  return on(engine, state, (connection) => {
    const world = openWorld(connection, hints)
    const tables = everyTable(connection).filter((table) => named.has(table) && table !== targetOf(statement))
    return tables.flatMap((table) => {
      const shape = shapeOf(world, table)
      if (typeof shape === 'string') return []
      const { rows } = sidesOf(connection, shape, hints.filters, world.catalog)
      return shape.columns.flatMap(({ name }) => {
        const compared = hints.compared.get(keyOf(name)) ?? []
        const sides = rows.flatMap((row) => (row.size === 1 ? (row.get(name) ?? []) : []))
        const values = distinct([...sides, ...compared.flatMap((it) => [it, shift(it, 1), shift(it, -1)])])
        return values.length > 0 ? [{ table, column: name, values }] : []
      })
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
