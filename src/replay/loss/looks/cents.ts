/** Prices of which hundredths are made by cutting off what is behind the point, and not by rounding. */

import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import type { Contents, Pair } from '../values/contents.ts'
import { inEachPart } from '../values/forms.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { endAlike, type Question } from './alike.ts'

/** A hundred times the second one is a little less than 1999: https://sqlite.org/floatingpoint.html. */
const CENTS: Pair = ['19.98', '19.99']

/** Whole units, and what a hundred times as much is. */
const UNITS: readonly Pair[] = [
  ['12.0', '1200'],
  ['13.0', '1300'],
]

/** Two prices that are one when hundredths are made of them and what is behind the point is cut off, not rounded. */
export function cutCents(asking: Asking, row: Marked, column: string): Pair | null {
  return isAlike(asking, row, column, CENTS) && isTimes(asking, row, column, UNITS) ? CENTS : null
}

/** The same as texts, of which CAST reads no further than the point. */
const TEXTS: readonly Pair[] = [
  ["'12.25", "'12.37"],
  ["'19.98", "'19.99"],
]

/** Tenths, hundredths and thousandths. */
const TEXT_UNITS = [10, 100, 1000].map((times): Pair[] => [
  ["'12", `${12 * times}`],
  ["'13", `${13 * times}`],
])

/**
 * Prices in a column of texts that are one in the end, where the DEFAULT is written like them, or a smaller unit is made of whole
 * ones: who asks for hundredths says that there are some, whatever else the column may hold.
 */
export function cutTexts(asking: Asking, row: Marked | undefined, { column, facts }: Question): Pair | null {
  if (!row || (facts.kind !== 'word' && facts.kind !== 'digits')) return null
  const cut = likeDefault(facts).find((pair) => endAlike(asking, row, column, pair) === true)
  if (cut !== undefined) return cut
  if (!TEXT_UNITS.some((units) => isTimes(asking, row, column, units))) return null
  return TEXTS.find((pair) => isAlike(asking, row, column, pair)) ?? null
}

/** Pairs in the form of a DEFAULT of several numbers, as `0,00` and `00:00` are: what was written first is written alike. */
function likeDefault({ column }: Facts): readonly Pair[] {
  const [, given, sign, digits = ''] = /^'(\d+([^\w\s'])(\d+))'$/.exec(column.default ?? '') ?? []
  if (given === undefined) return []
  return sign === ','
    ? [[`'12,${digits.replace(/^./, '5')}`, `'12,${digits.replace(/^./, '7')}`]]
    : inEachPart(`'${given}`)
}

function isAlike(asking: Asking, row: Marked, column: string, [one, other]: Pair): boolean {
  return asking.alike([writing(row, column, one)], [writing(row, column, other)]) === true
}

/** Whether each of these leaves the number that goes with it. */
function isTimes(asking: Asking, row: Marked, column: string, units: readonly Pair[]): boolean {
  return units.every(([one, number]) => holds(asking.end([writing(row, column, one)]), number))
}

function holds(end: Contents | null, number: string): boolean {
  return [...(end?.values() ?? [])].some(({ rows }) =>
    rows.some((cells) => cells.some((it) => it === number || it === `${number}.0`)),
  )
}
