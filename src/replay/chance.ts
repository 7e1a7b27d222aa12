/** Two sequences of files compared where `random()` falls the same way in both. */

import type { Watch } from '../apply/file.ts'
import type { Script } from '../model/text.ts'
import { asksForChance, seeded } from '../sqlite/chance.ts'
import type { Engine } from '../sqlite/engine.ts'

/** An engine and a watch under which every file finds the same chance, whenever it runs. */
export interface Alike {
  readonly engine: Engine
  readonly watch: Watch
}

/** Null where none of the scripts asks for chance: then there is nothing to compare anew. */
export function fallingAlike(engine: Engine, watch: Watch, scripts: readonly Script[]): Alike | null {
  if (!scripts.some(({ sql }) => asksForChance(sql))) return null
  const chance = seeded(engine)
  return {
    engine: chance.engine,
    watch: (path, line) => {
      if (line === 0) chance.begin(path)
      watch(path, line)
    },
  }
}
