/** Two numbers in one text, of which a cut leaves one only: words show neither, and a number alone is not cut. */

import type { Asking } from '../run/asking.ts'
import { askedRow, isAssigned, isForeign, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { numberPairsOf } from '../values/patterns.ts'
import { endAlike, type Question } from './alike.ts'

/** So many signs that the files look for are tried. */
const MOST_SIGNS = 3

/** Two texts that differ in one of their numbers and end the same, where two that differ in both do not; null where there are none. */
export function cutNumbers(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  if (!row || facts.kind !== 'word' || isForeign(table, column) || isAssigned(journey, table, column)) return null
  const signs = (facts.compared?.patterns ?? []).flatMap((pattern) => numberPairsOf(pattern) ?? [])
  for (const { near, far } of signs.slice(0, MOST_SIGNS)) {
    const found = near.find((pair) => endAlike(asking, row, column, pair) === true)
    if (found && endAlike(asking, row, column, far) === false) return found
  }
  return null
}
