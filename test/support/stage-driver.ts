/** `node --import tsx stage-driver.ts ENTRY`: hands an empty job to the stage ENTRY, and prints what it says went wrong. */

import { pathToFileURL } from 'node:url'
import type { ReplayJob } from '../../src/model/job.ts'
import { openStage } from '../../src/stage/stage.ts'
import { RUNNERS } from '../../src/tools/table.ts'

const stage = openStage(pathToFileURL(process.argv[2] ?? ''))
const nothing = { base: [], incoming: [], questions: [], fresh: null, seeds: [], queries: [], downs: {} }
const job: ReplayJob = { runner: Object.values(RUNNERS)[0] as ReplayJob['runner'], ...nothing }
await stage.run(job).then(
  () => {},
  (error: Error) => console.log(error.message),
)
stage.close()
