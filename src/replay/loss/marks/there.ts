/** What finds rows that were there before ours. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { readAs, sqlOf } from '../values/contents.ts'
import type { MarkedTable } from './marked-table.ts'
import { type RowKind, uniqueColumns } from './row-kinds.ts'

/** The rows with the lowest keys, so many; those that fulfil the condition. */
export function lowest(
  connection: Connection,
  { name, shape }: MarkedTable,
  count: number,
  condition = 'true',
): string[] {
  const keys = shape.rowid ? [shape.rowid] : shape.primaryKey.map(quoted)
  const cells = shape.rowid ? keys : shape.primaryKey.map(readAs)
  const rows = connection.rows(
    `SELECT ${cells.join(', ')} FROM main.${quoted(name)} WHERE ${condition} ORDER BY ${keys.join(', ')} LIMIT ${count}`,
  )
  if (shape.rowid) return rows.map(([id]) => `${shape.rowid} = ${id}`)
  return rows.map((row) => keys.map((key, at) => `${key} IS ${sqlOf(String(row[at]))}`).join(' AND '))
}

/** The row that keeps one of this kind out, as it has the value that makes the kind; null where there is none. */
export function inItsPlace(connection: Connection, table: MarkedTable, { is, column, value }: RowKind): string | null {
  if (is !== 'value' || column === null || value === undefined) return null
  if (!uniqueColumns(table.shape).some((key) => keyOf(key) === column)) return null
  return lowest(connection, table, 1, `${quoted(column)} IS ${sqlOf(value)}`)[0] ?? null
}
