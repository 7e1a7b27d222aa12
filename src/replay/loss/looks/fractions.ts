/** Moments of which the fraction of a second goes. */

import { type DateReading, dateReadings, holdsDates } from '../../../sql/date-readings.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { askedRow, hasHeir, hasPlace, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { isCutToSecond, mayHaveFractions, showsFractions, WITHIN_SECOND } from '../values/fractions.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { endAlike, type Question } from './alike.ts'

/** By journey: each column asks for them. */
const READINGS = new WeakMap<Journey, readonly DateReading[]>()

/** Whether the files hand the column to a date function, and it has fractions or may have some: its mark, which has none, stands then. */
export function mayBeCut(journey: Journey, { key }: MarkedTable, column: string, facts: Facts): boolean {
  if (facts.kind !== 'time' || !(showsFractions(facts) || mayHaveFractions(facts))) return false
  const readings = READINGS.get(journey) ?? journey.setting.scripts.flatMap(({ sql }) => dateReadings(sql))
  READINGS.set(journey, readings)
  return holdsDates(readings, key, column)
}

/**
 * Two moments within one second that end the same in a column of the same name, as text. What becomes a count of seconds, or
 * stands in another column, is meant to have none as long as nothing shows that there are some.
 */
export function cutFractions(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  if (!row || !mayHaveFractions(facts)) return null
  if (!hasPlace(journey, table, column) && !hasHeir(journey, table, column)) return null
  if (endAlike(asking, row, column, WITHIN_SECOND) !== true) return null
  const end = asking.end([writing(row, column, WITHIN_SECOND[0])])
  const isText = [...(end?.values() ?? [])].some(({ rows }) => rows.some((cells) => cells.some(isCutToSecond)))
  return isText ? WITHIN_SECOND : null
}
