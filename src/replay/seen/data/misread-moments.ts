/** Seconds that a date function takes for days, and makes NULL: https://sqlite.org/lang_datefunc.html#time_values. */

import type { OtherTypes } from '../../../model/conditions.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { dateReadings, handedToDates } from '../../../sql/date-readings.ts'
import { conjunctsIn } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { saidUnits } from '../../../sql/said-units.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, type Engine, on, refusal } from '../../../sqlite/engine.ts'
import { readSchema, type Schema, type Table } from '../../../sqlite/schema.ts'
import type { RowsRun } from '../look.ts'
import { defaultForm, formsIn } from './moment-forms.ts'
import { atEach } from './turns.ts'
import { formsGiven, triggersIn } from './written-moments.ts'

/** By unit, a moment in it, and what makes seconds of it. */
const UNITS = new Map([
  ['seconds', { moment: 1_700_000_000, inSeconds: '' }],
  ['milliseconds', { moment: 1_700_000_000_000, inSeconds: ' / 1000' }],
  ['microseconds', { moment: 1_700_000_000_000_000, inSeconds: ' / 1000000' }],
])

/** An UPDATE or DELETE of a table, and a column of it (keyOf case) that it hands to a date function as it is. */
interface Question {
  readonly action: 'UPDATE' | 'DELETE'
  readonly table: Table
  readonly column: string
  readonly unit: string
}

/** Conditions that hold for every row by it, or for none, and columns that are filled with nothing but NULL. */
export function misreadMoments({ scene, first, empty }: RowsRun): OtherTypes[] {
  const handed = first.performance.statements.map(({ sql }) => handedAlone(sql))
  if (handed.every((columns) => columns.length === 0)) return []
  const asked = on(scene.engine, empty.before, (connection) => {
    const schema = readSchema(connection, 'main')
    return first.performance.statements.map(({ sql }, at) => {
      const [action, table] = [actionOf(sql), schema.tables.get(targetOf(sql) ?? '')]
      if (!table || (action !== 'UPDATE' && action !== 'DELETE')) return null
      return (handed[at] ?? []).flatMap((column): Question[] => {
        const unit = unitOf(scene.engine, connection, schema, table, column)
        return unit === null ? [] : [{ action, table, column, unit }]
      })
    })
  })
  return atEach(scene, first, asked, (connection, { at, sql }, questions) =>
    questions.flatMap((one) => answersTo(connection, sql, one).map((it) => ({ at, ...it }))),
  )
}

/** Who says somewhere in the statement that they are numbers, or asks for types, knows what stands in it. */
function handedAlone(sql: string): string[] {
  if (/\btypeof\s*\(/i.test(sql)) return []
  const readings = dateReadings(sql)
  const told = new Set(readings.filter(({ asNumber }) => asNumber).map(({ column }) => column))
  return [...new Set(readings.map(({ column }) => column))].filter((column) => !told.has(column))
}

/** The one unit in which the project's own files give the column its moments; null for none or several. */
function unitOf(engine: Engine, connection: Connection, schema: Schema, table: Table, key: string): string | null {
  const column = table.columns.find((it) => it.key === key)
  if (column?.hidden !== 0 || table.virtual) return null
  const given = formsGiven(engine, table, column, triggersIn(schema)).map(({ form }) => form)
  const forms = [...formsIn(connection, 'main', table.name, column.name), ...defaultForm(engine, column), ...given]
  const [only = saidUnits(table.sql).get(key), ...more] = new Set<string>(forms)
  return only !== undefined && more.length === 0 && UNITS.has(only) ? only : null
}

function answersTo(connection: Connection, sql: string, question: Question): Omit<OtherTypes, 'at'>[] {
  const { action, table, column, unit } = question
  const isWritten = action === 'UPDATE' && (writtenColumns(sql)?.has(column) ?? false)
  const told = (tokens: readonly Token[], holds: boolean): Omit<OtherTypes, 'at'> => ({
    ...{ action, trigger: null, table: table.name, sql: textOf(sql, tokens), holds, needed: true, isAhead: false },
    days: { column, unit, instead: withUnit(sql, tokens, question) },
  })
  const conditions = conjunctsIn(whereTokens(sql)).flatMap((tokens) => {
    const holds = inAll(connection, `(${textOf(sql, tokens)}\n) IS TRUE`, sql, tokens, question)
    // Who writes what is no number anew looks for texts that came into the column.
    return holds === null || (!holds && isWritten) ? [] : [told(tokens, holds)]
  })
  const filled = assignmentsIn(sql).flatMap(({ column: name, value }) => {
    const isNull = inAll(connection, `(${textOf(sql, value)}\n) IS NULL`, sql, value, question)
    const isEmpty = isNull === true && action === 'UPDATE' && isEmptyYet(connection, table.name, name)
    return isEmpty ? [{ ...told(value, false), fills: name }] : []
  })
  return [...conditions, ...filled]
}

/** What is so in every row (true), or in none, if the column holds such a number in each; null where that differs, or no date function takes it. */
function inAll(
  connection: Connection,
  asked: string,
  sql: string,
  tokens: readonly Token[],
  { table, column, unit }: Question,
): boolean | null {
  if (!handedToDates(textOf(sql, tokens)).has(column)) return null
  const cells = table.columns.map(({ key, name, type }) => {
    if (key !== column) return quoted(name)
    const moment = UNITS.get(unit)?.moment
    return `${type === '' ? moment : `CAST(${moment} AS ${quoted(type)})`} AS ${quoted(name)}`
  })
  let all: boolean | null = null
  // Columns of other tables, and those that this file has taken away, are left out.
  refusal(() => {
    const rows = `(SELECT ${cells.join(', ')} FROM main.${quoted(table.name)}) AS ${quoted(table.name)}`
    const [[least, most] = []] = connection.rows(`SELECT min(${asked}), max(${asked}) FROM ${rows}`)
    if (least !== null && least === most) all = least === 1
  })
  return all
}

function isEmptyYet(connection: Connection, table: string, column: string): boolean {
  let empty = false
  refusal(() => {
    empty = connection.rows(`SELECT count(${quoted(column)}) FROM main.${quoted(table)}`)[0]?.[0] === 0
  })
  return empty
}

function textOf(sql: string, tokens: readonly Token[]): string {
  return sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
}

/** The same with the unit behind the column: `date(at, 'unixepoch')`. */
function withUnit(sql: string, tokens: readonly Token[], { column, unit }: Question): string {
  const { inSeconds = '' } = UNITS.get(unit) ?? {}
  return tokens
    .map((token, at) => {
      const gap = sql.slice(tokens[at - 1]?.end ?? token.start, token.start)
      const isArgument = keyOf(unquote(token)) === column && /^[,)]$/.test(tokens[at + 1]?.text ?? '')
      const isCalled = /^[(,.]$/.test(tokens[at - 1]?.text ?? '')
      return `${gap}${token.text}${isArgument && isCalled ? `${inSeconds}, 'unixepoch'` : ''}`
    })
    .join('')
}
