/** What is known when a replay was ended before its end. Runs anywhere, for a process and for a Worker. */

import type { ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'
import { notReached } from '../replay/not-reached.ts'
import { chooseEngine } from '../sqlite/bundled.ts'

/**
 * A replay that proves nothing.
 * @param why what ended it, as part of a sentence: `it took more than 30 seconds`
 * @param path the file that was running, null where nobody knows; `line` counts from 1
 */
export function stoppedAt(job: ReplayJob, why: string, path: string | null, line: number): Replayed {
  const file = path ?? job.incoming[0]?.path ?? job.base[0]?.path ?? ''
  const migrations = job.incoming.map(({ path: own }) => notReached(own, { path: file, why }))
  const at = { path: file, line: Math.max(1, line), column: 1 }
  const nothing = {
    baseRefusals: [],
    comparisons: [],
    losses: [],
    heirs: [],
    lossesLeft: false,
    deployed: null,
    withoutRows: [],
    remarks: [],
  }
  const target = job.engine?.target ?? null
  const { engine } = chooseEngine({ target, needs: new Set() })
  return {
    engine: { package: engine.package, sqlite: engine.sqlite },
    target,
    olderRefusals: [],
    missing: [],
    ...nothing,
    migrations,
    stopped: { at, why },
  }
}
