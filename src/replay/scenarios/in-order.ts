/** Invented rows with two values the other way round, where an R-Tree takes none that ends before it begins: production's may all be in order. */

import type { Refusal } from '../../model/facts.ts'
import { rangesIn } from '../../rows/ranges.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { on, refusal, type State } from '../../sqlite/engine.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'
import { inReadTables } from './read-tables.ts'

/** How SQLite refuses a box that ends before it begins (https://sqlite.org/src/file/ext/rtree/rtree.c). */
const BOX = /^rtree constraint failed: .*<=/s

/** How often the file is run for it; where that is not enough, the file is said to fail on rows. */
const MOST_TRIES = 120

/**
 * Puts two columns that the copy reads in order, one pair for each dimension. Of two whose names say which is the lower end
 * the plain rows are in order already: who copies them the other way round is told that it fails.
 * @returns null where the statement is no copy, or that does not help
 */
export function inOrder(scene: Scene, state: State, stopped: Refusal): Instead | null {
  if (!BOX.test(stopped.message) || actionOf(stopped.statement) !== 'INSERT') return null
  let left = MOST_TRIES
  let [now, refused] = [state, stopped.message]
  const says: string[] = []
  for (const { table, lower, upper } of pairs(scene, state, stopped)) {
    if (left <= 0) return null
    left -= 1
    const other = turned(scene, now, table, lower, upper)
    const first = other && played(scene, other)
    const message = first?.performance.refusals[0]?.message
    // Another dimension: this one is in order.
    if (!other || !first || message === refused || (message !== undefined && !BOX.test(message))) continue
    says.push(`rows of ${table} with ${lower} above ${upper}`)
    if (message === undefined) return { state: other, first, says }
    ;[now, refused] = [other, message]
  }
  return null
}

interface Pair {
  readonly table: string
  readonly lower: string
  readonly upper: string
}

/** Every two columns of a kind that the statement names, each of them as the lower one; all of them, where it says `*`. */
function pairs(scene: Scene, state: State, stopped: Refusal): Pair[] {
  const { statement } = stopped
  const named = namesIn(statement)
  const isRead = (name: string) => named.has(keyOf(name)) || /\bselect\s+(\w+\.)?\*/i.test(statement)
  return inReadTables(scene, state, stopped, (shape) => {
    const known = rangesIn(shape).map(({ lower, upper }) => [lower, upper])
    const read = shape.columns.filter(({ name, rowidAlias }) => !rowidAlias && isRead(name))
    return read.flatMap((lower) =>
      read
        .filter((upper) => upper !== lower && upper.kind === lower.kind)
        .filter((upper) => !known.some((ends) => ends.includes(lower.name) && ends.includes(upper.name)))
        .map((upper) => ({ table: shape.name, lower: lower.name, upper: upper.name })),
    )
  })
}

/** Null where nothing is the other way round, or the old schema does not take it. */
function turned({ engine }: Scene, state: State, table: string, lower: string, upper: string): State | null {
  const [a, b] = [identifier(lower), identifier(upper)]
  return on(engine, state, (connection) => {
    const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${a} = ${b}, ${b} = ${a} WHERE ${a} > ${b}`
    if (refusal(() => connection.run(sql)) !== null) return null
    return connection.rows('SELECT changes()')[0]?.[0] === 0 ? null : connection.state()
  })
}
