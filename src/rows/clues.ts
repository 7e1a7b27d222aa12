/** What conditions give away about the values of a column: the literals that stand with it, and the words around them. */

import { conditionsIn } from '../sql/create-table.ts'
import { gather, keyOf } from '../sql/names.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { sampleOf, withTypes } from './documents.ts'
import { literalsIn, partsOf } from './harvest.ts'
import { distinct, type Literal, NULL, numberIn, rotate, shift, stringIn, text, typeOf } from './literals.ts'
import { ALPHABETS, alphabetLeftBy, globTexts, likeTexts, textOfLength } from './patterns.ts'
import { bytes, dates, ofType, ownSerial, plainValue } from './plain-values.ts'

/** One part of a condition (between its ANDs and ORs) that names a column. */
interface Clue {
  /** Key words and names of functions in capitals, and operators. */
  readonly words: ReadonlySet<string>
  readonly literals: readonly Literal[]
  /** A CHECK must hold; of a trigger's condition and of an expression it is not known what they want. */
  readonly isCheck: boolean
}

/** Clues by the column's key. */
export type CluesByColumn = ReadonlyMap<string, readonly Clue[]>

/** Reads everything that the schema says about the values of this table's columns. */
export function cluesOf(shape: Shape): CluesByColumn {
  const found = new Map<string, Clue[]>()
  const note = (tokens: readonly Token[], isCheck: boolean) => {
    for (const part of partsOf(tokens)) {
      const clue = { words: wordsOf(part), literals: literalsOf(part, shape), isCheck }
      for (const name of distinct(part.map((token) => keyOf(unquote(token))))) gather(found, name, clue)
    }
  }
  for (const check of shape.text.checks) note(check.tokens, true)
  for (const condition of shape.triggers.flatMap(conditionsIn)) note(condition, false)
  for (const tokens of shape.text.generated.values()) note(tokens, false)
  for (const { sql, columns } of shape.keys) {
    const all = sql !== null && columns.includes(null) ? significant(sql) : []
    note(all.slice(all.findIndex((token) => token.text === '(')), false)
  }
  return found
}

function wordsOf(part: readonly Token[]): Set<string> {
  return new Set(
    part.flatMap(({ kind, text: word }) => (kind === 'string' || kind === 'number' ? [] : [word.toUpperCase()])),
  )
}

/** SQLite takes a name in double quotes that is no column for a text. */
function literalsOf(part: readonly Token[], shape: Shape): Literal[] {
  const columns = new Set(shape.columns.map(({ name }) => keyOf(name)))
  const texts = part.flatMap((token) =>
    token.text.startsWith('"') && !columns.has(keyOf(unquote(token))) ? [text(unquote(token))] : [],
  )
  return [...literalsIn(part), ...texts]
}

/** Values that a CHECK asks for so clearly that a plain one would hardly pass. */
export function* clearValues(clues: CluesByColumn, column: Column, serial: number): Generator<Literal, void, void> {
  yield* typedDocuments(clues.get(keyOf(column.name)) ?? [], column, serial)
  for (const clue of clues.get(keyOf(column.name)) ?? []) {
    if (!clue.isCheck) continue
    if (has(clue, 'IN', '=', '==', 'IS') && !has(clue, 'LENGTH', 'OCTET_LENGTH', 'TYPEOF', '%')) {
      // One after the other: rows of one table should differ.
      yield* rotate(clue.literals, serial - 1)
    }
    yield* shaped(clue, column, serial)
  }
}

/** Values that conditions of any kind suggest. */
export function* suggestedValues(clues: CluesByColumn, column: Column, serial: number): Generator<Literal, void, void> {
  for (const clue of clues.get(keyOf(column.name)) ?? []) {
    if (has(clue, 'NULL', 'ISNULL', 'NOTNULL')) yield NULL
    if (!clue.isCheck) yield* shaped(clue, column, serial)
    yield* between(clue, column, serial)
    yield* clue.literals.flatMap((literal) => near(literal, column, serial))
    if (has(clue, 'LOWER')) yield text(`${column.name} ${serial}`.toLowerCase())
    if (has(clue, 'UPPER')) yield text(`${column.name} ${serial}`.toUpperCase())
    yield* clue.literals.flatMap((literal) => around(literal, serial))
    // Two columns that are compared: one gets room below, the other above.
    if (has(clue, '<', '<=', '>', '>=')) {
      yield* ['0', String(serial), text('2001-01-01'), text('A')]
      yield* [String(100_000 + serial), text('2999-12-31'), text('zz')]
    }
  }
}

function has({ words }: Clue, ...some: readonly string[]): boolean {
  return some.some((word) => words.has(word))
}

