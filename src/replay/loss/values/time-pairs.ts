/** Moments that are kept as text and near each other, in the form that a row of the project shows. */

import { type Pair, plainText, type Value } from './contents.ts'
import { asksClock, showsFractions, WITHIN_SECOND } from './fractions.ts'
import { DATE, type Facts } from './kinds-of-value.ts'

type Known = Pick<Facts, 'example' | 'column' | 'compared'>

/** Within a day, a minute, a year and the years of one calendar. */
export const TIMES: readonly Pair[] = [
  ["'2001-03-03 10:20:30", "'2001-03-03 21:20:30"],
  ["'2001-03-03 10:20:30", "'2001-03-03 10:20:31"],
  ["'2001-03-03 10:20:30", "'2001-09-03 10:20:30"],
  ["'2001-03-03 10:20:30", "'1990-03-03 10:20:30"],
]

/** The same clock at two places of the world. */
const OFFSETS: Pair = ["'2001-03-03T10:00:00+02:00", "'2001-03-03T10:00:00+05:00"]

export function timePairs(facts: Known): readonly Pair[] {
  const { example, column } = facts
  const text = plainText(example)
  const pairs = DATE.test(text) ? TIMES.flatMap((pair) => inFormOf(text, pair)) : TIMES
  if (OFFSET.test(text)) return [...pairs, [`'${text.replace(OFFSET, '+02:00')}`, `'${text.replace(OFFSET, '+05:00')}`]]
  if (mayLoseOffset(facts)) return [...pairs, OFFSETS]
  return showsFractions({ example, column }) ? [...pairs, WITHIN_SECOND] : pairs
}

/** Whether what stands behind the second is cut off, and may be an offset: neither a row nor the DEFAULT shows that it is none. */
export function mayLoseOffset({ example, column, compared }: Known): boolean {
  const text = plainText(example)
  const isCutBehind = compared?.cuts.some((cut) => cut >= SECOND) ?? false
  return isCutBehind && (OFFSET.test(text) || !(DATE.test(text) || asksClock(column)))
}

const OFFSET = /[+-]\d\d:?\d\d$/

/** So many letters has `2001-03-03T10:00:00`. */
const SECOND = 19

/** The same pair with the sign before the hour, the length and the ending of the example; none where both are one then. */
function inFormOf(example: string, [one, other]: Pair): Pair[] {
  const formed = (value: Value): Value =>
    `'${plainText(value).replace(' ', example.charAt(10)).slice(0, example.length)}${example.slice(SECOND)}`
  return formed(one) === formed(other) ? [] : [[formed(one), formed(other)]]
}
