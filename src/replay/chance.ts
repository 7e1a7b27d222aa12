/** Whether the same file at another time leaves other data behind. */

import type { Fact } from '../model.ts'
import { later } from './clock.ts'
import { difference } from './difference.ts'
import { type Before, type Played, played, type Scene } from './scene.ts'

/**
 * Plays the file once more from the same start, on another day and with another seed (the engine's generator has moved on
 * since), and compares the two ends.
 */
export function chance(scene: Scene, before: Before, first: Played): Fact[] {
  const second = later(() => played(scene, before.bytes))
  return difference(scene.engine, first.after, second.after, null)
}