/** Texts of the shape that a function or a pattern in the clue asks for. */
function* shaped(clue: Clue, column: Column, serial: number): Generator<Literal, void, void> {
  const own = ownSerial(column, serial)
  const strings = clue.literals.map(stringIn).filter((it) => it !== null)
  const alphabets = strings.map(alphabetLeftBy).filter((it) => it !== null)
  if (has(clue, 'LENGTH', 'OCTET_LENGTH') || alphabets.length > 0) yield* ofLengths(clue, alphabets, column, own)
  if (has(clue, 'GLOB')) for (const pattern of strings) yield* globTexts(pattern, own).map(text)
  if (has(clue, 'LIKE')) for (const pattern of strings) yield* likeTexts(pattern, own).map(text)
  if (has(clue, 'TYPEOF')) yield* typed(strings, column, serial)
  if (has(clue, ...DATE_FUNCTIONS)) yield* dates(serial)
  if (has(clue, 'INSTR', 'SUBSTR', 'SUBSTRING')) {
    for (const part of strings) yield* [`${part}${own}`, part, `a${own}${part}b${own}`, `aaaa${part}`].map(text)
  }
  if (has(clue, 'JSON_TYPE')) for (const type of strings) yield* jsonOf(type, own)
}

/** The plain value first, where it is of one of the types: of a price that may be whole or not, it is the one with cents. */
function* typed(types: readonly string[], column: Column, serial: number): Generator<Literal, void, void> {
  const plain = plainValue(column, serial)
  if (types.includes(typeOf(plain))) yield plain
  for (const type of types) yield* ofType(type, column, serial)
}

const DATE_FUNCTIONS = ['DATE', 'TIME', 'DATETIME', 'JULIANDAY', 'UNIXEPOCH', 'STRFTIME', 'TIMEDIFF']

function jsonOf(type: string, serial: number): Literal[] {
  const sample = sampleOf(type, serial)
  return sample === undefined ? [] : [text(JSON.stringify(sample))]
}

/** A document in which json_type finds what CHECKs ask for at some path: at another one it finds NULL, which no CHECK refuses. */
function* typedDocuments(clues: readonly Clue[], column: Column, serial: number): Generator<Literal, void, void> {
  const types = clues.flatMap((clue) => {
    const [path, type] = clue.literals.map((it) => stringIn(it) ?? '')
    const isAsked = clue.isCheck && has(clue, 'JSON_TYPE') && !has(clue, 'NOT', '<>', '!=')
    return isAsked && path?.startsWith('$') && type ? [[path, type] as const] : []
  })
  const found =
    types.length > 0 ? withTypes(plainValue(column, serial), new Map(types), ownSerial(column, serial)) : null
  if (found !== null) yield found
}

/** The lengths tried where only the characters are known: codes, dates, UUIDs, hashes. */
const USUAL_LENGTHS = [2, 3, 4, 6, 8, 10, 1, 5, 7, 32, 36, 40, 64]

/** No schema asks for a longer text than this. */
export const LONGEST = 5000

function* ofLengths(
  { literals, words }: Clue,
  alphabets: readonly (readonly string[])[],
  column: Column,
  own: number,
): Generator<Literal, void, void> {
  const asked =
    words.has('LENGTH') || words.has('OCTET_LENGTH') ? literals.map(numberIn).filter((it) => it !== null) : []
  const near = asked.flatMap((length) => stepsFrom(words).map((step) => length + step))
  const lengths = near.length > 0 ? distinct([...near, 1]) : USUAL_LENGTHS
  const fitting = lengths.map(Math.trunc).filter((length) => length >= 0 && length <= LONGEST)
  for (const length of fitting) {
    if (column.kind === 'blob') yield bytes(length, own)
    for (const alphabet of alphabets.length > 0 ? alphabets : ALPHABETS) yield text(textOfLength(alphabet, length, own))
  }
}

/** What is near a length, those first that a bound lets pass: each refusal costs a try, in every row and for every alphabet. */
function stepsFrom(words: ReadonlySet<string>): readonly number[] {
  if (words.has('<')) return [-1, 0, 1, 8]
  return words.has('>') ? [1, 8, 0, -1] : [0, 1, -1, 8]
}

/** What its plain values have behind the point: between the same bounds they should, too, as a type of whole numbers takes no such value. */
function fractionOf({ kind }: Column): number {
  return kind === 'real' ? 0.5 : kind === 'numeric' ? 0.25 : 0
}

/** The values from the lower number to the upper one, as far as there are few. */
function between(clue: Clue, column: Column, serial: number): Literal[] {
  const [low, high] = clue.literals.map(numberIn)
  if (!has(clue, 'BETWEEN') || low == null || high == null || !(high >= low)) return []
  const steps = Array.from({ length: Math.floor(Math.min(high - low, 24)) + 1 }, (_, step) => step)
  const all = rotate(steps, serial - 1)
  const inside = all.map((step) => step + fractionOf(column)).filter((step) => step <= high - low)
  return [...inside, ...all].map((step) => shift(clue.literals[0] as Literal, step))
}

/** The literal itself, and what differs from it by one row's number. */
function near(literal: Literal, column: Column, serial: number): Literal[] {
  const by = serial - fractionOf(column)
  if (numberIn(literal) !== null) return [shift(literal, by), literal, shift(literal, -by)]
  const string = stringIn(literal)
  return string === null
    ? [literal]
    : [literal, text(`${string}${serial}`), text(string.slice(0, -1)), text(`~${string}`)]
}

function around(literal: Literal, serial: number): Literal[] {
  if (numberIn(literal) === null) return []
  return [1, -1, 0.5, -0.5, 1 / (serial + 1), -1 / (serial + 1)].map((by) => shift(literal, by))
}
