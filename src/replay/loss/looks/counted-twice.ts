/** Counters that triggers move along while rows are emptied out of their table and put back, as if they had gone or come. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, objectOf, targetOf } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Trigger, triggersIn } from '../marks/triggers.ts'
import { cellOf } from '../run/end-cell.ts'
import { placesOf } from '../run/found.ts'
import { goneStep, hasPlace, isAssigned, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import { copyInto, stepsBefore } from '../run/standing.ts'
import { plainText } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'

/** Where all plain rows of the trigger's table are there afterwards, and what it counts of them is another number than before. */
export function countedTwice(journey: Journey): Narrowed[] {
  const { setting, start } = journey
  return on(setting.engine, start.state, triggersIn).flatMap((trigger): Narrowed[] => {
    const fired = start.tables.find(({ key }) => key === trigger.table)
    const step = fired && firingStep(journey, fired, trigger)
    if (!fired || !step || !areBack(journey, fired)) return []
    return countersOf(journey, trigger).flatMap(({ table, column }): Narrowed[] =>
      table === fired || !isMoved(journey, table, column)
        ? []
        : [
            {
              table,
              column,
              pair: null,
              trigger: firedBy(journey, step, fired) ?? trigger.name,
              fired: fired.name,
              step,
            },
          ],
    )
  })
}

/** The statement that takes the rows away, or that brings them back, by what the trigger answers to. */
function firingStep(journey: Journey, table: MarkedTable, { sql }: Trigger) {
  const { moment } = readTrigger(sql)
  const gone = goneStep(journey, table)
  if (gone === null || moment.endsWith('UPDATE')) return null
  if (!moment.endsWith('DELETE')) return copyInto(journey, table, table.key, null)
  // DROP TABLE fires no trigger of the table that it drops. Rows of others that it deletes by a foreign key fire theirs.
  const isDropped = (journey.lives.tables.get(table.key)?.goneAfter ?? null) !== null
  return isDropped ? null : gone
}

/** The trigger (as spelt) that the files make for the table in which the rows come back, where that has another name until then. */
function firedBy({ steps }: Journey, step: Step, { key }: MarkedTable): string | null {
  const target = targetOf(step.statement.sql)
  if (target === null || target === key) return null
  const made = stepsBefore(steps, step).findLast(
    ({ statement: { sql, verb } }) => verb === 'CREATE TRIGGER' && readTrigger(sql).table === target,
  )
  return objectOf(made?.statement.sql ?? '')
}

/** Whether each plain row stands in its table again. */
function areBack({ index }: Journey, table: MarkedTable): boolean {
  const rows = plainRows(table)
  return (
    rows.length > 0 && rows.every((row) => placesOf(index, row, null).some((place) => keyOf(place.table) === table.key))
  )
}

/** `SET count = count - 1`: columns of which the trigger makes another value out of the old one. */
function countersOf({ start }: Journey, { sql }: Trigger): { table: MarkedTable; column: string }[] {
  return readTrigger(sql).statements.flatMap((statement) => {
    const table = start.tables.find(({ key }) => key === targetOf(statement))
    if (actionOf(statement) !== 'UPDATE' || !table) return []
    return assignedIn(statement).flatMap(({ column: name, value }) => {
      const column = [...table.facts.keys()].find((key) => same(key, String(name)))
      const isCounter = column !== undefined && namesOf(value).some((it) => it.column === column && !isOfRow(it.of))
      return isCounter ? [{ table, column }] : []
    })
  })
}

function isOfRow(of: string | null): boolean {
  return of === 'new' || of === 'old'
}

/** No statement of the files writes the column, and it holds another value than before in some plain row. */
function isMoved(journey: Journey, table: MarkedTable, column: string): boolean {
  if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false
  return plainRows(table).some((row) => {
    const cell = cellOf(journey, row, column)
    const value = row.values.get(column) ?? 'NULL'
    return cell !== undefined && plainText(cell) !== plainText(value)
  })
}
