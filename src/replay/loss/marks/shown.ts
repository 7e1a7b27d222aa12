/** Columns of whose numbers their declaration tells less than views, triggers, other statements and rows: fractions, and Julian days. */

import { isDayNumber, JULIAN } from '../../../rows/moments.ts'
import { saysAmount } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import { type NumberReading, numberReadings } from '../../../sql/number-readings.ts'
import { statementsOf } from '../../../sql/split.ts'
import { verbOf } from '../../../sql/statement.ts'
import type { SchemaTexts } from '../../../sqlite/schema-kinds.ts'
import type { Column } from '../../../sqlite/table-shape.ts'
import { plainText, type Value } from '../values/contents.ts'

interface Text {
  readonly sql: string
}

/** A column as it is used, and a value that suits it. */
export interface Used {
  readonly column: Column
  readonly example: Value
}

/** What SQL says of numbers, and whether the new files alone say it. */
export type Shown = NumberReading & { readonly isNew: boolean }

/** Of what new files do to rows, only what tells the unit of a number: the rest is what they make of it. */
export function shownIn(base: readonly Text[], scripts: readonly Text[], texts: SchemaTexts): Shown[] {
  const own = [...texts.views.values(), ...[...texts.triggers.values()].flat(), ...texts.tables.values()]
  const told = [...base.map(({ sql }) => sql), ...own].flatMap(numberReadings)
  const isObject = (sql: string) => /^CREATE (VIEW|TRIGGER)$/.test(verbOf(sql))
  const made = scripts
    .flatMap(({ sql }) => statementsOf(sql))
    .flatMap((sql) => numberReadings(sql).filter(({ digits }) => digits === 'day' || isObject(sql)))
  return [...told.map((it) => ({ ...it, isNew: false })), ...made.map((it) => ({ ...it, isNew: true }))]
}

/**
 * The column with the type that its numbers show, where its declaration says something else.
 * @param example a value that the column has in a plain row
 */
export function asUsed(shown: readonly Shown[], table: string, column: Column, example: Value): Used {
  const { name, kind, rowidAlias, moment } = column
  const isNumber = kind === 'integer' || kind === 'real' || kind === 'numeric'
  if (rowidAlias || moment !== undefined || !(isNumber || kind === 'text')) return { column, example }
  const told = shown.filter((it) => it.column === keyOf(name) && it.tables.has(keyOf(table)))
  return asDay(told, column, example) ?? asFraction(told, column, example) ?? { column, example }
}

function asDay(told: readonly Shown[], column: Column, example: Value): Used | null {
  const { kind, type } = column
  const isUntyped = kind === 'text' && !/CHAR|CLOB|TEXT/.test(type)
  const isSeen = /^\d+\.\d+$/.test(example) && isDayNumber(Number(example))
  // A new file that reads whole numbers as days may be wrong: they can be seconds.
  const isKnown = ({ isNew, isSure }: Shown) =>
    isSure ? kind !== 'text' || isUntyped : kind === 'real' || (kind !== 'text' && !isNew)
  if (!isSeen && !told.some((it) => it.digits === 'day' && isKnown(it))) return null
  return { column: { ...column, kind: 'real', moment: JULIAN }, example: isSeen ? example : String(JULIAN) }
}

/** Those of REAL, NUMERIC and their like have fractions as they are declared. */
function asFraction(told: readonly Shown[], column: Column, example: Value): Used | null {
  const { name, kind } = column
  const text = plainText(example)
  const isWritten = /^-?\d+(\.\d+)?$/.test(text)
  // What the project's own rows show to be something else is no number.
  const isOpen = isWritten || text.startsWith(`${name} `) || example === 'NULL'
  if (!isOpen || (kind !== 'integer' && kind !== 'text')) return null
  const known = told.flatMap(({ digits, isSure }) => (digits !== 'day' && (isSure || kind === 'text') ? [digits] : []))
  const own = kind === 'text' && saysAmount(name) ? (/\.(\d+)$/.exec(text)?.[1]?.length ?? 0) : 0
  const digits = Math.max(own, ...known)
  if (digits < 1) return null
  return { column: { ...column, kind: 'real', type: `DECIMAL(18, ${digits})` }, example: isWritten ? text : '12.25' }
}
