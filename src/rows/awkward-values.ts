/** The values that a column takes and nobody expects there: wrong types, extremes, empty texts and empty documents. */

import { numberOf } from '../sqlite/by-chance.ts'
import type { Column, ColumnKind } from '../sqlite/table-shape.ts'
import { emptyDocument, repeatingDocument } from './documents.ts'
import { type Literal, stringIn, text } from './literals.ts'

/** One value, and how its row is called. */
export interface AwkwardValue {
  readonly literal: Literal
  /** It is of another type than the column is declared to have, and nothing shows such a value. */
  readonly mistyped?: true
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

/** An INTEGER column keeps it as REAL. */
const HUGE: Literal = '1e300'

const LONG = 10_000

/** No letter that JSON knows stands behind the backslash. */
const SIGNS = '5" \\p'

/** An e with a combining accent, a capital that grows when lower-cased, an emoji of several code points, a CJK sign. */
const UNICODE = 'Ze\u0301 \u0130\u00df \u{1f469}\u200d\u{1f680} \u6f22'

const ENTRIES: readonly Entry[] = [
  { kinds: DATES, strict: false, literal: text('abc'), says: (where) => `text that is no date in ${where}` },
  { kinds: TEXTS, strict: true, literal: text('0012'), says: (where) => `digits with leading zeros in ${where}` },
  { kinds: NUMBERS, strict: true, literal: '-1', says: (where) => `a negative number in ${where}` },
  {
    kinds: ['integer', 'numeric'],
    strict: true,
    literal: '9007199254740993',
    says: (where) => `an integer that no REAL holds (2^53 + 1) in ${where}`,
  },
  {
    kinds: ['integer', 'real', 'numeric'],
    strict: true,
    literal: HUGE,
    says: (where) => `a huge number (1e300) in ${where}`,
  },
  { kinds: [...TEXTS, ...DATES], strict: true, literal: text(''), says: (where) => `an empty string in ${where}` },
  { kinds: TEXTS, strict: true, literal: text('x'.repeat(LONG)), says: (where) => `a very long text in ${where}` },
  { kinds: TEXTS, strict: true, literal: text(UNICODE), says: (where) => `Unicode text in ${where}` },
]

/** A document without a key, and lists in which one element stands twice, as it is, or as a text where types are asked for; and a text that is none, where it is asked whether it is one or nothing reads it as one. */
function documents({ name, document, stray }: Column): AwkwardValue[] {
  const none: AwkwardValue = { literal: text('abc'), says: (where) => `text that is no JSON in ${where}` }
  if (!document) return [none]
  const literal = emptyDocument(document)
  const empty: AwkwardValue = { literal, says: (where) => `an empty document (${literal.slice(1, -1)}) in ${where}` }
  const twice = (what: string, as: (element: unknown) => unknown): AwkwardValue[] => {
    const literal = repeatingDocument(document, name, as)
    return literal === null ? [] : [{ literal, says: (where) => `a list that names one ${what} twice in ${where}` }]
  }
  const ones = [empty, ...twice('element', (it) => it), ...(document.typed ? twice('text', String) : [])]
  if (document.doubted) return [...ones, none]
  if (stray === undefined) return ones
  return [...ones, { literal: stray, says: (where) => `the default ${stray}, which is no JSON, in ${where}` }]
}

/** In November 2023. */
const SECONDS: AwkwardValue = { literal: '1700000000', says: (where) => `seconds since 1970 (1700000000) in ${where}` }

/** The awkward values to try in a column, in order. */
export function awkwardValues(column: Column, strict: boolean): AwkwardValue[] {
  if (column.kind === 'json') return documents(column)
  // What chance makes nobody writes.
  if (column.chance !== undefined) return []
  // Bytes that are written out are nothing else.
  if (column.isHex) return []
  // Where only a function says that a column holds dates, it holds nothing else.
  if (DATES.includes(column.kind) && !/DATE|TIME/.test(column.type)) return []
  // Whole numbers of time are mostly seconds, whatever reads them: as days, SQLite knows none of today's, and gives NULL.
  if (column.isTime && column.kind === 'integer' && !column.layout && column.moment === undefined) return [SECONDS]
  // Neither does one that is counted up to: text is above every number, and from there on nothing ends.
  if (column.isTime || column.isCounted) return []
  // Positions that are moved by way of negative numbers are small ones from zero on.
  if (column.isTurned) return []
  const fitting = ENTRIES.filter((entry) => entry.kinds.includes(column.kind) && (entry.strict || !strict))
  // A rowid of that size makes SQLite choose the next ones at random (https://sqlite.org/autoinc.html); and no app stores a
  // time of the year 287396, as SQLite knows none after 9999.
  const isSmall = column.rowidAlias || column.moment !== undefined
  const harmless = isSmall ? fitting.filter((entry) => entry.literal === '-1') : fitting
  const typed = harmless.map((entry) =>
    column.kind === 'integer' && entry.literal === HUGE ? ({ ...entry, mistyped: true } as const) : entry,
  )
  const own = column.idOf === undefined ? typed : ofItsTable(typed, column.idOf)
  return [...(column.rowidAlias ? [] : wrongTypes(column, strict)), ...own]
}

/** An id is never empty, and no other table has it. */
function ofItsTable(values: readonly AwkwardValue[], table: string): AwkwardValue[] {
  return values.flatMap((one) => {
    const value = stringIn(one.literal)
    return value ? [{ ...one, literal: text(`${value}${numberOf(table)}`) }] : []
  })
}

/** Of a key that new files write anew: what `lower()` and `trim()` change in it, in a row to which others may refer. */
export function keysToTidy({ kind, isHex }: Column): AwkwardValue[] {
  if (kind !== 'text' || isHex) return []
  return [
    { literal: text('AbCd'), says: (where) => `capital letters in ${where}` },
    { literal: text('abcde '), says: (where) => `a blank at the end of ${where}` },
  ]
}

/** Last words of names of texts that people do not write, or that are one of few. */
const WORD =
  /(^|_)(at|on|date|day|time|timestamp|id|uuid|guid|hash|checksum|digest|token|slug|e?_?mail|phone|url|uri|status|state|type|kind|role|lang|locale|currency|country|timezone|tz|ip|mac|colou?r|version|sku|isbn|ean|iban|mime|extension|format|unit|zip|postcode|code|key)s?$/

/** What ends a text of JSON too early, where it is put between two quotation marks as it is. */
export function quotationMarks({ name, kind, default: written }: Column): AwkwardValue[] {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
  if (kind !== 'text' || WORD.test(words) || /current_|now/i.test(written ?? '')) return []
  return [{ literal: text(SIGNS), says: (where) => `a quotation mark and a backslash (${SIGNS}) in ${where}` }]
}

/** What only a table that is not STRICT takes: https://sqlite.org/flextypegood.html. */
function wrongTypes(column: Column, strict: boolean): AwkwardValue[] {
  if (strict) return []
  if (NUMBERS.includes(column.kind)) {
    return [
      {
        literal: text('abc'),
        ...(column.isLax ? {} : { mistyped: true }),
        says: (where) => `text in the ${`${column.type} column`.trim()} ${where}`,
      },
    ]
  }
  return []
}
