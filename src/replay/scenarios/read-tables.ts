/** The tables out of which a refused statement fills another one. */

import type { Refusal } from '../../model/facts.ts'
import { openWorld, shapeOf, type World } from '../../rows/world.ts'
import { namesIn, targetOf } from '../../sql/statement.ts'
import { on, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import type { Shape } from '../../sqlite/table-shape.ts'
import type { Scene } from '../scene.ts'

/** What is found in each of them. */
export function inReadTables<T>(
  { engine, hints }: Scene,
  state: State,
  { statement }: Refusal,
  find: (shape: Shape, world: World) => readonly T[],
): T[] {
  const named = namesIn(statement)
  return on(engine, state, (connection) => {
    const world = openWorld(connection, hints)
    const tables = everyTable(connection).filter((table) => named.has(table) && table !== targetOf(statement))
    return tables.flatMap((table) => {
      const shape = shapeOf(world, table)
      return typeof shape === 'string' ? [] : find(shape, world)
    })
  })
}
