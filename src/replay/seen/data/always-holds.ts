/** Conditions that hold for every value of a column: `a <> 'x' OR a <> 'y'`, where AND was meant, and those that ask the table for its own values. */

import type { AlwaysHolds } from '../../../model/conditions.ts'
import { withoutQueries } from '../../../sql/assignments.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { actionOf, cutAt, outerWord, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, Refused } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, readSchema } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'
import { holdsForOwn, ownValuesIn } from './own-values.ts'
import { atEach } from './turns.ts'

export const alwaysHolds: Look<'alwaysHolds'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const [condition, table] = [conditionIn(sql), targetName(sql)]
      if (condition === null || table === null) return null
      const [sides, own] = [sidesIn(condition), ownValuesIn(condition, table)]
      return sides.length > 1 || own ? { condition, table, sides, own } : null
    })
    if (asked.every((one) => one === null)) return []
    const was = on(scene.engine, first.before, (connection) => readSchema(connection, 'main'))
    return atEach(scene, first, asked, (connection, { at, sql }, { condition, table, sides, own }): AlwaysHolds[] => {
      const action = actionOf(sql)
      if (action !== 'UPDATE' && action !== 'DELETE') return []
      const text = sql.slice(condition[0]?.start, condition.at(-1)?.end)
      if (own === null) {
        const column = onlyColumn(connection, table, sides)
        if (column === null || !holdsForAll(connection, sql, table, column, sides)) return []
        return [{ at, action, table, column: column.name, condition: text, own: null }]
      }
      // What the file itself has made is filled whole, more often than not.
      const old = was.tables.get(keyOf(table))?.columns ?? []
      const writes = old
        .filter(({ key }) => action === 'DELETE' || writtenColumns(sql)?.has(key))
        .map(({ name }) => name)
      if (writes.length === 0 || !holdsForOwn(connection, table, text, own)) return []
      const asking = columnsIn(connection, table).find(({ name }) => same(name, own.column ?? ''))
      const column = asking && !asking.notNull && asking.primaryKey === 0 ? asking.name : null
      return [{ at, action, table, column, condition: text, own: writes }]
    })
  },
}

type Side = readonly Token[]

/** All that stands in the WHERE of an UPDATE or DELETE, whatever brackets there are around it; null where there is none. */
function conditionIn(sql: string): Side | null {
  if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '') || !/\b(or|select)\b/i.test(sql)) return null
  let condition = whereTokens(sql)
  while (condition[0]?.text === '(' && closing(condition, 0) === condition.length - 1)
    condition = condition.slice(1, -1)
  return condition.length === 0 ? null : condition
}

/** What stands around each OR, where the condition is nothing else. */
function sidesIn(condition: Side): Side[] {
  const sides = cutAt(condition, (token) => isWord(token, 'OR'))
  return outerWord(condition, 0, /^(AND|BETWEEN)$/i) < 0 ? sides : []
}

/** The one column of the table that all sides are about; null where there are several, or only a query asks for it. */
function onlyColumn(connection: Connection, table: string, sides: readonly Side[]): Column | null {
  const columns = columnsIn(connection, table)
  const named = sides.map((side) => {
    const names = new Set(withoutQueries(side).flatMap((token) => (isName(token) ? [keyOf(unquote(token))] : [])))
    return columns.filter(({ key }) => names.has(key))
  })
  const [only, ...more] = new Set(named.flat())
  return only !== undefined && more.length === 0 && named.every((one) => one.length > 0) ? only : null
}

/**
 * Whether one side holds for each value but NULL, and none of them for all. SQLite is asked for what the sides name, what is beside
 * that, values that nothing names, and what rows have.
 */
function holdsForAll(
  connection: Connection,
  sql: string,
  table: string,
  { name, type }: Column,
  sides: readonly Side[],
): boolean {
  const column = quoted(name)
  const written = sides.flatMap((side) => withoutQueries(side).flatMap(beside))
  const rows = `SELECT quote(v) FROM (SELECT DISTINCT ${column} AS v FROM main.${quoted(table)} WHERE ${column} IS NOT NULL LIMIT 40)`
  const isTrue = (side: Side, value: string) => {
    const cell = type === '' ? value : `CAST(${value} AS ${quoted(type)})`
    const condition = sql.slice(side[0]?.start, side.at(-1)?.end)
    return (
      connection.rows(
        `SELECT (${condition}\n) IS TRUE FROM (SELECT ${cell} AS ${column}) AS ${quoted(table)}`,
      )[0]?.[0] === 1
    )
  }
  try {
    const asked = [rows, ...sides.flatMap((side) => queriesIn(sql, side))]
    const known = asked.flatMap((one) => connection.rows(one).map(([value]) => String(value)))
    const values = [...OTHERS, ...written, ...known]
    const held = sides.map((side) => values.map((value) => isTrue(side, value)))
    return values.every((_, at) => held.some((side) => side[at])) && held.some((side) => side.includes(false))
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Values that no condition names. */
const OTHERS = ["''", "'some other word'", '-987654321', '987654321']

/** The literal, and what is next to it. */
function beside({ kind, text }: Token): string[] {
  if (kind === 'number') return [text, `(${text} - 1)`, `(${text} + 1)`]
  return kind === 'string' ? [text, `(${text} || 'a')`] : []
}

/** What the queries of a side give, where they ask for nothing of the row. */
function queriesIn(sql: string, side: Side): string[] {
  return side.flatMap((token, at) => {
    if (token.text !== '(' || !isWord(side[at + 1], 'SELECT')) return []
    const query = sql.slice(token.end, side[closing(side, at)]?.start)
    return [
      `SELECT quote(v) FROM (SELECT * FROM (SELECT NULL AS v LIMIT 0) UNION ALL SELECT * FROM (${query}\n) LIMIT 40) WHERE v IS NOT NULL`,
    ]
  })
}
