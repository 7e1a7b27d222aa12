/** Gives every table rows of our own that SQLite accepts with all constraints on, parents first. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection } from '../sqlite/engine.ts'
import { countRows } from '../sqlite/schema.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { fillTables } from './fill.ts'
import type { Hints } from './hints.ts'
import { NULL } from './literals.ts'
import { keyCondition, withConstraints } from './place.ts'
import { fillCleared, placeVirtual } from './virtual-row.ts'
import { openWorld, type Row, refusal, shapeOf, type World } from './world.ts'

export interface WithoutRows {
  readonly table: string
  readonly reason: string
  readonly virtual: boolean
}

export interface Invented {
  /** Rows given per table (only those we added), by the table's name as its CREATE spells it. */
  readonly added: ReadonlyMap<string, number>
  /** Tables that have no row at all, and why none could be given. */
  readonly withoutRows: readonly WithoutRows[]
}

/**
 * Gives every table in `tables` (names in any case; null: all) `rows` valid rows of our own beside those that it has;
 * fewer where no more fit. Parents outside `tables` get rows when they are needed. Call it outside any transaction; it
 * commits. Shadow tables, views and SQLite's own tables are passed over. The same database always gets the same rows.
 */
export function invent(connection: Connection, tables: ReadonlySet<string> | null, rows = 2, hints?: Hints): Invented {
  return withConstraints(connection, () => {
    const world = openWorld(connection, hints)
    const asked = tables === null ? null : new Set([...tables].map(keyOf))
    const wanted = [...world.catalog.ordinary.keys()].filter((name) => asked?.has(name) ?? true)
    const reasons = fillTables(world, wanted, rows)
    const virtual = [...world.catalog.virtual.values()].filter((table) => asked?.has(keyOf(table.name)) ?? true)
    for (const table of virtual) {
      const refused = placeVirtual(connection, table, rows)
      if (refused !== null) reasons.set(keyOf(table.name), refused)
    }
    fillCleared(world)
    const names = [
      ...wanted.map((name) => world.catalog.ordinary.get(name) ?? name),
      ...virtual.map(({ name }) => name),
    ]
    return { added: addedRows(world), withoutRows: names.flatMap((name) => withoutRows(world, name, reasons)) }
  })
}

/**
 * Adds one more plain row to a table, with new parents where it needs them. Call it outside any transaction; it commits.
 * @returns A condition that finds exactly this row: by its primary key (or by its other values, where SQLite has chosen
 *   the key and a copy could choose another), else by its values, else by its rowid.
 *   Null when SQLite accepted none, or when it is no ordinary table.
 */
export function addOne(connection: Connection, table: string, hints?: Hints): string | null {
  return withConstraints(connection, () => {
    const world = openWorld(connection, hints)
    const shape = shapeOf(world, table)
    if (typeof shape === 'string') return null
    fillTables(world, [keyOf(table)], 1)
    const row = world.ours.get(keyOf(table))?.[0]
    return row === undefined ? null : lastingCondition(connection, shape, row)
  })
}

/** A rebuild of the table may number its rows anew, so that the rowid is the last choice. */
function lastingCondition(connection: Connection, shape: Shape, row: Row): string {
  const condition = keyCondition(shape, row.values)
  if (!finds(connection, shape, condition)) return row.where
  if (!shape.columns.some(({ rowidAlias }) => rowidAlias)) return condition
  const others = shape.columns.filter(({ rowidAlias }) => !rowidAlias)
  const same = others.map(({ name }) => `${identifier(name)} IS ${row.values.get(name) ?? NULL}`).join(' AND ')
  return same !== '' && finds(connection, shape, same) ? `((${condition}) OR (${same}))` : condition
}

/** Whether exactly one row is found. */
function finds(connection: Connection, shape: Shape, condition: string): boolean {
  return connection.rows(`SELECT 1 FROM main.${identifier(shape.name)} WHERE ${condition} LIMIT 2`).length === 1
}

function addedRows(world: World): Map<string, number> {
  const counts = [...world.ours].map(([name, rows]) => [world.catalog.ordinary.get(name) ?? name, rows.length] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

function withoutRows(
  { connection, catalog }: World,
  table: string,
  reasons: ReadonlyMap<string, string>,
): WithoutRows[] {
  let reason = reasons.get(keyOf(table))
  try {
    if (countRows(connection, 'main', table) > 0) return []
  } catch (error) {
    reason ??= refusal(error)
  }
  const virtual = catalog.virtual.has(keyOf(table))
  return [{ table, reason: reason ?? 'its rows were deleted again by a trigger', virtual }]
}
