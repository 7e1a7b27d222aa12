/** Fills tables in the order in which they need each other: parents first, circles together. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { distinct, NULL } from './literals.ts'
import { parentsFirst } from './parents-first.ts'
import { place } from './place.ts'
import { placeTogether } from './promises.ts'
import { hasRows, keysIn, linksOf, referred, refusal, shapeOf, type World } from './world.ts'

/** Gives the tables rows, and the parents that they need; folded names. Returns the reasons of those that got none. */
export function fillTables(world: World, wanted: readonly string[], rows: number): Map<string, string> {
  const reasons = new Map<string, string>()
  const groups = parentsFirst(withParents(world, wanted), (name) => parentsOf(world, name))
  for (const group of groups) fillGroup(world, group, rows, reasons)
  return reasons
}

function parentsOf(world: World, name: string): string[] {
  const shape = shapeOf(world, name)
  if (typeof shape === 'string') return []
  return distinct([...shape.foreignKeys, ...linksOf(world, shape)].map((key) => keyOf(key.parent)))
}

/** The tables asked for, and those of their ancestors that have no row to refer to. */
function withParents(world: World, wanted: readonly string[]): string[] {
  const all = new Set(wanted)
  for (const name of all) {
    for (const parent of parentsOf(world, name)) {
      const spelt = world.catalog.ordinary.get(parent)
      if (spelt !== undefined && !all.has(parent) && !hasRows(world, spelt)) all.add(parent)
    }
  }
  // In the order of creation, whatever the order of asking.
  return [...world.catalog.ordinary.keys()].filter((name) => all.has(name))
}

function fillGroup(world: World, group: readonly string[], rows: number, reasons: Map<string, string>): void {
  const shapes = group.flatMap((name) => {
    const shape = shapeOf(world, name)
    if (typeof shape === 'string') reasons.set(name, shape)
    return typeof shape === 'string' ? [] : [shape]
  })
  const circular = shapes.some((shape) => shape.foreignKeys.some((key) => group.includes(keyOf(key.parent))))
  for (let turn = 0; turn < rows; turn += 1) {
    let waiting = placeSingly(world, shapes, turn, reasons)
    if (waiting.length > 0 && circular) {
      const failed = placeTogether(world, waiting, turn)
      if (failed === null) waiting = []
      else for (const shape of waiting) reasons.set(keyOf(shape.name), failed)
    }
    // Where no first row fits, no second one will.
    if (waiting.length === shapes.length) break
  }
  if (group.length > 1) for (const shape of shapes) closeCircles(world, shape)
}

/** One row for each table, as often round as it helps: in a circle one table's row may make the next one's possible. */
function placeSingly(world: World, shapes: readonly Shape[], turn: number, reasons: Map<string, string>): Shape[] {
  let waiting = [...shapes]
  for (let before = -1; before !== waiting.length && waiting.length > 0; ) {
    before = waiting.length
    waiting = waiting.filter((shape) => {
      const refused = placeOne(world, shape, turn)
      if (refused !== null) reasons.set(keyOf(shape.name), refused)
      return refused !== null
    })
    if (shapes.length === 1) break
  }
  return waiting
}

function placeOne(world: World, shape: Shape, turn: number): string | null {
  const placed = place(world, shape, { turn })
  if ('row' in placed) return null
  // Every parent may have its only child already; then a new parent helps.
  const fewer = parentsOf(world, keyOf(shape.name)).filter((parent) => (world.ours.get(parent)?.length ?? 0) <= turn)
  const few = placed.reason.startsWith('UNIQUE') ? fewer : placed.reason.startsWith('CHECK') ? rivals(world, shape) : []
  if (few.length === 0) return placed.reason
  for (const parent of few) {
    const above = shapeOf(world, parent)
    if (typeof above !== 'string' && above !== shape) place(world, above)
  }
  const again = place(world, shape, { turn })
  return 'row' in again ? null : again.reason
}

/** Parents with fewer rows than the table has keys to them: a CHECK may want another one for each. */
function rivals(world: World, { foreignKeys }: Shape): string[] {
  const parents = foreignKeys.map(({ parent }) => keyOf(parent))
  const keysTo = (parent: string) => parents.filter((it) => it === parent).length
  return distinct(parents).filter((parent) => (world.ours.get(parent)?.length ?? 0) < keysTo(parent))
}

/** In a circle of tables the first rows hold NULLs, as their parents came later: points them at those now. */
function closeCircles(world: World, shape: Shape): void {
  for (const row of world.ours.get(keyOf(shape.name)) ?? []) {
    for (const key of shape.foreignKeys) {
      const target = referred(world, key)
      const held = key.from.map((name) => [...row.values].find(([column]) => keyOf(column) === keyOf(name))?.[1])
      if (target === null || target.parent === shape || !held.includes(NULL)) continue
      const first = keysIn(world, target.parent, target.columns)[0]
      if (first === undefined) continue
      const assignments = key.from.map((name, at) => `${identifier(name)} = ${first[at]}`).join(', ')
      try {
        const sql = `UPDATE OR ABORT main.${identifier(shape.name)} SET ${assignments} WHERE ${row.where}`
        world.making.write(shape, () => world.connection.run(sql))
      } catch (error) {
        // A NULL is valid too: what SQLite does not want stays as it is.
        refusal(error)
      }
    }
  }
}
