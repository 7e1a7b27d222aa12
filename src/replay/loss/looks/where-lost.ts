/** In which rows a column is lost: in all, where that only seemed to be in rows of one kind, or in those that have something in common. */

import type { Unmet } from '../../../model/loss.ts'
import { shown } from '../../../rows/literals.ts'
import { commonTo, isNamed, saysWhy } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { type Index, indexOf, placesOf, tokensIn } from '../run/found.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import { type Pair, sqlOf, type Value } from '../values/contents.ts'
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
  readonly inSome?: boolean
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
  const { table, pair, common, mixed, row } = one
  if (pair !== null || common !== null || mixed) return one
  const { lost, kept } = parted(asking, journey, one, gone)
  if (!lost.includes(row) || kept.length === 0) return one
  const unmet = unmetBy(journey, lost, kept)
  if (unmet) return { ...one, common: saysUnmet(table, unmet), unmet }
  const said = commonTo(table, lost, kept, []) ?? anythingBut(table, lost, kept)
  // Where others have nothing in it, it is lost wherever there is something to lose.
  if (said === `a value in ${table.name}.${table.facts.get(one.column)?.column.name}`) return one
  if (said !== null || (saysWhy(row.kind) && isToldBy(row, kept))) return { ...one, common: said }
  const isCarried = kept.some((it) => it.own.has(one.column) && stands(journey, it, one.column))
  return isCarried ? { ...one, inSome: true } : one
}

/** The rows whose places at the end are the same with another value in the column, and the others. */
function parted(asking: Asking, journey: Journey, { table, column }: Found, gone: ReadonlySet<Marked>) {
  const all = table.rows.filter((row) => !gone.has(row) && changes(journey, column, [row]).length > 0)
  // Other values than marks may be those of other rows.
  const [lost, kept]: [Marked[], Marked[]] = [[], []]
  for (const rows of [all, all.filter(({ own }) => own.has(column))]) {
    const end = asking.end(changes(journey, column, rows))
    if (end === null) continue
    const index = indexOf(end)
    const placesIn = (of: Index, row: Marked) => placesOf(of, row, column).map(lineOf).sort().join('\u0002')
    for (const row of rows) (placesIn(journey.index, row) === placesIn(index, row) ? lost : kept).push(row)
    break
  }
  return { lost, kept }
}

/** Where all rows that are kept have one value that a reader knows, and no other one has it. */
function anythingBut(table: MarkedTable, lost: readonly Marked[], kept: readonly Marked[]): string | null {
  const said = [...table.facts.keys()].flatMap((key) => {
    const [value = 'NULL', ...more] = new Set(kept.map(({ values }) => values.get(key) ?? 'NULL'))
    const isAlone = more.length === 0 && lost.every(({ values }) => (values.get(key) ?? 'NULL') !== value)
    return isAlone && value !== 'NULL' && isNamed(table, key, value) ? [[key, value] as const] : []
  })
  const [first] = said
  if (!first) return null
  const [key, value] = first
  return `anything else than ${table.name}.${table.facts.get(key)?.column.name ?? key} = ${shown(sqlOf(value))}`
}

/** What is special about the row is so of none that is kept. */
function isToldBy({ kind: { column, value = 'NULL' }, table, values }: Marked, kept: readonly Marked[]): boolean {
  if (column === null) return true
  const own = values.get(column) ?? 'NULL'
  const isKnown = own === 'NULL' || isNamed(table, column, value)
  return isKnown && kept.every((row) => (row.values.get(column) ?? 'NULL') !== own)
}

function stands({ index }: Journey, row: Marked, column: string): boolean {
  return tokensIn(row.values.get(column) ?? '').some((token) => index.has(token))
}

function lineOf({ table, cells }: { readonly table: string; readonly cells: readonly Value[] }): string {
  return [table, ...cells].join('\u0001')
}

/** Rows that a DELETE of some has taken, and that are nowhere: what they held goes because it says so. */
export function deletedIn({ leavings, index }: Journey): Marked[] {
  const some = leavings.filter(({ moved, emptied }) => !moved && !emptied)
  return some.flatMap(({ rows }) => rows).filter((row) => placesOf(index, row, null).length === 0)
}
