/** What kind of value a column holds, by its type and a row that it has; marks that nobody else has; pairs that are near each other. */

import { isInUnitOf } from '../../../rows/moments.ts'
import { isAmount, isTruth } from '../../../rows/truths.ts'
import type { Column, Shape } from '../../../sqlite/table-shape.ts'
import { markedBytes } from './bytes.ts'
import { boundsOf, checkEnds, checkList, checkRange, fractionsWithin, isAtLeast } from './checked-values.ts'
import { type Pair, plainText, type Value } from './contents.ts'
import { markedDigits } from './decimals.ts'
import { markedDocument } from './documents.ts'
import { type Form, formed, formOf } from './forms.ts'
import type { Compared } from './literals.ts'
import { spanValues } from './spans.ts'
import { truthWords } from './truth-words.ts'

export type ValueKind = 'word' | 'digits' | 'date' | 'time' | 'integer' | 'real' | 'json' | 'blob' | 'listed' | 'formed'

/** Values of a column that get the same answers to all that is asked of it, ordinary ones first. */
export type Group = readonly Value[]

/** One column, and what is known of its values. */
export interface Facts {
  readonly column: Column
  readonly kind: ValueKind
  /** The values that it can be judged by, where they are few; else empty. */
  readonly listed: readonly Value[]
  /** The least and the most that CHECKs allow. */
  readonly ends: readonly [number, number]
  /** Only the first of them is asked for: what becomes of the others among each other is not known to matter. */
  readonly single: boolean
  /** A value that it has in a plain row. */
  readonly example: Value
  readonly compared: Compared | undefined
  /** What its values look like; null where that is not known. */
  readonly form: Form | null
  /** Its values by what the files' conditions say of them; nothing where they ask nothing of it alone. */
  readonly groups: readonly Group[]
  /** Pairs of texts at the ends of the shape that a CHECK gives them, and of fractions within its bounds. */
  readonly endPairs: readonly Pair[]
}

export const DATE = /^\d{4}-\d\d-\d\d/

/** How many values that files compare with are tried: longer lists are of rows, not of kinds. */
export const MOST_LISTED = 100

/**
 * Reads a column's facts off its declaration and one of its values.
 * @param groupsOf the groups of values of this kind
 * @param endsOf the pairs at the ends of its shape
 */
export function factsOf(
  shape: Shape,
  column: Column,
  example: Value,
  files: Compared | undefined,
  groupsOf: (kind: ValueKind) => readonly Group[],
  endsOf: (kind: ValueKind) => readonly Pair[],
): Facts {
  const compared = inUnitOf(column, files)
  const listed = listedValues(shape, column, example, compared)
  const form = listed.length > 0 ? null : formOf(example, compared, column.name)
  const kind = listed.length > 0 ? 'listed' : form ? 'formed' : kindOf(column, example)
  const single = listed.length > 0 && checkList(shape, column.name).length < 2 && compared?.equals.length === 1
  const ends = column.kind === 'integer' ? checkEnds(shape, column.name) : OPEN
  const fractions = kind === 'real' ? fractionsWithin(boundsOf(shape, column.name)) : []
  const rest = { groups: groupsOf(kind), endPairs: [...endsOf(kind), ...fractions] }
  return { column, kind, listed, ends, single, example, compared, form, ...rest }
}

const OPEN = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

/** Without the bounds that are no moments in the unit of the column. */
function inUnitOf({ moment }: Column, compared: Compared | undefined): Compared | undefined {
  if (moment === undefined || !compared) return compared
  return { ...compared, bounds: compared.bounds.filter((it) => isInUnitOf(moment, String(it))) }
}

