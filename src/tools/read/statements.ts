/** A text cut at the semicolons that end a statement. */

import type { Unit } from '../../model/runner.ts'
import { statementEnds } from '../../sql/split.ts'

/** The statements, each with the comments above it; joined, they are the input. */
export function statementUnits(sql: string): Unit[] {
  const found: Unit[] = []
  let start = 0
  for (const end of [...statementEnds(sql), sql.length]) {
    if (end > start) found.push({ start, end, command: false })
    start = Math.max(start, end)
  }
  return found
}
