/** In what form a column, its default or what is written into it has a moment. */

import type { MomentForm, MomentUnit } from '../../../model/formats.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, type Engine, NOTHING, on, Refused } from '../../../sqlite/engine.ts'
import type { Column } from '../../../sqlite/schema.ts'

/** What a file that writes moments as text has in it: a function, a word of SQLite's, or one itself. */
export const DATES = /\b(?:datetime|strftime|current_timestamp|unixepoch|julianday)\b|\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i

/** A number that can be a moment. */
export const MANY_DIGITS = /\b\d{9,16}\b/

export type Form = MomentForm | 'other'

/** Numbers that count something, from 1973 or 1979 to 2286: the second of the year 9999 is no millisecond, nor is a row of nines. */
const UNITS: readonly (readonly [MomentUnit, number, number])[] = [
  ['days', 2.4e6, 2.5e6],
  ['seconds', 1e8, 1e10],
  ['milliseconds', 3e11, 1e13],
  ['microseconds', 3e14, 1e16],
]

/** Whether the form is a number of a known unit. */
export function isUnit(form: Form | null): form is MomentUnit {
  return UNITS.some(([unit]) => unit === form)
}

/**
 * The forms as they are told apart in a column: a number that is no moment says nothing of one whose values are moments in a unit,
 * and the units say nothing of any other column.
 */
export function toldApart(forms: readonly Form[], inUnits: boolean): Form[] {
  const told = forms.flatMap((form): Form[] =>
    inUnits ? (form === 'number' ? [] : [form]) : [isUnit(form) ? 'number' : form],
  )
  return [...new Set(told)]
}

/** Seconds since 1970 or days since 4714 BC, as a column of texts keeps them: seven digits or more. */
const NUMBER = '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'

/** The form of the values of a column, as SQL; NULL for what says nothing: no value, and a day alone, which fits all of them. */
function formOf(column: string): string {
  const c = quoted(column)
  const day = '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  const clock = '[0-2][0-9]:[0-5][0-9]*'
  return `CASE WHEN ${c} IS NULL OR ${c} = '' OR ${c} GLOB '${day}' THEN NULL
    WHEN typeof(${c}) IN ('integer', 'real') THEN ${unitOf(c)}
    WHEN ${c} GLOB '${day} ${clock}' THEN 'space'
    WHEN ${c} GLOB '${day}T${clock}' THEN 'T'
    WHEN ${c} GLOB '${NUMBER}' AND ${c} NOT GLOB '*[^0-9.]*' THEN ${unitOf(`CAST(${c} AS NUMERIC)`)}
    ELSE 'other' END`
}

function unitOf(number: string): string {
  const units = UNITS.map(([unit, from, until]) => `WHEN ${number} BETWEEN ${from} AND ${until} THEN '${unit}'`)
  return `CASE WHEN ${number} NOT GLOB '*[^9]*' THEN 'number' ${units.join(' ')} ELSE 'number' END`
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
