/** How many digits behind the point the numbers of a column ordinarily have, and pairs that differ in the last of them. */

import type { Column } from '../../../sqlite/table-shape.ts'
import type { Pair } from './contents.ts'

/** Neither cutting nor rounding at the digit before parts them; by the number of digits. */
const BY_DIGITS: readonly Pair[] = [
  ['12.31', '12.34'],
  ['12.341', '12.344'],
]

/** What has two digits, as money, hours and points have; of anything else that is measured there may be more. */
const TWO_DIGITS =
  /^(price|cost|fee|tax|vat|tip|discount|salary|wage|pay|paid|budget|debt|balance|amount|total|sum|due|owed|revenue|income|rent|deposit|refund|charge|credit|money|cash|worth|sales|fare|toll|fine|premium|spent|earned|earnings|expense|profit|margin|hourly|daily|monthly|yearly|commission|donation|grant|bonus|invoice|net|gross|usd|eur|gbp|chf|euro|dollar|pound|percent(age)?|pct|score|rating|grade|gpa|point|hour|minute|day|week|month|year|age|quantity|qty|star|mark)s?$/

type Declared = Pick<Column, 'name' | 'type'>

/** A kilogram of grams, a second of milliseconds: who converts those keeps three. */
const MOST_DIGITS = 3

/** `DECIMAL(10, 2)`: the digits behind the point. */
const SCALE = /\(\s*\d+\s*,\s*(\d+)\s*\)/

/** So many digits behind the point are asked about: how many the column says that it has, but no more than it may ordinarily have. */
function digitsOf({ name, type }: Declared): number {
  const scale = SCALE.exec(type)?.[1]
  if (scale !== undefined) return Math.min(Number(scale), MOST_DIGITS)
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => TWO_DIGITS.test(word)) ? 2 : MOST_DIGITS
}

/**
 * Pairs of numbers that differ in the second digit behind the point, and in the third where the column may have so many: two
 * digits are all that there is of a price, and a place or a weight that is cut to two is another one.
 */
export function decimalPairs(column: Declared): readonly Pair[] {
  return BY_DIGITS.slice(0, Math.max(0, digitsOf(column) - 1))
}

/** Digits behind the point of a mark. */
export function markedDigits(column: Declared): string {
  return digitsOf(column) > 2 ? '254' : '25'
}
