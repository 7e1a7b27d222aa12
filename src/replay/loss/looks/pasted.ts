/** Columns that an UPDATE fills by another one, though its condition asks for their own value, and another statement does to that one the very same. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { targetOf } from '../../../sql/statement.ts'
import { type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import { hasPlace, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'

interface Filled {
  readonly table: MarkedTable
  readonly step: Step
  /** In keyOf case. */
  readonly column: string
  readonly value: readonly Token[]
  readonly condition: readonly Token[]
}

/**
 * `SET b = b * 1000 WHERE b < 9` and `SET a = b * 1000 WHERE a < 9`: what `a` held makes no difference then.
 * @param known columns of which it is known that they lose something
 */
export function pastedIn(asking: Asking, journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  return journey.start.tables.flatMap((table) => {
    const all = filledIn(journey, table)
    return all.flatMap((one): Narrowed[] => {
      const { column, step } = one
      const model = all.find((it) => it.step !== step && it.column !== column && isPastedFrom(one, it))
      if (!model || known.some((it) => it.table === table && it.column === column)) return []
      const was = (row: MarkedTable['rows'][number]) => row.values.get(column)
      const row = plainRows(table).find((it) => it.own.has(column) && cellOf(journey, it, column) !== was(it))
      const edits = row ? changes(journey, column, [row]) : []
      if (edits.length === 0 || asking.vanishes(edits) !== true) return []
      const { line } = model.step.statement.at
      return [{ table, column, pair: null, step, pasted: { from: model.column, line } }]
    })
  })
}

/** What UPDATEs with a condition make of columns that have kept their names. */
function filledIn(journey: Journey, table: MarkedTable): Filled[] {
  const names = calledIn(journey.lives, table.key)
  return journey.steps.flatMap((step) => {
    const { sql, verb } = step.statement
    if (verb !== 'UPDATE' || !names.includes(targetOf(sql) ?? '')) return []
    const condition = whereTokens(sql)
    return assignmentsIn(sql).flatMap(({ column, value }): Filled[] =>
      condition.length > 0 && table.facts.has(column) && hasPlace(journey, table, column)
        ? [{ table, step, column, value, condition }]
        : [],
    )
  })
}

/** Both get the same, which is made of the one; the condition of each asks the same of its own column. */
function isPastedFrom(one: Filled, model: Filled): boolean {
  const reads = (tokens: readonly Token[], column: string) => namesOf(tokens).some((it) => it.column === column)
  const isOwn = reads(model.value, model.column) && !reads(one.value, one.column) && reads(one.condition, one.column)
  const line = (tokens: readonly Token[], column: string) =>
    tokens.map((token) => (keyOf(unquote(token)) === column ? '?' : token.text.toLowerCase())).join(' ')
  return (
    isOwn &&
    line(one.value, '') === line(model.value, '') &&
    line(one.condition, one.column) === line(model.condition, model.column)
  )
}
