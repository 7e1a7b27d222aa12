/** Fractions of seconds in moments that are kept as text. */

import type { Pair, Value } from './contents.ts'
import type { Facts } from './kinds-of-value.ts'

/** They differ within one second. */
export const WITHIN_SECOND: Pair = ["'2001-03-03 10:20:30.250", "'2001-03-03 10:20:30.750"]

/** That second, where it stands without its fraction. */
export function isCutToSecond(value: Value): boolean {
  return /^'2001-03-03[T ]10:20:30(?![.,\d])/.test(value)
}

/** Whether a row or the DEFAULT shows fractions. */
export function showsFractions({ example, column }: Pick<Facts, 'example' | 'column'>): boolean {
  return /:\d\d[.,]\d/.test(example) || WRITES_FRACTIONS.test(column.default ?? '')
}

/** Whether there may be fractions: nothing shows some, and the DEFAULT does not write whole seconds. */
export function mayHaveFractions({ kind, example, column }: Facts): boolean {
  return kind === 'time' && !showsFractions({ example, column }) && !asksClock(column)
}

/** Whether the DEFAULT writes the time of the clock, which is that of UTC. */
export function asksClock(column: Facts['column']): boolean {
  return ASKS_CLOCK.test(column.default ?? '')
}

/** https://sqlite.org/lang_datefunc.html */
const WRITES_FRACTIONS = /%f|\bsubsec/i

const ASKS_CLOCK = /\b(current_timestamp|datetime|strftime)\b/i
