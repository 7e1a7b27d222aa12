/** Columns whose marks stand at the end whatever the files make of other values. */

import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { type Facts, LONG } from '../values/kinds-of-value.ts'
import { mayLoseOffset } from '../values/time-pairs.ts'
import { mayLoseCase } from './case-lost.ts'
import { trimmedPairs } from './trimmed-letters.ts'

/**
 * A mark has none of the signs that the files look for in the column, nor letters that a trim takes off, no cut far behind
 * reaches it, and it is found in any case. That of a moment has no offset, bounds may leave room for no number with a fraction,
 * and a number below a bound of the files may stand by what else its row holds.
 */
export function isBeyondMark(journey: Journey, table: MarkedTable, column: string, facts: Facts): boolean {
  const { kind, compared } = facts
  if (kind === 'time') return mayLoseOffset(facts)
  const isBound = (compared?.bounds.length ?? 0) > 0
  if (kind === 'real') return facts.endPairs.length > 0 || isBound
  if (kind === 'integer') return isBound
  if (kind !== 'word' && kind !== 'blob') return false
  const isFar = compared?.cuts.some((cut) => cut >= LONG.length) ?? false
  const isSigned = kind === 'word' && (compared?.patterns.length ?? 0) > 0
  if (mayLoseCase(journey, table, { column, facts })) return true
  return isFar || isSigned || trimmedPairs(journey, { column, facts }).length > 0
}
