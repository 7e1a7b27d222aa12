/** Columns of which an UPDATE with a condition leaves no value: each row that had one gets the same constant, or none. */

import type { Wiped } from '../../../model/statements.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, type Token } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { type Connection, on, refusal, type State } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Look, RowsRun } from '../look.ts'

export const wiped: Look<'wiped'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const asked = run.first.performance.statements.flatMap(({ at, sql }) =>
      writingsIn(sql).map((one) => ({ at, ...one })),
    )
    if (asked.length === 0) return []
    // Plain rows may all be such as the condition takes; unusual ones are on both of its sides.
    const runs = [{ before: run.before.state, after: run.first.after }, run.unusual().run].filter((it) => it !== null)
    const alone = on(run.scene.engine, run.before.state, (connection) =>
      asked.filter((one) => asksNothingElse(connection, one)),
    )
    const found = alone.filter((one) => runs.every(({ before, after }) => isWiped(run, one, before, after)))
    return found.map(({ at, table, column, value }) => ({ at, table, column, value }))
  },
}

/** What another column says of the row may well be true of all rows of the rehearsal. */
function asksNothingElse(connection: Connection, { table, column, names }: Writing): boolean {
  return columnsIn(connection, table).every(({ key }) => key === column || !names.has(key))
}

interface Writing extends Omit<Wiped, 'at'> {
  /** What its condition names, key words too. */
  readonly names: ReadonlySet<string>
}

/** What the UPDATE writes by a condition on the column itself: a NULL, a string or a number. */
function writingsIn(sql: string): Writing[] {
  const table = actionOf(sql) === 'UPDATE' ? targetName(sql) : null
  const condition = whereTokens(sql)
  if (table === null || condition.some((token) => isWord(token, 'SELECT'))) return []
  const names = new Set(namesOf(condition).map(({ column }) => column))
  return assignmentsIn(sql).flatMap(({ column, value, text }) =>
    isConstant(value) && names.has(column) ? [{ table, column, value: text, names }] : [],
  )
}

function isConstant(value: readonly Token[]): boolean {
  return value.every(
    (token) => token.kind === 'string' || token.kind === 'number' || token.text === '-' || isWord(token, 'NULL'),
  )
}

/** Several values were there, and none of them is left in any row. */
function isWiped({ scene }: RowsRun, { table, column, value }: Writing, before: State, after: State): boolean {
  const name = quoted(column)
  const others = `SELECT count(DISTINCT ${name}) FROM main.${quoted(table)} WHERE ${name} <> '' AND ${name} IS NOT ${value}`
  const [was, is] = [before, after].map((state) =>
    on(scene.engine, state, (connection) => {
      let count: number | null = null
      refusal(() => {
        count = Number(connection.rows(others)[0]?.[0])
      })
      return count as number | null
    }),
  )
  return (was ?? 0) >= 2 && is === 0
}
