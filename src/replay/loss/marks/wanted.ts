/** The values that a marked row is to have. */

import { keyOf } from '../../../sql/names.ts'
import type { Value } from '../values/contents.ts'
import { dayOf, markFor } from '../values/kinds-of-value.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { nullIn } from './repeated.ts'
import { type RowKind, uniqueColumns } from './row-kinds.ts'

export interface Wanted {
  readonly values: ReadonlyMap<string, Value>
  readonly marks: ReadonlySet<string>
  /** By column: what makes its mark. */
  readonly numbers: ReadonlyMap<string, number>
  /** Columns whose value makes the kind. */
  readonly fixed: readonly string[]
}

/** A row that was there before. */
export const AS_IT_IS: Wanted = { values: new Map(), marks: new Set(), numbers: new Map(), fixed: [] }

/** The marks that a row can get in its place, as one that the base has made: what production has written over in it, and what finds it stays. */
export function withoutKeys({ shape, facts }: MarkedTable, wanted: Wanted): Wanted {
  const keys = new Set([...shape.keys.flatMap(({ columns }) => columns.map((it) => keyOf(it ?? ''))), ...wanted.fixed])
  const isFree = (key: string) => !keys.has(key) && !facts.get(key)?.column.rowidAlias
  return { ...wanted, marks: new Set([...wanted.marks].filter(isFree)) }
}

function holdsMark(value: Value, number: number): boolean {
  return value.includes(String(number)) || value.includes(dayOf(number)) || /^(X'71|'\s*[[{])/.test(value)
}

export function exampleOf(table: MarkedTable, key: string): Value {
  return table.facts.get(key)?.example ?? 'NULL'
}

export function shortened(table: MarkedTable, { values, marks, numbers }: Wanted): Map<string, Value> {
  return new Map(
    [...values].map(([key, value]) => {
      const facts = table.facts.get(key)
      const isLong = marks.has(key) && (facts?.kind === 'word' || facts?.kind === 'blob')
      return [key, isLong ? (markFor(facts, numbers.get(key) ?? 0, false) ?? value) : value]
    }),
  )
}

/** The columns of the foreign key of several to which it belongs: half of one points at no row. */
function withItsKey({ shape }: MarkedTable, column: string): readonly string[] {
  const key = shape.foreignKeys.find(({ from }) => from.some((name) => keyOf(name) === column))
  return key ? key.from.map(keyOf) : [column]
}

/** Changes the values to what the kind asks for. */
export function special(
  table: MarkedTable,
  { is, column, value, more = new Map(), among = [] }: RowKind,
  values: Map<string, Value>,
  marks: Set<string>,
): { fixed: string[] } {
  const first = table.rows.find((row) => row.kind.is === 'twin')
  const unique = new Set(uniqueColumns(table.shape))
  const together = column === null ? [] : withItsKey(table, column)
  const repeated =
    is === 'same'
      ? together
      : is === 'differs' || is === 'equal'
        ? [...values.keys()].filter((key) => !together.includes(key) && !unique.has(key))
        : []
  for (const key of first ? repeated : []) set(key, first?.values.get(key) ?? 'NULL')
  if (is === 'null' && column) {
    const other = nullIn(table, column)
    for (const key of among) set(key, other?.values.get(key) ?? 'NULL')
    set(column, 'NULL')
  }
  if (is === 'upper' && column) set(column, values.get(column) ?? 'NULL')
  if ((is === 'case' || is === 'blank') && column) {
    const upper = table.rows.findLast(({ kind }) => kind.is === 'upper' && kind.column === column)
    const text = upper?.values.get(column)
    for (const key of among) set(key, upper?.values.get(key) ?? 'NULL')
    set(column, (is === 'case' ? text?.toLowerCase() : text && `${text} `) ?? 'NULL')
  }
  if (value !== undefined && column) set(column, value)
  for (const [key, other] of more) set(key, other)
  return { fixed: [...(column === null ? [] : [column]), ...among, ...more.keys(), ...repeated] }

  function set(key: string, value: Value): void {
    values.set(key, value)
    marks.delete(key)
  }
}

/** A row that is there, and is still to be read. */
export interface Placed {
  readonly kind: RowKind
  readonly where: string
  readonly wanted: Wanted
}

/** The row as it is there: what SQLite has made of the values that were wanted. */
export function asMarked(
  table: MarkedTable,
  kind: RowKind,
  where: string,
  { marks, numbers }: Wanted,
  row: readonly unknown[],
): Marked {
  const values = new Map([...table.facts.keys()].map((key, at) => [key, String(row[at])]))
  const repeated = kind.is === 'twin' ? new Set(uniqueColumns(table.shape)) : null
  const own = [...marks].filter(
    (key) => (repeated?.has(key) ?? true) && holdsMark(values.get(key) ?? '', numbers.get(key) ?? 0),
  )
  return { table, kind, where, values, own: new Set(own) }
}
