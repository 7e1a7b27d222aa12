/** Ends with fewer rows than others: what went out of a table, and went nowhere. */

import type { MarkedTable } from '../marks/marked-table.ts'
import type { Contents } from '../values/contents.ts'
import type { Journey } from './journey.ts'
import { calledIn } from './lives.ts'

/** Whether `one` end has fewer rows than the other in the table, by any of its names, and fewer in all tables together. */
export function hasFewer(journey: Journey, table: MarkedTable, one: Contents, other: Contents): boolean {
  const whole = (all: Contents) => [...all.values()].reduce((sum, { rows }) => sum + rows.length, 0)
  return rowsOf(journey, table, one) < rowsOf(journey, table, other) && whole(one) < whole(other)
}

/** How many rows an end has in the table, by any of its names. */
export function rowsOf({ lives }: Journey, { key }: MarkedTable, end: Contents): number {
  return [...new Set(calledIn(lives, key))].reduce((sum, name) => sum + (end.get(name)?.rows.length ?? 0), 0)
}
