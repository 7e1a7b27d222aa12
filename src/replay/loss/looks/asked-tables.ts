/** Other tables that a statement asks: which they are, and what their rows can be so that its conditions hold for them, or do not. */

import { sidesOf } from '../../../rows/sides.ts'
import { filtersOf } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape } from '../../../sqlite/table-shape.ts'
import type { Edit } from '../run/asking.ts'

/** As they are spelt; all that it names but its own (keyOf case). */
export function askedTables(connection: Connection, own: string, sql: string): string[] {
  const names = namesIn(sql)
  return [...readCatalog(connection).ordinary].flatMap(([key, name]) => (key !== own && names.has(key) ? [name] : []))
}

/** More answers of the other table's rows are not tried. */
const MOST_FILLINGS = 12

/**
 * What gives all rows of the other table values for which the statement's conditions on it hold, or do not; the first leaves
 * them as they are.
 * @param kept the columns that no value is given to
 */
export function fillings(connection: Connection, other: string, kept: readonly string[], sql: string): Edit[][] {
  const catalog = readCatalog(connection)
  const keys = new Set(kept.map(keyOf))
  const { rows } = sidesOf(connection, readShape(connection, other, catalog.texts), filtersOf([{ sql }]), catalog)
  const given = rows
    .slice(0, MOST_FILLINGS)
    .map((side) =>
      [...side].flatMap(([column, literal]) =>
        keys.has(keyOf(column)) ? [] : [`UPDATE OR ABORT main.${quoted(other)} SET ${quoted(column)} = ${literal}`],
      ),
    )
  return [[], ...given]
}

/** Leaves the first row of the table, in the order of these columns. */
export function onlyFirst(table: string, columns: readonly string[]): Edit {
  const list = columns.map(quoted).join(', ')
  const first = `SELECT ${list} FROM main.${quoted(table)} ORDER BY ${list} LIMIT 1`
  return `DELETE FROM main.${quoted(table)} WHERE (${list}) IS NOT (${first})`
}
