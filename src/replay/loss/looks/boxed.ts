/** Numbers that stand in an R-Tree alone, which keeps them in 32 bits: https://sqlite.org/rtree.html#roundoff_error. */

import type { Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'

/** By journey: each column asks for it. */
const BOXED = new WeakMap<Journey, boolean>()

/** Whether there may be an R-Tree at the end. */
function hasBoxes(journey: Journey): boolean {
  const known =
    BOXED.get(journey) ?? [...journey.base, ...journey.setting.scripts].some(({ sql }) => /\brtree\b/i.test(sql))
  BOXED.set(journey, known)
  return known
}

/** Seconds since 1970 are some two minutes apart there, though a mark, which is smaller, stands in it as it was. */
export function isTooLong(journey: Journey, { column }: Facts): boolean {
  return column.moment !== undefined && hasBoxes(journey)
}

/** Two places some ten centimetres from each other; none of a table that is an R-Tree itself. */
export function boxedPairs(journey: Journey, { table, facts: { kind } }: Question): readonly Pair[] {
  const isVirtual = journey.lives.tables.get(table.key)?.columns.size === 0
  return kind === 'real' && !isVirtual && hasBoxes(journey) ? PLACES : []
}

const PLACES: readonly Pair[] = [
  ['52.5200011', '52.5200022'],
  ['0.52000001', '0.52000002'],
]
