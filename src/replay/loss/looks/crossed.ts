/** Columns of a table made anew, or of one that rows move to, that hold another column's values, whatever expression put them there. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { parentAtEnd } from '../run/end-keys.ts'
import { placesOf, tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { plainText, type Value } from '../values/contents.ts'

export interface Crossed {
  readonly table: MarkedTable
  readonly column: string
  /** What the column is called there, as spelt, where that is another name. */
  readonly renamed?: string
  /** The old column whose values stand there. */
  readonly from: string
  /** The table (keyOf case) that the rows have moved to, where it is another one. */
  readonly into?: string
}

/** Where a column's own mark is not in its place, and the mark of another old column is. */
export function crossings(journey: Journey): Crossed[] {
  return journey.start.tables.flatMap((table) => {
    const others = [...journey.start.end].filter(([key]) => key !== table.key && key !== ownOf(journey, table))
    const moved = others.flatMap(([key, { columns }]) => movedTo(journey, table, key, columns.map(keyOf)))
    return [...inHeir(journey, table), ...moved]
  })
}

/** What the table itself is called at the end; null where it is gone. */
function ownOf(journey: Journey, { key }: MarkedTable): string | null {
  const life = journey.lives.tables.get(key)
  return life && life.goneAfter === null ? keyOf(life.now) : null
}

/** Rows that stand in another table with columns of the same names, or keys to the same parents, and no longer in their own. */
function movedTo(journey: Journey, table: MarkedTable, into: string, columns: readonly string[]): Crossed[] {
  const shared = columns.filter((column) => table.facts.has(column) && !isSurrogate(table, column))
  const isLink = table.shape.foreignKeys.length > 1
  const own = ownOf(journey, table)
  const isIn = (row: Marked, home: string) => cellsOf(journey, row, home) !== null
  const rows = shared.length > 0 || isLink ? table.rows.filter((row) => isIn(row, into)) : []
  const moved = rows.filter((row) => own === null || !isIn(row, own))
  const row = moved.find(({ kind }) => kind.is === 'plain') ?? moved[0]
  if (!row) return []
  const marked = markedIn(journey, row, into, columns, new Set(shared))
  // What is lost of a table that is gone is told as such.
  const isLost = ({ column }: Crossed) =>
    own !== null &&
    row.own.has(column) &&
    tokensIn(row.values.get(column) ?? '').every((mark) => !journey.index.has(mark))
  const isRing = ({ column, from }: Crossed) =>
    (row.own.has(column) || row.own.has(from)) && marked.some((it) => it.column === from && it.from === column)
  const found = marked.filter((one) => isRing(one) || isLost(one))
  const landing = { into, columns, own: row.own, rows: moved }
  return [...found, ...withoutMarks(journey, table, landing), ...filledInstead(journey, table, landing)].map((one) => ({
    ...one,
    into,
  }))
}

function inHeir(journey: Journey, table: MarkedTable): Crossed[] {
  const heir = journey.start.end.get(table.key)
  if (isThere(journey, table) || !heir) return []
  // With foreign keys on, two of them that have changed places are refused in plain rows.
  const [row = table.rows[0]] = plainRows(table)
  if (!row) return []
  const columns = heir.columns.map(keyOf)
  const landing = { into: table.key, columns, own: row.own, rows: table.rows }
  return [
    ...markedIn(journey, row, table.key, columns),
    ...withoutMarks(journey, table, landing),
    ...filledInstead(journey, table, landing),
  ]
}

/** @param asked the columns that are asked about: those with a mark, and others whose value is all that tells them */
function markedIn(journey: Journey, row: Marked, into: string, columns: readonly string[], asked = row.own): Crossed[] {
  const { table } = row
  const cells = cellsOf(journey, row, into)
  return columns.flatMap((column, at): Crossed[] => {
    if (!asked.has(column) || isSurrogate(table, column)) return []
    const cell = cells?.[at]
    if (cell === undefined || holds(row, column, cell)) return []
    const from = [...asked].find((other) => other !== column && holds(row, other, cell))
    return from === undefined ? [] : [{ table, column, from }]
  })
}

interface Landing {
  readonly into: string
  readonly columns: readonly string[]
  readonly own: ReadonlySet<string>
  readonly rows: readonly Marked[]
}

/**
 * Keys and listed values are no row's own: two such columns have changed places where each of them holds in every row what
 * was in the other one, or in the next of a ring.
 */
