/** Rows in which an UPDATE writes one value over a column in its own place, before a rebuild copies the column: the copy loses nothing of theirs. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { refusal, type State } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import { edited } from '../run/asking.ts'
import { tableCalled } from '../run/called.ts'
import { hasHeir, type Journey } from '../run/journey.ts'
import { watched } from '../run/play.ts'
import { stepsBefore } from '../run/standing.ts'
import { readAs } from '../values/contents.ts'
import type { Question } from './alike.ts'
import { changes } from './other-values.ts'

/** The question without them: that an UPDATE with a WHERE gives the rows which it takes its value is meant. */
export function withoutSet(journey: Journey, one: Question): Question {
  const { table, column, rows } = one
  const setters = hasHeir(journey, table, column) ? settersOf(journey, table.name, column) : []
  const state = setters.length > 0 ? edited(journey.setting, journey.start.state, changes(journey, column, rows)) : null
  if (!state) return one
  const [were, are] = [journey.start.state, state].map((it) => cellsBehind(journey, it, one, setters))
  const isSet = (row: Marked) =>
    setters.some((at) => {
      const key = `${at} ${row.where}`
      return were?.get(key) !== undefined && were.get(key) === are?.get(key)
    })
  const left = rows.filter((row) => changes(journey, column, [row]).length === 0 || !isSet(row))
  const asked = left.find(({ kind }) => kind.is === 'plain')
  // What takes each ordinary row chooses none.
  return left.length === rows.length || !asked ? one : { ...one, rows: left, asked }
}

/** Which statements write one value into the column of rows that another column tells, by their places. */
function settersOf({ steps }: Journey, table: string, column: string): number[] {
  return steps.flatMap((step, at) => {
    const { sql } = step.statement
    const name = keyOf(tableCalled(stepsBefore(steps, step), table))
    const where = actionOf(sql) === 'UPDATE' && targetOf(sql) === name ? whereTokens(sql) : []
    // What a value is written over for is said by the value then: which others end like it is asked of all rows.
    if (where.length === 0 || namesOf(where).some((it) => it.column === column)) return []
    return assignmentsIn(sql).some((it) => it.column === column && kindOf(it.value) === 'literal') ? [at] : []
  })
}

/** What stands in the column behind each of these statements, by its place and the row. */
function cellsBehind(
  { setting, steps }: Journey,
  state: State,
  { table, column, rows }: Question,
  places: readonly number[],
) {
  const found = new Map<string, string>()
  watched(setting, state, (connection, done) => {
    if (!places.includes(done - 1)) return
    const name = quoted(tableCalled(steps.slice(0, done), table.name))
    for (const { where } of rows)
      refusal(() => {
        const [[cell] = []] = connection.rows(`SELECT ${readAs(column)} FROM main.${name} WHERE ${where}`)
        if (cell !== undefined) found.set(`${done - 1} ${where}`, String(cell))
      })
  })
  return found
}
