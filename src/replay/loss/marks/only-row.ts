/** What the one row of a table could hold instead, where the table takes no second one: settings, a counter. */

import type { Marked } from './marked-table.ts'
import { type RowKind, uniqueColumns } from './row-kinds.ts'

/** One for each kind of row that is a NULL or a value, with the row's own values in other columns; of two that are the same, one. */
export function insteadOf(row: Marked, kinds: readonly RowKind[]): Marked[] {
  const all = madeOf(row, kinds)
  const textOf = ({ values }: Marked) => [...values.values()].join('\u0001')
  return all.filter((it, at) => all.findIndex((other) => textOf(other) === textOf(it)) === at)
}

function madeOf(row: Marked, kinds: readonly RowKind[]): Marked[] {
  const unique = new Set(uniqueColumns(row.table.shape))
  return kinds.flatMap((kind): Marked[] => {
    const { is, column, value = 'NULL', more = [] } = kind
    if ((is !== 'null' && is !== 'value') || column === null || unique.has(column)) return []
    return [{ ...row, kind, values: new Map([...row.values, [column, value], ...more]), own: new Set() }]
  })
}
