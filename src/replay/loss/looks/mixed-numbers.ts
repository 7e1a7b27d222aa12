/** Two columns of whole numbers in one number or text: values within their bounds that would be one in it. */

import type { Contents, Pair } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** Values of the two columns in one row, twice. */
export type Both = readonly [Pair, Pair]

/** What a column can hold; an open one has no end that anything names. */
export interface Span {
  readonly least: number
  readonly most: number
  readonly isOpen: boolean
}

/** Parts of a date or time, and tenths of something, whose ends everybody knows. */
const KNOWN: readonly (readonly [RegExp, number, number])[] = [
  [/digit|(^|_)(ones|tens|tenths?|mm|millimet(er|re)s?)$/i, 0, 9],
  [/(^|_)year$/i, 1900, 2100],
  [/(^|_)month$/i, 1, 12],
  [/(^|_)day$/i, 1, 31],
  [/(^|_)(hour|hours|hh)$/i, 0, 23],
  [/(^|_)(minute|minutes|mins?|second|seconds|secs?|ss)$/i, 0, 59],
]

/** Whether the column holds whole numbers, and no moments. */
export function isWhole({ facts }: Question): boolean {
  const { kind, listed, column } = facts
  if (kind === 'listed') return listed.length > 1 && listed.every((it) => /^-?\d+$/.test(it))
  return kind === 'integer' && column.kind !== 'text' && column.moment === undefined
}

/** Where nothing says how large a number is, it has two digits at times. */
const MOST_OPEN = 99

/** From the table's CHECKs, else from the name. */
export function spanOf({ facts, column }: Question): Span {
  const [least, most] = facts.ends
  if (Number.isFinite(least) && Number.isFinite(most)) return { least, most, isOpen: false }
  if (facts.listed.length > 1) {
    const listed = facts.listed.map(Number)
    return { least: Math.min(...listed), most: Math.max(...listed), isOpen: false }
  }
  const known = KNOWN.find(([name]) => name.test(column))
  if (known) return { least: known[1], most: known[2], isOpen: false }
  return { least: Number.isFinite(least) ? least : 0, most: Number.isFinite(most) ? most : MOST_OPEN, isOpen: true }
}

const DIGITS = [...Array(10).keys()]

/** The same digits, cut at another place: 1 and 12, 11 and 2. */
export function gluedIn(one: Span, other: Span): Both[] {
  const isIn = ({ least, most }: Span, value: number) => value >= least && value <= most
  for (const first of DIGITS.slice(1))
    for (const middle of DIGITS.slice(1))
      for (const last of DIGITS) {
        const [a, b] = [first * 10 + middle, middle * 10 + last]
        if (isIn(one, first) && isIn(one, a) && isIn(other, b) && isIn(other, last))
          return [
            [
              [String(first), String(b)],
              [String(a), String(last)],
            ],
          ]
      }
  return []
}

/** A zero at the end of a fraction says nothing: 1.1 is 1.10. */
export function fractionIn(one: Span, other: Span): Both[] {
  const isIn = ({ least, most }: Span, ...values: number[]) => values.every((it) => it >= least && it <= most)
  const pairs: Both = [
    ['1', '1'],
    ['1', '10'],
  ]
  return isIn(one, 1) && isIn(other, 1, 10) ? [pairs] : []
}

/** With so many steps of an open one: of what counts units, the next larger unit has hardly fewer. */
const MOST_STEPS = 3

/** No number of units but one of digits: whoever writes `a * 10 + b` thinks of b as one digit, and nothing keeps it to that. */
const DIGIT = 10

/**
 * Values that are as far apart in one column as in the other, by what a step of each makes of a number at the end: with
 * `a * 10 + b`, ten steps of b are one of a. Whether they end the same is for SQLite to say.
 */
export function steppedIn(end: (pair: Pair) => Contents | null, one: Span, other: Span): Both[] {
  const at = (a: number, b: number): Pair => [String(one.least + a), String(other.least + b)]
  const ends = [at(0, 0), at(1, 0), at(0, 1)].map((it) => numbersIn(end(it)))
  const [from, own, its] = ends
  if (!from || !own || !its) return []
  const place = [...from.keys()].find((key) => own.get(key) !== from.get(key) && its.get(key) !== from.get(key))
  const step = (to: ReadonlyMap<string, number>) => (to.get(place ?? '') ?? Number.NaN) - (from.get(place ?? '') ?? 0)
  const [a, b] = [step(own), step(its)]
  const [many, others] = commonSteps(Math.abs(a), Math.abs(b)) ?? [0, 0]
  const isDigit = many === 1 && others === DIGIT && others <= other.most - other.least
  if (many === 0 || !hasSteps(one, many) || !(hasSteps(other, others) || isDigit)) return []
  return a * b > 0 ? [[at(many, 0), at(0, others)]] : [[at(0, 0), at(many, others)]]
}

/**
 * The fewest steps of a that are as far as whole steps of b, and how many those are; null where nothing is. The first such number
 * is a convergent of the continued fraction of a / b, of which there are a few dozen, however many values a column has.
 */
function commonSteps(a: number, b: number): readonly [many: number, others: number] | null {
  let [rest, many, others] = [a / b, 0, 1]
  let [manyBefore, othersBefore] = [1, 0]
  for (let turn = 0; turn < MOST_CONVERGENTS && Number.isFinite(rest); turn += 1) {
    const whole = Math.floor(rest)
    ;[manyBefore, many] = [many, whole * many + manyBefore]
    ;[othersBefore, others] = [others, whole * others + othersBefore]
    if (others > 0 && Math.abs(many * a - others * b) <= NEAR) return [many, others]
    rest = 1 / (rest - whole)
  }
  return null
}

/** The 53 bits of a real have no more. */
const MOST_CONVERGENTS = 80

function hasSteps({ least, most, isOpen }: Span, many: number): boolean {
  return many <= (isOpen ? Math.min(MOST_STEPS, most - least) : most - least)
}

/** Reals that are the same but for the last digits. */
const NEAR = 1e-9

/** Numbers at the end, by their place in it. */
function numbersIn(end: Contents | null): ReadonlyMap<string, number> | null {
  if (!end) return null
  const found = new Map<string, number>()
  for (const [table, { rows }] of end)
    for (const [index, cells] of rows.entries())
      for (const [at, cell] of cells.entries())
        if (/^-?\d+(\.\d+)?$/.test(cell)) found.set(`${table}.${index}.${at}`, Number(cell))
  return found
}
