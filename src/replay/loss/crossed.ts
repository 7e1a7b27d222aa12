/** Columns of a table made anew that hold another column's values, whatever expression put them there. */

import { keyOf } from '../../sql/names.ts'
import { plainText } from './contents.ts'
import { placesOf, tokensIn } from './found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from './journey.ts'
import type { Marked, MarkedTable } from './marked-table.ts'

export interface Crossed {
  readonly table: MarkedTable
  readonly column: string
  /** The old column whose values stand there. */
  readonly from: string
}

/** Where a column's own mark is not in its place, and the mark of another old column is. */
export function crossings(journey: Journey): Crossed[] {
  return journey.start.tables.flatMap((table) => {
    const heir = journey.start.end.get(table.key)
    if (isThere(journey, table) || !heir) return []
    const [row] = plainRows(table)
    if (!row) return []
    return heir.columns.flatMap((name, at): Crossed[] => {
      const column = keyOf(name)
      if (!row.own.has(column) || isSurrogate(table, column)) return []
      const cell = placesOf(journey.index, row, null).find((place) => place.table === table.key)?.cells[at]
      if (cell === undefined || holds(row, column, cell)) return []
      const from = [...row.own].find((other) => other !== column && holds(row, other, cell))
      return from === undefined ? [] : [{ table, column, from }]
    })
  })
}

/** Whether the row's mark of this column stands in the cell. */
function holds({ values }: Marked, column: string, cell: string): boolean {
  const value = values.get(column) ?? 'NULL'
  const marks = tokensIn(value)
  if (marks.length === 0) return plainText(cell) === plainText(value)
  return marks.every((mark) => cell.includes(mark))
}
