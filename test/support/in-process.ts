/** The replay in this very process, for tests that run their own SQL: without deadline or memory cap. */

import type { ReplayJob } from '../../src/model/job.ts'
import type { Replayed } from '../../src/model/replayed.ts'
import type { StatusJob, StatusSeen } from '../../src/model/status.ts'
import { play } from '../../src/replay/versions/choose.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { statusOf } from '../../src/status/status.ts'

/** Replays `job` here and now. */
export async function replayInProcess(job: ReplayJob): Promise<Replayed> {
  return play(job, startEngine, () => {})
}

/** Looks at a database here and now. */
export async function statusInProcess(job: StatusJob): Promise<StatusSeen> {
  return statusOf(job, startEngine, () => {})
}

/** The engine that is used when nothing else is asked for. */
export function startSqlJs(): Promise<Engine> {
  return startEngine(NEWEST)
}
