/** Rows of two tables that stand in one at the end, alike in everything that the files wrote: nobody knows which was which. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { areParts } from '../marks/parts.ts'
import { keysAtEnd } from '../run/end-keys.ts'
import { placesOf, tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { type Ignored, plainText, type Value } from '../values/contents.ts'

/** The rows of one table came to those of another one. */
export interface Merged {
  readonly table: MarkedTable
  /** As spelt: the table whose rows they cannot be told from, and the new one where both stand. */
  readonly other: string
  readonly into: string
  /** Where they refer to rows of two other tables: their columns for that, as spelt. */
  readonly columns?: readonly string[]
}

/** One shared column is a list of names, into which another list may well go. */
const FEWEST_COLUMNS = 2

/**
 * Each pair of tables that are gone and whose rows ended alike in a new one: had a row been in the other table, the end would
 * be the same. What goes into a table that was there becomes one of its rows, and what has a key there is the same thing
 * in both: both are mostly meant.
 * @param given positions whose values say nothing: ids that SQLite gave out, and what chance made
 */
export function mergers(journey: Journey, given: Ignored): Merged[] {
  const { tables, end } = journey.start
  const gone = tables.filter((table) => !isThere(journey, table) && !end.has(table.key))
  return gone.flatMap((table, at) => {
    for (const other of gone.slice(at + 1)) {
      const into = areParts(table.name, other.name) ? null : homeOf(journey, table, other, given)
      if (into !== null) return [{ table, other: other.name, into }]
    }
    return []
  })
}

/** The new table where rows of both end alike; null where there is none. */
function homeOf(journey: Journey, table: MarkedTable, other: MarkedTable, given: Ignored): string | null {
  const { index, start, lives } = journey
  for (const row of plainRows(table)) {
    for (const twin of plainRows(other)) {
      const [[home, ...more], its] = [placesOf(index, row, null), placesOf(index, twin, null)]
      const held = home && more.length === 0 && !lives.tables.has(home.table) ? start.end.get(home.table) : undefined
      const [place] = its
      if (!home || !held || place?.table !== home.table || its.length !== 1) continue
      const [one, two] = [cellsOf(row, home.cells), cellsOf(twin, place.cells)]
      const said = held.columns.filter((_, at) => one[at]?.own === 'said' && two[at]?.own === 'said').map(keyOf)
      if (said.length < FEWEST_COLUMNS || !areAlike(one, two, given.get(home.table))) continue
      return keysAtEnd(journey, held.name)
        .flat()
        .some((key) => said.includes(key))
        ? null
        : held.name
    }
  }
  return null
}

/** A cell at the end: whether it holds a value of the row's own, and what stands there. */
interface Cell {
  readonly own: 'id' | 'said' | null
  readonly value: Value
  /** What was made of the row's value: '' where it stands as it was, but for its letters' case. */
  readonly made: string
}

function cellsOf({ own, values, table }: Marked, cells: readonly Value[]): Cell[] {
  return cells.map((value) => {
    const tokens = new Set(tokensIn(value))
    const keys = [...own].filter((key) => tokensIn(values.get(key) ?? '').some((token) => tokens.has(token)))
    const is = keys.length === 0 ? null : keys.every((key) => isSurrogate(table, key)) ? 'id' : 'said'
    return {
      value,
      own: is,
      made: madeOf(
        value,
        [...keys].map((key) => values.get(key) ?? 'NULL'),
      ),
    }
  })
}

/** A sign, or a word put beside it: what stands there without the value, and without its marks. */
function madeOf(cell: Value, own: readonly Value[]): string {
  const [now, was] = [plainText(cell).toLowerCase(), own.map((value) => plainText(value).toLowerCase())]
  const whole = was.find((value) => now.includes(value))
  if (whole !== undefined) return now.replace(whole, '')
  return tokensIn(cell)
    .reduce((text, token) => text.replace(token.toLowerCase(), ''), now)
    .replace(/[^-+]+/g, '')
}

/** Whether each cell is a value of both rows' own, of which the same was made, or the same in both. */
function areAlike(one: readonly Cell[], other: readonly Cell[], given: ReadonlySet<number> | undefined): boolean {
  return one.every((cell, at) => {
    const twin = other[at]
    const areOwn = cell.own !== null && twin?.own !== null
    return given?.has(at) || (areOwn && cell.made === twin?.made) || cell.value === twin?.value
  })
}
