/** Columns of a table made anew that hold another column's values, whatever expression put them there. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { placesOf, tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { plainText, type Value } from '../values/contents.ts'

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
    const marked = heir.columns.flatMap((name, at): Crossed[] => {
      const column = keyOf(name)
      if (!row.own.has(column) || isSurrogate(table, column)) return []
      const cell = cellOf(journey, row, at)
      if (cell === null || holds(row, column, cell)) return []
      const from = [...row.own].find((other) => other !== column && holds(row, other, cell))
      return from === undefined ? [] : [{ table, column, from }]
    })
    return [...marked, ...withoutMarks(journey, table, heir.columns.map(keyOf), row)]
  })
}

/**
 * Keys and listed values are no row's own: two such columns have changed places where each of them holds in every row what
 * was in the other one, or in the next of a ring.
 */
function withoutMarks(journey: Journey, table: MarkedTable, columns: readonly string[], { own }: Marked): Crossed[] {
  const open = [...table.facts.keys()].filter((key) => !own.has(key) && !isSurrogate(table, key))
  if (open.length < 2) return []
  const found = columns.flatMap((column, at): Crossed[] => {
    if (!open.includes(column)) return []
    const cells = table.rows.flatMap((row) => {
      const cell = cellOf(journey, row, at)
      return cell === null || cell === 'NULL' ? [] : [{ row, cell }]
    })
    const from = open.find((other) => other !== column && areFrom(cells, column, other))
    return from === undefined ? [] : [{ table, column, from }]
  })
  return found.filter(({ from }) => found.some(({ column }) => column === from))
}

interface Cell {
  readonly row: Marked
  readonly cell: Value
}

/** The cells are those of the other column in all rows, and several of them tell the two apart. */
function areFrom(cells: readonly Cell[], column: string, other: string): boolean {
  const told = new Set<Value>()
  for (const { row, cell } of cells) {
    const [own, from] = [row.values.get(column) ?? 'NULL', row.values.get(other) ?? 'NULL']
    if (from === 'NULL') continue
    if (!isSame(cell, from)) return false
    if (!isSame(cell, own)) told.add(cell)
  }
  return told.size > 1
}

/** `7` and `'7'` alike. */
function isSame(one: Value, other: Value): boolean {
  return plainText(one) === plainText(other)
}

/** What stands in this column of the row's place in the table made anew. */
function cellOf({ index }: Journey, row: Marked, at: number): Value | null {
  return placesOf(index, row, null).find((place) => place.table === row.table.key)?.cells[at] ?? null
}

/** Whether the row's mark of this column stands in the cell. */
function holds({ values }: Marked, column: string, cell: string): boolean {
  const value = values.get(column) ?? 'NULL'
  const marks = tokensIn(value)
  if (marks.length === 0) return plainText(cell) === plainText(value)
  return marks.every((mark) => cell.includes(mark))
}
