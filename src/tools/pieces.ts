/** A file cut into the pieces that a runner hands to SQLite one by one. */

import type { Runner, Unit } from '../model/runner.ts'
import { statementEnds } from '../sql/split.ts'
import { readGoose } from './goose.ts'
import { shellUnits } from './sqlite3.ts'

/**
 * Cuts `sql` as a runner that reads SQL would: at the semicolons that end a statement; joined, the pieces are the input.
 * As the sqlite3 shell does: whole lines up to one that ends a statement, since an error makes the shell drop the rest of
 * that piece, and only that. As goose does: at lines that end in a semicolon, even inside a trigger. There, blank lines and
 * comments between pieces belong to none.
 */
export function units(sql: string, reads: Runner['reads']): Unit[] {
  if (reads === 'shell') return shellUnits(sql)
  if (reads === 'goose') return readGoose(sql).pieces.map((piece) => ({ ...piece, command: false }))
  const found: Unit[] = []
  let start = 0
  for (const end of [...statementEnds(sql), sql.length]) {
    if (end > start) found.push({ start, end, command: false })
    start = Math.max(start, end)
  }
  return found
}
