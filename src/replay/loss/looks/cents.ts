/** Prices of which hundredths are made by cutting off what is behind the point, and not by rounding. */

import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import type { Contents, Pair } from '../values/contents.ts'

/** A hundred times the second one is a little less than 1999: https://sqlite.org/floatingpoint.html. */
const CENTS: Pair = ['19.98', '19.99']

/** Whole units, and what a hundred times as much is. */
const UNITS: readonly Pair[] = [
  ['12.0', '1200'],
  ['13.0', '1300'],
]

/** Two prices that are one when hundredths are made of them and what is behind the point is cut off, not rounded. */
export function cutCents(asking: Asking, row: Marked, column: string): Pair | null {
  const end = (value: string) => asking.end([writing(row, column, value)])
  const isAlike = asking.alike([writing(row, column, CENTS[0])], [writing(row, column, CENTS[1])]) === true
  return isAlike && UNITS.every(([one, hundred]) => holds(end(one), hundred)) ? CENTS : null
}

function holds(end: Contents | null, number: string): boolean {
  return [...(end?.values() ?? [])].some(({ rows }) =>
    rows.some((cells) => cells.some((it) => it === number || it === `${number}.0`)),
  )
}
