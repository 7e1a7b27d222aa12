/** What all makers of unusual rows share: constraints that are on, a world, and a time of their own. */

import type { Connection } from '../sqlite/engine.ts'
import type { Hints } from './hints.ts'
import { withConstraints } from './place.ts'
import { openWorld, type World } from './world.ts'

/** Runs what makes unusual rows. Throws inside a transaction, as `withConstraints` does. */
export function unusually<T>(connection: Connection, hints: Hints | undefined, make: (world: World) => T): T {
  const making = () => withConstraints(connection, () => make(openWorld(connection, hints)))
  return hints?.watch ? hints.watch.during('rows', making) : making()
}
