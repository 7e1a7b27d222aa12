/** Texts that fit a LIKE or GLOB pattern, an alphabet or a length: different for each serial number. */

import { LAYOUTS, laidOut } from '../sql/layouts.ts'

/** The characters that can stand at one position of a pattern; null is any run of characters. */
type Position = readonly string[] | null

const DIGITS = [...'0123456789']

const LOWER = [...'abcdefghijklmnopqrstuvwxyz']

const UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** What a negated class is filled from, the most harmless first. */
const COMMON = [...LOWER, ...DIGITS, ...UPPER, ' ', '-', '_', '.', '@', '/']

/** The alphabets to try for a text of which only the length is known. */
export const ALPHABETS: readonly (readonly string[])[] = [UPPER, LOWER, DIGITS, [...DIGITS, ...'abcdef']]

/** Texts that fit a LIKE pattern (https://sqlite.org/lang_expr.html#like), best first. */
export function likeTexts(pattern: string, serial: number): string[] {
  const familiar = [`name${serial}@example.com`, `https://example.com/${serial}`, `+1555${serial}`]
  const dates = AS_TIME.test(pattern) ? timesFor(serial) : AS_DATES.test(pattern) ? datesFor(serial) : []
  return [...[...familiar, ...dates].filter((text) => likes(pattern, text)), ...shapedLike(pattern, serial)]
}

/** `__/__/____`, `____-__-__`: the parts of a date, with the same sign between them. */
const AS_DATES = /^_{2,4}([^\w%])__\1_{2,4}/

/** `__:__`, `__:__:__`. */
const AS_TIME = /^__:__(:__)?$/

function timesFor(serial: number): string[] {
  const [hour, rest] = [Math.floor(serial / 60) % 24, serial % 60].map((part) => String(part).padStart(2, '0'))
  return [`${hour}:${rest}`, `${hour}:${rest}:00`]
}

function datesFor(serial: number): string[] {
  const day = `${2001 + Math.floor(serial / 12)}-01-${String((serial % 12) + 1).padStart(2, '0')}`
  const dates = [day, ...LAYOUTS.map((layout) => laidOut(layout, day))]
  const moments = ['', 'Z', '+02:00', '.000Z'].map((ending) => `${day}T10:20:30${ending}`)
  return [...dates.flatMap((date) => [date, `${date} 10:20`, `${date} 10:20:30`]), `${day}T10:20`, ...moments]
}

function likes(pattern: string, text: string): boolean {
  const parts = [...pattern].map((char) => (char === '%' ? '.*' : char === '_' ? '.' : char.replace(/[^\w\s]/, '\\$&')))
  // A stranger's pattern with many wildcards could keep a backtracking matcher busy.
  return parts.filter((part) => part === '.*').length <= 4 && new RegExp(`^${parts.join('')}$`, 'is').test(text)
}

function shapedLike(pattern: string, serial: number): string[] {
  return fillings(
    [...pattern].map((char) => (char === '%' ? null : char === '_' ? [...LOWER, ...DIGITS] : [char])),
    serial,
  )
}

/** Texts that fit a GLOB pattern: `*`, `?`, `[a-z]`, `[^a-z]`; dates first, where they fit. */
export function globTexts(pattern: string, serial: number): string[] {
  const positions = globPositions(pattern)
  const isMatch = (text: string) =>
    text.length === positions.length && positions.every((choices, at) => choices?.includes(text[at] ?? ''))
  return [...datesFor(serial).filter(isMatch), ...fillings(positions, serial)]
}

/**
 * The alphabet that `NOT GLOB '*[^a-z]*'` leaves: the usual way to say that every character is one of a class.
 * Null when the pattern has another shape.
 */
export function alphabetLeftBy(pattern: string): readonly string[] | null {
  const inner = /^\*\[\^(.+)\]\*$/s.exec(pattern)?.[1]
  return inner === undefined ? null : expand(inner)
}

/** A text of `length` characters out of `alphabet`: the serial number written in those characters as digits. */
export function textOfLength(alphabet: readonly string[], length: number, serial: number): string {
  return write(
    Array.from({ length }, () => alphabet),
    serial,
  )
}

/** What may stand where a pattern allows anything, told apart by the serial number. */
const RUNS: readonly ((serial: number) => string)[] = [
  (serial) => `a${serial}`,
  (serial) => String(serial),
  () => '',
  (serial) => `A${serial}`,
  () => 'a',
]

function fillings(positions: readonly Position[], serial: number): string[] {
  if (!positions.includes(null)) return [write(positions as readonly (readonly string[])[], serial)]
  return RUNS.map((run) => {
    const text = run(serial)
    return positions.map((position) => (position === null ? text : (position[0] ?? ''))).join('')
  })
}

/** Texts as long as this are ids and digests: they differ everywhere, not at their end alone. */
const LONG = 16

/** More rows than that are not made up. */
const MOST_ROWS = 65_536

/** The serial number written from right to left, each position a digit of its own base; in a long text again and again, as a part of it may be all that is kept. */
function write(positions: readonly (readonly string[])[], serial: number): string {
  let [rest, told] = [serial, 1]
  const chars: string[] = []
  for (const choices of positions.toReversed()) {
    const base = Math.max(choices.length, 1)
    if (positions.length >= LONG && rest === 0 && told >= MOST_ROWS) [rest, told] = [serial, 1]
    chars.push(choices[rest % base] ?? '')
    rest = Math.floor(rest / base)
    told *= base
  }
  return chars.reverse().join('')
}

function globPositions(pattern: string): Position[] {
  const positions: Position[] = []
  const chars = [...pattern]
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] as string
    // A `]` straight behind `[` or `[^` is a member of the class.
    const first = chars[at + 1] === '^' ? at + 3 : at + 2
    const close = char === '[' ? chars.indexOf(']', first) : -1
    if (close > 0) {
      positions.push(classMembers(chars.slice(at + 1, close).join('')))
      at = close
    } else positions.push(char === '*' ? null : char === '?' ? [...LOWER, ...DIGITS] : [char])
  }
  return positions
}

function classMembers(inner: string): readonly string[] {
  if (!inner.startsWith('^')) return expand(inner)
  const barred = new Set(expand(inner.slice(1)))
  return COMMON.filter((char) => !barred.has(char))
}

/** The members of a class, ranges written out; at most 128 of them. */
function expand(inner: string): string[] {
  const chars = [...inner]
  const members: string[] = []
  for (let at = 0; at < chars.length; at += 1) {
    const from = chars[at] as string
    const to = chars[at + 1] === '-' ? chars[at + 2] : undefined
    if (to === undefined) members.push(from)
    else {
      const last = Math.min(to.codePointAt(0) ?? 0, (from.codePointAt(0) ?? 0) + 127)
      for (let code = from.codePointAt(0) ?? 0; code <= last; code += 1) members.push(String.fromCodePoint(code))
      at += 2
    }
  }
  return members
}
