/** The forked child that runs strangers' SQL: takes jobs from its parent, hands back what was seen, one after the other. */

import type { Phase } from '../model/job.ts'
import { OutOfTime } from '../replay/time.ts'
import { play } from '../replay/versions/choose.ts'
import { loadSqlJs } from '../sqlite/sqljs.ts'
import { compileFor } from '../stage/compiling.ts'
import { startEngine } from '../stage/engines.ts'
import { watchWithin } from '../stage/limits.ts'
import { openRowWatch } from '../stage/making.ts'
import { progressWriter, toldOf, toldOfStatus } from '../stage/progress.ts'
import { openStopwatch } from '../stage/stopwatch.ts'
import type { FromStage, ToStage } from '../stage/words.ts'
import { statusOf } from '../status/status.ts'
import { Trouble } from '../trouble.ts'

// While the parent is still reading: the engine itself is started when it is known how long the job is.
loadSqlJs().catch(() => {})

process.on('message', async (words: ToStage) => {
  process.send?.(await answer(words))
})

async function answer(words: ToStage): Promise<FromStage> {
  const writer = progressWriter('job' in words ? toldOf(words.job) : toldOfStatus(words.status))
  const stopwatch = openStopwatch()
  const rows = openRowWatch(words.limits, writer, 'job' in words ? words.endless : [])
  const enters = (phase: Phase) => {
    // Each file's rehearsal begins so.
    if (phase === 'empty') rows.fresh()
    writer.enters(phase)
    stopwatch.enters(phase)
  }
  const watch = Object.assign(watchWithin(words.limits, writer), { enters, rows })
  try {
    if ('status' in words) return { status: await statusOf(words.status, startEngine, watch) }
    compileFor(words.job)
    const replayed = await play(words.job, startEngine, watch)
    const remarks = [...replayed.remarks, ...rows.remarks()]
    return { replayed: { ...replayed, remarks, took: stopwatch.took() } }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    if (error instanceof OutOfTime) return { ended: { why: error.message, path: error.path, line: error.line } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
