/** Columns that seem to be lost in rows of one kind, and are lost in all. */

import { saysWhy } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { changes } from './other-values.ts'

interface Found {
  readonly table: MarkedTable
  readonly column: string
  readonly row: Marked
  readonly common: string | null
  readonly pair: Pair | null
}

/** A row of some kind may only be the one in which the rest of a sum can be found: what is lost in plain rows too is lost in all. */
export function inPlainRows<T extends Found>(asking: Asking, journey: Journey, one: T, gone: ReadonlySet<Marked>): T {
  if (one.common !== null || one.pair !== null || !saysWhy(one.row.kind)) return one
  const rows = plainRows(one.table).filter((row) => !gone.has(row))
  const edits = changes(journey, one.column, rows)
  return edits.length > 0 && asking.vanishes(edits) === true ? { ...one, row: rows[0] as Marked } : one
}
