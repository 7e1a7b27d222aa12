/** Rows for which an UPDATE of the table itself says what a column is to hold: a copy that follows takes that along, and loses nothing of its own. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { whereIn } from '../../../sql/where.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import type { Question } from './alike.ts'

/** Without the rows that a condition chooses for one literal: the same UPDATE is no loss where no rebuild follows. */
export function withoutSet(journey: Journey, one: Question): Question {
  const conditions = conditionsOf(journey, one)
  if (conditions.length === 0) return one
  const set = chosenBy(journey, one, conditions)
  const rows = one.rows.filter((row) => !set.has(row))
  // What takes each ordinary row chooses none.
  return rows.some(({ kind }) => kind.is === 'plain') ? { ...one, rows } : one
}

function conditionsOf({ steps }: Journey, { table, column }: Question): string[] {
  return steps.flatMap(({ statement: { sql } }) => {
    if (actionOf(sql) !== 'UPDATE' || targetOf(sql) !== table.key) return []
    const where = whereIn(sql)
    const given = assignmentsIn(sql).find((it) => it.column === column)
    return where !== null && given && kindOf(given.value) === 'literal' ? [where] : []
  })
}

function chosenBy({ setting, start }: Journey, { table, rows }: Question, conditions: readonly string[]): Set<Marked> {
  return on(setting.engine, start.state, (connection) => {
    const isChosen = ({ where }: Marked, condition: string) => {
      let found = false
      const asked = `SELECT 1 FROM main.${quoted(table.name)} WHERE (${condition}\n) AND ${where}`
      refusal(() => {
        found = connection.rows(asked).length > 0
      })
      return found
    }
    return new Set(rows.filter((row) => conditions.some((condition) => isChosen(row, condition))))
  })
}