function withoutMarks(journey: Journey, table: MarkedTable, { into, columns, own, rows }: Landing): Crossed[] {
  const open = [...table.facts.keys()].filter((key) => !own.has(key) && !isSurrogate(table, key))
  if (open.length < 2) return []
  const placed = rows.flatMap((row) => {
    const cells = cellsOf(journey, row, into)
    return cells ? [{ row, cells }] : []
  })
  const found = columns.flatMap((name, at): Crossed[] => {
    const column = open.includes(name) ? name : renamedFrom(journey, table, { into, columns, name })
    if (column === null || !open.includes(column)) return []
    const cells = placed.flatMap(({ row, cells: own }): Cell[] => {
      const cell = own[at] ?? 'NULL'
      return cell === 'NULL' ? [] : [{ row, cell }]
    })
    const from = open.find((other) => other !== column && areFrom(cells, column, other))
    const renamed = name === column ? {} : { renamed: journey.start.end.get(into)?.columns[at] ?? name }
    return from === undefined ? [] : [{ table, column, from, ...renamed }]
  })
  return found.filter(({ from }) => found.some(({ column }) => column === from))
}

/**
 * Columns of which a row has one or the other, as where it is done or called off: they have changed places where each row that
 * has a value in one of them has it in the other one at the end, and there are such rows of both.
 */
function filledInstead(journey: Journey, table: MarkedTable, { into, columns, rows }: Landing): Crossed[] {
  const open = columns.filter((column) => table.facts.has(column) && !isSurrogate(table, column))
  const isNull = ({ values }: Marked, column: string) => (values.get(column) ?? 'NULL') === 'NULL'
  if (!open.some((column) => rows.some((row) => isNull(row, column)))) return []
  const placed = rows.flatMap((row) => {
    const cells = cellsOf(journey, row, into)
    return cells ? [{ row, cellOf: (column: string) => cells[columns.indexOf(column)] ?? 'NULL' }] : []
  })
  return open.flatMap((one, at) =>
    open.slice(at + 1).flatMap((other): Crossed[] => {
      const single = placed.filter(({ row }) => isNull(row, one) !== isNull(row, other))
      const has = (column: string) => single.some(({ row }) => row.own.has(column) && !isNull(row, column))
      if (placed.some(({ row }) => row.own.has(one) && row.own.has(other)) || !has(one) || !has(other)) return []
      const isTurned = single.every(({ row, cellOf }) => {
        const [full, empty] = isNull(row, one) ? [other, one] : [one, other]
        return cellOf(full) === 'NULL' && holds(row, full, cellOf(empty))
      })
      return isTurned
        ? [
            { table, column: one, from: other },
            { table, column: other, from: one },
          ]
        : []
    }),
  )
}

interface Renamed {
  readonly into: string
  readonly columns: readonly string[]
  readonly name: string
}

/** The only key to the same parent that has no column of its name there; null where there are several. */
function renamedFrom(journey: Journey, { shape }: MarkedTable, { into, columns, name }: Renamed): string | null {
  const gone = shape.foreignKeys.filter(({ from }) => from.length === 1 && !columns.includes(keyOf(from[0] ?? '')))
  const parent = gone.length > 0 ? parentAtEnd(journey, into, name) : null
  if (parent === null) return null
  const [own, ...more] = gone.filter((key) => calledIn(journey.lives, keyOf(key.parent)).includes(parent))
  return own && more.length === 0 ? keyOf(own.from[0] ?? '') : null
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

/** What stands in the row's place in the table. */
function cellsOf(journey: Journey, row: Marked, into: string): readonly Value[] | null {
  const place = placesOf(journey.index, row, null).find(({ table }) => table === into)
  return place?.cells ?? linkOf(journey, row, into)
}

/** Where a row of nothing but keys stands, whose id may be another one there: the only one that holds all of them. */
function linkOf({ start }: Journey, { own, values, table }: Marked, into: string): readonly Value[] | null {
  const told = [...values].flatMap(([key, value]) => (value === 'NULL' || isSurrogate(table, key) ? [] : [value]))
  if ([...own].some((key) => !isSurrogate(table, key)) || told.length < 2) return null
  const rows = start.end.get(into)?.rows.filter((cells) => told.every((value) => cells.includes(value))) ?? []
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** Whether the row's mark of this column stands in the cell. */
function holds({ values }: Marked, column: string, cell: string): boolean {
  const value = values.get(column) ?? 'NULL'
  const marks = tokensIn(value)
  if (marks.length === 0) return plainText(cell) === plainText(value)
  return marks.every((mark) => cell.includes(mark))
}
