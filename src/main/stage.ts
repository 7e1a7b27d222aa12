/** The forked child that runs strangers' SQL: takes jobs from its parent, hands back what was seen, one after the other. */

import { setFlagsFromString } from 'node:v8'
import { OutOfTime } from '../replay/time.ts'
import { play } from '../replay/versions/choose.ts'
import { NEWEST } from '../sqlite/bundled.ts'
import { startEngine } from '../stage/engines.ts'
import { watchWithin } from '../stage/limits.ts'
import { progressWriter, toldOf, toldOfStatus } from '../stage/progress.ts'
import type { FromStage, ToStage } from '../stage/words.ts'
import { statusOf } from '../status/status.ts'
import { Trouble } from '../trouble.ts'

// V8 would compile SQLite a second time, better, for longer than most rehearsals take. A V8 without this flag passes over it.
setFlagsFromString('--wasm-tiering-budget=300000000')

// While the parent is still reading; a job that needs another engine starts that one too.
startEngine(NEWEST).catch(() => {})

process.on('message', async (words: ToStage) => {
  process.send?.(await answer(words))
})

async function answer(words: ToStage): Promise<FromStage> {
  const writer = progressWriter('job' in words ? toldOf(words.job) : toldOfStatus(words.status))
  const watch = Object.assign(watchWithin(words.limits, writer), { enters: writer.enters })
  try {
    if ('status' in words) return { status: await statusOf(words.status, startEngine, watch) }
    return { replayed: await play(words.job, startEngine, watch) }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    if (error instanceof OutOfTime) return { ended: { why: error.message, path: error.path, line: error.line } }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
