/** Columns that an archive has, and that it does not get from the rows which a DELETE takes away behind the copy. */

import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { placesOf } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import type { Leaving } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { copyInto } from '../run/standing.ts'
import { positionOf } from '../values/contents.ts'
import { otherValue } from './other-values.ts'

export interface LeftBehind {
  readonly table: MarkedTable
  /** As spelt: the columns, and the table that has them and other values there. */
  readonly columns: readonly string[]
  readonly into: string
  readonly step: Step
  /** The DELETE has left no row. */
  readonly emptied: boolean
}

/** So many rows are looked at for each DELETE. */
const MOST_ROWS = 2

/**
 * Rows that are kept in one other table at the end without a value, for which that table has a column of the same name: where
 * another value there makes no difference, it is lost. What no column waits for is left behind on purpose, but where every row goes:
 * then nothing says which values were wanted.
 */
export function leftBehind(asking: Asking, journey: Journey): LeftBehind[] {
  return journey.leavings.flatMap((leaving) => {
    if (!leaving.moved || leaving.cameBack) return []
    const { table, step } = leaving
    const found = movedIn(journey, leaving).flatMap(({ row, home }) => {
      const held = journey.start.end.get(home)
      const columns = [...table.facts.keys()].filter((column) =>
        isLost(asking, journey, { row, home, column, emptied: leaving.emptied }),
      )
      return held && columns.length > 0 ? [{ columns, home, into: held.name }] : []
    })
    const [first, ...others] = found
    const columns = first?.columns.filter((column) => others.every((it) => it.columns.includes(column))) ?? []
    if (!first || columns.length === 0) return []
    const names = columns.map((column) => table.facts.get(column)?.column.name ?? column)
    const copy = copyInto(journey, table, first.home, null)
    return [{ table, columns: names, into: first.into, step: copy ?? step, emptied: leaving.emptied }]
  })
}

/** Rows of the DELETE that stand in one place at the end, in another table. */
function movedIn(journey: Journey, { table, rows }: Leaving): { row: Marked; home: string }[] {
  const own = calledIn(journey.lives, table.key)
  const found = rows.flatMap((row) => {
    const [place, ...more] = placesOf(journey.index, row, null)
    return place && more.length === 0 && !own.includes(place.table) ? [{ row, home: place.table }] : []
  })
  return found.slice(0, MOST_ROWS)
}

interface Asked {
  readonly row: Marked
  readonly home: string
  readonly column: string
  readonly emptied: boolean
}

function isLost(asking: Asking, journey: Journey, { row, home, column, emptied }: Asked): boolean {
  const value = row.values.get(column) ?? 'NULL'
  const held = journey.start.end.get(home)
  const at = positionOf(held, column)
  const cells = placesOf(journey.index, row, null).find((place) => place.table === home)?.cells
  if (value === 'NULL' || isSurrogate(row.table, column) || (at < 0 && !emptied) || !cells || cells.includes(value))
    return false
  const other = otherValue(journey, row, column)
  return other !== null && asking.vanishes([writing(row, column, other)]) === true
}
