/** Which row of a parent leaves others without it: one that is unusual, or an ordinary one to which nothing else refers. */

import type { MigrationSeen } from '../../model/seen.ts'
import { addAwkwards, addPlain } from '../../rows/awkward.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { halve } from '../../rows/halve.ts'
import { referToAll } from '../../rows/refer.ts'
import { keyOf, same } from '../../sql/names.ts'
import { difference } from '../../sqlite/difference.ts'
import type { Connection } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import type { Before, Scene } from '../scene.ts'
import { type SinceStart, type Tried, tryOn } from './tried.ts'

type Orphans = MigrationSeen['orphansOn'][number]

/** With the kind of row that leaves such orphans behind by itself: one of the parent, with rows that refer to it. */
export function onKind(scene: Scene, since: SinceStart, { scope }: Before, all: Tried, fact: Orphans): Orphans {
  const kinds = all.kinds.filter(({ table }) => same(table, fact.parent))
  const isLeftBy = (add: (connection: Connection) => readonly Awkward[] | null) => {
    const tried = tryOn(scene, since, add)
    if (tried === null || tried.refusal) return false
    return difference(scene.engine, tried.start, tried.end, scope).some(
      (it) => it.kind === 'orphans-added' && it.table === fact.table && it.parent === fact.parent,
    )
  }
  const refer = (connection: Connection, tables: readonly string[]) =>
    referToAll(connection, new Set(tables.map(keyOf)), scene.hints, true)
  let on: string | undefined
  halve(kinds, (some) => {
    if (on !== undefined) return false
    const isLeft = isLeftBy((connection) =>
      addAwkwards(connection, some, scene.hints, () => refer(connection, [fact.table])),
    )
    if (isLeft && some.length === 1) on = some[0]?.says
    return isLeft
  })
  if (on === undefined) return fact
  const isLeftByPlain = (by: (connection: Connection) => readonly string[]) =>
    isLeftBy((connection) => {
      if (!addPlain(connection, fact.parent, scene.hints)) return null
      refer(connection, by(connection))
      return []
    })
  // What is odd in a row is no reason where any other goes just so.
  if (!isLeftByPlain(() => [fact.table])) return { ...fact, on }
  return { ...fact, on: isLeftByPlain(everyTable) ? ORDINARY : `a row to which only ${fact.table} refers` }
}

const ORDINARY = 'more rows than a few'
