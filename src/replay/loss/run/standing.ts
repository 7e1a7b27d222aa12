/** Where losses stand: the statement that took the last of something away, or left it out. */

import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { tableCalled } from './called.ts'
import { goneStep, type Journey } from './journey.ts'
import type { Step } from './play.ts'

function nowOf(lives: Journey['lives'], { key }: MarkedTable): string | null {
  const life = lives.tables.get(key)
  return life && life.goneAfter === null ? life.now : null
}

export function about(
  { start, lives, steps }: Journey,
  table: MarkedTable,
  step: Step | null,
  also: readonly Step[] = [],
) {
  const at = step?.statement.at ?? { path: '', line: 1, column: 1 }
  const called = tableCalled(stepsBefore(steps, step), table.name)
  return {
    ...{ at, also: also.map((it) => it.statement.at), path: step?.path ?? '', statement: step?.index ?? 0 },
    ...{
      table: table.name,
      called,
      now: nowOf(lives, table),
      rebuilt: start.end.has(table.key),
      rows: table.rows.length,
    },
  }
}

/** Those before this one; none where there is no such step. */
export function stepsBefore(steps: readonly Step[], step: Step | null): readonly Step[] {
  return step ? steps.slice(0, steps.indexOf(step)) : []
}

/** The statement that left the column out, or dropped it. */
export function columnStep(journey: Journey, table: MarkedTable, column: string): Step | null {
  const after = journey.lives.tables.get(table.key)?.columns.get(column)?.goneAfter ?? null
  if (after !== null) return journey.steps[after - 1] ?? null
  const dropped = goneStep(journey, table)
  return copyOf(journey, dropped, table) ?? dropped
}

/** The copy in the same file before a DROP TABLE or DELETE: what it leaves out is lost there. */
export function copyOf({ steps, start }: Journey, dropped: Step | null, { key, name }: MarkedTable): Step | null {
  if (!dropped) return null
  const there = (target: string) => [key, target, keyOf(tableCalled(steps, target))].some((name) => start.end.has(name))
  const before = steps.slice(0, steps.indexOf(dropped))
  return (
    before.findLast(({ statement: { sql } }, at) => {
      if (!copies(sql)) return false
      // Its old name may be the new table's by then.
      const own = keyOf(tableCalled(before.slice(0, at), name))
      const target = targetOf(sql) ?? ''
      return namesIn(sql).has(own) && target !== own && there(target)
    }) ?? null
  )
}

function copies(sql: string): boolean {
  const action = actionOf(sql) ?? verbOf(sql)
  return action === 'INSERT' || action === 'REPLACE' || (action === 'CREATE TABLE' && namesIn(sql).has('select'))
}

/** The last UPDATE that writes the column, or copy. */
export function changeStep(journey: Journey, table: MarkedTable, column: string): Step | null {
  const life = journey.lives.tables.get(table.key)
  const names = [column, keyOf(life?.columns.get(column)?.now ?? column)]
  const tables = [table.key, keyOf(life?.now ?? table.key)]
  const found = journey.steps.findLast(({ statement: { sql } }) => {
    if (actionOf(sql) !== 'UPDATE' || !tables.includes(targetOf(sql) ?? '')) return false
    const written = writtenColumns(sql)
    return names.some((it) => written?.has(it))
  })
  return found ?? copyOf(journey, goneStep(journey, table), table) ?? journey.steps[0] ?? null
}

/** The copy into the table that reads the rows', and the column where several do. */
export function copyInto({ steps }: Journey, table: MarkedTable, into: string, column: string | null): Step | null {
  const isInto = (target: string) => target === into || keyOf(tableCalled(steps, target)) === into
  const own = steps.filter(({ statement: { sql } }) => {
    return copies(sql) && isInto(targetOf(sql) ?? '') && namesIn(sql).has(table.key)
  })
  return own.find(({ statement: { sql } }) => column !== null && namesIn(sql).has(column)) ?? own[0] ?? null
}
