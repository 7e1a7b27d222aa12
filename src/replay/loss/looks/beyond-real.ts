/** Whole numbers beyond 2^53 that a conversion through REAL rounds, where it leaves smaller ones as they were. */

import { isMeasure, saysHowMuch } from '../../../rows/measures.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { placesOf, standingOf } from '../run/found.ts'
import { askedRow, hasPlace, isAssigned, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { mayBeLarge } from '../values/near.ts'
import { endAlike } from './alike.ts'
import { mayBeNanoseconds, NANOSECONDS } from './fine-moments.ts'

export interface Rounded {
  readonly table: MarkedTable
  readonly column: string
  readonly pair: Pair
  /** Nothing says that it holds such numbers. */
  readonly unsaid: true
}

/** REAL holds every second number from here on, and none of the odd ones: https://sqlite.org/floatingpoint.html */
const FIRST_ODD = 9_007_199_254_740_993n

const PAIR: Pair = [String(FIRST_ODD), String(FIRST_ODD - 1n)]

/**
 * Columns of whole numbers at whose end the small ones stand as they were, and two neighbours beyond 2^53 are one. Nobody has
 * so much of an amount; of what is REAL now, as it may get decimals, only what measures nothing by its name is asked about.
 */
export function roundings(asking: Asking, journey: Journey): Rounded[] {
  return journey.start.tables.flatMap((table) => {
    const row = plainRows(table).length > 0 ? askedRow(journey, table) : undefined
    const asked = [...table.facts.keys()].filter((column) => isAsked(journey, table, column))
    if (!row || asked.length === 0) return []
    const numbers = asked.map((_, at) => String(FIRST_ODD + 2n * BigInt(at)))
    const end = asking.end(asked.map((column, at) => writing(row, column, numbers[at] ?? 'NULL')))
    const there = new Set([...(end?.values() ?? [])].flatMap(({ rows }) => rows.flat()))
    const gone = end ? asked.filter((_, at) => !there.has(numbers[at] ?? '')) : asked.slice(0, MOST_ALONE)
    return gone.flatMap((column): Rounded[] => {
      const facts = table.facts.get(column)
      const pair = facts && mayBeNanoseconds(journey, table, facts) ? NANOSECONDS : PAIR
      return endAlike(asking, row, column, pair) === true ? [{ table, column, pair, unsaid: true }] : []
    })
  })
}

/** Columns that are asked about one by one, where the files do not take all of them at once. */
const MOST_ALONE = 4

/** Whether something was made of the column, and what it held stands at the end as that number. */
function isAsked(journey: Journey, table: MarkedTable, column: string): boolean {
  const facts = table.facts.get(column)
  if (facts?.column.kind !== 'integer') return false
  // A CHECK or a condition that names an end beyond says that it goes so far.
  const ends = [facts.ends[1], ...(facts.compared?.bounds ?? [])].filter(Number.isFinite)
  const isBeyond = ends.some((it) => it >= Number(FIRST_ODD)) || mayBeNanoseconds(journey, table, facts)
  if (!isBeyond && saysHowMuch(facts.column)) return false
  // What is so or not so by its DEFAULT alone is a number where somebody makes it REAL.
  const isTruth = facts.kind === 'listed' && facts.listed.every((it) => it === '0' || it === '1')
  if (facts.kind !== 'integer' && !isTruth) return false
  if (mayBeLarge(facts) || isForeign(table, column) || isSurrogate(table, column)) return false
  if (hasPlace(journey, table, column) && !isAssigned(journey, table, column)) return false
  // Rows at an end that far are rounded themselves.
  if (!isBeyond && !standingOf(journey.index, table, column).carried) return false
  const isSmall = Number.isFinite(facts.ends[1]) || facts.column.moment !== undefined || isMeasure(facts.column)
  const isBounded = !isBeyond && isSmall
  return plainRows(table).every((row) => {
    const value = row.values.get(column) ?? 'NULL'
    const forms = [...(isTruth ? [] : [value]), ...(isBounded ? [] : [`${value}.0`])]
    return placesOf(journey.index, row, column).some(({ cells }) => forms.some((form) => cells.includes(form)))
  })
}
