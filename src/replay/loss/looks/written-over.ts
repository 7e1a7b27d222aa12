/** Columns of a table made anew that hold another column's values because an UPDATE beside the copy says so: no slip of the copy, but written over in place. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { tokensIn } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Crossed } from './crossed.ts'
import type { Narrowed } from './narrowed.ts'

export interface WrittenOver {
  /** Those that the copy itself has put astray. */
  readonly crossed: readonly Crossed[]
  /** Those that are written over, without what stands elsewhere at the end: two may change places. */
  readonly over: readonly Narrowed[]
}

/** Parts those that the copy has put astray from those that an UPDATE has written over. */
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

/** The UPDATE that gives the column the other one. */
function writerOf(journey: Journey, { table, column, from, into, renamed }: Crossed): Step | null {
  if (into !== undefined || renamed !== undefined) return null
  const names = calledIn(journey.lives, table.key)
  return (
    journey.steps.find(
      ({ statement: { sql } }) =>
        actionOf(sql) === 'UPDATE' &&
        names.includes(targetOf(sql) ?? '') &&
        assignmentsIn(sql).some((it) => it.column === column && namesIn(it.text).has(from)),
    ) ?? null
  )
}

function lostBy({ index }: Journey, { table, column, from }: Crossed, step: Step): Narrowed[] {
  const own = table.rows.filter((row) => row.own.has(column))
  const isLeft = (value: string) => tokensIn(value).some((mark) => index.has(mark))
  const left = own.filter(({ values }) => isLeft(values.get(column) ?? ''))
  const isLost = own.some((row) => row.kind.is === 'plain' && !left.includes(row))
  return isLost ? [{ table, column, pair: null, step, by: { from, document: false, partly: left.length > 0 } }] : []
}
