/** What rules say of a comparison with the first value of a query that gives several. */

import type { FirstAlone } from '../../model/conditions.ts'
import type { Evidence } from '../../model/rule.ts'
import type { Place } from '../../model/text.ts'

interface Told {
  readonly at: Place
  readonly message: string
  readonly fix: string
}

/** The statements of this kind that meet rows which have one of the other values. */
export function firstAloneIn(evidence: Evidence, action: FirstAlone['action']): Told[] {
  const all = (evidence.replayed?.migrations ?? []).flatMap(({ firstAlone }) => firstAlone)
  const does = action === 'DELETE' ? 'deletes' : 'changes'
  return all
    .filter((one) => one.action === action)
    .map(({ at, table, other, sign, instead }) => ({
      at,
      message: `The query over ${other} gives several values, and ${sign} compares with the first one alone: it ${does} the rows of ${table} that have one of the others, too.`,
      fix: `Compare with all of them: ${instead} (SELECT …) in the place of ${sign} (SELECT …).`,
    }))
}
