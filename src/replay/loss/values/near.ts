/** Pairs of ordinary values that are near each other, by kind of value. */

import { isDayNumber, momentBefore } from '../../../rows/moments.ts'
import { isAmount } from '../../../rows/truths.ts'
import { bytePairs } from './bytes.ts'
import { type Pair, plainText, type Value } from './contents.ts'
import { decimalPairs } from './decimals.ts'
import { inEachPart, partPairs } from './forms.ts'
import { type Facts, LONG, type ValueKind } from './kinds-of-value.ts'
import { TIMES, timePairs } from './time-pairs.ts'

/** Pairs of values that are near each other: ordinary ones, and those at the ends of the column's shape. */
export function nearPairs(facts: Facts): readonly Pair[] {
  return [...ordinaryPairs(facts), ...facts.endPairs]
}

/** By kind: what a conversion that loses something makes one. */
function ordinaryPairs({ kind, example, listed, ends, single, column, compared, form }: Facts): readonly Pair[] {
  const text = plainText(example)
  if (kind === 'listed' && single) return listed.slice(1).map((other): Pair => [listed[0] ?? other, other])
  if (kind === 'listed') return listed.flatMap((one, at) => listed.slice(at + 1).map((other): Pair => [one, other]))
  if (form !== null) return partPairs(form)
  const bounds = compared?.bounds ?? []
  const moments = momentPairs({ example, column })
  if (kind === 'blob') return bytePairs({ compared, example }, behind)
  if (kind === 'real' && isDayNumber(column.moment ?? 0)) return [...DAYS, ...moments]
  if (kind === 'real')
    return [
      ...PAIRS.real,
      ...decimalPairs({ column, example }),
      ...bounds.flatMap((it) => around(it, 0.25)),
      ...moments,
    ]
  if (kind === 'integer') {
    const big = mayBeLarge({ example, column }) ? [['9007199254740993', '9007199254740992'] as const] : []
    return [...within(ends), ...PAIRS.integer, ...bounds.flatMap((it) => around(it, 0)), ...big, ...moments]
  }
  if (kind === 'word') {
    // A sign that all of them begin with may go.
    const words = /^[^\w\s]/.test(text) ? PAIRS.word.filter((pair) => pair !== AT_START) : PAIRS.word
    if (compared && compared.cuts.length > 0) return [...compared.cuts.flatMap(behind), ...words]
    return SIGNS.test(text) ? [...inEachPart(example), ...words] : words
  }
  if (kind === 'time') return timePairs({ example, column, compared })
  if (kind === 'json' || kind === 'formed') return [] // asked leaf by leaf, by marks
  if (kind === 'date' && compared && compared.pieces.length > 0) return [...PAIRS.date, CENTURIES]
  return PAIRS[kind]
}

/** Milliseconds since 1970, from 2001 to 2096. */
const MILLISECONDS = /^[1-3]\d{12}$/

const SAYS_MILLISECONDS = /(_ms|_millis|[a-z](Ms|Millis))$/

/** Two moments in the unit that the default, a row or the name shows: what is read in another unit is far beyond all years. */
function momentPairs({ example, column }: Pick<Facts, 'example' | 'column'>): Pair[] {
  const isSeen = MILLISECONDS.test(example) || SAYS_MILLISECONDS.test(column.name)
  const now = column.moment ?? (isSeen ? A_MILLISECOND : null)
  return now === null ? [] : [[momentBefore(now, 1), momentBefore(now, 90)]]
}

const A_MILLISECOND = 1_758_432_456_000

/** So many neighbours at each end of what CHECKs allow: those in the middle are told apart like ordinary numbers. */
const AT_ENDS = 6

/** Neighbours among the numbers that CHECKs allow; none where an end is open. */
function within([least, most]: readonly [number, number]): Pair[] {
  if (!Number.isFinite(most - least)) return []
  const pair = (at: number): Pair => [String(at), String(at + 1)]
  const count = Math.min(AT_ENDS, Math.max(0, most - least))
  const below = [...Array(count).keys()].map((at) => least + at)
  const above = [...Array(count).keys()].map((at) => most - 1 - at)
  return [...new Set([...below, ...above])].map(pair)
}

/** Of what starts at zero there is hardly ever less: what keeps it from falling below loses nothing that anybody has. */
export function isBelowNothing({ column }: Pick<Facts, 'column'>, pair: Pair): boolean {
  return column.default === '0' && isAmount(column) && pair.every((it) => Number(it) <= 0)
}

/** Two numbers above the bound, and two below it. */
function around(bound: number, by: number): Pair[] {
  return [
    [String(bound + 1 + by), String(bound + 2 + by)],
    [String(bound - 2 - by), String(bound - 1 - by)],
  ]
}

/**
 * Two texts that are alike as far as this, and differ behind it; long enough for one that is only cut where it is too long. And two
 * with one letter more than that: a CHECK may allow no longer ones.
 */
function behind(cut: number): Pair[] {
  const start = `'M${'k'.repeat(Math.min(Math.max(0, cut), LONGEST))}`
  const rest = 'k'.repeat(Math.min(Math.max(40, cut), LONGEST))
  const whole = `'${start.slice(1, Math.max(2, cut + 1))}`
  return [
    [`${start}a${rest}`, `${start}b${rest}`],
    [`${whole}a`, `${whole}b`],
  ]
}

/** A text that is cut further on is kept, as far as anybody would notice. */
const LONGEST = 20_000

