/** Values that real tables hold and that migrations forget: by the kind of column that takes them. */

import { type Literal, text } from './literals.ts'
import type { Column, ColumnKind } from './table-shape.ts'

/** One value, and how its row is called. */
export interface AwkwardValue {
  readonly literal: Literal
  /** `where` is the column with its table: `Orders.Total`. */
  says(where: string): string
}

interface Entry extends AwkwardValue {
  readonly kinds: readonly ColumnKind[]
  /** Whether a STRICT table's column of this kind takes it. */
  readonly strict: boolean
}

const NUMBERS: readonly ColumnKind[] = ['integer', 'real', 'numeric', 'boolean']
const DATES: readonly ColumnKind[] = ['date', 'datetime', 'time']
const TEXTS: readonly ColumnKind[] = ['text']

const LONG = 10_000
/** An e with a combining accent, a capital that grows when lower-cased, an emoji of several code points, a CJK sign. */
const UNICODE = 'Ze\u0301 \u0130\u00df \u{1f469}\u200d\u{1f680} \u6f22'

const ENTRIES: readonly Entry[] = [
  { kinds: DATES, strict: false, literal: text('abc'), says: (where) => `text that is no date in ${where}` },
  { kinds: ['json'], strict: false, literal: text('abc'), says: (where) => `text that is no JSON in ${where}` },
  { kinds: TEXTS, strict: true, literal: text('0012'), says: (where) => `digits with leading zeros in ${where}` },
  { kinds: NUMBERS, strict: true, literal: '-1', says: (where) => `a negative number in ${where}` },
  {
    kinds: ['integer', 'numeric'],
    strict: true,
    literal: '9223372036854775807',
    says: (where) => `the largest integer in ${where}`,
  },
  {
    kinds: ['integer', 'real', 'numeric'],
    strict: true,
    literal: '1e300',
    says: (where) => `a huge number (1e300) in ${where}`,
  },
  { kinds: [...TEXTS, ...DATES], strict: true, literal: text(''), says: (where) => `an empty string in ${where}` },
  { kinds: TEXTS, strict: true, literal: text('x'.repeat(LONG)), says: (where) => `a very long text in ${where}` },
  { kinds: TEXTS, strict: true, literal: text(UNICODE), says: (where) => `Unicode text in ${where}` },
]

/** The awkward values to try in a column, in order. */
export function awkwardValues(column: Column, strict: boolean): AwkwardValue[] {
  const fitting = ENTRIES.filter((entry) => entry.kinds.includes(column.kind) && (entry.strict || !strict))
  // A rowid of that size makes SQLite choose the next ones at random (https://sqlite.org/autoinc.html).
  const harmless = column.rowidAlias ? fitting.filter((entry) => entry.literal === '-1') : fitting
  return [...(column.rowidAlias ? [] : wrongTypes(column, strict)), ...harmless]
}

/** What only a table that is not STRICT takes: https://sqlite.org/flextypegood.html. */
function wrongTypes(column: Column, strict: boolean): AwkwardValue[] {
  if (strict) return []
  const named = column.type === '' ? 'column' : `${column.type} column`
  if (NUMBERS.includes(column.kind)) {
    return [{ literal: text('abc'), says: (where) => `text in the ${named} ${where}` }]
  }
  return column.kind === 'text' && column.type !== ''
    ? [{ literal: "X'00ff'", says: (where) => `a blob in the ${named} ${where}` }]
    : []
}
