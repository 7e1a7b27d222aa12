/** Values of bytes: marks that differ behind a common start, and pairs that are near each other. */

import { type Pair, plainText, type Value } from './contents.ts'
import type { Compared } from './literals.ts'

/** As many as SHA-512 has, the longest digest in use. */
const LONG = 64

/** `q3000001`: what marks them. */
const SHORTEST = 8

/** The letters of an ASCII text as bytes. */
export function asBytes(text: string): Value {
  const digits = Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
  return `X'${digits.join('').toUpperCase()}'`
}

/** The text that bytes spell, if all of its letters are of ASCII; any other value as it is. */
export function textInBytes(value: Value): Value {
  const digits = /^X'((?:[2-7][0-9A-F])+)'$/.exec(value)?.[1]
  if (digits === undefined) return value
  return `'${digits.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))}`
}

/** Two texts as bytes. */
export function pairAsBytes([one, other]: Pair): Pair {
  return [asBytes(plainText(one)), asBytes(plainText(other))]
}

/**
 * Bytes with the number at their end, as many as files that take them apart say that there are.
 * @param long many of them; else as many as the example has
 */
export function markedBytes(number: number, example: Value, compared: Compared | undefined, long: boolean): Value {
  const count = bytesApart(compared, example) ?? (long ? LONG : bytesIn(example))
  return asBytes(`${'q'.padEnd(Math.max(count, SHORTEST) - 7, 'M')}${number}`)
}

/** The same mark with another number. */
export function otherBytes(value: Value): Value | null {
  const found = /^(X'71(?:4D)*)((?:3\d){7})'$/.exec(value)
  if (!found) return null
  const [, start = '', digits = ''] = found
  const number = Number(digits.replace(/3(\d)/g, '$1'))
  return `${start}${asBytes(String(number + 900_000)).slice(2)}`
}

/** Bytes that have nothing in common. */
export const FAR_BYTES: Pair = ["X'4D7A7A7A'", "X'5179'"]

const NEAR: readonly Pair[] = [
  ["X'71FF01'", "X'71FE01'"],
  ["X'710001'", "X'710002'"],
  ["X'4B0102030405060708'", "X'4D0102030405060708'"],
  pairAsBytes([`'${'M'.repeat(LONG - 1)}a`, `'${'M'.repeat(LONG - 1)}b`]),
  pairAsBytes([`'K${'M'.repeat(LONG - 1)}`, `'Q${'M'.repeat(LONG - 1)}`]),
]

/**
 * Pairs that differ in one byte: of what is taken apart at fixed places in each, as all of it is kept then.
 * @param behind pairs of texts that differ behind so many letters
 */
export function bytePairs(
  { compared, example }: { readonly compared: Compared | undefined; readonly example: Value },
  behind: (cut: number) => readonly Pair[],
): readonly Pair[] {
  const count = bytesApart(compared, example)
  if (count === null) return [...(compared?.cuts ?? []).flatMap((cut) => behind(cut).map(pairAsBytes)), ...NEAR]
  const text = 'M'.repeat(count)
  const other = (at: number, letter: string) => asBytes(`${text.slice(0, at)}${letter}${text.slice(at + 1)}`)
  return [...Array(count).keys()].map((at): Pair => [other(at, 'a'), other(at, 'b')])
}

/** Longer ones are no ids, and each place is a question. */
const MOST_APART = 40

/**
 * How many bytes they are where files take them apart at fixed places, as an id of 16 is written with hyphens; else null. A CHECK
 * may say that there are more than those, which shows in the example.
 */
function bytesApart(compared: Compared | undefined, example: Value): number | null {
  const pieces = compared?.pieces ?? []
  const end = Math.max(...pieces.map(({ until }) => until))
  const isApart = new Set(pieces.map(({ from }) => from)).size > 1
  if (!isApart || end < SHORTEST || end > MOST_APART) return null
  const told = bytesIn(example)
  if (told > end && told <= MOST_APART) return told
  return end > UUID - 4 && end < UUID ? UUID : end
}

/** Ids of a few bytes less are not in use: what takes so many apart has forgotten the rest. */
const UUID = 16

function bytesIn(value: Value): number {
  return value.startsWith("X'") ? (value.length - 3) / 2 : 0
}
