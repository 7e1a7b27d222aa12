/** A moment and a span that are made one moment: a later start with a shorter span has the same end. */

import type { Contents, Pair, Value } from '../values/contents.ts'
import { plainText } from '../values/contents.ts'
import { DATE } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'
import { type Both, isWhole } from './mixed-numbers.ts'

/** From it two and three years, months or weeks are as far apart as from what is one of them later. */
const DAY = '2002-03-03'

const TIME = ' 10:20:30'

const MOST_DIGITS = '2002-03-03 10:20:30'.length

/** Whether one of the columns holds moments as text, and the other one whole numbers. */
export function areMomentAndSpan(one: Question, other: Question): boolean {
  return (isMoment(one) && isWhole(other)) || (isMoment(other) && isWhole(one))
}

/**
 * How far the end moves with the number is how far the start has to: of which unit the number is, the end itself says.
 * @param end what the files make of these values of the two columns; null where SQLite refuses them
 * @returns values of both, and others that may end the same
 */
export function shiftedIn(one: Question, other: Question, end: (values: Pair) => Contents | null): Both[] {
  const [moment, number] = isMoment(one) ? [one, other] : [other, one]
  const both = (start: Value, span: Value): Pair => (moment === one ? [start, span] : [span, start])
  const [least = '2', next = '3'] = number.facts.listed
  const start = startFor(moment)
  const shift = between(end(both(start, least)), end(both(start, next)))
  return shift === null ? [] : [[both(start, next), both(moved(start, shift), least)]]
}

function isMoment({ facts: { kind } }: Question): boolean {
  return kind === 'date' || kind === 'time'
}

/** In the form of the column's own values. */
function startFor({ facts: { kind, example } }: Question): Value {
  const text = plainText(example)
  return `'${DAY}${DATE.test(text) ? text.slice(DAY.length) : kind === 'time' ? TIME : ''}`
}

/** Milliseconds between the first moments in which the two ends differ; null for none. */
function between(from: Contents | null, to: Contents | null): number | null {
  for (const [key, { rows }] of from ?? [])
    for (const [index, cells] of rows.entries())
      for (const [at, cell] of cells.entries()) {
        const shift = millisecondsOf(to?.get(key)?.rows[index]?.[at] ?? 'NULL') - millisecondsOf(cell)
        if (Number.isFinite(shift) && shift !== 0) return shift
      }
  return null
}

/** Of what is a day, and of a moment to the second; not a number for what is neither. */
function millisecondsOf(value: Value): number {
  const text = plainText(value)
  return DATE.test(text) ? Date.parse(`${text.slice(0, MOST_DIGITS).replace(' ', 'T')}Z`) : Number.NaN
}

function moved(start: Value, shift: number): Value {
  const text = plainText(start)
  const now = new Date(millisecondsOf(start) + shift).toISOString()
  const [length, parted] = [Math.min(text.length, MOST_DIGITS), text.charAt(DAY.length)]
  return `'${`${now.slice(0, DAY.length)}${parted}${now.slice(DAY.length + 1)}`.slice(0, length)}${text.slice(length)}`
}
