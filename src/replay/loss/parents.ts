/** Parents for marked rows. */

import { keyOf } from '../../sql/names.ts'
import { quoted } from '../../sql/tokens.ts'
import { type Connection, refusal } from '../../sqlite/engine.ts'
import { readAs, type Value } from './contents.ts'
import { isLinked } from './linked.ts'
import type { MarkedTable } from './marked-table.ts'

/** Plain rows have parents of their own where there are two; so do two keys to one parent, and the rows of a linked table. */
export function parentsOf(
  connection: Connection,
  tables: ReadonlyMap<string, MarkedTable>,
  { shape }: MarkedTable,
  at: number,
): Map<string, Value> {
  const found = new Map<string, Value>()
  const all = isLinked(shape)
  const used = new Map<string, number>()
  for (const { parent, from, to } of shape.foreignKeys) {
    const offset = used.get(keyOf(parent)) ?? 0
    used.set(keyOf(parent), offset + 1)
    const keys = keysOf(connection, tables.get(keyOf(parent)), { parent, to, all })
    const key = keys[(at + offset) % Math.max(1, keys.length)]
    if (key) for (const [index, column] of from.entries()) found.set(keyOf(column), key[index] ?? 'NULL')
  }
  return found
}

interface Wish {
  readonly parent: string
  /** Null: the primary key. */
  readonly to: readonly string[] | null
  /** Any rows of the parent, not only plain ones. */
  readonly all: boolean
}

function keysOf(connection: Connection, marked: MarkedTable | undefined, { parent, to, all }: Wish): Value[][] {
  const columns = to ?? marked?.shape.primaryKey ?? primaryKey(connection, parent)
  const own = marked?.rows ?? []
  const plain = own.filter(({ kind }) => kind.is === 'plain')
  const keys = (all ? own : plain).map(({ values }) => columns.map((it) => values.get(keyOf(it)) ?? 'NULL'))
  if (plain.length > 1) return keys.filter((key) => !key.includes('NULL'))
  if (columns.length === 0) return []
  const sql = `SELECT ${columns.map(readAs).join(', ')} FROM main.${quoted(parent)} LIMIT 2`
  let rows: unknown[][] = []
  refusal(() => {
    rows = connection.rows(sql)
  })
  return rows as Value[][]
}

/** The names of a table's primary key, in its order. */
export function primaryKey(connection: Connection, table: string): string[] {
  const sql = `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0 ORDER BY pk`
  return connection.rows(sql, [table]).map(([name]) => String(name))
}
