/** Texts of one form, as a date of other parts than SQLite's or a code is: others of the same form, and pairs that differ in one part. */

import { begins, COMPACT, type Layout, laidOut, layoutOf } from '../../../sql/layouts.ts'
import { type Pair, plainText, type Value } from './contents.ts'
import type { Compared } from './literals.ts'

export interface Form {
  /** A value of the form. */
  readonly example: Value
  /** How the date is written that it begins with; null where it begins with none. */
  readonly layout: Layout | null
}

/**
 * The form of what is a date, or is taken apart at fixed places that are all of it; null for any other value.
 * @param name of the column
 */
export function formOf(example: Value, compared: Compared | undefined, name: string): Form | null {
  const text = plainText(example)
  const pieces = compared?.pieces ?? []
  const isApart = new Set(pieces.map(({ from }) => from)).size > 1
  if (isApart && text.length === COMPACT.length && begins(text, COMPACT)) return { example, layout: COMPACT }
  if (!example.startsWith("'")) return null
  if (IN_HEX.test(text)) return { example, layout: null }
  const layout = layoutOf(text)
  if (layout !== null) return { example, layout }
  const end = Math.max(...pieces.map(({ until }) => until))
  if (!isApart || end === text.length) return isApart ? { example, layout: null } : null
  if (end < Number.POSITIVE_INFINITY) return null
  // Of a text of ours nobody knows whether there is but a sign in a gap. Telephone numbers are written in many ways.
  if (!text.startsWith(name)) return { example, layout: null }
  return TELEPHONE.test(name) ? { example: NUMBER, layout: null } : null
}

/** Sixteen bytes, as rows have them where files read hexadecimal digits: with other digits it is that still. */
const IN_HEX = /^\d{32}$/

const TELEPHONE = /(^|_)(tele|cell|mobile|work|home)?phone|^(mobile|fax|tel|msisdn)(_?(no|number))?$/i

const NUMBER: Value = "'+4917012345678"

const KINDS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

/** Another value of the form for each number, as far as there are so many. */
export function formed({ example, layout }: Form, number: number): Value {
  const [quote, text] = [example.startsWith("'") ? "'" : '', plainText(example)]
  if (layout !== null) return `${quote}${laidOut(layout, earlyDay(number))}${text.slice(layout.length)}`
  let rest = number
  const letters = Array.from(text).reverse()
  const written = letters.map((letter) => {
    const kind = KINDS.find((it) => it.includes(letter))
    if (kind === undefined) return letter
    const other = kind[rest % kind.length] ?? letter
    rest = Math.floor(rest / kind.length)
    return other
  })
  return `${quote}${written.reverse().join('')}`
}

/** One of the first twelve days of a month. */
function earlyDay(number: number): string {
  const day = number % 140_000
  const two = (value: number) => String(value).padStart(2, '0')
  return `${1000 + Math.floor(day / 144)}-${two((Math.floor(day / 12) % 12) + 1)}-${two((day % 12) + 1)}`
}

/** Pairs that differ in one part of the form. */
export function partPairs({ example, layout }: Form): Pair[] {
  if (layout === null) return [...inEachPlace(example), ...acrossParts(example)]
  const [quote, text] = [example.startsWith("'") ? "'" : '', plainText(example)]
  const rest = text.slice(layout.length)
  const day = laidOut(layout, '2003-02-03')
  const ends = ['DD', 'MM', 'YYYY'].map((part) => layout.indexOf(part) + part.length - 1)
  const inMonths = ['2003-02-03', '2003-12-03'].map((one): Value => `${quote}${laidOut(layout, one)}${rest}`)
  return [
    ...ends.map((at) => varied(`${quote}${day}${rest}`, at + quote.length)),
    // What begins a place too late cuts the tens off.
    varied(`${quote}${day}${rest}`, layout.indexOf('DD') + quote.length),
    [inMonths[0] ?? '', inMonths[1] ?? ''],
    // The same day a hundred years before: a century that is written down is that of all.
    [`${quote}${day}${rest}`, `${quote}${laidOut(layout, '1903-02-03')}${rest}`],
    ...inEachPart(rest).map(([one, other]): Pair => [`${quote}${day}${one}`, `${quote}${day}${other}`]),
  ]
}

/** A longer text is no code. */
const MOST_PLACES = 40

/** So many parts of one text are asked about: an address of the web has not more. */
const MOST_PARTS = 8

/** The text with another letter at the end of each of its parts, the last one first. */
export function inEachPart(text: Value): Pair[] {
  const isPart = (at: number) => KINDS.some((kind) => kind.includes(text[at] ?? ' '))
  const ends = [...Array(text.length).keys()].filter((at) => isPart(at) && !isPart(at + 1))
  return ends
    .reverse()
    .slice(0, MOST_PARTS)
    .map((at) => varied(text, at))
}

/** With another letter in each place: what is taken apart is taken letter by letter. */
function inEachPlace(text: Value): Pair[] {
  const places = [...Array(text.length).keys()].filter((at) => KINDS.some((kind) => kind.includes(text[at] ?? ' ')))
  return places.slice(0, MOST_PLACES).map((at) => varied(text, at))
}

/** One more in a part of digits and one less in the next: what adds them up makes both one. */
function acrossParts(text: Value): Pair[] {
  const isDigit = (at: number) => /\d/.test(text[at] ?? '')
  const ends = [...Array(text.length).keys()].filter((at) => isDigit(at) && !isDigit(at + 1))
  const withDigits = (at: number, digit: string, next: number, other: string): Value =>
    `${text.slice(0, at)}${digit}${text.slice(at + 1, next)}${other}${text.slice(next + 1)}`
  return ends.slice(1, MOST_PARTS).map((next, before): Pair => {
    const at = ends[before] ?? 0
    return [withDigits(at, '1', next, '2'), withDigits(at, '2', next, '1')]
  })
}

function varied(text: Value, at: number): Pair {
  const kind = KINDS.find((it) => it.includes(text[at] ?? '')) ?? KINDS[0]
  const other = (letter: string) => `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
  return [other(kind[1] ?? ''), other(kind[2] ?? '')]
}
