/** Parents for rows of tables in which each parent has one row at most: what is there is soon used up. */

import { keyOf } from '../sql/names.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { distinct, type Literal } from './literals.ts'
import { place } from './place.ts'
import { childless } from './refer.ts'
import { shapeOf, type World } from './world.ts'

/**
 * Sees to it that a row can be added.
 * @param fixed what the row holds already, by column as spelt
 */
export function freeParents(world: World, shape: Shape, fixed: ReadonlyMap<string, Literal>): void {
  for (const key of onlyChildren(shape)) if (!key.from.some((name) => fixed.has(name))) freeParent(world, shape, key)
}

/** Adds a parent of each kind that the table refers to, and says whether there is one more now. */
export function addParents(world: World, { name, foreignKeys }: Shape): boolean {
  const parents = distinct(foreignKeys.map(({ parent }) => keyOf(parent))).filter((parent) => parent !== keyOf(name))
  const added = parents.map((parent) => {
    const shape = shapeOf(world, parent)
    return typeof shape !== 'string' && 'row' in place(world, shape)
  })
  return added.includes(true)
}

/** Adds a parent where each has its only child already. */
function freeParent(world: World, shape: Shape, key: ForeignKey): void {
  const free = childless(world, shape, key)
  if (free === null || free.parent === shape) return
  if (world.connection.rows(`SELECT 1 FROM ${free.from} LIMIT 1`).length === 0) place(world, free.parent)
}

/** The foreign keys of which each parent has one row at most. */
function onlyChildren({ foreignKeys, keys }: Shape): ForeignKey[] {
  return foreignKeys.filter(({ from }) => {
    const own = from.map(keyOf)
    return keys.some(
      ({ columns, partial }) => !partial && columns.every((column) => column !== null && own.includes(keyOf(column))),
    )
  })
}
