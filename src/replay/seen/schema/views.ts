/** Whether a view that comes back under its name shows what the old one showed. */

import { wordsOf } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { fitting, valuesFor } from '../../../sqlite/alike.ts'
import { refusal } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import { columnsIn, type Entry, isVirtual } from '../../../sqlite/schema.ts'
import { aside, type Side } from './broken.ts'
import { isAdapted, newsBetween } from './news.ts'

/** So many columns of a table are varied, and so many values each. */
const MOST_COLUMNS = 4

const MOST_VALUES = 12

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
  const trials = [null, ...trialsOf(is, old, now)]
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

/** Another value in a column that the texts name, in one row: so what they ask for is met and not met. */
function trialsOf({ connection, entries }: Side, old: Entry, now: Entry): string[] {
  const named = new Set([...wordsOf(old.sql), ...wordsOf(now.sql)])
  const values = valuesFor([old.sql, now.sql])
  // What takes everything back would take back what was made ready, too.
  const risky = new Set(entries.filter(({ sql }) => /\brollback\b/i.test(sql)).map(({ table }) => keyOf(table)))
  const tables = entries.filter(
    ({ type, name, sql }) => type === 'table' && !isVirtual(sql) && named.has(keyOf(name)) && !risky.has(keyOf(name)),
  )
  return tables.flatMap(({ name }) => {
    const table = `main.${identifier(name)}`
    const columns = columnsIn(connection, name).filter(({ hidden }) => hidden === 0)
    const key = columns.filter(({ primaryKey }) => primaryKey > 0).map((column) => identifier(column.name))
    const row = key.length > 0 ? key.join(', ') : 'rowid'
    const varied = columns.filter((column) => named.has(column.key) && column.primaryKey === 0).slice(0, MOST_COLUMNS)
    return varied.flatMap((column) =>
      fitting(values, column.type)
        .slice(0, MOST_VALUES)
        .map(
          (value) =>
            `UPDATE OR IGNORE ${table} SET ${identifier(column.name)} = ${value} WHERE (${row}) = (SELECT ${row} FROM ${table} LIMIT 1)`,
        ),
    )
  })
}
