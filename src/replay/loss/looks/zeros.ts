/** Nought and NULL, where a copy asks of a number whether it is so, as of a truth: nought is not, and goes like what was never set. */

import { isAmount } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import type { Asking } from '../run/asking.ts'
import { askedRow, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { mayBeNull } from '../values/kinds-of-value.ts'
import { endAlike, type Question } from './alike.ts'

/** Of an amount nought is none. */
export function zeroAsNone(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  const isNumber = facts.kind === 'integer' || facts.kind === 'real'
  if (!row || !isNumber || !mayBeNull(facts.column) || isAmount(facts.column)) return null
  const [zero, one, other] = facts.kind === 'real' ? ['0.0', '0.5', '1.5'] : ['0', '3', '5']
  // Of a truth no more is kept than whether it is so.
  if (!isAskedAsTruth(journey, column) || endAlike(asking, row, column, [one, other]) !== false) return null
  return endAlike(asking, row, column, [zero, 'NULL']) === true ? [zero, 'NULL'] : null
}

/** `WHERE temperature`, `WHERE t.temperature AND …`. */
function isAskedAsTruth({ setting }: Journey, column: string): boolean {
  return setting.scripts.some(({ sql }) => {
    const all = significant(sql)
    return all.some((token, at) => {
      if (!isName(token) || keyOf(unquote(token)) !== column) return false
      const before = all[all[at - 1]?.text === '.' ? at - 3 : at - 1]?.text ?? ''
      return /^(WHERE|AND)$/i.test(before) && /^(|;|\)|AND|ORDER|GROUP|LIMIT)$/i.test(all[at + 1]?.text ?? '')
    })
  })
}
