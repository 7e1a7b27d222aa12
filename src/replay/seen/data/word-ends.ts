/** How a file ends where all rows of a table had one word in a column. */

import type { GoneWords } from '../../../model/statements.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, refusal, rowsOrNone, type State } from '../../../sqlite/engine.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import { sqlOf, type Value } from '../../loss/values/contents.ts'
import { playedToEnd } from '../../scene.ts'
import type { RowsRun } from '../look.ts'

/** A word that something in the schema asks for, in a column that the file writes. */
export interface Question {
  readonly at: GoneWords['at']
  /** As it is behind the file. */
  readonly object: Entry
  /** As spelt. */
  readonly table: string
  readonly column: string
  /** `NULL`: it is asked whether there is a value. */
  readonly word: Value
}

/** The database where all rows have the word; null where they cannot have it. */
export function startWith({ scene, before }: RowsRun, { table, column }: Question, word: Value): State | null {
  const set = `UPDATE OR IGNORE main.${identifier(table)} SET ${identifier(column)} = ${sqlOf(word)}`
  return on(scene.engine, before.state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const refused = refusal(() => connection.run(set))
    return refused === null && wordsIn(connection, table, column).includes(word) ? connection.state() : null
  })
}

/** The end where all rows had the word; null where they cannot have it, or the file stops. */
export function endWith(run: RowsRun, question: Question, word: Value): State | null {
  const start = startWith(run, question, word)
  return start && playedToEnd(run.scene, start)
}

/** The values of the column, as they are compared. */
export function wordsIn(connection: Connection, table: string, column: string): Value[] {
  const cell = identifier(column)
  const rows = rowsOrNone(
    connection,
    `SELECT DISTINCT CASE typeof(${cell}) WHEN 'text' THEN '''' || ${cell} WHEN 'null' THEN 'NULL' ELSE CAST(${cell} AS TEXT) END FROM main.${identifier(table)} LIMIT 50`,
  )
  return rows.map(([value]) => String(value))
}
