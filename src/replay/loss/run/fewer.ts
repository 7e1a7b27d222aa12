/** Ends with fewer rows than others: what went out of a table, and went nowhere. */

import type { MarkedTable } from '../marks/marked-table.ts'
import type { Contents } from '../values/contents.ts'
import type { Journey } from './journey.ts'
import { calledIn } from './lives.ts'

/** Whether `one` end has fewer rows than the other in the table, by any of its names, and fewer in all tables together. */
export function hasFewer({ lives }: Journey, { key }: MarkedTable, one: Contents, other: Contents): boolean {
  const names = calledIn(lives, key)
  const own = (all: Contents) => names.reduce((sum, name) => sum + (all.get(name)?.rows.length ?? 0), 0)
  const whole = (all: Contents) => [...all.values()].reduce((sum, { rows }) => sum + rows.length, 0)
  return own(one) < own(other) && whole(one) < whole(other)
}
