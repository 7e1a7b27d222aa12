/** Invented rows with other values, where the CHECK of a column that comes asks for more than that column: production's rows may all be such that it holds. */

import type { Refusal } from '../../model/facts.ts'
import { accepted } from '../../rows/ask-check.ts'
import type { Literal } from '../../rows/literals.ts'
import type { Values } from '../../rows/search.ts'
import { openWorld, selectLiterals, shapeOf } from '../../rows/world.ts'
import { alterationIn } from '../../sql/alter.ts'
import type { Check } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { identifier, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'

/** How often the file is run for it. */
const MOST_TRIES = 12

/**
 * Tries rows of which SQLite says that the CHECK holds for them.
 * @returns null where the statement adds no column, or the CHECK is about that one alone
 */
export function allowedByColumn(scene: Scene, state: State, stopped: Refusal): Instead | null {
  const { table, added } = /^CHECK constraint failed/.test(stopped.message)
    ? (alterationIn(stopped.statement) ?? { table: '' })
    : { table: '' }
  if (added === undefined) return null
  const asked = on(scene.engine, state, (connection) => answersOf(scene, connection, stopped, { table, added }))
  for (const values of asked.slice(0, MOST_TRIES)) {
    const other = written(scene, state, table, values)
    const first = other && played(scene, other)
    const [refused] = first?.performance.refusals ?? []
    if (!other || !first || refused?.message === stopped.message) continue
    return { state: other, first, says: [`values of ${table} that the CHECK refuses`] }
  }
  return null
}

/** What older columns can hold, one answer for all rows. The table is asked as the statement leaves it where no row is in its way. */
function answersOf(
  { script, hints }: Scene,
  connection: Connection,
  { statement }: Refusal,
  { table, added }: { readonly table: string; readonly added: string },
): Values[] {
  const old = openWorld(connection, hints)
  const was = shapeOf(old, table)
  if (typeof was === 'string') return []
  const names = was.columns.map(({ name }) => name)
  const [example] = selectLiterals(connection, names, `main.${identifier(table)} LIMIT 1`)
  if (!example) return []
  connection.run('PRAGMA foreign_keys = OFF')
  const before = statementsOf(script.sql)
  for (const sql of [`DELETE FROM main.${identifier(table)}`, ...before.slice(0, before.indexOf(statement)), statement])
    refusal(() => connection.run(sql))
  const world = openWorld(connection, hints)
  const shape = shapeOf(world, table)
  const column = typeof shape === 'string' ? undefined : shape.columns.find(({ name }) => same(name, added))
  if (typeof shape === 'string' || !column) return []
  const known = new Set(was.text.checks.map(textOf))
  const checks = shape.text.checks.filter((check) => !known.has(textOf(check)) && asksFor(check, names))
  if (checks.length === 0) return []
  const columns = shape.columns.filter((one) => one !== column)
  const own = new Map<string, Literal>(names.map((name, at) => [name, example[at] as Literal]))
  const values = new Map([...own, [column.name, column.default ?? 'NULL']])
  const asked = { ...shape, columns, text: { ...shape.text, checks } }
  return [...accepted(world, asked, values, shape.name)].map(
    (answer) => new Map([...answer].filter(([name, value]) => own.has(name) && own.get(name) !== value)),
  )
}

function textOf({ tokens }: Check): string {
  return tokens.map(({ text }) => text).join(' ')
}

function asksFor({ tokens }: Check, names: readonly string[]): boolean {
  const keys = new Set(names.map(keyOf))
  return tokens.some((token) => token.kind !== 'string' && keys.has(keyOf(unquote(token))))
}

/** The values in every row; null where the old schema does not take them. */
function written({ engine }: Scene, state: State, table: string, values: Values): State | null {
  if (values.size === 0) return null
  const set = [...values].map(([name, value]) => `${identifier(name)} = ${value}`).join(', ')
  return on(engine, state, (connection) => {
    const refused = refusal(() => connection.run(`UPDATE OR ABORT main.${identifier(table)} SET ${set}`))
    return refused === null ? connection.state() : null
  })
}
