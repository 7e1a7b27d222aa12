/** Adds rows on both sides of every condition, beside those that are there. */

import { keyOf } from '../sql/names.ts'
import type { Connection } from '../sqlite/engine.ts'
import type { Hints } from './hints.ts'
import { place } from './place.ts'
import { sideInWords, sidesOf } from './sides.ts'
import { unusually } from './unusually.ts'
import { shapeOf } from './world.ts'

/** How often one of the rows is tried. */
const MOST_TRIES = 30

/**
 * Adds a row for either answer to each condition of `hints` about these tables (lower case), where SQLite accepts it. Call it
 * outside any transaction; it commits.
 */
export function addSides(connection: Connection, tables: ReadonlySet<string>, hints: Hints): void {
  unusually(connection, hints, (world) => {
    for (const name of tables) {
      const shape = shapeOf(world, name)
      if (typeof shape === 'string') continue
      const { rows } = sidesOf(connection, shape, hints.filters, world.catalog)
      for (const fixed of rows)
        world.making.unusual(sideInWords(shape.name, fixed), () =>
          place(world, shape, { fixed, turn: world.ours.get(keyOf(name))?.length ?? 0 }, MOST_TRIES),
        )
    }
  })
}
