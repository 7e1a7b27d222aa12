/** In what form a column, its default or what is written into it has a moment. */

import type { MomentForm } from '../../../model/formats.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, type Engine, NOTHING, on, Refused } from '../../../sqlite/engine.ts'
import type { Column } from '../../../sqlite/schema.ts'

/** What a file that writes moments as text has in it: a function, a word of SQLite's, or one itself. */
export const DATES = /\b(?:datetime|strftime|current_timestamp|unixepoch|julianday)\b|\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i

export type Form = MomentForm | 'other'

/** Seconds since 1970 or days since 4714 BC, as a column of texts keeps them: seven digits or more. */
const NUMBER = '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'

/** The form of the values of a column, as SQL; NULL for what says nothing: no value, and a day alone, which fits all of them. */
function formOf(column: string): string {
  const c = quoted(column)
  const day = '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  const clock = '[0-2][0-9]:[0-5][0-9]*'
  return `CASE WHEN ${c} IS NULL OR ${c} = '' OR ${c} GLOB '${day}' THEN NULL
    WHEN typeof(${c}) IN ('integer', 'real') THEN 'number'
    WHEN ${c} GLOB '${day} ${clock}' THEN 'space'
    WHEN ${c} GLOB '${day}T${clock}' THEN 'T'
    WHEN ${c} GLOB '${NUMBER}' AND ${c} NOT GLOB '*[^0-9.]*' THEN 'number'
    ELSE 'other' END`
}

/** The forms that the values of a column have, without those that say nothing. */
export function formsIn(connection: Connection, schema: string, table: string, column: string): Form[] {
  const rows = connection.rows(`SELECT DISTINCT ${formOf(column)} FROM ${schema}.${quoted(table)}`)
  return rows.flatMap(([form]) => (form === null ? [] : [form as Form]))
}

/** What the default is once it is stored in a column of that type; nothing where it says nothing, or SQLite cannot tell. */
export function defaultForm(engine: Engine, column: Column): Form[] {
  return column.default === null ? [] : storedForm(engine, column, column.default)
}

/**
 * The form of an expression (SQL) once it is stored in a column of that type. Nothing where it has none, or is not known
 * by itself, as what is made of columns.
 */
export function storedForm(engine: Engine, { type }: Column, expression: string): Form[] {
  return on(engine, NOTHING, (connection) => {
    try {
      connection.run(`CREATE TABLE one (c ${type} DEFAULT (${expression}\n)); INSERT INTO one DEFAULT VALUES`)
      return formsIn(connection, 'main', 'one', 'c')
    } catch (error) {
      if (error instanceof Refused) return []
      throw error
    }
  })
}
