/** Words for rows that are left with the id of what a DELETE takes. */

import type { Loss } from '../../model/loss.ts'
import { ifMeant } from '../evidence/losses.ts'

/** Of a loss of the kind `abandoned`: its message and its fix. */
export function abandoned({ called: table, columns, with: home }: Loss): { message: string; fix: string } {
  const link = `${home?.other ?? ''}.${columns[0]?.name ?? ''}`
  const [, asked] = columns
  if (asked)
    return {
      message: `Rows of ${table} go though ${link} points at them: whether they stay is asked of ${home?.other ?? ''}.${asked.name}, which leads to another table.`,
      fix: `Let the DELETE ask ${link} in the place of ${asked.name}. ${ifMeant('creates-orphans')}`,
    }
  return {
    message: `Of rows of ${table} that are alike one stays, and ${link} still has the ids of those that go: no foreign key says so, but its name does.`,
    fix: `Before this DELETE, write the id of the row that stays into ${link}, and compare the rows for that as the DELETE does. ${ifMeant('creates-orphans')}`,
  }
}
