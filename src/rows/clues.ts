/** What conditions give away about the values of a column: the places where clues are kept while conditions are read. */

import type { Column } from '../sqlite/table-shape.ts'
import type { Expression } from './expression.ts'
import type { Literal } from './literals.ts'

/** Values to try; `serial` tells rows apart, so that unique columns get something new. */
export type Source = (serial: number, column: Column) => readonly Literal[]

/** The clues about one column. */
export interface Clues {
  /** Tried before the plain value, which a condition of this kind would hardly let pass. */
  readonly first: Source[]
  /** Tried after it. */
  readonly later: Source[]
  /** Lengths that a condition compares with; `exact` when it demands one. */
  readonly lengths: { readonly length: number; readonly exact: boolean }[]
  /** The characters that a condition leaves. */
  readonly alphabets: (readonly string[])[]
  /** Paths that something reads out of JSON in this column. */
  readonly jsonPaths: string[]
}

/** Clues by the column's folded name. */
export type CluesByColumn = Map<string, Clues>

export function cluesFor(all: CluesByColumn, column: string): Clues {
  const found = all.get(column)
  if (found !== undefined) return found
  const fresh: Clues = { first: [], later: [], lengths: [], alphabets: [], jsonPaths: [] }
  all.set(column, fresh)
  return fresh
}

/** The column that an expression is about, and the function through which it is seen (`''` when as it is). */
export interface Subject {
  readonly column: string
  readonly through: string
  readonly of: readonly Expression[]
}

/** Functions that leave a well-behaved value as it is. */
const TRANSPARENT = new Set(
  'lower upper trim ltrim rtrim coalesce ifnull nullif cast abs round likely unlikely likelihood max min replace'.split(
    ' ',
  ),
)

/** Finds the column in an expression such as `x`, `length(trim(x))`, `x % 5`; null when there is none. */
export function subjectOf(expression: Expression): Subject | null {
  if (expression.kind === 'column') return { column: expression.name, through: '', of: [] }
  if (expression.kind === 'operation' && /^(%|->|->>|\+|-|\|\|)$/.test(expression.operator)) {
    const inner = subjectOf(expression.left)
    const seen = /^(\+|-|\|\|)$/.test(expression.operator) ? '?' : expression.operator
    return inner && { column: inner.column, through: seen, of: [expression.left, expression.right] }
  }
  if (expression.kind !== 'call') return null
  for (const argument of expression.of) {
    const inner = subjectOf(argument)
    if (inner === null) continue
    return TRANSPARENT.has(expression.name)
      ? inner
      : { column: inner.column, through: expression.name, of: expression.of }
  }
  return null
}
