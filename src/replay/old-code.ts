/** What the deployed release could run before the file, run again after it. */

import type { OldStatement, Script } from '../model.ts'
import type { Before, Played, Scene } from './scene.ts'

/** The statements that worked before and do not any more: made up from the old schema, and the application's own queries. */
export function oldCode(_scene: Scene, _before: Before, _first: Played, _queries: readonly Script[]): OldStatement[] {
  return []
}
