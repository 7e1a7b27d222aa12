/** What stands in a column's own place at the end. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { positionOf, type Value } from '../values/contents.ts'
import { placesOf } from './found.ts'
import type { Journey } from './journey.ts'

/** A row at the end, and which of its cells is asked for. */
interface Home {
  readonly cells: readonly Value[]
  readonly at: number
}

/** Null for a row that is not found there. */
export function homeOf({ index, lives, start }: Journey, row: Marked, column: string): Home | null {
  const life = lives.tables.get(row.table.key)
  const [table, name] = [keyOf(life?.now ?? ''), keyOf(life?.columns.get(column)?.now ?? '')]
  const at = positionOf(start.end.get(table), name)
  const cells = placesOf(index, row, column).find((place) => place.table === table)?.cells
  return cells ? { cells, at } : null
}

/** Undefined for a row that is not found there. */
export function cellOf(journey: Journey, row: Marked, column: string): Value | undefined {
  const home = homeOf(journey, row, column)
  return home?.cells[home.at]
}
