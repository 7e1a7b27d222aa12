/** The parent's side of the stage: a child process that plays strangers' SQL and can be ended at any moment. */

import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIMITS, type Limits, type ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'
import type { StatusJob, StatusSeen } from '../model/status.ts'
import { Trouble } from '../trouble.ts'
import { openGuard } from './guard.ts'
import { openRowWarden, openWarden, REASONS } from './limits.ts'
import { progressReader, type Standing, type Told, toldOf, toldOfStatus } from './progress.ts'
import { stoppedAt } from './stopped.ts'
import type { Ended, Endless, FromStage, ToStage } from './words.ts'

export interface Stage {
  /**
   * Plays one job at a time. A job that is ended by a limit comes back with `stopped` set. `tell` is told some twenty times
   * a second where it stands.
   */
  run(job: ReplayJob, limits?: Limits, tell?: (standing: Standing) => void): Promise<Replayed>
  /** Looks at a database. Rejects with Trouble where that cannot be read, or where a limit ended it. */
  look(job: StatusJob, limits?: Limits, tell?: (standing: Standing) => void): Promise<StatusSeen>
  /** Ends a job that is under way, which comes back with `stopped` set. */
  close(): void
}

/**
 * Starts the child at once, so that it loads SQLite while the parent reads git. The child gets no environment (there are
 * tokens in it), no standard streams, and no other way out than its answers and the numbers that say where it stands.
 * @param entry the bundled child; beside this file in the bundle
 */
export function openStage(entry: { readonly href: string } = new URL('./stage.mjs', import.meta.url)): Stage {
  const register = openRegister()
  let child = start(entry, register)
  let underWay: Promise<unknown> = Promise.resolve()
  let isClosed = false
  const ask = (words: ToStage, told: Told, tell: (standing: Standing) => void) => {
    if (child.killed || child.exitCode !== null || child.signalCode !== null) child = start(entry, register)
    const said = answered(child, { words, told, tell, register })
    underWay = said.catch(() => {})
    return said
  }
  return {
    async run(job, limits = LIMITS, tell = () => {}) {
      const begun = performance.now()
      const endless: Endless[] = []
      for (;;) {
        const left = limits.total === null ? null : limits.total - (performance.now() - begun) / 1000
        const own = { ...limits, total: left && Math.max(0, left) }
        const said = await ask({ job, limits: own, endless }, toldOf(job), tell)
        if ('replayed' in said) return said.replayed
        if (!('ended' in said)) throw failure(said)
        const { why, path, line, row } = said.ended
        if (!row || isClosed || endless.length === MOST_ENDLESS) return stoppedAt(job, why, path, line)
        endless.push(row)
      }
    },
    async look(status, limits = LIMITS, tell = () => {}) {
      const said = await ask({ status, limits }, toldOfStatus(status), tell)
      if ('status' in said) return said.status
      if ('ended' in said) throw new Trouble(notSeen(said.ended))
      throw failure(said)
    },
    close() {
      child.kill('SIGKILL')
      // This process is over when its child is: then nothing is left behind, and whoever measures it measures both.
      child.ref()
      setTimeout(() => child.unref(), GONE).unref()
      // Where it stood when it was ended is still read.
      if (!isClosed && register !== null) void underWay.then(() => closeSync(register))
      isClosed = true
    },
  }
}

/** A file without a name, for the numbers that say where the stage stands. Null where no temporary file can be made. */
function openRegister(): number | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'sqlite-rehearsal-'))
    const file = openSync(join(folder, 'progress'), 'w+')
    rmSync(folder, { recursive: true, force: true })
    return file
  } catch {
    return null
  }
}

/** The parent holds the memory cap; this only keeps V8 from giving up before it. */
const HEAP = '--max-old-space-size=8192'

function start(entry: { readonly href: string }, register: number | null): ChildProcess {
  // Its real place: what a link stands for is what Node asks the permission for.
  const file = realpathSync(fileURLToPath(entry.href))
  const child = fork(file, [], {
    env: {},
    execArgv: [HEAP, ...walls(dirname(file))],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', register ?? 'ignore'],
  })
  // Not needed to keep the parent alive: a job under way does, by its timer.
  child.unref()
  child.channel?.unref()
  return child
}

/**
 * A second wall around the WebAssembly, where Node has one (22.13 and newer): no file but the bundle's own can be read, none
 * written, no process and no thread started. https://nodejs.org/docs/latest-v24.x/api/permissions.html
 * Node's own SQLite asks no permission for the files that it opens, so there is none.
 */
function walls(bundle: string): string[] {
  const known = process.allowedNodeEnvironmentFlags
  if (!known.has('--permission')) return []
  const sqlite = known.has('--experimental-sqlite') ? ['--no-experimental-sqlite'] : []
  return ['--permission', `--allow-fs-read=${bundle}${sep}*`, ...sqlite]
}

/** So many rows are left out, one after the other, where SQLite does not come back from them: each costs another run. */
const MOST_ENDLESS = 3

/** Milliseconds between two looks at the stage; until the guard is started; and that a killed process gets to be gone. */
const LOOK = 50
const LONG = 1000
const GONE = 5000

interface Asked {
  readonly words: ToStage
  readonly told: Told
  readonly tell: (standing: Standing) => void
  readonly register: number | null
}

function answered(child: ChildProcess, { words, told, tell, register }: Asked): Promise<FromStage> {
  const standing = progressReader(told, register)
  const endedBy = openWarden(words.limits)
  const isStuck = openRowWarden(words.limits)
  const begun = performance.now()
  let guard: ReturnType<typeof openGuard> | null = null
  return new Promise<FromStage>((resolve, reject) => {
    let ended: (Ended & { readonly at: number }) | null = null
    // It keeps this process alive until there is an answer, whatever becomes of the child.
    const timer = setInterval(look, LOOK)
    function look(): void {
      const now = performance.now()
      if (ended !== null) {
        const last = ended
        if (now - last.at > GONE) over(() => resolve({ ended: last }))
        return
      }
      const stands = standing()
      tell(stands)
      if (guard === null && now - begun > LONG && child.pid !== undefined) guard = openGuard(child.pid)
      const row = isStuck(stands, child.pid) ? stands.row : null
      const why = row ? REASONS.rows : endedBy(stands, child.pid)
      if (why === null) return
      ended = { why, path: stands.path, line: stands.line, at: now, ...(row ? { row } : {}) }
      child.kill('SIGKILL')
    }
    function over(action: () => void): void {
      clearInterval(timer)
      guard?.dismiss()
      child.removeAllListeners()
      action()
    }
    child.on('message', (said: FromStage) => over(() => resolve(said)))
    child.on('error', (error) => over(() => reject(error)))
    child.on('close', () => over(() => resolve({ ended: ended ?? died(standing()) })))
    // What went wrong with it is said by 'close'.
    child.send(words, () => {})
  })
}

function notSeen({ why, path, line }: Ended): string {
  const where = path === null ? '' : ` at ${path}${line > 0 ? `, line ${line}` : ''}`
  return `Looking at the database was stopped${where}: ${why}. --deadline gives more time, --memory more memory.`
}

function died({ path, line }: Standing): Ended {
  return { why: 'the process that runs it came to an end', path, line }
}

function failure(words: FromStage): Error {
  if ('trouble' in words) return new Trouble(words.trouble)
  return new Error('bug' in words ? words.bug : 'the stage has answered another question')
}
