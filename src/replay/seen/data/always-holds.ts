/** Conditions with OR of which one side or the other holds for every value that a column can have: `a <> 'x' OR a <> 'y'`, where AND was meant. */

import type { AlwaysHolds } from '../../../model/conditions.ts'
import { withoutQueries } from '../../../sql/assignments.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { actionOf, cutAt, outerWord, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const alwaysHolds: Look<'alwaysHolds'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const sides = sidesIn(sql)
      return sides.length > 1 ? sides : null
    })
    return atEach(scene, first, asked, (connection, { at, sql }, sides): AlwaysHolds[] => {
      const [action, table] = [actionOf(sql), targetName(sql)]
      if (table === null || (action !== 'UPDATE' && action !== 'DELETE')) return []
      const column = onlyColumn(connection, table, sides)
      if (column === null || !holdsForAll(connection, sql, table, column, sides)) return []
      const condition = sql.slice(sides[0]?.[0]?.start, sides.at(-1)?.at(-1)?.end)
      return [{ at, action, table, column: column.name, condition }]
    })
  },
}

type Side = readonly Token[]

/** What stands around each OR, where the WHERE is nothing else, whatever brackets there are around it. */
function sidesIn(sql: string): Side[] {
  if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '') || !/\bor\b/i.test(sql)) return []
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const where = outerWord(all, 0, /^WHERE$/i)
  if (where < 0) return []
  const rest = all.slice(where + 1)
  const end = outerWord(rest, 0, /^(RETURNING|ORDER|LIMIT)$/i)
  let condition = end < 0 ? rest : rest.slice(0, end)
  while (condition[0]?.text === '(' && closing(condition, 0) === condition.length - 1)
    condition = condition.slice(1, -1)
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