/** What parts a text: an address, a path, a list. */
const SIGNS = /[?:/@#|;,&=]/

/** Ids of other systems have all 64 bits; of what is counted in units far below a thousand-millionth, one whole has more than 2^53. */
const MAY_BE_LARGE =
  /(^|_)(wei|(pico|femto|atto(?!r)|zepto|yocto)[a-z]*)(?![a-z])|[a-z]Wei\b|snowflake|_(id|ref|seq|uid|key|ns)\b|[a-z](Id|Ref|Seq|Uid|Key|Ns)\b|hash|fingerprint|checksum|nonce|nano|BIGINT|INT8/

/** Whether the column holds numbers of which REAL has not every neighbour, or its name or type says that it can. */
export function mayBeLarge({ example, column }: Pick<Facts, 'example' | 'column'>): boolean {
  return isBeyondReal(example) || (column.kind === 'integer' && MAY_BE_LARGE.test(`${column.name} ${column.type}`))
}

/** Names of what is written in digits and is no number. */
const CODES =
  /(zip|post(al)?_?code|postcode|plz|phone|mobile|fax|ean|upc|gtin|isbn|issn|iban|bic|sku|ssn|barcode|serial(_?(no|number))?|(account|customer|member|card|article|part|item|order|invoice)_?(no|num|number|code)|pin|tax_?id|vat_?id|code)$/i

/** The same as numbers. */
export const ZEROS: Pair = ["'0012", "'12"]

/** Whether zeros in front are part of its values. */
export function isCode({ kind, column }: Facts): boolean {
  return (kind === 'word' || kind === 'digits') && CODES.test(column.name)
}

/** https://sqlite.org/floatingpoint.html */
function isBeyondReal(value: Value): boolean {
  return /^-?\d+$/.test(value) && Math.abs(Number(value)) >= 2 ** 53
}

/** Julian days: on one day, within two minutes, and two seconds apart, which is more than what REAL rounds. */
const DAYS: readonly Pair[] = [
  ['2460310.75', '2460310.95'],
  ['2460310.75', '2460310.751'],
  ['2460310.75', '2460310.750024'],
]

/** A whole number of days in seconds, of thousands, of bytes: a remainder leaves nothing of it. */
const TURNS = 86_400 * 2 ** 9 * 5

/** What is taken apart may be put together with a century that is written down. */
const CENTURIES: Pair = ["'2001-03-03", "'1901-03-03"]

const AT_START: Pair = [`'K${LONG}`, `'M${LONG}`]

/** What differs at the end first: most conversions cut there. The others differ at their start, and in the middle. */
const PAIRS: Readonly<Record<Exclude<ValueKind, 'listed' | 'formed' | 'blob'>, readonly Pair[]>> = {
  word: [
    [`'M${LONG}a`, `'M${LONG}b`],
    ["'Mabcdea", "'Mabcdeb"],
    ["'Mxa", "'Mxb"],
    ["'Mab cd", "'Mab ce"],
    AT_START,
    ["'Mabck defgh ijklm", "'Mabcm defgh ijklm"],
    ["'Mabck defgk ijklm", "'Mabck defgm ijklm"],
  ],
  digits: [
    ["'4815162342", "'4815162343"],
    ["'40001", "'40002"],
    ["'4815162342", "'7815162342"],
  ],
  // The same day of the same weekday in another year: 1990 and 2001 have one calendar. Then the tens of day and month.
  date: [
    ["'2001-03-03", "'2001-03-09"],
    ["'2001-03-03", "'2001-09-03"],
    ["'2001-03-03", "'1990-03-03"],
    ["'2001-03-03", "'2001-03-13"],
    ["'2001-02-03", "'2001-12-03"],
  ],
  time: TIMES,
  integer: [
    ['1700000001', '1700000002'],
    // One of the two stays one whatever whole number it is divided by.
    ['41', '42'],
    ['42', '43'],
    ['42', '-42'],
    ['-41', '-42'],
    ['-1700000001', '-1700000002'],
    ['1700000001', String(1_700_000_001 + TURNS)],
  ],
  real: [
    ['12.25', '12.37'],
    ['12.25', '-12.25'],
    ['-12.25', '-12.37'],
    ['1000000.5', '1000001.5'],
    ['-1000000.5', '-1000001.5'],
    ['12.25', '1012.25'],
  ],
  json: [],
}

/** Moments far ahead, in seconds and milliseconds too: those of before are taken out where a condition takes what is old. */
export const AHEAD: Partial<Record<ValueKind, readonly Pair[]>> = {
  integer: [
    ['4102444801', '4102444802'],
    ['4102444800001', '4102444800002'],
  ],
  date: [
    ["'2101-03-03", "'2101-03-09"],
    ["'2101-03-03", "'2101-09-03"],
  ],
  time: [
    ["'2101-03-03 10:20:30", "'2101-03-03 21:20:30"],
    ["'2101-03-03 10:20:30", "'2101-03-03 10:20:31"],
  ],
}

/** Numbers kept as text. */
export const DIGITS = PAIRS.digits

/** Numbers kept as text that are spans of time: longer ones lead beyond all dates. */
const SPANS: readonly Pair[] = [
  ["'41", "'42"],
  ["'42", "'43"],
  ["'1", "'2"],
]

/** Kinds that a text column may hold as well: a conversion that is made for them loses nothing that matters. */
export const ALSO: readonly (readonly Pair[])[] = [PAIRS.digits, SPANS, PAIRS.date, PAIRS.time]
