/** Rows of a table that is gone beside every row of their parents' table: nothing says any more which of those is theirs. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import { isForeign, isThere, type Journey, plainRows } from '../run/journey.ts'

export interface Product {
  readonly table: MarkedTable
  /** The key (keyOf case) to the parents. */
  readonly column: string
  /** The parents' table, as spelt. */
  readonly parent: string
  /** As spelt: the table where they stand. */
  readonly into: string
}

/** Beside fewer of them they could be by a list that says so. */
const ENOUGH = 3

/**
 * @param known tables of which columns are known to be lost: their keys among them
 */
export function productsIn(asking: Asking, journey: Journey, known: ReadonlySet<MarkedTable>): Product[] {
  const { tables } = journey.start
  if (!journey.setting.scripts.some(({ sql }) => JOINS.test(sql))) return []
  return tables.flatMap((table) => {
    if (isThere(journey, table) || known.has(table)) return []
    return table.shape.foreignKeys.flatMap(({ parent: name, from }): Product[] => {
      const [column, ...more] = from.map(keyOf)
      if (column === undefined || more.length > 0 || keyOf(name) === table.key) return []
      const parent = tables.find(({ key }) => key === keyOf(name))
      const into = parent ? homeOf(journey, table, parent) : besideStanding(asking, journey, table, keyOf(name))
      return into === null ? [] : [{ table, column, parent: parent?.name ?? name, into }]
    })
  })
}

/** Two tables behind one FROM. */
const JOINS = /\bjoin\b|\bfrom\b[^;()]*,/i

function homeOf({ index, start, lives }: Journey, table: MarkedTable, parent: MarkedTable): string | null {
  const children = plainRows(table)
  // An id of theirs stands in what refers to them, too.
  const parents = parent.rows.flatMap((row): Marked[] => {
    const own = new Set([...row.own].filter((column) => !isKey(parent, column)))
    return own.size > 0 ? [{ ...row, own }] : []
  })
  const places = (row: Marked, home: string) => placesOf(index, row, null).filter(({ table: its }) => its === home)
  const isProduct = (home: string) => {
    const beside = parents.map((row) => new Set(places(row, home))).filter(({ size }) => size > 0)
    const isBesideAll = (row: Marked) => {
      const own = places(row, home)
      return beside.every((its) => own.some((place) => its.has(place)))
    }
    return beside.length >= ENOUGH && children.length > 1 && children.every(isBesideAll)
  }
  const homes = [...start.end].filter(([key]) => !lives.tables.has(key) || lives.tables.get(key)?.goneAfter !== null)
  return homes.find(([key]) => isProduct(key))?.[1].name ?? null
}

/** Of parents that stay as they are, and have no marks: with one of them less each row stands there once less, whosever it is. */
function besideStanding(asking: Asking, journey: Journey, table: MarkedTable, parent: string): string | null {
  const { index, start, steps } = journey
  const heir = start.end.get(table.key)
  const parents = start.end.get(parent)
  const isRead = steps.some(({ statement: { sql } }) => namesIn(sql).has(parent) && JOINS.test(sql))
  const children = plainRows(table)
  if (!heir || !parents || !isRead || parents.rows.length < 2 || children.length < 2) return null
  const standsIn = (all: Index, count: number) =>
    children.every((row) => placesOf(all, row, null).filter((place) => place.table === table.key).length === count)
  if (!standsIn(index, parents.rows.length)) return null
  const name = `main.${quoted(parents.name)}`
  const end = asking.end([`DELETE FROM ${name} WHERE rowid = (SELECT max(rowid) FROM ${name})`])
  return end && standsIn(indexOf(end), parents.rows.length - 1) ? heir.name : null
}

function isKey(table: MarkedTable, column: string): boolean {
  return isForeign(table, column) || table.shape.primaryKey.some((name) => keyOf(name) === column)
}
