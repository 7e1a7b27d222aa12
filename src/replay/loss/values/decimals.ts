/** How many digits behind the point the numbers of a column ordinarily have, and pairs that differ in the last of them. */

import type { Column } from '../../../sqlite/table-shape.ts'
import type { Pair, Value } from './contents.ts'

/** What has two digits, as money, hours and points have; of anything else that is measured there may be more. */
const TWO_DIGITS =
  /^(price|cost|fee|tax|vat|tip|discount|salary|wage|pay|paid|budget|debt|balance|amount|total|sum|due|owed|revenue|income|rent|deposit|refund|charge|credit|money|cash|worth|sales|fare|toll|fine|premium|spent|earned|earnings|expense|profit|margin|hourly|daily|monthly|yearly|commission|donation|grant|bonus|invoice|net|gross|usd|eur|gbp|chf|euro|dollar|pound|percent(age)?|pct|score|rating|grade|gpa|point|hour|minute|day|week|month|year|age|quantity|qty|star|mark)s?$/

interface Known {
  readonly column: Pick<Column, 'name' | 'type' | 'default'>
  /** A value of the project's own rows, or of ours. */
  readonly example: Value
}

/** A kilogram of grams, a second of milliseconds: who converts those keeps three. */
const MOST_DIGITS = 3

/** Degrees: the fifth digit is about a metre, and three digits are a hundred. */
const DEGREES = /^(lat|lon|lng|latitude|longitude)s?$/
const DIGITS_OF_DEGREES = 5

/** `DECIMAL(19, 4)` is written from habit; who declares more digits has numbers that need them. */
const MOST_BY_HABIT = 4

/** `DECIMAL(10, 2)`: the digits behind the point. */
const SCALE = /\(\s*\d+\s*,\s*(\d+)\s*\)/

/** More than anybody notices, and as many as REAL keeps behind a mark. */
const MOST_SHOWN = 8

/**
 * So many digits behind the point are asked about: how many the column says that it has, but no more than it may ordinarily
 * have, unless its type means more, or a row or the default shows more.
 */
function digitsOf({ column, example }: Known): number {
  const scale = SCALE.exec(column.type)?.[1]
  const shown = Math.max(...[example, column.default ?? ''].map(digitsIn))
  const declared = scale === undefined ? namedDigits(column) : declaredDigits(Number(scale), column)
  return Math.min(Math.max(shown, declared), MOST_SHOWN)
}

function declaredDigits(scale: number, column: Known['column']): number {
  return scale > MOST_BY_HABIT ? scale : Math.min(scale, Math.max(namedDigits(column), MOST_DIGITS))
}

function namedDigits({ name }: Known['column']): number {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some((word) => DEGREES.test(word))) return DIGITS_OF_DEGREES
  return words.some((word) => TWO_DIGITS.test(word)) ? 2 : MOST_DIGITS
}

/** Behind the point of `0.00045` or of `4.5e-04`; what floats leave behind, as in `0.30000000000000004`, was not written. */
function digitsIn(value: Value): number {
  const [, digits, exponent = '0'] = /^-?\d*\.(\d+?)0*(?:e([+-]?\d+))?$/i.exec(value) ?? []
  const count = digits === undefined || (digits === '0' && exponent === '0') ? 0 : digits.length - Number(exponent)
  return digits !== undefined && digits.length > MOST_WRITTEN ? 0 : Math.max(0, count)
}

/** Longer ones were computed. */
const MOST_WRITTEN = 12

/**
 * Pairs of numbers that differ in the second digit behind the point, and in each further one that the column may have: two
 * digits are all that there is of a price, and a place or a weight that is cut to two is another one.
 */
export function decimalPairs(known: Known): readonly Pair[] {
  const counts = [...Array(Math.max(0, digitsOf(known) - 1)).keys()]
  // Neither cutting nor rounding at the digit before parts them.
  return counts.map((more): Pair => [`12.3${'4'.repeat(more)}1`, `12.3${'4'.repeat(more)}4`])
}

/** Digits behind the point of a mark. */
export function markedDigits(known: Known): string {
  return `25${'4'.repeat(Math.max(0, digitsOf(known) - 2))}`
}
