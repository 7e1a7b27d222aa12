/** Columns that a trigger sets to the time at which the files run, as they fill other columns of rows that nobody has changed. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, objectOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import { tokensIn } from '../run/found.ts'
import { hasPlace, isAssigned, type Journey, plainRows } from '../run/journey.ts'
import { removals } from '../run/last-seen.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { plainText } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'

interface Touch {
  readonly table: MarkedTable
  readonly column: string
  /** As it is spelt. */
  readonly trigger: string
}

/** Where a statement changes what production holds, a new time of change is right: only of new columns it is wrong. */
export function touchings(asking: Asking, journey: Journey): Narrowed[] {
  if (!journey.steps.some((step) => fillsNew(journey, step))) return []
  const touches = touchesIn(journey).filter((one) => isOver(asking, journey, one))
  if (touches.length === 0) return []
  const removed = removals(journey.setting, journey.start, journey.steps)
  return touches.flatMap(({ table, column, trigger }): Narrowed[] => {
    const [row] = plainRows(table)
    const step = row && removed({ ...row, own: new Set([column]) })?.step
    return step && fillsNew(journey, step) ? [{ table, column, pair: null, trigger, step }] : []
  })
}

/** An UPDATE of columns that the files have added to a table of production. */
function fillsNew({ lives }: Journey, { statement: { sql } }: Step): boolean {
  if (actionOf(sql) !== 'UPDATE') return false
  const target = targetOf(sql) ?? ''
  const [, life] = [...lives.tables].find(([key]) => calledIn(lives, key).includes(target)) ?? []
  const own = [...(life?.columns ?? [])].flatMap(([key, { now }]) => [key, keyOf(now)])
  return life !== undefined && [...(writtenColumns(sql) ?? [])].every((column) => !own.includes(column))
}

/** What triggers set by the clock: those that are there, and those that the files make. */
function touchesIn({ setting, start, steps, lives }: Journey): Touch[] {
  const there = on(setting.engine, start.state, (connection) =>
    connection.rows(`SELECT sql FROM main.sqlite_master WHERE type = 'trigger'`),
  ).map(([sql]) => String(sql))
  const made = steps.flatMap(({ statement: { sql } }) => (verbOf(sql) === 'CREATE TRIGGER' ? [sql] : []))
  return [...there, ...made].flatMap((sql) =>
    readTrigger(sql).statements.flatMap((statement): Touch[] => {
      if (actionOf(statement) !== 'UPDATE') return []
      const target = targetOf(statement) ?? ''
      const table = start.tables.find(({ key }) => calledIn(lives, key).includes(target))
      const set = assignedIn(statement).filter(({ value }) => CLOCK.test(value.map(({ text }) => text).join('')))
      return set.flatMap(({ column: name }) => {
        const column = [...(table?.facts.keys() ?? [])].find((key) => same(key, String(name)))
        return table && column !== undefined ? [{ table, column, trigger: nameOf(sql) }] : []
      })
    }),
  )
}

function nameOf(sql: string): string {
  const key = objectOf(sql)
  return (
    significant(sql)
      .map(unquote)
      .find((name) => keyOf(name) === key) ?? ''
  )
}

const CLOCK = /\bcurrent_(timestamp|date|time)\b|['"]now['"]|\b(unixepoch|datetime|date|time|julianday)\(\)/i

/** No statement writes the column, and it has lost its own value in every plain row. */
function isOver(asking: Asking, journey: Journey, { table, column }: Touch): boolean {
  if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false
  const rows = plainRows(table).filter(({ own }) => own.has(column))
  const isGone = rows.every((row) => {
    const cell = cellOf(journey, row, column)
    return cell !== undefined && !tokensIn(row.values.get(column) ?? '').some((mark) => plainText(cell).includes(mark))
  })
  return rows.length > 0 && isGone && asking.vanishes(changes(journey, column, rows)) === true
}
