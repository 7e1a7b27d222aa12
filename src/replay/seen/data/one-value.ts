/** Assignments that read the column they write, and give the same whatever is in it: `SET city = coalesce('unknown', city)`. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { OneValue } from '../../../model/statements.ts'
import { sidesOf } from '../../../rows/sides.ts'
import { type Assignment, assignmentsIn, withoutQueries } from '../../../sql/assignments.ts'
import { filtersOf } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { actionOf, outerWord, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, Refused } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, readSchema } from '../../../sqlite/schema.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape } from '../../../sqlite/table-shape.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const oneValue: Look<'oneValue'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const isUpdate = actionOf(sql) === 'UPDATE'
      const own = assignmentsIn(sql).filter((one) => (isUpdate ? isOfItself(one, sql) : isExcluded(one, sql)))
      return own.length > 0 ? own : null
    })
    if (asked.every((one) => one === null)) return []
    const was = on(scene.engine, first.before, (connection) => readSchema(connection, 'main'))
    const isOld = (sql: string, { column }: Assignment) =>
      was.tables.get(keyOf(targetName(sql) ?? ''))?.columns.some(({ key }) => key === column) ?? false
    return atEach(scene, first, asked, (connection, statement, own) =>
      own.flatMap((one) => {
        const given = actionOf(statement.sql) === 'UPDATE' ? givenBy : leftOutOf
        return isOld(statement.sql, one) ? given(connection, statement, one) : []
      }),
    )
  },
}

/** `SET city = excluded.city`, where no condition behind it asks for the city. */
function isExcluded({ column, value }: Assignment, sql: string): boolean {
  if (value.length !== 3 || !isWord(value[0], 'EXCLUDED')) return false
  const behind = significant(sql).filter(({ start }) => start > (value[2]?.end ?? 0))
  const where = outerWord(behind, 0, /^WHERE$/i)
  return where < 0 || !reads(behind.slice(where), column)
}

/** It is NULL then: a DEFAULT may be what is meant, as that of a moment. */
function leftOutOf(
  connection: Connection,
  { sql, at }: StatementSeen,
  { column: key, value, text }: Assignment,
): OneValue[] {
  const table = targetName(sql)
  const written = writtenColumns(sql)
  if (table === null || written === null) return []
  const columns = columnsIn(connection, table)
  const [column, from] = [key, keyOf(unquote(value[2] as Token))].map((name) => columns.find((it) => it.key === name))
  if (!column || !from || written.has(from.key) || from.default !== null || from.hidden > 0 || from.primaryKey > 0)
    return []
  return [{ at, table, column: column.name, text, gives: 'NULL', none: null, leftOut: from.name }]
}

/** A WHERE that asks for the column says which of its values may go. */
function isOfItself({ column, value }: Assignment, sql: string): boolean {
  const all = significant(sql)
  const where = outerWord(all, 0, /^WHERE$/i)
  const isOwn = reads(value, column) && withoutQueries(value).length === value.length
  return isOwn && (where < 0 || !reads(all.slice(where), column))
}

function reads(tokens: readonly Token[], column: string): boolean {
  return tokens.some((token) => isName(token) && keyOf(unquote(token)) === column)
}

/** SQLite refuses what is made of other columns, too. */
function givenBy(
  connection: Connection,
  { sql, at }: StatementSeen,
  { column: key, value, text }: Assignment,
): OneValue[] {
  const table = targetName(sql)
  const column = table === null ? undefined : columnsIn(connection, table).find((it) => it.key === key)
  if (table === null || !column) return []
  try {
    const literals = value.flatMap((token) => (token.kind === 'string' || token.kind === 'number' ? [token.text] : []))
    const probes = [
      ...PROBES,
      ...literals,
      ...literals.map((it) => `(${it} || 'a')`),
      ...sidesIn(connection, table, key, sql),
    ]
    const given = probes.map((it) => asked(connection, table, column, text, it))
    const known = connection.rows(
      `SELECT DISTINCT quote(${text}\n) FROM main.${quoted(table)} WHERE ${quoted(column.name)} IS NOT NULL`,
    )
    const [gives, ...more] = new Set([...given, ...known.map(([one]) => String(one))])
    const none = column.notNull ? gives : asked(connection, table, column, text, 'NULL')
    // What is there becomes a mark of that it is there, more often than not, where NULL stays NULL.
    const isOne = gives !== undefined && more.length === 0 && (none === gives || gives === 'NULL')
    return isOne
      ? [{ at, table, column: column.name, text, gives, none: none === gives ? null : (none ?? null), leftOut: null }]
      : []
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** Values on both sides of the conditions in the statement, as what a pattern takes. */
function sidesIn(connection: Connection, table: string, key: string, sql: string): string[] {
  const catalog = readCatalog(connection)
  const { rows } = sidesOf(connection, readShape(connection, table, catalog.texts), filtersOf([{ sql }]), catalog)
  return rows.flatMap((side) =>
    [...side].flatMap(([column, literal]) => (keyOf(column) === key && literal !== 'NULL' ? [literal] : [])),
  )
}

/** Values of all kinds that an expression may be about. */
const PROBES = [
  ...["''", "'a'", "'Some words, and more'", "'41'", "'true'", "'ff'", "'2024-05-06'", "'2024-05-06 07:08:09'"],
  ...[`'{"a":1}'`, `'[1]'`, '-987654321', '-1', '0', '1', '2', '0.5', '987654321', '1700000000', '1700000000000'],
]

function asked(connection: Connection, table: string, { name, type }: Column, text: string, value: string): string {
  const cell = type === '' ? value : `CAST(${value} AS ${quoted(type)})`
  return String(
    connection.rows(`SELECT quote(${text}\n) FROM (SELECT ${cell} AS ${quoted(name)}) AS ${quoted(table)}`)[0]?.[0],
  )
}
