/** Puts marked rows in, and reads them as they are then. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { pointsNowhere } from './parents.ts'
import { type RowKind, uniqueColumns } from './row-kinds.ts'
import { asMarked, exampleOf, shortened, type Wanted } from './wanted.ts'

/**
 * Puts the row in; where SQLite refuses some of its values, with as many of them as it takes.
 * @returns what finds it; null where SQLite takes no such row
 */
export function putRow(connection: Connection, table: MarkedTable, wanted: Wanted): string | null {
  const short = shortened(table, wanted)
  const keyed = new Set([...uniqueColumns(table.shape), ...wanted.fixed])
  const few = new Map([...short].map(([key, value]) => [key, keyed.has(key) ? value : exampleOf(table, key)]))
  for (const values of [wanted.values, short, few]) {
    const where = insert(connection, table, values)
    if (where === null) continue
    if (values === few) setEach(connection, table, where, short, wanted)
    return where
  }
  return null
}

function insert(
  connection: Connection,
  { name, shape }: MarkedTable,
  values: ReadonlyMap<string, Value>,
): string | null {
  if (pointsNowhere(connection, shape, values)) return null
  const columns = shape.columns.map((it) => quoted(it.name)).join(', ')
  const row = shape.columns.map((it) => sqlOf(values.get(keyOf(it.name)) ?? 'NULL')).join(', ')
  const id = shape.rowid ?? shape.primaryKey.map(quoted).join(', ')
  let where: string | null = null
  refusal(() => {
    const sql = `INSERT OR ABORT INTO main.${quoted(name)} (${columns}) VALUES (${row}) RETURNING ${shape.rowid ?? 'NULL'}`
    const [given] = connection.rows(sql)
    where = shape.rowid
      ? `${id} = ${given?.[0]}`
      : shape.primaryKey.map((it) => `${quoted(it)} IS ${sqlOf(values.get(keyOf(it)) ?? 'NULL')}`).join(' AND ')
  })
  return where
}

/** Sets the marks one by one, as far as SQLite takes them. */
export function setEach(
  connection: Connection,
  { name }: MarkedTable,
  where: string,
  values: ReadonlyMap<string, Value>,
  { marks }: Wanted,
): void {
  for (const key of marks) {
    refusal(() =>
      connection.run(
        `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(key)} = ${sqlOf(values.get(key) ?? 'NULL')} WHERE ${where}`,
      ),
    )
  }
}

export function readRow(
  connection: Connection,
  table: MarkedTable,
  kind: RowKind,
  where: string,
  wanted: Wanted,
): Marked {
  const cells = [...table.facts.keys()].map(readAs).join(', ')
  const [row = []] = connection.rows(`SELECT ${cells} FROM main.${quoted(table.name)} WHERE ${where}`)
  return asMarked(table, kind, where, wanted, row)
}
