/** A file cut into the pieces that a runner hands to SQLite one by one. */

import type { Runner, Unit } from '../model/runner.ts'
import { shellUnits } from './read/shell.ts'
import { statementUnits } from './read/statements.ts'
import { toolNamed } from './table.ts'

/**
 * Cuts `sql` as a runner that reads SQL would: at the semicolons that end a statement; joined, the pieces are the input.
 * As the sqlite3 shell does: whole lines up to one that ends a statement, since an error makes the shell drop the rest of
 * that piece, and only that. Or as the tool of that name does; what stands between its pieces belongs to none.
 */
export function units(sql: string, reads: Runner['reads']): Unit[] {
  if (reads === 'shell') return shellUnits(sql)
  if (reads === 'statements') return statementUnits(sql)
  if (reads === 'whole') return [{ start: 0, end: sql.length, command: false }]
  return toolNamed(reads).pieces?.(sql) ?? statementUnits(sql)
}

/** What has to stand between two statements of a file, besides their semicolons. */
export function between(reads: Runner['reads']): string {
  return reads === 'drizzle' ? '\n--> statement-breakpoint\n' : '\n'
}
