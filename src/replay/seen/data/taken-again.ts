/** Tables that a file makes and fills, and whose rows it loses again with the table to which they refer: DROP TABLE deletes its rows first. */

import { changesRows, targetOf } from '../../../sql/statement.ts'
import { counting, tablesIn } from '../../../sqlite/count.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const takenAgain: Look<'takenAgain'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const { statements } = first.performance
    const made = new Set(statements.flatMap(({ verb, sql }) => (verb === 'CREATE TABLE' ? (targetOf(sql) ?? []) : [])))
    const filledBy = (key: string) =>
      statements.findIndex(({ verb, sql }) => {
        return targetOf(sql) === key && (changesRows(sql) || (verb === 'CREATE TABLE' && /\bselect\b/i.test(sql)))
      })
    const asked = statements.map(({ verb }, at) => (verb === 'DROP TABLE' && made.size > 0 ? at : null))
    if (asked.every((one) => one === null)) return []
    const there = on(scene.engine, first.before, tablesIn)
    const own = new Set([...made].filter((key) => !there.has(key)))
    const end = on(scene.engine, first.after, (connection) => countsOf(connection, own))
    return atEach(scene, first, asked, (connection, { sql }, statement) => {
      const before = countsOf(connection, own)
      let after = before
      aside(connection, () =>
        refusal(() => {
          connection.run(sql)
          after = countsOf(connection, own)
        }),
      )
      return [...before].flatMap(([table, { name, rows }]) => {
        const [left, last, filled] = [after.get(table), end.get(table), filledBy(table)]
        // What is put back afterwards is not lost.
        if (!left || !last || left.rows >= rows || last.rows >= rows || filled < 0 || filled > statement) return []
        return [{ statement, table: name, before: rows, after: left.rows, filled }]
      })
    })
  },
}

function countsOf(connection: Connection, tables: ReadonlySet<string>) {
  return counting(connection, tablesIn(connection), tables)
}
