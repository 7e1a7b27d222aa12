/** Links that are moved on by another number than the ids of the rows at which they point. */

import { isNamedAfter, keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { idAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { positionOf, type Value } from '../values/contents.ts'
import { comparedWith, type Strayed } from './strayed.ts'

/** Rows of one table in one at the end (keyOf case), and how far their ids are from the old ones: null where it is not as far for all. */
interface Move {
  readonly table: MarkedTable
  readonly home: string
  readonly by: bigint | null
}

/** A column that all plain rows have there, always as far from what it was. */
interface Shift {
  readonly table: MarkedTable
  /** In keyOf case; the position is that at the end. */
  readonly column: string
  readonly home: string
  readonly at: number
  readonly by: bigint
  readonly rows: readonly Marked[]
}

/**
 * Each column without a foreign key that is named after a table at the end whose rows have come there with new ids, where no table's
 * rows are moved by as much as the column is. What is kept as it was is told by `strayings`; of rows that keep their ids nobody knows
 * whether the column is being put right.
 */
export function otherOffsets(asking: Asking, journey: Journey): Strayed[] {
  const { tables, end } = journey.start
  const moves = tables.flatMap((table) => movesOf(journey, table))
  if (moves.every(({ by }) => by === 0n)) return []
  return tables.flatMap((table) =>
    [...table.facts.keys()].flatMap((column): Strayed[] => {
      const shifts = shiftsOf(journey, table, column)
      if (shifts.some(({ by }) => by === 0n || moves.some((it) => it.by === by))) return []
      const [[shift, move] = []] = shifts.flatMap((one) => {
        const moved = moves.find((it) => it.by !== 0n && isLink(journey, one, it))
        return moved && follows(asking, one) ? [[one, moved] as const] : []
      })
      if (!shift || !move) return []
      const name = table.facts.get(column)?.column.name ?? column
      const into = end.get(move.home)?.name ?? move.home
      const offset = { own: shift.by.toString(), its: move.by?.toString() ?? null }
      return [{ table, name: table.name, column: name, parent: move.table, into, offset }]
    }),
  )
}

/** By number alone a row may seem to stand where others do. */
function movesOf(journey: Journey, table: MarkedTable): Move[] {
  const id = [...table.facts.keys()].find((key) => isSurrogate(table, key))
  const rows = plainRows(table)
  if (id === undefined || rows.length < 2) return []
  const [first = [], ...more] = rows.map((row) =>
    placesOf(journey.index, row, id).flatMap(({ table: home, cells }) => {
      const held = journey.start.end.get(home)
      const name = held?.columns.find((it) => keyOf(it) === id) ?? held?.columns[0] ?? ''
      const [old, now] = [wholeOf(row.values.get(id)), wholeOf(cells[positionOf(held, name)])]
      return old === null || now === null ? [] : [{ home, by: now - old }]
    }),
  )
  return [...new Set(first.map(({ home }) => home))].flatMap((home): Move[] => {
    const [own = [], ...others] = [first, ...more].map((all) => all.flatMap((it) => (it.home === home ? [it.by] : [])))
    const by = own.find((it) => others.every((all) => all.includes(it)))
    const isKnown = by !== undefined || [own, ...others].every((all) => all.length === 1)
    return isKnown ? [{ table, home, by: by ?? null }] : []
  })
}

/** Of columns that hold whole numbers, where no other column of a row accounts for what it has there. */
function shiftsOf({ index, start }: Journey, table: MarkedTable, column: string): Shift[] {
  const rows = plainRows(table).filter(({ values }) => wholeOf(values.get(column)) !== null)
  const olds = new Set(rows.map(({ values }) => values.get(column)))
  if (olds.size < 2 || isSurrogate(table, column)) return []
  const shared = rows.map((row) => {
    const old = wholeOf(row.values.get(column)) ?? 0n
    const others = new Set([...row.values].flatMap(([key, value]) => (key === column ? [] : [value])))
    const places = placesOf(index, row, column)
    return new Map(
      places.flatMap(({ table: home, cells }) =>
        cells.flatMap((cell, at) => {
          const now = wholeOf(cell)
          return now === null || others.has(cell)
            ? []
            : [[`${home}\u0001${at}\u0001${now - old}`, { home, at, by: now - old }]]
        }),
      ),
    )
  })
  const [first, ...more] = shared
  return [...(first ?? [])].flatMap(([key, { home, at, by }]) =>
    more.every((it) => it.has(key)) && start.end.has(home) ? [{ table, column, home, at, by, rows }] : [],
  )
}

/** Whether its name, or what triggers and views compare, says that it points at those rows, and no foreign key does. */
function isLink(journey: Journey, { home, at, table, column }: Shift, move: Move): boolean {
  const held = journey.start.end.get(home)
  const now = held?.columns[at] ?? ''
  const into = journey.start.end.get(move.home)?.name ?? move.home
  if (home === move.home || keyOf(now) === idAtEnd(journey, home) || parentAtEnd(journey, home, now) !== null)
    return false
  return (
    [into, move.table.name].some((name) => isNamedAfter(now, name) || isNamedAfter(column, name)) ||
    comparedWith(journey, move.table).get(table.key)?.includes(column) === true
  )
}

/** Whether what stands there comes of the column: with another value there, it is as far from that. */
function follows(asking: Asking, { column, home, at, by, rows: [row, other] }: Shift): boolean {
  const value = other?.values.get(column)
  const end = row && value !== undefined ? asking.end([writing(row, column, value)]) : null
  const whole = wholeOf(value)
  if (!row || !end || whole === null) return false
  return placesOf(indexOf(end), row, column).some(
    (place) => place.table === home && wholeOf(place.cells[at]) === whole + by,
  )
}

function wholeOf(value: Value | undefined): bigint | null {
  return /^-?\d+$/.test(value ?? '') ? BigInt(value ?? 0) : null
}