function kindOf({ kind, name }: Column, example: Value): ValueKind {
  const text = plainText(example)
  if (example.startsWith("'")) {
    if (/^\s*[[{]/.test(text) && isJson(text)) return 'json'
    if (/^\d{4}-\d\d-\d\d[T ]\d/.test(text)) return 'time'
    if (DATE.test(text)) return 'date'
    if (/^\d+$/.test(text)) return 'digits'
    if (/(_at|At|_time|timestamp)$/.test(name) && kind === 'text' && text.startsWith(name)) return 'time'
    return 'word'
  }
  if (example.startsWith('N')) return example === 'NULL' ? EMPTY[kind] : 'word'
  if (example.startsWith('X')) return 'blob'
  if (/^-?\d+$/.test(example)) return kind === 'real' ? 'real' : 'integer'
  return 'real'
}

const EMPTY = {
  integer: 'integer',
  real: 'real',
  numeric: 'integer',
  text: 'word',
  blob: 'blob',
  boolean: 'integer',
  date: 'date',
  datetime: 'time',
  time: 'word',
  json: 'json',
} as const

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The values of a CHECK list, of a truth, or those that the files ask for. */
function listedValues(shape: Shape, column: Column, example: Value, compared: Compared | undefined): readonly Value[] {
  if (column.isCounted) return FEW
  if (column.isSpan) return spansOf(shape, column, example, compared)
  const checked = checkList(shape, column.name)
  if (checked.length > 1) return checked
  const measured = compared?.measured || (compared?.bounds.some((it) => it > 1 || it < 0) ?? false)
  const bounded = isAtLeast(shape, column.name) || (compared?.bounds.length ?? 0) > 0
  if (!measured && !allowsMore(shape, column) && isTruth(column, example, bounded)) return ['0', '1']
  const asked = (compared?.equals ?? []).filter((it) => suits(it, example))
  const truths = truthWords(literalDefault(column), asked)
  if (truths.length > 0) return truths
  const range = asked.length > 1 && column.kind === 'integer' ? checkRange(shape, column.name) : []
  if (range.length > 2) return range
  if (measured || asked.length === 0) return []
  // Whether there is some of it, or just one, is no list of what there can be.
  if (isAmount(column) && asked.every((it) => it === '0' || it === '1')) return []
  // One word that is asked for says nothing of the others; two are a list.
  const another = anotherThan(asked[0] ?? '')
  const others =
    asked.length > 1 ? [] : [literalDefault(column), example, another].filter((it) => it !== null && it !== 'NULL')
  return [...new Set([...asked, ...(others as Value[])])].slice(0, MOST_LISTED)
}

/** A value of the same type that no file names. */
export function anotherThan(value: Value): Value {
  return value.startsWith("'") ? "'Another" : '3000000'
}

function spansOf(shape: Shape, column: Column, example: Value, compared: Compared | undefined): readonly Value[] {
  const kind = kindOf(column, example)
  if (kind !== 'integer' && kind !== 'real' && kind !== 'digits') return []
  const [least] = column.kind === 'integer' ? checkEnds(shape, column.name) : OPEN
  return spanValues({ kind, least, bounds: compared?.bounds ?? [] })
}

/** A CHECK that ends beyond one, as `flags BETWEEN 0 AND 7` does: whatever the default is, there are others than 0 and 1. */
function allowsMore(shape: Shape, { name }: Column): boolean {
  const [, most] = checkEnds(shape, name)
  return most > 1 && Number.isFinite(most)
}

/** Where a row is made for each, a mark of seven digits is millions of rows. */
const FEW: readonly Value[] = ['2', '3', '5', '7']

function suits(value: Value, example: Value): boolean {
  return example === 'NULL' || value.startsWith("'") === example.startsWith("'")
}

export function literalDefault({ default: written }: Column): Value | null {
  if (written === null) return null
  if (/^'(?:[^']|'')*'$/.test(written)) return `'${written.slice(1, -1).replaceAll("''", "'")}`
  return /^-?\d+(\.\d+)?$/.test(written) ? written : null
}

/** Seven digits each, so that they are found in any text. */
export const FIRST_MARK = 3_000_001

/** Longer than most that a text is cut to. */
export const LONG = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv'

/** A value that no other row has, long or short; null where there is none of this kind. */
export function markFor(
  { kind, example, listed, form, column, compared }: Facts,
  number: number,
  long: boolean,
): Value | null {
  if (form !== null) return formed(form, number)
  const text = plainText(example)
  switch (kind) {
    case 'listed':
      return listed[number % listed.length] ?? null
    case 'integer':
      return String(number)
    case 'real':
      return `${number}.${markedDigits({ column, example })}`
    case 'digits':
      return `'${number}`
    case 'date':
      return `'${dayOf(number)}${DATE.test(text) ? text.slice(10) : ''}`
    case 'time':
      return `'${dayOf(number)}${DATE.test(text) ? text.slice(10) : ' 08:09:10'}`
    case 'json':
      return markedDocument(text, number, compared?.unfolded ?? false)
    case 'blob':
      return markedBytes(number, example, compared, long)
    default:
      // What a file looks for in a text (a blank is not among it) stands in front of the mark.
      return /[?:/@#|;,&=]/.test(text) ? `'${text}${number}` : `'M${long ? `${LONG} ` : ''}${number}`
  }
}

/** So many days of the last century come first, and then those of the eight before it. */
const RECENT_DAYS = 29_000

const ALL_DAYS = 290_000

/** A day for each number, before anything that invented rows hold. Years of 336 days: every month has so many. */
export function dayOf(number: number): string {
  const days = (number - FIRST_MARK + 13_001) % ALL_DAYS
  const [since, day] = days < RECENT_DAYS ? [1900, days] : [1100, days - RECENT_DAYS]
  const [year, rest] = [since + Math.floor(day / 336), day % 336]
  return `${year}-${two(Math.floor(rest / 28) + 1)}-${two((rest % 28) + 1)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** What has a DEFAULT is seldom NULL. */
export function mayBeNull({ nullable, rowidAlias, default: given }: Column): boolean {
  return nullable && !rowidAlias && (given === null || given.toUpperCase() === 'NULL')
}

/** A DEFAULT that is the time. */
export function isMoment(written: string | null): boolean {
  return written !== null && /current_|now|unixepoch|date|time/i.test(written)
}
