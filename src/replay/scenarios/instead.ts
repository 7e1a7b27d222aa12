/** Other rows on which a file is played that stops on those that were invented first. */

import type { State } from '../../sqlite/engine.ts'
import type { Played } from '../scene.ts'

export interface Instead {
  readonly state: State
  readonly first: Played
  /** The rows that it refuses, each in words; production may have them. */
  readonly says: readonly string[]
}
