/** Two columns that are the ends of a range (from and to, starts and ends, least and most): in plain rows the lower end is the lower one. */

import { keyOf, same } from '../sql/names.ts'
import { asksClock, type Column, type Shape } from '../sqlite/table-shape.ts'
import { type Literal, numberIn, stringIn } from './literals.ts'
import { momentBefore } from './moments.ts'
import { plainValue } from './plain-values.ts'

/** What the lower end is called, and what the upper one is called then: the rest of the two names is the same. */
const ENDS: readonly (readonly [lower: string, uppers: string])[] = [
  ['start', 'end stop finish'],
  ['starts', 'ends stops'],
  ['started', 'ended stopped finished completed'],
  ['starting', 'ending'],
  ['begin', 'end'],
  ['begins', 'ends'],
  ['began', 'ended'],
  ['from', 'to till until through thru'],
  ['since', 'until till to'],
  ['notbefore', 'notafter'],
  ['open', 'close'],
  ['opens', 'closes'],
  ['opened', 'closed'],
  ['opening', 'closing'],
  ['checkin', 'checkout'],
  ['clockin', 'clockout'],
  ['login', 'logout'],
  ['issued', 'expires expired due'],
  ['effective', 'expires expired expiry expiration'],
  ['created', 'updated modified changed deleted archived closed completed finished expires expired'],
  ['born', 'died'],
  ['min', 'max'],
  ['minimum', 'maximum'],
  ['low', 'high'],
  ['lower', 'upper'],
  ['lowest', 'highest'],
  ['earliest', 'latest'],
  ['first', 'last'],
  ['south', 'north'],
  ['west', 'east'],
  ['lft', 'rgt'],
]

/** Words that say what kind of value an end is, and not of what. */
const FILLERS: ReadonlySet<string> = new Set(['at', 'on', 'date', 'time', 'day', 'dt', 'ts', 'timestamp', 'ms', 'utc'])

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'real', 'numeric'])

const DATES: ReadonlySet<string> = new Set(['date', 'datetime', 'time'])

interface Range {
  readonly lower: string
  readonly upper: string
}

/** The names, as spelt, of those columns that are the two ends of a range. */
export function rangesIn({ columns }: Pick<Shape, 'columns'>): Range[] {
  const byName = new Map(columns.map(({ name }) => [inOne(name), name]))
  return [...byName].flatMap(([whole, lower]) =>
    ENDS.filter(([word]) => whole.includes(word)).flatMap(([word, uppers]) =>
      uppers.split(' ').flatMap((other) => {
        const upper = byName.get(whole.replace(word, other))
        return upper === undefined ? [] : [{ lower, upper }]
      }),
    ),
  )
}

/** `startsAt` and `starts_on` are called the same. */
function inOne(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').split(/[\W_]+/)
  return words
    .map(keyOf)
    .filter((word) => !FILLERS.has(word))
    .join('')
}

/** The lower end of every row comes before the upper one of any other, as far as there are so many. */
const APART = 20

/** The shape with the plain values of every range in order; what is known of one end is known of the other. */
export function withRanges(shape: Shape): Shape {
  const columns = new Map(shape.columns.map((column) => [column.name, column]))
  for (const range of rangesIn(shape)) {
    const [one, other] = [columns.get(range.lower), columns.get(range.upper)]
    if (!one || !other || isKey(shape, one) || isKey(shape, other)) continue
    const [lower, upper] = [alike(one, other), alike(other, one)]
    const both =
      [lower, upper].every(({ kind }) => NUMBERS.has(kind)) || (DATES.has(lower.kind) && lower.kind === upper.kind)
    const [a, b] = [lower.position, upper.position]
    // Of moments the later ones have the lower positions. The month of a day is made of it, and begins anew.
    const tried =
      lower.moment === undefined
        ? [
            [a, b],
            [b, a],
            [a, b + 1],
            [a + 1, b],
          ]
        : [[Math.min(a, b) + APART, Math.min(a, b)]]
    const inOrder = tried.find(([low = a, high = b]) =>
      isLess(plainValue({ ...lower, position: low }, 1), plainValue({ ...upper, position: high }, 1)),
    )
    if (!both || !inOrder) continue
    columns.set(range.lower, { ...lower, position: inOrder[0] ?? a })
    columns.set(range.upper, { ...upper, position: inOrder[1] ?? b })
  }
  return { ...shape, columns: [...columns.values()] }
}

/** An upper end as it is written where the clock's DEFAULT makes the lower one. */
export interface Ahead {
  readonly lower: string
  readonly value: Literal
}

/** What such ends hold in a row that begins now, by their names. */
export function aheadOfClock(shape: Shape): ReadonlyMap<string, Ahead> {
  const column = (name: string) => shape.columns.find((it) => it.name === name)
  const found = rangesIn(shape).flatMap(({ lower, upper }) => {
    const end = column(upper)
    const value = end && asksClock(column(lower)?.default ?? null) ? ahead(end) : null
    return value === null ? [] : [[upper, { lower, value }] as const]
  })
  return new Map(found)
}

function ahead(column: Column): Literal | null {
  if (column.moment !== undefined) return momentBefore(column.moment, -column.position)
  return DATES.has(column.kind) ? plainValue(column, 1).replace(/^'\d{4}-/, "'2999-") : null
}

/** An id is no bound, and what refers to a row is that row's. */
function isKey({ primaryKey, foreignKeys }: Shape, { name }: Column): boolean {
  return primaryKey.join() === name || foreignKeys.some(({ from }) => from.some((it) => same(it, name)))
}

/** A column about which nothing is known holds what the other end does: moments by its DEFAULT, days by its type. */
function alike(column: Column, other: Column): Column {
  const { kind, moment, layout, isTime } = other
  if (NUMBERS.has(column.kind) && NUMBERS.has(kind)) {
    const isKnown = column.moment !== undefined || column.layout !== undefined
    return isKnown
      ? column
      : { ...column, ...(moment && { moment }), ...(layout && { layout }), ...(isTime && { isTime }) }
  }
  return column.kind === 'text' && DATES.has(kind) ? { ...column, kind, ...(layout && { layout }) } : column
}

function isLess(one: Literal, other: Literal): boolean {
  const [a, b] = [numberIn(one), numberIn(other)]
  if (a !== null && b !== null) return a < b
  return (stringIn(one) ?? '') < (stringIn(other) ?? '')
}
