/** What holds a rehearsal to its limits, on either side of the process border. */

import { readFileSync } from 'node:fs'
import type { Limits } from '../model/job.ts'
import { OutOfTime } from '../replay/time.ts'
import type { Standing, Writer } from './progress.ts'

/** Why a rehearsal was ended, as part of a sentence. */
export const REASONS = {
  file: ({ seconds }: Limits) => `it took more than ${seconds} seconds`,
  memory: ({ megabytes }: Limits) => `it needed more than ${megabytes} MB of memory`,
  total: 'the time for the whole run was over',
  rows: 'triggers of the schema do not come to an end on several rows that were made up, before the file ran',
} as const

/** Milliseconds. A clock that jumps further was stopped, as the whole machine may have been: no file is to blame for that. */
const LONGEST_STEP = 1000

/**
 * A machine that does several things at once makes everybody wait: what counts is the time that a file has had the processor
 * for, up to so many times as much on the clock.
 */
const MOST_WAITING = 10

/** Milliseconds between two looks at the stage's own memory. */
const LOOK = 100

/**
 * Milliseconds that a statement may run over before the process is ended, and those for handing over what was seen when all
 * time is over: until then earlier files keep their results.
 */
const GRACE = 250
const GRACE_AT_THE_END = 5000

/**
 * In the stage: says where it stands before each statement, and throws `OutOfTime` there when the file's or the job's time
 * is over. All scenarios of a file share its time: ten thousand statements are quick to run once and slow to run with a
 * crash after each.
 */
export function watchWithin(limits: Limits, writer: Writer): (path: string, line: number) => void {
  const begun = performance.now()
  const spent = new Map<string, number>()
  const worked = new Map<string, number>()
  let last = { at: begun, path: '' }
  let [looked, had] = [begun, processorTime()]
  // Asking for it takes longer than most statements: only where another file begins, and where the clock says that one is late.
  const count = (path: string) => {
    const now = processorTime()
    worked.set(path, (worked.get(path) ?? 0) + now - had)
    had = now
  }
  const isOver = (path: string) => {
    if ((spent.get(path) ?? 0) <= limits.seconds * 1000) return false
    count(path)
    return isLate(spent.get(path) ?? 0, worked.get(path) ?? 0, limits.seconds * 1000)
  }
  return (path, line) => {
    const now = performance.now()
    spent.set(last.path, (spent.get(last.path) ?? 0) + Math.min(now - last.at, LONGEST_STEP * limits.seconds))
    if (path !== last.path) count(last.path)
    last = { at: now, path }
    if (now - looked > LOOK) {
      looked = now
      writer.needs(Math.round(process.memoryUsage.rss() / 1_048_576))
    }
    writer.at(path, line)
    if (path === '') return
    const late = isOver(path)
    if (!late && (limits.total === null || now - begun <= limits.total * 1000)) return
    // What is handed over now takes its time, which is none of the file's.
    writer.at('', 0)
    throw new OutOfTime(late ? REASONS.file(limits) : REASONS.total, path, line)
  }
}

/** In the parent: asked again and again, says why the stage has to be ended now; null as long as it has not. */
export function openWarden(limits: Limits): (standing: Standing, pid: number | undefined) => string | null {
  const spent = new Map<string | null, number>()
  const worked = new Map<string | null, number>()
  let looked = performance.now()
  let had: number | null = null
  let total = 0
  return ({ path, megabytes }, pid) => {
    const now = performance.now()
    const step = Math.min(now - looked, LONGEST_STEP)
    looked = now
    total += step
    spent.set(path, (spent.get(path) ?? 0) + step)
    const has = processorTimeOf(pid)
    // Where the system does not tell, all of the time was the file's.
    worked.set(path, (worked.get(path) ?? 0) + (has === null ? step : has - (had ?? has)))
    had = has
    if (isLate(spent.get(path) ?? 0, worked.get(path) ?? 0, limits.seconds * 1000 + GRACE)) return REASONS.file(limits)
    if (limits.total !== null && total > limits.total * 1000 + GRACE_AT_THE_END) return REASONS.total
    return Math.max(megabytes, memoryOf(pid)) > limits.megabytes ? REASONS.memory(limits) : null
  }
}

/** Milliseconds that one row may take: so many parts of the file's time, and no more than that. */
const ROWS_IN_A_FILE = 10
const LONGEST_ROW = 2000

/** In the parent: asked again and again, says whether SQLite does not come back from a row that was made up. */
export function openRowWarden({ seconds }: Limits): (standing: Standing, pid: number | undefined) => boolean {
  const most = Math.min(LONGEST_ROW, (seconds * 1000) / ROWS_IN_A_FILE)
  let [last, clock, looked] = [0, 0, performance.now()]
  let had: number | null = null
  return ({ row }, pid) => {
    const now = performance.now()
    clock = row?.count === last ? clock + Math.min(now - looked, LONGEST_STEP) : 0
    looked = now
    if (row === null) return false
    if (row.count !== last) had = processorTimeOf(pid)
    last = row.count
    if (clock <= most) return false
    const has = processorTimeOf(pid)
    return isLate(clock, has === null || had === null ? clock : has - had, most)
  }
}

/** Milliseconds by the clock and by the processor, which counts the work of threads beside each other. */
export function isLate(clock: number, processor: number, most: number): boolean {
  return clock > most && (processor > most || clock > most * MOST_WAITING)
}

/** Milliseconds that this process has had the processor for. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The same of another one, where the system says so in a file (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html): in hundredths of a second. */
function processorTimeOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** Megabytes that a process holds, where the system says so in a file; else 0, and the stage's own word has to do. */
function memoryOf(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
