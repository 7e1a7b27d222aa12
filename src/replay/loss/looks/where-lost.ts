/** In which rows a column is lost: in all, where that only seemed to be in rows of one kind, or in those that have something in common. */

import type { Unmet } from '../../../model/loss.ts'
import { commonTo, saysWhy } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import type { Pair, Value } from '../values/contents.ts'
import { changes } from './other-values.ts'
import { saysUnmet, unmetBy } from './told-apart.ts'

interface Found {
  readonly table: MarkedTable
  readonly column: string
  readonly row: Marked
  readonly common: string | null
  readonly unmet?: Unmet
  readonly pair: Pair | null
  readonly mixed?: unknown
}

/**
 * The same loss, told by the rows that it is in.
 * @param gone rows that are lost with all that they hold
 */
export function whereLost<T extends Found>(asking: Asking, journey: Journey, one: T, gone: ReadonlySet<Marked>): T {
  return inWhichRows(asking, journey, inPlainRows(asking, journey, one, gone), gone)
}

/** A row of some kind may only be the one in which the rest of a sum can be found: what is lost in plain rows too is lost in all. */
function inPlainRows<T extends Found>(asking: Asking, journey: Journey, one: T, gone: ReadonlySet<Marked>): T {
  if (one.common !== null || one.pair !== null || !saysWhy(one.row.kind)) return one
  const rows = plainRows(one.table).filter((row) => !gone.has(row))
  const edits = changes(journey, one.column, rows)
  return edits.length > 0 && asking.vanishes(edits) === true ? { ...one, row: rows[0] as Marked } : one
}

/** Where other rows keep it: what those in which it is lost have in common, or lack. */
function inWhichRows<T extends Found>(asking: Asking, journey: Journey, one: T, gone: ReadonlySet<Marked>): T {
  const { table, column, pair, common, mixed } = one
  if (pair !== null || common !== null || mixed || saysWhy(one.row.kind)) return one
  const all = table.rows.filter((row) => !gone.has(row) && changes(journey, column, [row]).length > 0)
  // Other values than marks may be those of other rows.
  const sets = [all, all.filter(({ own }) => own.has(column))]
  const [rows = []] = sets.filter((some) => asking.end(changes(journey, column, some)) !== null)
  const end = asking.end(changes(journey, column, rows))
  if (!end) return one
  const index = indexOf(end)
  const [lost, kept]: [Marked[], Marked[]] = [[], []]
  for (const row of rows) {
    const [was, is] = [journey.index, index].map((of) => placesOf(of, row, column).map(lineOf).sort().join('\u0002'))
    if (was === is) lost.push(row)
    else kept.push(row)
  }
  if (!lost.includes(one.row) || kept.length === 0) return one
  const unmet = unmetBy(journey, lost, kept)
  return unmet
    ? { ...one, common: saysUnmet(table, unmet), unmet }
    : { ...one, common: commonTo(table, lost, kept, []) }
}

function lineOf({ table, cells }: { readonly table: string; readonly cells: readonly Value[] }): string {
  return [table, ...cells].join('\u0001')
}

/** Rows that a DELETE of some has taken, and that are nowhere: what they held goes because it says so. */
export function deletedIn({ leavings, index }: Journey): Marked[] {
  const some = leavings.filter(({ moved, emptied }) => !moved && !emptied)
  return some.flatMap(({ rows }) => rows).filter((row) => placesOf(index, row, null).length === 0)
}
