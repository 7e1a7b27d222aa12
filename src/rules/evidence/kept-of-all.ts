/** What rules say of a condition that passes over one row of a whole table, and not over one of each parent. */

import type { KeptOfAll } from '../../model/conditions.ts'
import type { Evidence } from '../../model/rule.ts'
import type { Place } from '../../model/text.ts'
import { listed } from '../../sql/names.ts'

interface Told {
  readonly at: Place
  readonly title: string
  readonly message: string
  readonly fix: string
}

const TITLE = 'One row of the whole table is kept, not one of each parent'

/** The statements of this kind that meet all rows of some parents. */
export function keptOfAllIn(evidence: Evidence, action: KeptOfAll['action']): Told[] {
  const all = (evidence.replayed?.migrations ?? []).flatMap((seen) => seen.keptOfAll)
  const does = action === 'DELETE' ? 'deletes' : 'changes'
  return all
    .filter((one) => one.action === action)
    .map(({ at, table, query, links, parent, lost, of, fixed }) => ({
      at,
      title: TITLE,
      message: `(${query}) is one value for the whole table ${table}, not one for each ${listed(links)}. The ${action} ${does} all rows of ${table} that belong to any other row of ${parent}: for ${lost} of ${of} in the rehearsal.`,
      fix: `Ask for each ${listed(links)}: ${fixed === null ? `add a condition on ${listed(links)} to the query` : ended(fixed)}`,
    }))
}

function ended(sql: string): string {
  return /;\s*$/.test(sql) ? sql.trimEnd() : `${sql.trimEnd()};`
}
