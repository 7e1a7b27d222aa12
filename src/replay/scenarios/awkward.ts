/** The file on rows that the old schema allows and nobody thinks of; and which kind of them it fails on. */

import { perform } from '../../apply/file.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { addAwkward, makeAwkward } from '../../rows/awkward.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { type Connection, on } from '../../sqlite/engine.ts'
import type { Before, Scene } from '../scene.ts'
import { forces, soundedByForce } from '../seen/sound.ts'

/** How many kinds of row are tried one by one, and how many are named. */
const MOST_TRIED = 120

const MOST_NAMED = 5

/** What nobody looks at. */
const NO_BYTES = new Uint8Array(0)

/** The kinds of awkward row on which the file fails, though it passes on plain rows. */
export function failsOn(scene: Scene, before: Before): MigrationSeen['failsOn'] {
  const { kinds, refusal } = playedOn(scene, before, (connection) => makeAwkward(connection, before.scope, scene.hints))
  if (!refusal) return []
  const named: { says: string; refusal: typeof refusal }[] = []
  for (const kind of kinds.slice(0, MOST_TRIED)) {
    const alone = playedOn(scene, before, (connection) => (addAwkward(connection, kind, scene.hints) ? [kind] : []))
    if (alone.refusal && alone.kinds.length > 0) named.push({ says: kind.says, refusal: alone.refusal })
    if (named.length === MOST_NAMED) break
  }
  return named.length > 0 ? named : [{ says: 'several unusual rows together', refusal }]
}

function playedOn(scene: Scene, before: Before, add: (connection: Connection) => readonly Awkward[]) {
  return on(scene.engine, before.bytes, (connection) => {
    const kinds = add(connection)
    const before = forces(scene) ? connection.bytes() : NO_BYTES
    const performance = perform(connection, scene.script, scene.runner, scene.watch)
    const after = forces(scene) ? connection.bytes() : NO_BYTES
    const [refusal = null] = soundedByForce(scene, { before, after, performance }).performance.refusals
    return { kinds, refusal }
  })
}
