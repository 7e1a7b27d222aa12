/** The replay in this very process: for tests and tools that play their own SQL. Strangers' SQL goes through the stage. */

import type { ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/seen.ts'
import { play } from './versions/choose.ts'

/** Replays `job` here and now, without deadline or memory cap. */
export async function replayInProcess(job: ReplayJob): Promise<Replayed> {
  return play(job, () => {})
}
