/** Rows that OR REPLACE deletes for another one: no statement names them, and what the other one does not say of them goes. */

import { keyOf } from '../../sql/names.ts'
import { targetOf } from '../../sql/statement.ts'
import { replacesRows, writtenColumns } from '../../sql/written.ts'
import { on } from '../../sqlite/engine.ts'
import type { Asking } from './asking.ts'
import { contentsOf, type Value } from './contents.ts'
import { tokensIn } from './found.ts'
import { isSurrogate, isThere, type Journey } from './journey.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { changes } from './other-values.ts'
import { type Step, watched } from './play.ts'

/** Rows of one table that one statement replaced, and the columns whose values went with them. */
export interface Replaced {
  readonly table: MarkedTable
  readonly step: Step
  readonly columns: readonly string[]
  readonly rows: readonly Marked[]
}

/** What each OR REPLACE takes from tables that are still there: in columns that it does not write itself. */
export function replacements(asking: Asking, journey: Journey): Replaced[] {
  const { setting, start, steps } = journey
  const tables = steps.map((step) => replacesRows(step.statement.sql) && replacedTable(journey, step))
  if (!tables.some(Boolean)) return []
  const found: Replaced[] = []
  let before = on(setting.engine, start.state, (connection) =>
    tokensOf(contentsOf(connection, setting.without).values()),
  )
  watched(setting, start.state, (connection, done) => {
    const [step, table] = [steps[done - 1], tables[done - 1]]
    if (!table && !tables[done]) return
    const now = tokensOf(contentsOf(connection, setting.without).values())
    if (step && table)
      found.push(...takenBy(asking, journey, { step, table }, (mark) => before.has(mark) && !now.has(mark)))
    before = now
  })
  return found
}

function replacedTable(journey: Journey, { statement: { sql } }: Step): MarkedTable | null {
  const target = targetOf(sql)
  const named = ({ key }: MarkedTable) => key === target || keyOf(journey.lives.tables.get(key)?.now ?? key) === target
  return journey.start.tables.find((table) => isThere(journey, table) && named(table)) ?? null
}

function tokensOf(tables: Iterable<{ readonly rows: readonly (readonly Value[])[] }>): Set<string> {
  return new Set([...tables].flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(tokensIn))))
}

function takenBy(
  asking: Asking,
  journey: Journey,
  { step, table }: { readonly step: Step; readonly table: MarkedTable },
  isGone: (mark: string) => boolean,
): Replaced[] {
  const written = writtenColumns(step.statement.sql)
  if (written === null) return []
  const lost = [...table.facts].flatMap(([column, facts]) => {
    // The time at which a row was written is new with the row.
    if (written.has(column) || isSurrogate(table, column) || isMoment(facts.column.default)) return []
    const gone = ({ own, values }: Marked) => own.has(column) && tokensIn(values.get(column) ?? '').every(isGone)
    const rows = table.rows.filter((row) => gone(row) && asking.vanishes(changes(journey, column, [row])) === true)
    return rows.length > 0 ? [{ column, rows }] : []
  })
  if (lost.length === 0) return []
  const rows = [...new Set(lost.flatMap((it) => it.rows))]
  return [{ table, step, columns: lost.map(({ column }) => column), rows }]
}

function isMoment(written: string | null): boolean {
  return written !== null && /current_|now|unixepoch|date|time/i.test(written)
}
