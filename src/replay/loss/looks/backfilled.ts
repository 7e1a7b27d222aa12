/** Moments that are filled from others where a flag or a state says that there is one, and written over where there was one: as a backfill that forgets to ask where the column is NULL. */

import { wordsIn } from '../../../rows/truths.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, outerWord, targetOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { whereIn } from '../../../sql/where.ts'
import type { Asking } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { mayBeNull } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'
import { isDerivedBefore } from './made-over.ts'
import { changes } from './other-values.ts'
import { isAddedLate, type Overwritten } from './overwritten.ts'

/** `SET paid_at = updated_at WHERE is_paid = 1`: the condition speaks of what the column is the moment of, and not of the column. */
export function backfilled(asking: Asking, journey: Journey, question: Question): Overwritten | null {
  const { table, column, facts } = question
  const isMoment = facts.kind === 'time' || facts.kind === 'date' || facts.kind === 'integer'
  if (!isMoment || !MOMENT.test(facts.column.name) || !mayBeNull(facts.column)) return null
  const filling = journey.steps.flatMap(({ statement: { sql } }) =>
    calledIn(journey.lives, table.key).includes(targetOf(sql) ?? '') ? (fillingIn(sql, column) ?? []) : [],
  )
  const [{ from, where } = { from: '', where: '' }] = filling
  if (!table.facts.has(from) || isAddedLate(journey, table, column) || isDerivedBefore(journey, table, column))
    return null
  const gone = table.rows.filter((row) => row.own.has(column) && cellOf(journey, row, column) === row.values.get(from))
  const edits = changes(journey, column, gone)
  if (edits.length === 0 || asking.vanishes(edits) !== true) return null
  return { from, where, document: false, partly: false }
}

const MOMENT = /(_at|_on|_date|_time|[a-z](At|On|Date|Time))$/

interface Filling {
  /** The other column, in keyOf case. */
  readonly from: string
  /** The condition as it is written. */
  readonly where: string
}

function fillingIn(sql: string, column: string): Filling | null {
  const where = actionOf(sql) === 'UPDATE' ? whereIn(sql) : null
  const [name, ...more] = assignmentsIn(sql).find((it) => it.column === column)?.value ?? []
  const isOfOthers = outerWord(significant(sql), 0, /^(FROM|RETURNING)$/i) >= 0
  if (where === null || isOfOthers || !name || more.length > 0) return null
  const [first = ''] = wordsIn(column)
  const said = significant(where).map(unquote)
  if (said.some((it) => keyOf(it) === column) || !said.some((it) => wordsIn(it).includes(first))) return null
  return { from: keyOf(unquote(name)), where }
}
