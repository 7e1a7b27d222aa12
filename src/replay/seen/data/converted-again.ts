/** UPDATEs that convert numbers into another unit, and write that unit beside them, whichever unit a row had before. */

import type { ConvertedAgain } from '../../../model/conditions.ts'
import { askedNames } from '../../../sql/asked-names.ts'
import { type Assignment, assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { convertedIn, isUnitOf } from '../../../sql/units.ts'
import { type Connection, refusal, rowsOrNone } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const convertedAgain: Look<'convertedAgain'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const file = first.performance.statements.map(({ sql }) => sql)
    const asked = file.map((_, at) => conversionIn(file, at))
    return atEach(scene, first, asked, (connection, { at, sql }, { number, unit, value }): ConvertedAgain[] => {
      const table = readCatalog(connection).ordinary.get(targetOf(sql) ?? '')
      if (table === undefined) return []
      const columns = columnsIn(connection, table)
      const [own, its] = [number, unit].map((key) => columns.find((it) => it.key === key))
      if (!own || !its || !isConverted(connection, { table, column: own.name, unit: its.name, value, sql })) return []
      const other = /^'.*'$/s.test(its.default ?? '') && its.default !== value ? its.default : null
      return [{ at, table, column: own.name, unit: its.name, value, other, mayBeNull: !its.notNull, sql }]
    })
  },
}

/** In keyOf case. */
interface Conversion {
  readonly number: string
  readonly unit: string
  /** As SQL. */
  readonly value: string
}

/** The unit may be written by another UPDATE of the file; neither that nor one before asks for it. */
function conversionIn(file: readonly string[], at: number): Conversion | null {
  const sql = file[at] ?? ''
  const converted = conditionless(sql).find(({ column, value }) => convertedIn(value) === column)
  if (!converted) return null
  const others = file.filter((it, index) => index !== at && targetOf(it) === targetOf(sql))
  const written = [sql, ...others].flatMap(conditionless)
  const unit = written.find(({ column, value, text }) => kindOf(value) === 'literal' && isUnitOf(column, text))
  if (!unit || /^null$/i.test(unit.text) || unit.column === converted.column) return null
  const isAsked = [sql, ...others.filter((it) => actionOf(it) !== null)].some((it) => isAskedIn(it, unit.column))
  return isAsked ? null : { number: converted.column, unit: unit.column, value: unit.text }
}

/** What an UPDATE gives that asks for nothing but the columns that it computes, if for anything. */
function conditionless(sql: string): Assignment[] {
  const given = actionOf(sql) === 'UPDATE' ? assignmentsIn(sql) : []
  const asked = given.length === 0 ? [] : [...askedNames(significant(sql))]
  return asked.every((name) => /^(IS|NOT|NULL|AND)$/i.test(name) || given.some((it) => it.column === name)) ? given : []
}

function isAskedIn(sql: string, column: string): boolean {
  const given = assignmentsIn(sql).flatMap(({ value }) => namesOf(value).map((it) => keyOf(it.column)))
  return askedNames(significant(sql)).has(column) || given.includes(column)
}

interface Asked extends Pick<ConvertedAgain, 'table' | 'column' | 'unit' | 'value' | 'sql'> {}

/** Whether SQLite changes the number of a row that has that unit already, which the schema has to take. */
function isConverted(connection: Connection, { table, column, unit, value, sql }: Asked): boolean {
  const from = `main.${quoted(table)}`
  const held = () => rowsOrNone(connection, `SELECT quote(${quoted(column)}) FROM ${from}`).map(([it]) => String(it))
  let isMet = false
  aside(connection, () =>
    refusal(() => {
      connection.run(`UPDATE OR ABORT ${from} SET ${quoted(unit)} = ${value}`)
      const before = held()
      connection.run(sql)
      isMet = held().some((it, at) => it !== before[at])
    }),
  )
  return isMet
}
