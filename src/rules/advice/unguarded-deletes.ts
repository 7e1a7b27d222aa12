/** What is said of a DELETE whose condition asks on one side of an OR alone what it should ask on both. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { ifMeant } from '../evidence/losses.ts'
import { isNews } from '../evidence/rows.ts'

export function unguardedDeletes(evidence: Evidence, seen: MigrationSeen): Spoken[] {
  return seen.unguarded.flatMap(({ at, action, table, column, guard, side, meant }): Spoken[] =>
    action === 'UPDATE' || isNews(evidence, seen, table)
      ? []
      : [
          {
            at,
            level: 'warning',
            message: `AND binds before OR: where ${side}, rows of ${table} are deleted whatever their ${column} is, as ${guard} is asked of the other rows only.`,
            fix: `Put the OR in brackets: WHERE ${meant}. ${ifMeant('loses-rows')}`,
          },
        ],
  )
}
