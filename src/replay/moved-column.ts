/** Finds the values of a column that is gone in another column, as they were or converted. */

import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { flowOf } from './flow.ts'
import type { Place } from './moved-rows.ts'
import type { Way } from './moves.ts'
import { keyOf } from './row-difference.ts'
import type { Column, Table } from './schema.ts'

/** A column that is gone, and the table before and after. */
export interface Gone {
  readonly table: Table
  readonly now: Table
  readonly column: Column
  /** In how many rows it held something. */
  readonly values: number
}

/** `table.column` that has the values now; null when they are nowhere. */
export function movedColumn(way: Way, pair: Connection, gone: Gone, places: readonly Place[]): string | null {
  if (gone.values === 0) return renamedColumn(gone)
  const twin = sameRows(pair, gone)
  if (twin !== null) return `${gone.now.name}.${twin}`
  return flowOf(way, gone, places)
}

/** Without rows: the column in the same position of a table that has as many columns, when it is one of the same kind. */
function renamedColumn({ table, now, column }: Gone): string | null {
  if (table.columns.length !== now.columns.length) return null
  const known = new Set(table.columns.map((it) => it.key))
  const there = now.columns[table.columns.indexOf(column)]
  return there && !known.has(there.key) && there.type === column.type ? `${now.name}.${there.name}` : null
}

/**
 * A column of the same table that holds the same in every row. When it was there before, an earlier file has copied the
 * values: then several values are needed to tell, and 0 and 1 do not tell.
 */
function sameRows(pair: Connection, { table, now, column }: Gone): string | null {
  const key = keyOf(pair, table, now)
  if (!key) return null
  const on = key.map((name) => `a.${name} IS b.${name}`).join(' AND ')
  const from = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now.name)} a ON ${on}`
  const then = `b.${quoted(column.name)}`
  const [told] = pair.rows(`SELECT count(DISTINCT ${then}) > 1 AND NOT min(${then} IN (0, 1)) ${from}`)
  const known = new Set(table.columns.map((it) => it.key))
  const candidates = now.columns.filter((it) => it.key !== column.key && (told?.[0] === 1 || !known.has(it.key)))
  if (candidates.length === 0) return null
  const same = candidates.map((it) => `min(CAST(a.${quoted(it.name)} AS TEXT) IS CAST(${then} AS TEXT))`)
  const [row = []] = pair.rows(`SELECT ${same.join(', ')} ${from}`)
  // A new column first: an old one may be equal by chance.
  const equal = candidates.filter((_, at) => row[at] === 1)
  return (equal.find((it) => !known.has(it.key)) ?? equal[0])?.name ?? null
}
