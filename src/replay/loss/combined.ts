/** Kinds of row in which several columns are special together: what one condition asks of all of them. */

import { keyOf } from '../../sql/names.ts'
import type { Column } from '../../sqlite/table-shape.ts'
import type { Value } from './contents.ts'
import type { RowKind } from './row-kinds.ts'
import type { Group } from './answers.ts'

/** A column, and its values by what one condition says of them. */
export interface Parted {
  readonly column: Column
  readonly groups: readonly Group[]
}

/** Where there are more kinds, two columns at a time are special. */
const MOST_TOGETHER = 32

/** One kind for each way in which the columns' answers go together; none for a single column, which has kinds of its own. */
export function combinations(table: string, columns: readonly Parted[]): RowKind[] {
  if (columns.length < 2) return []
  const all = columns.reduce((count, { groups }) => count * groups.length, 1)
  const sets = all <= MOST_TOGETHER ? [columns] : pairsOf(columns)
  return sets.flatMap(products).map((values) => ({
    ...{ is: 'values', column: null, values: new Map(values.map(([column, value]) => [keyOf(column.name), value])) },
    says: values
      .map(([column, value]) => `${table}.${column.name} = ${value.startsWith("'") ? `${value}'` : value}`)
      .join(' and '),
  }))
}

function pairsOf(columns: readonly Parted[]): Parted[][] {
  return columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]))
}

function products(columns: readonly Parted[]): (readonly [Column, Value])[][] {
  const [first, ...rest] = columns
  if (!first) return [[]]
  const own = first.groups.flatMap(([value]) => (value === undefined ? [] : [[first.column, value] as const]))
  return own.flatMap((one) => products(rest).map((others) => [one, ...others]))
}
