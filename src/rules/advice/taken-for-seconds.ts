/** What is said of milliseconds that `datetime(…, 'unixepoch')` takes for seconds, and makes NULL: all of them end the same. */

import type { LostColumn } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'

/** The end of the year 9999 in seconds: https://sqlite.org/lang_datefunc.html#time_values. */
const LAST = 253_402_300_799

/** Null where the two values that end the same are no such numbers, or nothing reads the column so. */
export function takenForSeconds(
  { statements }: MigrationSeen,
  { name, called = name, pair }: LostColumn,
): { says: string; fix: string } | null {
  if (!pair?.every((value) => /^\d+$/.test(value) && Number(value) > LAST)) return null
  const isRead = statements.some(({ sql }) => {
    const all = /unixepoch/i.test(sql) ? significant(sql) : []
    return all.some(
      (token, at) =>
        same(unquote(token), called) && all[at + 1]?.text === ',' && /^'unixepoch'$/i.test(all[at + 2]?.text ?? ''),
    )
  })
  if (!isRead) return null
  return {
    says: `'unixepoch' takes ${called} for seconds, and makes NULL of numbers as large as ${pair[0]}, as milliseconds are.`,
    fix: `Make seconds of them: strftime('%Y-%m-%d %H:%M:%f', ${identifier(called)} / 1000.0, 'unixepoch') keeps what is less than a second, too.`,
  }
}
