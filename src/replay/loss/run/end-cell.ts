/** What stands in a column's own place at the end. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { positionOf, type Value } from '../values/contents.ts'
import { placesOf } from './found.ts'
import type { Journey } from './journey.ts'

/** Undefined for a row that is not found there. */
export function cellOf({ index, lives, start }: Journey, row: Marked, column: string): Value | undefined {
  const life = lives.tables.get(row.table.key)
  const [table, name] = [keyOf(life?.now ?? ''), keyOf(life?.columns.get(column)?.now ?? '')]
  const at = positionOf(start.end.get(table), name)
  return placesOf(index, row, column).find((place) => place.table === table)?.cells[at]
}
