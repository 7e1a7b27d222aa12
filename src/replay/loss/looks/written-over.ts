/** Columns of a table made anew that hold another column's values because a statement says so: no slip of the copy, but written over as by an UPDATE in place. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { tokensIn } from '../run/found.ts'
import { goneStep, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { copyOf } from '../run/standing.ts'
import type { Crossed } from './crossed.ts'
import type { Narrowed } from './narrowed.ts'

export interface WrittenOver {
  /** Those that the copy itself has put astray. */
  readonly crossed: readonly Crossed[]
  /** Those that are written over, without what stands elsewhere at the end: two may change places. */
  readonly over: readonly Narrowed[]
}

export function writtenOver(journey: Journey, all: readonly Crossed[]): WrittenOver {
  const crossed: Crossed[] = []
  const over: Narrowed[] = []
  for (const one of all) {
    const step = writerOf(journey, one)
    if (step === null) crossed.push(one)
    else over.push(...lostBy(journey, one, step))
  }
  return { crossed, over }
}

/** The UPDATE that gives the column the other one, or the copy whose expression for it has both, as `coalesce(b, a)`. */
function writerOf(journey: Journey, { table, column, from, into, renamed }: Crossed): Step | null {
  if (into !== undefined || renamed !== undefined) return null
  const names = [...calledIn(journey.lives, table.key), table.key]
  const updated = journey.steps.find(
    ({ statement: { sql } }) =>
      actionOf(sql) === 'UPDATE' &&
      names.includes(targetOf(sql) ?? '') &&
      assignmentsIn(sql).some((it) => it.column === column && namesIn(it.text).has(from)),
  )
  const copy = copyOf(journey, goneStep(journey, table), table)
  return updated ?? (copy && isOfBoth(journey, table, copy, [column, from]) ? copy : null)
}

function isOfBoth({ start }: Journey, { key }: MarkedTable, { statement: { sql } }: Step, pair: string[]): boolean {
  const found = resultFor(sql, pair[0] ?? '', start.end.get(key)?.columns ?? [])
  const names = namesIn(found?.result.map(({ text }) => text).join(' ') ?? '')
  return pair.every((name) => names.has(keyOf(name)))
}

function lostBy({ index }: Journey, { table, column, from }: Crossed, step: Step): Narrowed[] {
  const own = table.rows.filter((row) => row.own.has(column))
  const isLeft = (value: string) => tokensIn(value).some((mark) => index.has(mark))
  const left = own.filter(({ values }) => isLeft(values.get(column) ?? ''))
  const isLost = own.some((row) => row.kind.is === 'plain' && !left.includes(row))
  return isLost ? [{ table, column, pair: null, step, by: { from, document: false, partly: left.length > 0 } }] : []
}
