/** Up, and then down. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import { later } from '../../sqlite/clock.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import type { Look } from '../seen/look.ts'
import { matters } from './rerun.ts'

export const down: Look<'down'> = {
  nothing: null,
  needs: 'rows',
  look: ({ scene, before, first, down: script }) => script && undo(scene, before, first, script),
}

export const chance: Look<'chance'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, before, first }) => atAnotherTime(scene, before, first),
}

/** How the state after up and down differs from the one before; null when it is the same. */
function undo(scene: Scene, before: Before, up: Played, script: Script): MigrationSeen['down'] {
  const down = played({ ...scene, script }, up.after)
  const refusal = down.performance.refusals[0] ?? null
  const facts = refusal ? [] : difference(scene.engine, before.state, down.after, before.scope).filter(matters)
  return refusal || facts.length > 0 ? { refusal, facts } : null
}

/**
 * Plays the file once more from the same start, on another day and with another seed (the engine's generator has moved on
 * since), and compares the two ends.
 */
function atAnotherTime(scene: Scene, before: Before, first: Played): Fact[] {
  const second = later(() => played(scene, before.state))
  return difference(scene.engine, first.after, second.after, null)
}
