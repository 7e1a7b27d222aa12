/** Numbers that are converted into another unit, and the columns that say in which unit they are. */

import { keyOf } from './names.ts'
import { namesOf } from './readings.ts'
import type { Token } from './tokens.ts'

/** Words stand in the one, and codes or yes and no in the other: a number in `stock_units` counts. */
const UNIT = /(?:units?|uom|currency|ccy)(?:_?code)?$/i
const STATE = /(?:^|_)(?:scale|metric|imperial|converted)$|^(?:is|in)_(?:cents|minor)$/i

/** Whether a column says in what the numbers beside it are, or that they are converted, when it is given that literal. */
export function isUnitOf(column: string, literal: string): boolean {
  return STATE.test(column) || (UNIT.test(column) && literal.startsWith("'"))
}

/** `round(weight * 0.4536, 2)`, `(temp - 32) / 1.8`: the one column (keyOf case) of which it is made by a factor; null for all else. */
export function convertedIn(value: readonly Token[]): string | null {
  const isOfType = (at: number) => [value[at], value[at - 1]].some((it) => /^AS$/i.test(it?.text ?? ''))
  const [name, ...more] = namesOf(value.filter((_, at) => !isOfType(at))).map((it) => keyOf(it.column))
  const at = value.findIndex(({ text }) => text === '*' || text === '/')
  const hasNumber = [value[at - 1], value[at + 1]].some((it) => it?.kind === 'number')
  return at > 0 && hasNumber && name !== undefined && more.every((it) => it === name) ? name : null
}
