/** A file cut at every semicolon that stands in no text and no comment, even inside a trigger. */

import type { Unit } from '../../model/runner.ts'
import { tokens } from '../../sql/tokens.ts'

/** The pieces, each with its semicolon. What a trigger's body holds is taken apart, and SQLite refuses the first half. */
export function naiveUnits(sql: string): Unit[] {
  const found: Unit[] = []
  let start = 0
  for (const end of [...tokens(sql).flatMap(({ kind, end }) => (kind === 'semicolon' ? [end] : [])), sql.length]) {
    if (end > start) found.push({ start, end, command: false })
    start = end
  }
  return found
}
