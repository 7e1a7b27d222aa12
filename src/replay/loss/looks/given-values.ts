/** Columns that a trigger fills where an INSERT says nothing, and leaves as they are where it does: production may hold values of its own there. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import { withoutTriggers } from '../marks/triggers.ts'
import type { Journey } from '../run/journey.ts'
import { sqlOf } from '../values/contents.ts'

/**
 * Puts the row in anew as the application would, with its value and without. Where a trigger makes the column of others whatever
 * is written, nobody has another value; where none fills it, nobody knows whether the next UPDATE was to.
 */
export function isGivenOrFilled({ setting, start }: Journey, row: Marked, column: string): boolean {
  return on(setting.engine, start.state, (connection) => {
    let isSo = false
    refusal(() => {
      connection.run('PRAGMA foreign_keys = OFF')
      connection.run('BEGIN')
      const given = putAnew(connection, row, column, true)
      const filled = putAnew(connection, row, column, false)
      let bare = filled
      withoutTriggers(connection, () => {
        bare = putAnew(connection, row, column, false)
      })
      isSo = given === sqlOf(row.values.get(column) ?? 'NULL') && filled !== bare
    })
    return isSo
  })
}

/** What it holds in the column then, as SQL. */
function putAnew(connection: Connection, { table, values, where }: Marked, column: string, isGiven: boolean): unknown {
  const { shape, name } = table
  const own = shape.columns.map((it) => it.name).filter((it) => isGiven || keyOf(it) !== column)
  const hasAlias = shape.columns.some((it) => it.rowidAlias)
  const id =
    shape.rowid !== null && !hasAlias
      ? connection.rows(`SELECT ${shape.rowid} FROM main.${quoted(name)} WHERE ${where}`)[0]?.[0]
      : undefined
  const columns = [...own.map(quoted), ...(id === undefined ? [] : [shape.rowid])]
  const cells = [...own.map((it) => sqlOf(values.get(keyOf(it)) ?? 'NULL')), ...(id === undefined ? [] : [id])]
  connection.run(`DELETE FROM main.${quoted(name)} WHERE ${where}`)
  connection.run(`INSERT INTO main.${quoted(name)} (${columns.join(', ')}) VALUES (${cells.join(', ')})`)
  return connection.rows(`SELECT quote(${quoted(column)}) FROM main.${quoted(name)} WHERE ${where}`)[0]?.[0]
}
