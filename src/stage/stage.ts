/** The parent's side of the stage: a child process that plays strangers' SQL and can be ended at any moment. */

import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { LIMITS, type Limits, type ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'
import { Trouble } from '../trouble.ts'
import { stoppedAt } from './stopped.ts'
import { type FromStage, type FromWatchdog, PROGRESS_FD } from './words.ts'

export interface Stage {
  /** Plays one job at a time. A job that is ended by deadline or memory comes back with `stopped` set. */
  run(job: ReplayJob, limits?: Limits): Promise<Replayed>
  close(): void
}

/** Silence for this long means that even the watchdog is stuck; the parent then ends the stage. Milliseconds. */
const SILENCE = 15_000

/**
 * Starts the child at once, so that it loads SQLite while the parent reads git. The child gets no environment (there are
 * tokens in it), no standard streams, and no other way out than its answers.
 * @param entry the bundled child; beside this file in the bundle
 */
export function openStage(entry: URL = new URL('./stage.mjs', import.meta.url)): Stage {
  let child = start(entry)
  return {
    async run(job, limits = LIMITS) {
      if (child.exitCode !== null || child.signalCode !== null) child = start(entry)
      return played(child, job, limits)
    },
    close: () => void child.kill('SIGKILL'),
  }
}

/** The watchdog holds the memory cap; this only keeps V8 from giving up before it. */
const HEAP = '--max-old-space-size=8192'

function start(entry: URL): ChildProcess {
  // Its real place: what a link stands for is what Node asks the permission for.
  const file = realpathSync(fileURLToPath(entry))
  const child = fork(file, [], {
    env: {},
    execArgv: [HEAP, ...walls(dirname(file))],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  })
  // Not needed to keep the parent alive: a job under way does, by its promise's listeners and timer.
  child.unref()
  child.channel?.unref()
  ;(child.stdio[PROGRESS_FD] as { unref?(): void } | null)?.unref?.()
  return child
}

/**
 * A second wall around the WebAssembly, where Node has one (22.13 and newer): no file but the bundle's own can be read, none
 * written, no process started. https://nodejs.org/docs/latest-v24.x/api/permissions.html
 */
function walls(bundle: string): string[] {
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return []
  return ['--permission', `--allow-fs-read=${bundle}${sep}*`, '--allow-worker']
}

type Ended =
  | { readonly replayed: Replayed }
  | { readonly why: string; readonly path: string | null; readonly line: number }

async function played(child: ChildProcess, job: ReplayJob, limits: Limits): Promise<Replayed> {
  const ended = await new Promise<Ended>((resolve, reject) => {
    let last: Ended = { why: 'the process that plays it came to an end', path: null, line: 1 }
    let timer = setTimeout(giveUp, SILENCE)
    function giveUp(): void {
      child.kill('SIGKILL')
    }
    const lines = createInterface({ input: child.stdio[PROGRESS_FD] as Readable })
    lines.on('line', (line) => {
      const words = JSON.parse(line) as FromWatchdog
      if ('why' in words) last = words
      clearTimeout(timer)
      timer = setTimeout(giveUp, SILENCE)
    })
    const over = (action: () => void) => {
      clearTimeout(timer)
      lines.close()
      child.removeAllListeners()
      action()
    }
    child.on('message', (words: FromStage) =>
      over(() => ('replayed' in words ? resolve(words) : reject(failure(words)))),
    )
    child.on('error', (error) => over(() => reject(error)))
    child.on('close', () => over(() => resolve(last)))
    child.send({ job, limits })
  })
  return 'replayed' in ended ? ended.replayed : stoppedAt(job, ended.why, ended.path, ended.line)
}

function failure(words: Exclude<FromStage, { replayed: Replayed }>): Error {
  return 'trouble' in words ? new Trouble(words.trouble) : new Error(words.bug)
}
