/** Rows whose values others repeat. */

import type { Marked, MarkedTable } from './marked-table.ts'
import type { RowKind } from './row-kinds.ts'

/** The last row with a NULL in the column (keyOf case), where that makes its kind. */
export function nullIn({ rows }: MarkedTable, column: string): Marked | undefined {
  return rows.findLast(({ kind }) => kind.is === 'null' && kind.column === column)
}

/** Kinds of row that others repeat. */
export const REPEATED: ReadonlySet<RowKind['is']> = new Set(['twin', 'upper', 'null'])

/** Adds a row that others repeat, or that repeats one: what it has in common with that is no longer its own. */
export function addRepeated(table: MarkedTable, row: Marked): void {
  const { column, among, is } = row.kind
  const other = is === 'null' && column && among ? nullIn(table, column) : undefined
  if (other) {
    const own = new Set([...other.own].filter((key) => !among?.includes(key)))
    table.rows[table.rows.indexOf(other)] = { ...other, own }
  }
  table.rows.push(row)
}
