/** The forked child that runs strangers' SQL: takes jobs from its parent, hands back what was seen, one after the other. */

import { Worker } from 'node:worker_threads'
import type { ReplayJob } from '../model/job.ts'
import { play } from '../replay/versions/choose.ts'
import { NEWEST } from '../sqlite/bundled.ts'
import { startEngine } from '../stage/engines.ts'
import { WATCHDOG } from '../stage/watchdog.ts'
import { type FromStage, PROGRESS_FD, type ToStage } from '../stage/words.ts'
import { Trouble } from '../trouble.ts'

// While the parent is still reading; a job that needs another engine starts that one too.
startEngine(NEWEST).catch(() => {})

process.on('message', async (words: ToStage) => {
  say(await answer(words))
})

async function answer({ job, limits }: ToStage): Promise<FromStage> {
  const progress = new Int32Array(new SharedArrayBuffer(8))
  const paths = pathsOf(job)
  const workerData = { progress, paths, limits, fd: PROGRESS_FD, parent: process.ppid }
  const watchdog = new Worker(WATCHDOG, { eval: true, workerData })
  try {
    const index = new Map(paths.map((path, at) => [path, at]))
    const replayed = await play(job, startEngine, (path, line) => {
      progress[0] = index.get(path) ?? -1
      progress[1] = line
    })
    return { replayed }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    await watchdog.terminate()
  }
}

function pathsOf(job: ReplayJob): string[] {
  const orders = job.questions.flatMap((question) =>
    question.about === 'edited' ? [question.instead] : question.order,
  )
  return [
    ...new Set(
      [...job.base, ...job.incoming, ...job.seeds, ...Object.values(job.downs), ...orders].map((script) => script.path),
    ),
  ]
}

function say(words: FromStage): void {
  process.send?.(words)
}
