/** Whole numbers beyond 2^53 that a conversion through REAL rounds, where it leaves smaller ones as they were. */

import { isAmount } from '../../../rows/truths.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { placesOf, standingOf } from '../run/found.ts'
import { hasPlace, isAssigned, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { mayBeLarge } from '../values/near.ts'

export interface Rounded {
  readonly table: MarkedTable
  readonly column: string
  readonly pair: Pair
}

/** REAL holds every second number from here on, and none of the odd ones: https://sqlite.org/floatingpoint.html */
const FIRST_ODD = 9_007_199_254_740_993n

/**
 * Columns of whole numbers at whose end the small ones stand as they were, and two neighbours beyond 2^53 are one. Nobody has
 * so much of an amount; a column that may be REAL now is asked about where its name says that it holds such numbers.
 */
export function roundings(asking: Asking, journey: Journey): Rounded[] {
  return journey.start.tables.flatMap((table) => {
    const [row] = plainRows(table)
    const asked = [...table.facts.keys()].filter((column) => isAsked(journey, table, column))
    if (!row || asked.length === 0) return []
    const numbers = asked.map((_, at) => String(FIRST_ODD + 2n * BigInt(at)))
    const end = asking.end(asked.map((column, at) => writing(row, column, numbers[at] ?? 'NULL')))
    const there = new Set([...(end?.values() ?? [])].flatMap(({ rows }) => rows.flat()))
    const gone = end ? asked.filter((_, at) => !there.has(numbers[at] ?? '')) : asked.slice(0, MOST_ALONE)
    const pair: Pair = [String(FIRST_ODD), String(FIRST_ODD - 1n)]
    const isOne = (column: string) =>
      asking.alike([writing(row, column, pair[0])], [writing(row, column, pair[1])]) === true
    return gone.filter(isOne).map((column) => ({ table, column, pair }))
  })
}

/** Columns that are asked about one by one, where the files do not take all of them at once. */
const MOST_ALONE = 4

/** Whether something was made of the column, and what it held stands at the end as a whole number. */
function isAsked(journey: Journey, table: MarkedTable, column: string): boolean {
  const facts = table.facts.get(column)
  if (facts?.kind !== 'integer' || facts.column.kind !== 'integer' || isAmount(facts.column)) return false
  if (mayBeLarge(facts) || isForeign(table, column) || isSurrogate(table, column)) return false
  if (hasPlace(journey, table, column) && !isAssigned(journey, table, column)) return false
  if (!standingOf(journey.index, table, column).carried) return false
  return plainRows(table).every((row) => {
    const value = row.values.get(column) ?? 'NULL'
    return placesOf(journey.index, row, column).some(({ cells }) => cells.includes(value))
  })
}
