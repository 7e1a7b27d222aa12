/** Whether a view that comes back under its name shows what the old one showed. */

import { keyOf } from '../../../sql/names.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { refusal } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import { aside, type Side } from './broken.ts'
import { isAdapted, newsBetween } from './news.ts'
import { variations } from './variations.ts'

/** So many rows are compared: the rehearsal's own are fewer. */
const MOST_ROWS = 500

/**
 * Whether both texts give the same rows in the columns that both have, whatever was tried; or differ in literals alone, or
 * because of other columns of the tables. A column that is gone is \`breaks-old-reads\`'s to tell, a view that does not work \`broken-view\`'s.
 */
export function showsAsBefore(was: Side, is: Side, old: Entry, now: Entry): boolean {
  // Another bound is another wish: what is forgotten is a word.
  if (shapeOf(old.sql) === shapeOf(now.sql) || isAdapted(newsBetween(was, is), old.sql, now.sql)) return true
  const has = new Set(columnsOf(is.connection, now.name).map(keyOf))
  const both = columnsOf(was.connection, old.name).filter((column) => has.has(keyOf(column)))
  if (both.length === 0) return true
  const trials = [null, ...variations(is, [old, now])]
  const shown = ({ sql }: Entry) => trials.map((trial) => rowsOf(is, { name: now.name, sql }, both, trial))
  const [then, today] = [shown(old), shown(now)]
  return then.every((rows, at) => rows === null || rows === today[at])
}

/** The text whatever its literals are. */
function shapeOf(sql: string): string {
  return significant(sql)
    .map((token) => (token.kind === 'string' || token.kind === 'number' ? '?' : keyOf(unquote(token))))
    .join(' ')
}

/** What the view shows with this text after the trial; null where SQLite refuses it. */
function rowsOf(
  { connection }: Side,
  { name, sql }: Pick<Entry, 'name' | 'sql'>,
  columns: readonly string[],
  trial: string | null,
): string | null {
  return aside(connection, () => {
    const list = columns.map((column) => `${identifier(name)}.${identifier(column)}`).join(', ')
    const numbers = columns.map((_, at) => at + 1).join(', ')
    let rows: string | null = null
    const refused = refusal(() => {
      connection.run(`DROP VIEW IF EXISTS main.${identifier(name)}`)
      connection.run(sql)
      if (trial !== null) connection.run(trial)
      rows = JSON.stringify(
        connection.rows(`SELECT ${list} FROM main.${identifier(name)} ORDER BY ${numbers} LIMIT ${MOST_ROWS}`),
      )
    })
    return refused === null ? rows : null
  })
}
