/** A file cut at `--> statement-breakpoint`, as drizzle's migrators cut it. */

import type { Unit } from '../../model/runner.ts'

const BREAKPOINT = '--> statement-breakpoint'

/** The chunks between the marks; a chunk may be empty, and the whole file is one where there is no mark. */
export function breakpointUnits(sql: string): Unit[] {
  const found: Unit[] = []
  let start = 0
  for (const chunk of sql.split(BREAKPOINT)) {
    found.push({ start, end: start + chunk.length, command: false })
    start += chunk.length + BREAKPOINT.length
  }
  return found
}
