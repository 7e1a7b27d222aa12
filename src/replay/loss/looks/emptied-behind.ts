/** Columns that an UPDATE empties in every row, behind statements that took the values of some rows alone elsewhere. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { whereIn } from '../../../sql/where.ts'
import { commonTo } from '../marks/common.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { hasPlace, isForeign, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'
import { isNowhere } from './wiped-first.ts'

/**
 * A column that is emptied alone may be meant to lose what it has. Where a copy saves the values of some rows first, those of the
 * others are forgotten.
 * @param known columns of which it is known that they lose something
 */
export function emptiedBehind(asking: Asking, journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  return journey.start.tables.flatMap((table) =>
    [...table.facts.keys()].flatMap((column): Narrowed[] => {
      const isKnown = known.some((it) => it.table === table && it.column === column)
      if (isKnown || isForeign(table, column) || !hasPlace(journey, table, column)) return []
      const step = emptyingOf(journey, table, column)
      const rows = step ? table.rows.filter(({ own }) => own.has(column)) : []
      const lost = rows.filter((row) => isNowhere(journey.index, row, column))
      const kept = rows.filter((row) => !lost.includes(row))
      if (!step || lost.length === 0 || kept.length === 0) return []
      const emptied = commonTo(table, lost, kept, [])
      const edits = changes(journey, column, lost)
      return edits.length > 0 && asking.vanishes(edits) ? [{ table, column, pair: null, step, emptied }] : []
    }),
  )
}

/** The UPDATE that writes one literal into the column, whatever row it is, where no other statement writes it. */
function emptyingOf({ steps, lives }: Journey, { key }: MarkedTable, column: string): Step | null {
  const tables = calledIn(lives, key)
  const columns = [column, keyOf(lives.tables.get(key)?.columns.get(column)?.now ?? column)]
  const writing = steps.flatMap((step) => {
    const { sql } = step.statement
    const given = tables.includes(targetOf(sql) ?? '') ? assignmentsIn(sql) : []
    return given.filter((it) => columns.includes(it.column)).map(({ value }) => ({ step, value }))
  })
  const [only, ...more] = writing
  if (!only || more.length > 0 || kindOf(only.value) !== 'literal') return null
  return whereIn(only.step.statement.sql) === null ? only.step : null
}
