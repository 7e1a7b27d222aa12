/** Rows of which nothing is left but links to them: an orphan is no row. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { marksOf, placesOf } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'

/** Rows of which more stands than the links to them, in tables that bear the name of one that refers to theirs. */
export function atHome({ index, start }: Journey, table: MarkedTable, standing: readonly Marked[]): Marked[] {
  const children = start.tables.filter((child) => child !== table && linksOf(child, table).length > 0)
  const isLink = (key: string) => children.some((child) => child.key === key)
  return standing.filter((row) => placesOf(index, row, null).some((place) => !isLink(place.table)))
}

/**
 * Whether nothing of the row stands at the end, or no more than its key in rows that refer to it, while others of its table have a
 * place of their own.
 */
export function standsNowhere(journey: Journey, row: Marked): boolean {
  const { index, start } = journey
  const { table } = row
  const places = marksOf(index, row)
  const [key, ...more] = table.shape.primaryKey.map(keyOf)
  if (places.length === 0) return true
  if (key === undefined || more.length > 0 || places.some(([, columns]) => columns.some((it) => it !== key)))
    return false
  const id = row.values.get(key)
  const referring = start.tables.flatMap((child) => {
    const links = child === table ? [] : linksOf(child, table)
    return child.rows.filter(({ values }) => links.some((link) => values.get(link) === id))
  })
  const orphans = new Set(referring.flatMap((one) => marksOf(index, one).map(([place]) => place)))
  return places.every(([place]) => orphans.has(place)) && atHome(journey, table, table.rows).length > 0
}

/** The columns (keyOf case) by which one table refers to the other. */
function linksOf({ shape }: MarkedTable, { key }: MarkedTable): string[] {
  return shape.foreignKeys.flatMap(({ parent, from }) => (keyOf(parent) === key ? from.map(keyOf) : []))
}
