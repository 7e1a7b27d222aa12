/** Rows of two tables that come into one, and have the same ids where they come from: what pointed at one points at the other. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { idAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { type Index, indexOf, placesOf, tokensIn } from '../run/found.ts'
import { isThere, type Journey, plainRows } from '../run/journey.ts'
import { type Contents, positionOf, type Value } from '../values/contents.ts'
import type { Strayed } from './strayed.ts'

/** A row that points at another one, and where both are at the end. */
interface Pointing {
  readonly table: MarkedTable
  readonly column: string
  readonly row: Marked
  readonly parent: Marked
  /** The key (keyOf case) by which it does, and its value. */
  readonly to: string
  readonly id: Value
  /** The tables at the end, and the column of the first that holds the second's id. */
  readonly place: string
  readonly home: string
  readonly link: number
}

/** Each column that leads to another row at the end where a row of another table, which may stay where it is as well, has the parent's old id. */
export function sharedIds(asking: Asking, journey: Journey): Strayed[] {
  const { tables, end } = journey.start
  const gone = tables.filter((table) => !isThere(journey, table))
  return tables.flatMap((table) =>
    pointingIn(journey, table, gone).flatMap((one): Strayed[] => {
      const own = one.parent.table
      const by = tables.find((other) => other !== own && other !== table && leadsTo(asking, journey, one, other))
      if (!by) return []
      const name = table.facts.get(one.column)?.column.name ?? one.column
      const into = end.get(one.home)?.name ?? one.home
      return [{ table, name: table.name, column: name, parent: own, into, takenFor: by.name }]
    }),
  )
}

function pointingIn(journey: Journey, table: MarkedTable, gone: readonly MarkedTable[]): Pointing[] {
  return table.shape.foreignKeys.flatMap(({ parent, from, to: declared }): Pointing[] => {
    const above = gone.find((it) => it.key === keyOf(parent) && it !== table)
    const to = keyOf(declared?.[0] ?? above?.shape.primaryKey[0] ?? '')
    const column = keyOf(from[0] ?? '')
    if (!above || from.length !== 1) return []
    for (const row of plainRows(table)) {
      const id = row.values.get(column) ?? 'NULL'
      const its = plainRows(above).find(({ values }) => id !== 'NULL' && values.get(to) === id)
      const found = its && linkOf(journey, { row, column }, its, to)
      if (its && found) return [{ table, column, row, parent: its, to, id, ...found }]
    }
    return []
  })
}

/** Where the row holds the parent's id of the end. */
function linkOf(
  journey: Journey,
  { row, column }: Pick<Pointing, 'row' | 'column'>,
  parent: Marked,
  to: string,
): Pick<Pointing, 'place' | 'home' | 'link'> | null {
  const { index, start } = journey
  const [home, ...others] = placesOf(index, parent, to)
  const id = home && idIn(journey, start.end, home)
  if (!home || id === undefined || others.length > 0) return null
  for (const { table, cells } of placesOfLink(index, row, column)) {
    if (table === home.table) continue
    const columns = start.end.get(table)?.columns ?? []
    const links = [...cells.keys()].filter((at) => cells[at] === id)
    const link = links.find((at) => parentAtEnd(journey, table, columns[at] ?? '') === home.table) ?? links[0]
    if (link !== undefined) return { place: table, home: home.table, link }
  }
  return null
}

/** Of a row that is nothing but keys those that have all its other keys. */
function placesOfLink(index: Index, row: Marked, column: string): readonly Place[] {
  const own = placesOf(index, row, null)
  const others = [...row.values].flatMap(([key, value]) => (key === column ? [] : [value]))
  const [first, ...more] = others.flatMap(tokensIn)
  if (own.length > 0 || first === undefined || others.some((value) => tokensIn(value).length === 0)) return own
  return (index.get(first) ?? []).filter(({ cells }) => [first, ...more].every((token) => cells.includes(token)))
}

interface Place {
  readonly table: string
  readonly cells: readonly Value[]
}

function idIn(journey: Journey, end: Contents, { table, cells }: Place): Value | undefined {
  const name = idAtEnd(journey, table)
  return name === null ? undefined : cells[positionOf(end.get(table), name)]
}

/** Whether it leads to a row of the other table, once that one has the parent's old id. */
function leadsTo(asking: Asking, journey: Journey, one: Pointing, other: MarkedTable): boolean {
  const [key, ...more] = other.shape.primaryKey
  const rival = plainRows(other).find((row) => isIn(journey.index, row, keyOf(key ?? ''), one.home))
  if (key === undefined || more.length > 0 || !rival) return false
  const end = asking.end([writing(rival, keyOf(key), one.id)])
  if (!end) return false
  const index = indexOf(end)
  const held = placesOfLink(index, one.row, one.column).flatMap(({ table, cells }) =>
    table === one.place ? [cells] : [],
  )
  const isAt = (row: Marked, but: string) =>
    placesOf(index, row, but).some(
      (place) => place.table === one.home && held.some((cells) => cells[one.link] === idIn(journey, end, place)),
    )
  return !isAt(one.parent, one.to) && isAt(rival, keyOf(key))
}

function isIn(index: Index, row: Marked, but: string, home: string): boolean {
  return placesOf(index, row, but).some(({ table }) => table === home)
}
