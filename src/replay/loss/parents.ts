/** Parents for marked rows. */

import type { Filter } from '../../sql/filters.ts'
import { keyOf } from '../../sql/names.ts'
import { quoted } from '../../sql/tokens.ts'
import { type Connection, refusal } from '../../sqlite/engine.ts'
import { readAs, type Value } from './contents.ts'
import { isLinked } from './linked.ts'
import type { MarkedTable } from './marked-table.ts'
import type { RowKind } from './row-kinds.ts'

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

/** So many parents that are not like any row get a child, for each foreign key. */
const MOST_OTHERS = 12

/**
 * Children of those rows of a parent that differ in what a statement about both tables asks: a DELETE that goes by its parents'
 * dates may meet the plain ones all alike.
 */
export function underOthers(
  tables: ReadonlyMap<string, MarkedTable>,
  { key, name, shape }: MarkedTable,
  filters: readonly Filter[],
): RowKind[] {
  if (isLinked(shape)) return []
  return shape.foreignKeys.flatMap(({ parent, from, to }) => {
    const above = tables.get(keyOf(parent))
    const [first, ...others] = from
    if (!above || first === undefined || keyOf(parent) === key) return []
    const both = filters.filter(({ tables: named }) => named.has(key) && named.has(keyOf(parent)))
    const asked = new Set(both.flatMap(({ columns }) => [...columns]))
    const isAsked = (kind: RowKind) => [kind.column, ...(kind.more?.keys() ?? [])].some((it) => asked.has(it ?? ''))
    const rows = above.rows.filter(({ kind }) => (kind.is === 'null' || kind.is === 'value') && isAsked(kind))
    const columns = to ?? above.shape.primaryKey
    return rows.slice(0, MOST_OTHERS).map(({ kind, values }): RowKind => {
      const [value = 'NULL', ...more] = columns.map((it) => values.get(keyOf(it)) ?? 'NULL')
      const also = new Map(others.map((it, at) => [keyOf(it), more[at] ?? 'NULL']))
      const says = `a row of ${parent} above it that has ${kind.says} (by ${name}.${first})`
      return { is: 'value', column: keyOf(first), value, more: also, says }
    })
  })
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

function primaryKey(connection: Connection, table: string): string[] {
  const sql = `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0 ORDER BY pk`
  return connection.rows(sql, [table]).map(([name]) => String(name))
}
