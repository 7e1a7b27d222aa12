/** Up, and then down. */

import type { MigrationSeen, Script } from '../model.ts'
import { matters } from './again.ts'
import { difference } from './difference.ts'
import { type Before, type Played, played, type Scene } from './scene.ts'

/** How the state after up and down differs from the one before; null when it is the same. */
export function undo(scene: Scene, before: Before, up: Played, script: Script): MigrationSeen['down'] {
  const down = played({ ...scene, script }, up.after)
  const refusal = down.performance.refusals[0] ?? null
  const facts = refusal ? [] : difference(scene.engine, before.bytes, down.after, before.scope).filter(matters)
  return refusal || facts.length > 0 ? { refusal, facts } : null
}
