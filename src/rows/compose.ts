/** Texts and bytes that fulfil several demands at once: put together out of pieces, as long as SQLite says that it helps. */

import { filtersOf, textOf } from '../sql/filters.ts'
import type { Token } from '../sql/tokens.ts'
import type { Column } from '../sqlite/table-shape.ts'
import { literalsIn } from './harvest.ts'
import { blob, distinct, type Literal, numberIn, stringIn, text } from './literals.ts'
import { ALPHABETS, alphabetLeftBy, globTexts, likeTexts, textOfLength } from './patterns.ts'

/** So many of the best are worked on in each round. */
const MOST_KEPT = 6

const MOST_ROUNDS = 6

/** So many texts are tried in one round. */
const MOST_TRIED = 1500

/** No piece is put further behind, and no text made longer. */
const LONGEST = 2100

/** How many parts of a condition hold for each value of one column; null where SQLite knows none. */
export type Score = (values: readonly Literal[], parts: readonly string[]) => readonly number[] | null

/**
 * Values for the column with which the condition holds, as far as they are found.
 * @param present the text that the column has now; other conditions may be content with it
 */
export function composed(
  tokens: readonly Token[],
  column: Column,
  serial: number,
  score: Score,
  present: string | null,
): Literal[] {
  const parts = filtersOf([{ sql: `SELECT 1 WHERE ${textOf(tokens)}` }]).map(({ sql }) => sql)
  const isBytes = column.kind === 'blob'
  const asLiteral = isBytes ? bytesOf : text
  if (parts.length < 2) {
    const signed = isBytes || present === null ? [] : checkDigits(present).map(asLiteral)
    const scores = signed.length > 0 ? (score(signed, parts) ?? []) : []
    return signed.filter((_, at) => scores[at] === parts.length)
  }
  const kit = kitFor(tokens, serial, isBytes)
  let best: string[] = distinct(['', ...kit.pieces]).slice(0, MOST_TRIED)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const made = best.flatMap((one) => changed(one, kit))
    const all = distinct([...best, ...made].filter(({ length }) => length <= LONGEST)).slice(0, MOST_TRIED)
    const scores = score(all.map(asLiteral), parts)
    if (scores === null) return []
    const order = all.map((value, at) => ({ value, score: scores[at] ?? 0 }))
    order.sort((one, other) => other.score - one.score || one.value.length - other.value.length)
    const whole = order.filter((it) => it.score === parts.length)
    if (whole.length > 0) return whole.slice(0, MOST_KEPT).map(({ value }) => asLiteral(value))
    best = order.slice(0, MOST_KEPT).map(({ value }) => value)
  }
  return []
}

function bytesOf(letters: string): Literal {
  return blob([...letters].map((letter) => letter.charCodeAt(0)))
}

/** What values are made with. */
interface Kit {
  readonly pieces: readonly string[]
  /** Where a piece may begin. */
  readonly places: readonly number[]
  readonly lengths: readonly number[]
  readonly alphabets: readonly (readonly string[])[]
  readonly strings: readonly string[]
  readonly serial: number
}

function kitFor(tokens: readonly Token[], serial: number, isBytes: boolean): Kit {
  const literals = literalsIn(tokens)
  const numbers = distinct(
    literals.map(numberIn).filter((it) => it !== null && Number.isInteger(it) && it >= 0),
  ) as number[]
  const strings = distinct(literals.flatMap((literal) => stringIn(literal) ?? lettersOf(literal)))
  const asked = strings.map(alphabetLeftBy).filter((it) => it !== null)
  const alphabets = isBytes ? [] : asked.length > 0 ? [...asked, ...ALPHABETS] : ALPHABETS
  const short = numbers.filter((length) => length > 0 && length <= 64)
  const pieces = strings.flatMap((string) => [
    string,
    ...(isBytes ? lettersOf(`X'${string}'`) : []),
    ...(/[*?[]/.test(string) ? globTexts(string, serial) : []),
    ...(/[%_]/.test(string) ? likeTexts(string, serial) : []),
  ])
  const filled = short.flatMap((length) => alphabets.map((alphabet) => textOfLength(alphabet, length, serial)))
  const places = distinct([0, ...numbers.filter((it) => it <= LONGEST).map((it) => Math.max(0, it - 1))])
  return { pieces: distinct([...pieces, ...filled]), places, lengths: numbers, alphabets, strings, serial }
}

/** The bytes of a blob literal, or of hex digits, a letter for each; none for anything else. */
function lettersOf(literal: Literal): string[] {
  const hex = /^X'((?:[0-9A-F]{2})+)'$/i.exec(literal)?.[1]
  if (hex === undefined) return []
  return [hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))]
}

/** A sum over all other digits asks for one last digit of ten (EAN, Luhn), or for an X (ISBN). */
function checkDigits(value: string): string[] {
  return /\d$/.test(value) ? [...'0123456789X'].map((digit) => value.slice(0, -1) + digit) : []
}

/** The value with one thing changed. */
function changed(value: string, { pieces, places, lengths, alphabets, strings, serial }: Kit): string[] {
  const put = (piece: string, at: number) =>
    value.padEnd(at, value.at(-1) ?? 'a').slice(0, at) + piece + value.slice(at + piece.length)
  return [
    ...checkDigits(value),
    ...pieces.flatMap((piece) => [...places, value.length].map((at) => put(piece, at))),
    ...lengths.filter((it) => it <= LONGEST).flatMap((length) => sized(value, length, alphabets, serial)),
    ...[value.toUpperCase(), value.toLowerCase()],
    ...alphabets.map((alphabet) =>
      [...value].map((letter) => (alphabet.includes(letter) ? letter : (alphabet[0] ?? ''))).join(''),
    ),
    ...strings
      .filter((string) => string !== '' && value.includes(string))
      .map((string) => value.replaceAll(string, '')),
  ]
}

function sized(value: string, length: number, alphabets: Kit['alphabets'], serial: number): string[] {
  const missing = length - value.length
  if (missing <= 0) return [value.slice(0, length)]
  const fillings = alphabets.length > 0 ? alphabets : [Array.from({ length: 250 }, (_, at) => String.fromCharCode(at))]
  return fillings.map((alphabet) => value + textOfLength(alphabet, missing, serial))
}
