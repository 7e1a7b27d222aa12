/** One plain row whose parents have no other: what rows of one parent are held against. */

import { keyOf } from '../sql/names.ts'
import type { Connection } from '../sqlite/engine.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL } from './literals.ts'
import { place } from './place.ts'
import { unusually } from './unusually.ts'
import { shapeOf, type World } from './world.ts'

/** How often the row is tried: it is plain, and mostly taken at once. */
const MOST_TRIES = 30

/**
 * Adds the row, and a new parent for each of its foreign keys. Call it outside any transaction; it commits.
 * @returns false where one of them is not taken: then the connection may hold anything
 */
export function addOnItsOwn(connection: Connection, table: string, hints?: Hints): boolean {
  return unusually(connection, hints, (world) => {
    const made = () => madeIn(world, table)
    return world.making.unusual(`a row of ${table} on its own`, made) ?? false
  })
}

function madeIn(world: World, table: string): boolean {
  const shape = shapeOf(world, table)
  if (typeof shape === 'string') return false
  const fixed = new Map<string, Literal>()
  for (const { parent, from, to } of shape.foreignKeys) {
    const above = keyOf(parent) === keyOf(shape.name) ? '' : shapeOf(world, parent)
    // A row of a tree needs none above it.
    if (typeof above === 'string') continue
    const placed = place(world, above, {}, MOST_TRIES)
    if ('reason' in placed) return false
    for (const [at, column] of from.entries()) {
      const key = (to ?? above.primaryKey)[at]
      // SQLite spells a key in the foreign key as it is written there.
      const name = above.columns.find((it) => keyOf(it.name) === keyOf(key ?? ''))?.name
      fixed.set(column, placed.row.values.get(name ?? '') ?? NULL)
    }
  }
  return 'row' in place(world, shape, { fixed }, MOST_TRIES)
}
