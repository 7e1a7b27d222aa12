/** What leads from rows at the end to others: values that only one row of a table has. */

import { gather } from '../../../sql/names.ts'
import type { Contents, Value } from '../values/contents.ts'

/** A row at the end. */
interface Row {
  readonly table: string
  readonly cells: readonly Value[]
}

interface Cell {
  readonly row: Row
  readonly at: number
  /** No other row of its table has its value there. */
  readonly isAlone: boolean
}

/** What is known of a place in a table (keyOf case). */
export interface Known {
  /** An id that SQLite has given out anew: two that are equal are so by chance. */
  readonly isNumber: (table: string, at: number) => boolean
  /** The table (keyOf case) that it refers to; null where nothing says so. */
  readonly parentOf: (table: string, at: number) => string | null
}

/** Further than so many tables away nobody looks for what belongs to a row. */
const FARTHEST = 3

export class Leads {
  readonly #rows: readonly Row[]
  readonly #cells = new Map<Value, Cell[]>()
  readonly #known: Known

  constructor(end: Contents, known: Known) {
    this.#known = known
    this.#rows = [...end].flatMap(([table, { rows }]) => rows.map((cells) => ({ table, cells })))
    const spot = ({ table, cells }: Row, at: number) => `${table}\u0001${at}\u0001${cells[at]}`
    const counts = new Map<string, number>()
    const each = (visit: (row: Row, at: number, value: Value) => void) => {
      for (const row of this.#rows) for (const [at, value] of row.cells.entries()) visit(row, at, value)
    }
    each((row, at) => counts.set(spot(row, at), (counts.get(spot(row, at)) ?? 0) + 1))
    each((row, at, value) => {
      if (value !== 'NULL') gather(this.#cells, value, { row, at, isAlone: counts.get(spot(row, at)) === 1 })
    })
  }

  /**
   * Whether rows of the first kind lead to one of the second: by values of their own that others hold, which may lead on, and
   * from there by what they refer to. Two rows that refer to the same third one have nothing to do with each other.
   */
  lead(isFirst: (row: Row) => boolean, isWanted: (row: Row) => boolean): boolean {
    const below = new Set(this.#rows.filter(isFirst))
    const above = new Set<Row>()
    for (let step = 0; step < FARTHEST; step += 1) {
      const upwards = [...below, ...above].flatMap((row) => this.#nextTo(row, 'above'))
      const downwards = [...below].flatMap((row) => this.#nextTo(row, 'below'))
      for (const row of upwards) above.add(row)
      for (const row of downwards) below.add(row)
      if ([...below, ...above].some(isWanted)) return true
    }
    return false
  }

  /** The rows that this one refers to, or that refer to it. */
  #nextTo(row: Row, where: 'above' | 'below'): Row[] {
    return row.cells.flatMap((value, at) => {
      const cells = this.#cells.get(value) ?? []
      const own = cells.find((it) => it.row === row && it.at === at)
      if (!own || (where === 'below' && !own.isAlone)) return []
      const others = cells.filter((it) => it.row !== row && (where === 'below' || it.isAlone))
      return others.filter((it) => this.#isTie(own, it)).map((it) => it.row)
    })
  }

  #isTie(one: Cell, other: Cell): boolean {
    const { isNumber, parentOf } = this.#known
    const [parent, itsParent] = [one, other].map(({ row, at }) => parentOf(row.table, at))
    if (parent || itsParent) return parent === other.row.table || itsParent === one.row.table
    return !(isNumber(one.row.table, one.at) && isNumber(other.row.table, other.at))
  }
}
