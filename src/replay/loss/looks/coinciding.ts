/** Links that find their row only as long as made-up ids of two tables are alike: they are looked up by the wrong one of its numbers. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { idAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { contentsAtStart, hasPlace, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { shiftOf } from '../run/other-ids.ts'
import { type Contents, positionOf, type Value } from '../values/contents.ts'
import type { LostValues } from './columns.ts'
import { exchanging } from './swapped.ts'

/** Each of them is a run of the files, or two. */
const MOST_LINKS = 8

/**
 * Links whose own place is gone, and that nothing tells any more once the rows at which they point have other ids, though a table
 * of the end has a row for each of those: its key was taken for the link.
 * @param told of the columns that are known to be lost
 */
export function coincidences(asking: Asking, journey: Journey, told: readonly LostValues[]): LostValues[] {
  const links = journey.start.tables.flatMap((table) =>
    table.shape.foreignKeys.flatMap(({ from: [name = '', ...more], parent }) => {
      const column = keyOf(name)
      const isTold = told.some((it) => it.table === table && it.column === column)
      const isOther = keyOf(parent) !== table.key && more.length === 0 && !isSurrogate(table, column)
      return isOther && !isTold && !hasPlace(journey, table, column) ? [{ table, column, name, parent }] : []
    }),
  )
  return links.slice(0, MOST_LINKS).flatMap(({ table, column, name, parent }): LostValues[] => {
    const rows = plainRows(table).filter(({ values }) => /^\d+$/.test(values.get(column) ?? 'NULL'))
    const [row] = rows
    const shift = row && shiftOf(journey, keyOf(parent))
    const end = shift && asking.end(shift.changes)
    if (!end) return []
    const after = (it: Marked) => String(Number(it.values.get(column)) + shift.by)
    const by = beyond(journey, end, { table, column, rows, after, parent })
    const exchange = by === null ? null : exchanging(journey, table, column, after)
    if (exchange === null || asking.alikeButForIds(shift.changes, [...shift.changes, ...exchange]) !== true) return []
    const common = `a value in ${table.name}.${name} that is no id in ${by}`
    return [{ table, column, row, common, pair: null }]
  })
}

interface Link {
  readonly table: MarkedTable
  readonly column: string
  readonly rows: readonly Marked[]
  /** What the row has in the column once the ids are others. */
  readonly after: (row: Marked) => Value
  readonly parent: string
}

/** The table, as spelt, that has a row for what each of these rows points at, and to which none of them leads; null for none. */
function beyond(journey: Journey, end: Contents, { table, column, rows, after, parent }: Link): string | null {
  const index = indexOf(end)
  const before = contentsAtStart(journey)
  const places = rows.map((row) => placesOf(index, row, column))
  const homes = new Set(places.flatMap((own) => own.map((it) => it.table)))
  const others = [...end].filter(([key]) => !homes.has(key) && key !== keyOf(parent) && key !== table.key)
  const found = others.find(([key, held]) => {
    const id = idAtEnd(journey, key)
    const at = id === null ? -1 : positionOf(held, id)
    const isNew = !before.has(key)
    if (at < 0) return false
    return rows.every((row, which) => {
      const own = held.rows.filter((cells) => cells.some((cell, place) => place !== at && cell === after(row)))
      const ids = new Set(own.map((cells) => cells[at]))
      const isElsewhere = (places[which] ?? []).every(({ table: home, cells }) => {
        const columns = end.get(home)?.columns ?? []
        const declared = columns.findIndex((it) => parentAtEnd(journey, home, it) === key)
        const links = declared < 0 ? cells : cells.slice(declared, declared + 1)
        return (isNew || declared >= 0) && !links.some((it) => ids.has(it))
      })
      return own.length > 0 && isElsewhere
    })
  })
  return found?.[1].name ?? null
}
