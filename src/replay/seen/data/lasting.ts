/** Orphans that are still there behind all new files: what a later one gives its parent, or points elsewhere, nobody meets. */

import { perform } from '../../../apply/file.ts'
import type { Fact, Orphans } from '../../../model/facts.ts'
import { keyOf } from '../../../sql/names.ts'
import { difference } from '../../../sqlite/difference.ts'
import { on, type State } from '../../../sqlite/engine.ts'
import { everyTable } from '../../../sqlite/schema.ts'
import type { Scene } from '../../scene.ts'

/**
 * The facts without the orphans that the later new files put in order. Where one of those fails on these rows, or takes a
 * table away, all of them stay.
 */
export function lasting(scene: Scene, before: State, after: State, facts: readonly Fact[]): readonly Fact[] {
  if (scene.later.length === 0 || !facts.some(({ kind }) => kind === 'orphans-added')) return facts
  const end = on(scene.engine, after, (connection) => {
    const refused = scene.later.some(
      (script) => perform(connection, script, scene.runner, scene.watch).refusals.length > 0,
    )
    return refused ? null : { state: connection.state(), tables: everyTable(connection) }
  })
  if (end === null) return facts
  const left = difference(scene.engine, before, end.state)
  const isThere = (name: string) => end.tables.includes(keyOf(name))
  const isLeft = ({ table, parent }: Orphans) =>
    left.some((it) => it.kind === 'orphans-added' && it.table === table && it.parent === parent)
  return facts.filter(
    (fact) => fact.kind !== 'orphans-added' || !isThere(fact.table) || !isThere(fact.parent) || isLeft(fact),
  )
}
