/** Puts marked rows in, and reads them as they are then. */

import { keyOf, same } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { pointsNowhere } from './parents.ts'
import { type RowKind, uniqueColumns } from './row-kinds.ts'
import { AS_IT_IS, asMarked, exampleOf, type Placed, shortened, type Wanted, withoutKeys } from './wanted.ts'

/**
 * Puts the row in; where SQLite refuses some of its values, with as many of them as it takes.
 * @returns what finds it; null where SQLite takes no such row
 */
export function putRow(connection: Connection, table: MarkedTable, wanted: Wanted): string | null {
  const short = shortened(table, wanted)
  const keyed = new Set([...uniqueColumns(table.shape), ...wanted.fixed])
  const few = new Map([...short].map(([key, value]) => [key, keyed.has(key) ? value : exampleOf(table, key)]))
  for (const values of [wanted.values, short]) {
    const where = insert(connection, table, values)
    if (where !== null) return where
  }
  const plainest = [few, ...apartInKeys(table, few, short), ...beside(table, few, wanted)]
  for (const values of plainest.flatMap(underSomebody(connection, table, wanted))) {
    const where = insert(connection, table, values)
    if (where === null) continue
    setEach(connection, table, where, short, withoutKey(table, wanted))
    return where
  }
  return null
}

/** The same with its own values in all keys of several columns: with the example's in each it would be the example's row again. */
function apartInKeys(
  { shape: { keys } }: MarkedTable,
  few: ReadonlyMap<string, Value>,
  short: ReadonlyMap<string, Value>,
): Map<string, Value>[] {
  const several = keys.flatMap(({ columns }) => (columns.length > 1 ? columns : []))
  const own = several.flatMap((name): (readonly [string, Value])[] => {
    const value = name === null ? undefined : short.get(keyOf(name))
    return name === null || value === undefined ? [] : [[keyOf(name), value]]
  })
  return own.length === 0 ? [] : [new Map([...few, ...own])]
}

/** So many other values are tried in each column of a key. */
const MOST_BESIDE = 6

/** The same with other values in one column of a key of several: what a CHECK leaves for it may be next to what is there. */
function beside(
  { shape, facts }: MarkedTable,
  few: ReadonlyMap<string, Value>,
  { fixed }: Wanted,
): Map<string, Value>[] {
  const foreign = new Set(shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  const key = shape.primaryKey.map(keyOf)
  if (key.length < 2) return []
  return key
    .filter((column) => !foreign.has(column))
    .flatMap((column) => {
      const { listed = [], example = 'NULL' } = facts.get(column) ?? {}
      const isNumber = /^-?\d+$/.test(example) && listed.length === 0
      const steps = isNumber ? [1, 2, 3, -1, -2, -3].map((step) => String(Number(example) + step)) : listed
      return fixed.includes(column)
        ? []
        : steps.slice(0, MOST_BESIDE).map((value) => new Map([...few, [column, value]]))
    })
}

/** So many parents are tried. */
const MOST_PARENTS = 6

/**
 * Where no foreign key says so, the rows that were there may point at nobody, and what is asked is not about that: below any
 * parents that are there.
 */
function underSomebody(
  connection: Connection,
  { shape }: MarkedTable,
  { fixed }: Wanted,
): (values: ReadonlyMap<string, Value>) => ReadonlyMap<string, Value>[] {
  const link = shape.foreignKeys.find(({ id, from: [from = ''] }) => id < 0 && !fixed.includes(keyOf(from)))
  const [own, its] = [link?.from[0], link?.to?.[0]]
  if (!link || own === undefined || its === undefined || same(link.parent, shape.name)) return (values) => [values]
  let ids: unknown[] = []
  refusal(() => {
    const sql = `SELECT ${readAs(its)} FROM main.${quoted(link.parent)} WHERE ${quoted(its)} IS NOT NULL LIMIT ${MOST_PARENTS}`
    ids = connection.rows(sql).flat()
  })
  return (values) => (ids.length === 0 ? [values] : ids.map((id) => new Map([...values, [keyOf(own), id as Value]])))
}

/** It finds the row, where there is no rowid. */
function withoutKey({ shape }: MarkedTable, wanted: Wanted): Wanted {
  if (shape.rowid) return wanted
  const key = shape.primaryKey.map(keyOf)
  return { ...wanted, marks: new Set([...wanted.marks].filter((column) => !key.includes(column))) }
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
    where = shape.rowid ? `${id} = ${given?.[0]}` : whereKey(shape, values)
  })
  return where
}

/** What finds a row that has no rowid. */
export function whereKey({ primaryKey }: Shape, values: ReadonlyMap<string, Value>): string {
  return primaryKey.map((it) => `${quoted(it)} IS ${sqlOf(values.get(keyOf(it)) ?? 'NULL')}`).join(' AND ')
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

/**
 * Gives marks to a row that the base has made: production has written other values over it.
 * @param put rows of ours, which hold what they are to hold; the table's own may be among them too
 * @returns what the row is to hold then
 */
export function writtenOver(
  connection: Connection,
  table: MarkedTable,
  where: string,
  put: readonly Placed[],
  wanted: Wanted | null,
): Wanted {
  if (!wanted || [...put, ...table.rows].some((row) => row.where === where)) return AS_IT_IS
  const marked = withoutKeys(table, wanted)
  setEach(connection, table, where, shortened(table, wanted), marked)
  return marked
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

/** All in one question: a wide row takes long to ask for. */
export function readRows(connection: Connection, table: MarkedTable, put: readonly Placed[]): Marked[] {
  const { shape, name } = table
  if (!shape.rowid) return put.map(({ kind, where, wanted }) => readRow(connection, table, kind, where, wanted))
  const cells = [shape.rowid, ...[...table.facts.keys()].map(readAs)].join(', ')
  const rows = connection.rows(`SELECT ${cells} FROM main.${quoted(name)}`)
  const byId = new Map(rows.map(([id, ...row]) => [`${shape.rowid} = ${id}`, row]))
  return put.map(({ kind, where, wanted }) => asMarked(table, kind, where, wanted, byId.get(where) ?? []))
}
