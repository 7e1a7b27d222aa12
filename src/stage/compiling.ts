/** How V8 compiles SQLite in the stage: once where the job is short, and its busiest functions a second time where it is long. */

import { setFlagsFromString } from 'node:v8'
import type { ReplayJob } from '../model/job.ts'

/**
 * Bytes of new files. Measured on Node 24: below, the second compilation costs a fifth of all work and comes too late; with
 * more statements to run, or with rows of production's, it pays.
 */
const LONG = 16_384

/**
 * To be called before the first engine starts: SQLite's interpreter is one function, and what its second compilation, in
 * another thread, would save, a short job does not live to see. A V8 without these flags passes over them.
 */
export function compileFor(job: ReplayJob): void {
  const flags = isLong(job) ? ['--wasm-tiering-budget=300000000'] : ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']
  for (const flag of flags) setFlagsFromString(flag)
}

function isLong({ incoming, rows, from, baseline }: ReplayJob): boolean {
  if (rows || from || baseline) return true
  return incoming.reduce((sum, { sql }) => sum + sql.length, 0) > LONG
}
