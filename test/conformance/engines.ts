/** The engines on which the model plays a set. */

import { EXTENDED, LADDER, NEWEST } from '../../src/sqlite/bundled.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import type { MigrationSet } from './corpus.ts'

/** The newest, unless the set says `-- @ engine: 3.39` (where versions differ) or `extended` (for FTS5, and what the shell has besides). */
export async function engineFor({ name, options }: MigrationSet): Promise<Engine> {
  const wanted = options.engine
  if (wanted === undefined) return startEngine(NEWEST)
  const found = wanted === 'extended' ? EXTENDED : LADDER.find((it) => it.sqlite.startsWith(`${wanted}.`))
  if (!found) throw new Error(`${name} wants an engine that is not bundled: ${wanted}`)
  const engine = await startEngine(found)
  return found === EXTENDED ? engine.with({ functions: [], series: true }) : engine
}
