/** The file on rows that the old schema allows and nobody thinks of; and which kind of them it fails on. */

import { perform } from '../../apply/file.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { addAwkward, makeAwkward } from '../../rows/awkward.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { NOTHING, type OnDisk, on } from '../../sqlite/engine.ts'
import type { Before, Scene } from '../scene.ts'
import type { Look } from '../seen/look.ts'
import { forces, soundedByForce } from '../seen/sound.ts'

/** How many kinds of row are tried one by one, and how many are named. */
const MOST_TRIED = 120

const MOST_NAMED = 5

export const failsOn: Look<'failsOn'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, before }) => kindsThatFail(scene, before),
}

/** The kinds of awkward row on which the file fails, though it passes on plain rows. */
function kindsThatFail(scene: Scene, before: Before): MigrationSeen['failsOn'] {
  const { kinds, refusal } = playedOn(scene, before, (connection) => makeAwkward(connection, before.scope))
  if (!refusal) return []
  const named: { says: string; refusal: typeof refusal }[] = []
  for (const kind of kinds.slice(0, MOST_TRIED)) {
    const alone = playedOn(scene, before, (connection) => (addAwkward(connection, kind) ? [kind] : []))
    if (alone.refusal && alone.kinds.length > 0) named.push({ says: kind.says, refusal: alone.refusal })
    if (named.length === MOST_NAMED) break
  }
  return named.length > 0 ? named : [{ says: 'several unusual rows together', refusal }]
}

function playedOn(scene: Scene, before: Before, add: (connection: OnDisk) => readonly Awkward[]) {
  return on(scene.engine, before.state, (connection) => {
    const kinds = add(connection)
    const before = forces(scene) ? connection.state() : NOTHING
    const performance = perform(connection, scene.script, scene.runner, scene.watch)
    const after = forces(scene) ? connection.state() : NOTHING
    const [refusal = null] = soundedByForce(scene, { before, after, performance }).performance.refusals
    return { kinds, refusal }
  })
}
