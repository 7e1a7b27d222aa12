/** The values to try for one column, in order: what its conditions ask for, the plain value, and then the rest. */

import type { Column } from '../sqlite/table-shape.ts'
import { type CluesByColumn, clearValues, suggestedValues } from './clues.ts'
import { type Literal, NULL, numberIn, stringIn } from './literals.ts'
import { ordinaryValues, plainValue } from './plain-values.ts'

/** More values than this are never tried for one column. */
const MOST_CANDIDATES = 80

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
  const { serial, clues } = wishes
  if (column.chance !== undefined) yield plainValue(column, serial)
  yield* clearValues(clues, column, serial)
  yield* wishes.demands
  yield column.rowidAlias ? wishes.id() : plainValue(column, serial)
  if (column.rowidAlias) yield NULL
  yield* suggestedValues(clues, column, serial)
  yield* literalDefault(column)
  for (const ahead of wishes.unique ? [1000, 2000, 3000] : []) {
    yield* clearValues(clues, column, serial + ahead)
    if (!column.rowidAlias) yield plainValue(column, serial + ahead)
  }
  yield* ordinaryValues(column, serial)
  yield NULL
}

/** The default is what the schema's author holds to be a good value; expressions may ask the clock and are left out. */
export function literalDefault(column: Column): Literal[] {
  const written = column.default ?? ''
  return /^(?:-?\d+(?:\.\d+)?|'(?:[^']|'')*')$/.test(written) ? [written] : []
}

function fits(literal: Literal, column: Column, strict: boolean): boolean {
  if (literal === NULL) return column.nullable || column.rowidAlias
  const number = numberIn(literal)
  if (column.rowidAlias) return number !== null && Number.isInteger(number)
  if (!strict || column.type === 'ANY') return true
  if (column.kind === 'integer') return number !== null && Number.isInteger(number)
  if (column.kind === 'real') return number !== null
  // Dates and times are texts there.
  return column.kind === 'blob' ? literal.startsWith('X') : stringIn(literal) !== null
}
