/** Trees: rows that stand one below the other, further down than the files look. */

import type { Script } from '../../../model/text.ts'
import { keyOf } from '../../../sql/names.ts'
import { levelsIn } from '../../../sql/tree-readings.ts'
import type { ForeignKey } from '../../../sqlite/schema-keys.ts'
import { isChecked } from '../values/checked-values.ts'
import type { Value } from '../values/contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import type { Making } from './met.ts'
import { putRow, readRow } from './put-row.ts'
import type { RowKind } from './row-kinds.ts'
import { topIn } from './tree-tops.ts'

/** Adds to each tree a row at the top, and one below the other: with a bound as with fixed joins, what is deeper is passed over. */
export function addDeep(making: Making, scripts: readonly Script[]): void {
  const levels = levelsIn(scripts)
  for (const table of making.tables.values()) {
    const key = table.shape.foreignKeys.find(({ parent }) => keyOf(parent) === table.key)
    if (key && table.rows.length > 0) below(making, table, key, levels)
  }
}

const DEPTH = /(^|_)(depth|level|lvl|tier|generation)$/i

function below(making: Making, table: MarkedTable, { from, to }: ForeignKey, levels: number): void {
  const columns = to ?? table.shape.primaryKey
  const top = topIn(table.shape, from)
  // A table that says how deep its rows are, and in a CHECK how deep they may be, has no deeper ones.
  const saysDepth = table.shape.columns.some(({ name }) => DEPTH.test(name) && isChecked(table.shape, keyOf(name)))
  if (saysDepth || !top || columns.length !== from.length) return
  let values = new Map(top)
  for (let level = 0; level <= levels; level += 1) {
    const [[column, value] = [null, 'NULL'], ...more] = values
    const says = `${level} rows of ${table.name} above each other`
    // A CHECK may want the row above to have the higher id.
    const lower: [string, Value][] = level === 0 ? [] : lowerId(table, columns, value)
    const kinds = [[], ...(lower.length > 0 ? [lower] : [])].map(
      (ids): RowKind => ({ is: 'value', column, value, more: new Map([...more, ...ids]), says }),
    )
    const row = firstPut(making, table, kinds)
    if (row === null) return
    table.rows.push(row)
    values = new Map(from.map((name, at) => [keyOf(name), row.values.get(keyOf(columns[at] ?? '')) ?? 'NULL']))
  }
}

/** The row of the first of these kinds that SQLite takes; null where it takes none. */
function firstPut({ connection, wanted }: Making, table: MarkedTable, kinds: readonly RowKind[]): Marked | null {
  for (const kind of kinds) {
    const asked = wanted(table, kind, 0)
    const where = asked && putRow(connection, table, asked)
    if (asked && where !== null) return readRow(connection, table, kind, where, asked)
  }
  return null
}

/** Far enough below the other one that no mark is near. */
const STEP = 100_000

/** An id below that of the row above, where SQLite gives ids out. */
function lowerId({ shape }: MarkedTable, columns: readonly string[], above: Value): [string, Value][] {
  const [only = '', ...more] = columns.map(keyOf)
  const isId = more.length === 0 && shape.columns.some((it) => it.rowidAlias && keyOf(it.name) === only)
  return isId && /^\d{7}$/.test(above) ? [[only, String(Number(above) - STEP)]] : []
}
