/** Parents for marked rows. */

import type { Filter } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { primaryKeyIn } from '../../../sqlite/schema-keys.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'
import { isLinked, needsParents } from './linked.ts'
import type { MarkedTable } from './marked-table.ts'
import { type RowKind, STRANGE } from './row-kinds.ts'
import { topIn } from './tree-tops.ts'

/**
 * Plain rows have parents of their own where there are two; so do two keys to one parent, and the rows of a table that two parents are too few for. What
 * is special about a row of a tree is not to be taken for what is special about the row above it: it is at the top. So are all rows of
 * a tree without a foreign key, as those that are there may have none above them.
 */
export function parentsOf(
  connection: Connection,
  tables: ReadonlyMap<string, MarkedTable>,
  { key: own, shape }: MarkedTable,
  at: number,
  { is }: RowKind,
): Map<string, Value> {
  const found = new Map<string, Value>()
  const all = needsParents(shape)
  // The same two are linked in one table, and not in another one, too.
  const turn = [...tables.values()].filter((table) => table.key !== own && isLinked(table.shape)).length
  const used = new Map<string, number>()
  for (const [place, { id, parent, from, to }] of shape.foreignKeys.entries()) {
    const isAtTop = is === 'null' || is === 'value' || id < 0
    const top = keyOf(parent) === own && isAtTop ? topIn(shape, from) : null
    if (top) {
      for (const [column, value] of top) found.set(column, value)
      continue
    }
    const offset = used.get(keyOf(parent)) ?? 0
    used.set(keyOf(parent), offset + 1)
    const keys = keysOf(connection, tables.get(keyOf(parent)), { parent, to, all })
    const turned = isLinked(shape) ? place * turn : 0
    const key = keys[(at + offset + turned) % Math.max(1, keys.length)]
    if (key) for (const [index, column] of from.entries()) found.set(keyOf(column), key[index] ?? 'NULL')
  }
  return found
}

/** So many parents that are not like any row get a child, for each foreign key. */
const MOST_OTHERS = 12

/**
 * Children of those rows of parents that differ in what a statement about both tables asks: a DELETE that goes by its parents'
 * dates may meet the plain ones all alike. Where it goes by several parents, one row is below such rows of all of them.
 */
export function underOthers(
  tables: ReadonlyMap<string, MarkedTable>,
  table: MarkedTable,
  filters: readonly Filter[],
): RowKind[] {
  const each = table.shape.foreignKeys
    .map((key) => underOther(tables, table, key, filters))
    .filter((it) => it.length > 0)
  const longest = each.length > 1 ? Math.max(...each.map((it) => it.length)) : 0
  const together = [...Array(longest).keys()].map((at): RowKind => {
    const [first, ...rest] = each.map((it) => it[at % it.length] as OtherParent)
    const more = new Map([first as OtherParent, ...rest].flatMap(({ values }) => [...values]))
    return { ...(first as OtherParent).kind, more, says: [first, ...rest].map((it) => it?.kind.says).join(' and ') }
  })
  return [...each.flatMap((it) => it.map(({ kind }) => kind)), ...together]
}

/**
 * Links between ids that both parents have: with foreign keys on, two that have changed places are refused where one is no
 * id of the other parent, and are taken where it is.
 */
export function betweenShared(connection: Connection, { name, shape }: MarkedTable): RowKind[] {
  const [one, other] = shape.foreignKeys.filter(({ from }) => from.length === 1)
  if (!one || !other || !isLinked(shape) || keyOf(one.parent) === keyOf(other.parent)) return []
  const [its, others] = [one, other].map(({ parent, to }) => {
    const [column] = to ?? primaryKeyIn(connection, parent)
    return column === undefined ? null : `SELECT ${readAs(column)} FROM main.${quoted(parent)}`
  })
  if (!its || !others) return []
  let ids: unknown[] = []
  refusal(() => {
    ids = connection.rows(`${its} INTERSECT ${others} LIMIT 3`).flat()
  })
  const [from = '', to = ''] = [one, other].map((key) => key.from[0])
  return ids.slice(1).map((id, at): RowKind => {
    const [value, its] = [ids[at] as Value, id as Value]
    const says = `a value in ${name}.${from} that is an id in ${other.parent} too`
    return { is: 'value', column: keyOf(from), value, more: new Map([[keyOf(to), its]]), says }
  })
}

interface OtherParent {
  readonly kind: RowKind
  readonly values: ReadonlyMap<string, Value>
}

function underOther(
  tables: ReadonlyMap<string, MarkedTable>,
  { key, name }: MarkedTable,
  { parent, from, to }: Shape['foreignKeys'][number],
  filters: readonly Filter[],
): OtherParent[] {
  const above = tables.get(keyOf(parent))
  const [first] = from
  if (!above || first === undefined || keyOf(parent) === key) return []
  const both = filters.filter(({ tables: named }) => named.has(key) && named.has(keyOf(parent)))
  const asked = new Set(both.flatMap(({ columns }) => [...columns]))
  const isAsked = (kind: RowKind) => [kind.column, ...(kind.more?.keys() ?? [])].some((it) => asked.has(it ?? ''))
  const rows = above.rows.filter(
    ({ kind }) => isAsked(kind) && (kind.is === 'null' || (kind.is === 'value' && kind.value !== STRANGE)),
  )
  const columns = to ?? above.shape.primaryKey
  return rows.slice(0, MOST_OTHERS).map(({ kind, values: own }) => {
    const values = new Map(from.map((it, at) => [keyOf(it), own.get(keyOf(columns[at] ?? '')) ?? 'NULL']))
    const says = `a parent in ${parent} that has ${kind.says} (by ${name}.${first})`
    const value = values.get(keyOf(first)) ?? 'NULL'
    return { kind: { is: 'value', column: keyOf(first), value, more: values, says }, values }
  })
}

/** Whether a row with these values has half of one parent's key, and half of another's: a foreign key of several columns takes no such row. */
export function pointsNowhere(
  connection: Connection,
  { foreignKeys }: Shape,
  values: ReadonlyMap<string, Value>,
): boolean {
  const several = foreignKeys.filter(({ from }) => from.length > 1)
  return several.some(({ parent, from, to }) => {
    const own = from.map((column) => values.get(keyOf(column)) ?? 'NULL')
    const columns = to ?? primaryKeyIn(connection, parent)
    if (own.includes('NULL') || columns.length !== own.length) return false
    const where = columns.map((column, at) => `${quoted(column)} IS ${sqlOf(own[at] ?? 'NULL')}`).join(' AND ')
    const sql = `SELECT 1 FROM main.${quoted(parent)} WHERE ${where}`
    let isThere = true
    refusal(() => {
      isThere = connection.rows(sql).length > 0
    })
    return !isThere
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
  const columns = to ?? marked?.shape.primaryKey ?? primaryKeyIn(connection, parent)
  const own = marked?.rows ?? []
  const plain = own.filter(({ kind }) => kind.is === 'plain')
  // One row stays without a child.
  const some = all ? own.filter(({ kind }) => kind.is !== 'lonely') : plain
  const keys = some.map(({ values }) => columns.map((it) => values.get(keyOf(it)) ?? 'NULL'))
  if (plain.length > 1) return keys.filter((key) => !key.includes('NULL'))
  if (columns.length === 0) return []
  const sql = `SELECT ${columns.map(readAs).join(', ')} FROM main.${quoted(parent)} LIMIT 2`
  let rows: unknown[][] = []
  refusal(() => {
    rows = connection.rows(sql)
  })
  return rows as Value[][]
}
