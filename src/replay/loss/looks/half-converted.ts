/** Moments of which an UPDATE writes some in another form, against the column's type, and leaves the others: numbers and texts in one column. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { whereTokens } from '../../../sql/where.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { cellOf } from '../run/end-cell.ts'
import { hasPlace, isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { plainText, type Value } from '../values/contents.ts'

export interface HalfConverted {
  readonly table: MarkedTable
  readonly column: string
  readonly step: Step
  /** A value as some rows keep it, and as others have got it. */
  readonly kept: Value
  readonly written: Value
}

/**
 * Columns in which every row of ours held the one form, and in the end some hold it still, and others the one that they were
 * converted to. A condition on the column itself asks for the form; and where a value may be missing, the other rows may have none.
 */
export function halfConverted(journey: Journey): HalfConverted[] {
  return journey.start.tables.flatMap((table) => {
    const names = calledIn(journey.lives, table.key)
    const own = journey.steps.filter(
      ({ statement: { sql } }) => actionOf(sql) === 'UPDATE' && names.includes(targetOf(sql) ?? ''),
    )
    return own.length === 0 ? [] : [...table.facts.keys()].flatMap((column) => halfOf(journey, table, column, own))
  })
}

function halfOf(journey: Journey, table: MarkedTable, column: string, steps: readonly Step[]): HalfConverted[] {
  const facts = table.facts.get(column)
  if (!facts || facts.column.nullable || isSurrogate(table, column) || !hasPlace(journey, table, column)) return []
  const now = keyOf(journey.lives.tables.get(table.key)?.columns.get(column)?.now ?? column)
  const step = steps.find(({ statement: { sql } }) => converts(sql, now))
  if (!step || steps.some(({ statement: { sql } }) => asks(sql, now))) return []
  const rows = table.rows.filter((row) => row.own.has(column))
  const isKept = (row: Marked) => cellOf(journey, row, column) === row.values.get(column)
  const kept = rows.find(isKept)?.values.get(column)
  const written = rows.flatMap((row) => (isKept(row) ? [] : (cellOf(journey, row, column) ?? [])))
  if (kept === undefined) return []
  const isAgainst = (cell: Value) =>
    facts.column.kind === 'text'
      ? formOf(kept) === 'text' && formOf(cell) === 'number'
      : facts.column.kind === 'integer' && formOf(kept) === 'number' && formOf(cell) === 'text'
  const [first] = written
  return first !== undefined && written.every(isAgainst) ? [{ table, column, step, kept, written: first }] : []
}

/** `SET at = datetime(at, 'unixepoch') WHERE …`. */
function converts(sql: string, column: string): boolean {
  const given = assignmentsIn(sql).find((it) => it.column === column)
  return given !== undefined && whereTokens(sql).length > 0 && namesOf(given.value).some((it) => it.column === column)
}

/** Whether its condition is about the column. */
function asks(sql: string, column: string): boolean {
  return namesOf(whereTokens(sql)).some((it) => it.column === column)
}

/** A day with or without its time, or a number that may count from 1970 or 4714 BC; null for anything else. */
function formOf(cell: Value): 'number' | 'text' | null {
  if (/^'\d{4}-\d\d-\d\d([ T]\d\d:|$)/.test(cell)) return 'text'
  return /^-?\d{5,}(\.\d+)?$/.test(plainText(cell)) ? 'number' : null
}
