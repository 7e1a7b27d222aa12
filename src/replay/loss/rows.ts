/** Rows that end as if they had never been there. */

import { keyOf } from '../../sql/names.ts'
import { type Asking, removing } from './asking.ts'
import { placesOf } from './found.ts'
import { isThere, type Journey, plainRows } from './journey.ts'
import type { Marked, MarkedTable } from './marked.ts'

/** The rows of one table that are lost. */
export interface LostRows {
  readonly table: MarkedTable
  /** Any row, or all that were asked about. */
  readonly whole: boolean
  readonly rows: readonly Marked[]
}

export function rowLosses(asking: Asking, journey: Journey): LostRows[] {
  const { tables } = journey.start
  const missing = tables.flatMap((table) => asked(journey, table))
  const lost = new Set(asking.vanishing(missing, (row) => [removing(row)]))
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => lost.has(row))
    return rows.length > 0 ? [{ table, whole: isWhole(table, rows), rows: plainFirst(table, rows) }] : []
  })
}

/** What a file does to single rows in their own place is its own affair. */
function asked(journey: Journey, table: MarkedTable): Marked[] {
  const missing = table.rows.filter((row) => isMissing(journey, row))
  const plain = plainRows(table).filter((row) => missing.includes(row))
  return isThere(journey, table) ? (plain.length === plainRows(table).length ? plain : []) : missing
}

/** Nothing that only this row had stands at the end. */
function isMissing({ index }: Journey, row: Marked): boolean {
  return placesOf(index, row, null).length === 0 && (row.kind.is === 'plain' || hasPayload(row))
}

/** A row of NULLs and keys says nothing. */
function hasPayload({ table, values, kind }: Marked): boolean {
  const keys = new Set(table.shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  const said = [...values].filter(([key, value]) => value !== 'NULL' && !table.facts.get(key)?.column.rowidAlias)
  return said.some(([key]) => !keys.has(key)) || (kind.column !== null && keys.has(kind.column) && said.length > 0)
}

function isWhole(table: MarkedTable, lost: readonly Marked[]): boolean {
  const plain = plainRows(table)
  return lost.length === table.rows.length || (plain.length > 0 && plain.every((row) => lost.includes(row)))
}

/** Where any row is lost the other kinds need no mention. */
function plainFirst(table: MarkedTable, rows: readonly Marked[]): readonly Marked[] {
  const plain = plainRows(table)
  return plain.length > 0 && plain.every((row) => rows.includes(row)) ? plain : rows
}
