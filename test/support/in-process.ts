/** The replay in this very process, for tests that run their own SQL: without deadline or memory cap. */

import type { ReplayJob } from '../../src/model/job.ts'
import type { Replayed } from '../../src/model/replayed.ts'
import { play } from '../../src/replay/versions/choose.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'

/** Replays `job` here and now. */
export async function replayInProcess(job: ReplayJob): Promise<Replayed> {
  return play(job, startEngine, () => {})
}

/** The engine that is used when nothing else is asked for. */
export function startSqlJs(): Promise<Engine> {
  return startEngine(NEWEST)
}
