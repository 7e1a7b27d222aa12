/** The values to try for one column, in order: what its conditions ask for, the plain value, and then the rest. */

import { conditionsIn } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { significant, type Token } from '../sql/tokens.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { type Clues, type CluesByColumn, cluesFor } from './clues.ts'
import { type Expression, readExpression } from './expression.ts'
import { blob, distinct, type Literal, NULL, numberIn, stringIn, text } from './literals.ts'
import { ALPHABETS, textOfLength } from './patterns.ts'
import { ordinaryValues, ownSerial, plainValue } from './plain-values.ts'
import { readClues } from './read-clues.ts'

/** More values than this are never tried for one column. */
const MOST_CANDIDATES = 80

/** Reads everything that the schema says about the values of this table's columns. */
export function cluesOf(shape: Shape): CluesByColumn {
  const names = new Set([...shape.columns.map((column) => keyOf(column.name)), ...shape.text.generated.keys()])
  const parse = (tokens: readonly Token[]): Expression => readExpression(tokens, (name) => names.has(name))
  const clues: CluesByColumn = new Map()
  for (const check of shape.text.checks) readClues(parse(check.tokens), true, clues)
  for (const trigger of shape.triggers) {
    for (const condition of conditionsIn(trigger)) readClues(parse(condition), false, clues)
  }
  for (const tokens of shape.text.generated.values()) readClues(parse(tokens), null, clues)
  for (const key of shape.keys) {
    if (key.sql !== null && key.columns.includes(null)) readClues(parse(indexed(key.sql)), null, clues)
  }
  return clues
}

function indexed(sql: string): readonly Token[] {
  const tokens = significant(sql)
  return tokens.slice(tokens.findIndex((token) => token.text === '('))
}

/** What beside the column itself decides on its candidates. */
export interface Wishes {
  readonly serial: number
  readonly clues: CluesByColumn
  /** Values that conditions on the columns that refer to this one ask for. */
  readonly demands: readonly Literal[]
  /** A unique key holds it: its values run out, so several fresh ones are offered. */
  readonly unique: boolean
  readonly strict: boolean
  /** Literals that a new file writes into the table, where the column is to be unique. */
  readonly avoid: ReadonlySet<Literal>
  /** The number for a column that is the rowid; asked for when it is needed. */
  readonly id: () => Literal
}

/** The values to try for a column, best first; NULL among them only where the column takes it. */
export function* candidatesFor(column: Column, wishes: Wishes): Generator<Literal, void, void> {
  const seen = new Set<Literal>()
  for (const literal of inOrder(column, wishes)) {
    if (seen.has(literal) || wishes.avoid.has(literal) || !fits(literal, column, wishes.strict)) continue
    yield literal
    seen.add(literal)
    if (seen.size === MOST_CANDIDATES) return
  }
}

/** Lazy, as the first value is the right one for nearly every column. */
function* inOrder(column: Column, wishes: Wishes): Generator<Literal, void, void> {
  const { serial } = wishes
  const clues = cluesFor(wishes.clues, keyOf(column.name))
  yield* demanded(clues, column, serial)
  yield* wishes.demands
  yield column.rowidAlias ? wishes.id() : plainValue(column, serial)
  if (column.rowidAlias) yield NULL
  for (const source of clues.later) yield* source(serial, column)
  yield* shapedTexts(clues, column, serial)
  yield* literalDefault(column)
  for (const ahead of wishes.unique ? [1000, 2000, 3000] : []) {
    yield* demanded(clues, column, serial + ahead)
    if (!column.rowidAlias) yield plainValue(column, serial + ahead)
  }
  yield* ordinaryValues(column, serial)
  yield NULL
}

/** What conditions ask for so clearly that a plain value would hardly pass. */
function* demanded(clues: Clues, column: Column, serial: number): Generator<Literal, void, void> {
  for (const source of clues.first) yield* source(serial, column)
  const exact = clues.lengths.some((length) => length.exact)
  if (exact || clues.alphabets.length > 0) yield* shapedTexts(clues, column, serial)
}

/** The default is what the schema's author holds to be a good value; expressions may ask the clock and are left out. */
function literalDefault(column: Column): Literal[] {
  const written = column.default ?? ''
  return /^(?:-?\d+(?:\.\d+)?|'(?:[^']|'')*')$/.test(written) ? [written] : []
}

/** The lengths tried where only the characters are known: codes, dates, UUIDs, hashes. */
const USUAL_LENGTHS = [2, 3, 4, 6, 8, 10, 1, 5, 7, 32, 36, 40, 64]

function* shapedTexts(clues: Clues, column: Column, serial: number): Generator<Literal, void, void> {
  const lengths = distinct(clues.lengths.map((entry) => entry.length))
  if (clues.alphabets.length === 0 && lengths.length === 0) return
  if (column.kind === 'blob') yield* lengths.map((length) => blobOfLength(length, serial))
  const alphabets = clues.alphabets.length > 0 ? clues.alphabets : ALPHABETS
  for (const length of lengths.length > 0 ? lengths : USUAL_LENGTHS) {
    for (const alphabet of alphabets) yield text(textOfLength(alphabet, length, ownSerial(column, serial)))
  }
  yield* lengths.map((length) => blobOfLength(length, serial))
}

function blobOfLength(length: number, serial: number): Literal {
  return blob(Array.from({ length }, (_, at) => (at === length - 1 ? serial : 0)))
}

function fits(literal: Literal, column: Column, strict: boolean): boolean {
  if (literal === NULL) return column.nullable || column.rowidAlias
  const number = numberIn(literal)
  if (column.rowidAlias) return number !== null && Number.isInteger(number)
  if (!strict || column.type === 'ANY') return true
  if (column.kind === 'integer') return number !== null && Number.isInteger(number)
  if (column.kind === 'real') return number !== null
  return column.kind === 'text' || column.kind === 'json' ? stringIn(literal) !== null : literal.startsWith('X')
}
