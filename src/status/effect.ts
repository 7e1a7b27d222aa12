/** Whether what a statement does to rows is in a database already. */

import type { StatementSeen } from '../model/seen.ts'
import { changesRows } from '../sql/statement.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { difference } from '../sqlite/difference.ts'
import { type Connection, on, Refused, type State } from '../sqlite/engine.ts'
import { columnsIn } from '../sqlite/schema.ts'
import type { Real } from './shape.ts'

/** A statement that leaves neither schema nor rows: a PRAGMA, a query, a BEGIN. */
export function isQuiet({ sql, verb }: StatementSeen): boolean {
  return !changesRows(sql) && !/^(?:CREATE|DROP|ALTER|WITH)\b/.test(verb)
}

/**
 * Rows that it adds to what was built stand in the database; or it has nothing left to do there.
 * @param before what was built, up to this statement
 */
export function hasEffect({ engine, state }: Real, before: () => State, { sql, verb }: StatementSeen): boolean {
  const table = verb === 'INSERT' ? targetOf(sql) : null
  if (table !== null) {
    const added = on(engine, before(), (connection) => rowsAdded(connection, table, sql))
    if (added.length > 0) return on(engine, state, (connection) => added.every((row) => has(connection, table, row)))
  }
  return changesNothing({ engine, state }, sql)
}

/** The table that an INSERT names, without its schema. */
function targetOf(sql: string): string | null {
  const tokens = significant(sql)
  const into = tokens.findIndex(({ text }) => text.toUpperCase() === 'INTO')
  const at = tokens[into + 2]?.text === '.' ? into + 3 : into + 1
  const name = into < 0 ? undefined : tokens[at]
  return name ? unquote(name) : null
}

/** Rows enough to know them again. */
const MOST = 200

type Named = ReadonlyMap<string, string>

/** The rows that a statement adds, as literals by column, without what another run would make otherwise. */
function rowsAdded(connection: Connection, table: string, sql: string): Named[] {
  try {
    const columns = columnsIn(connection, table).filter(
      ({ hidden, default: value, primaryKey, type }) =>
        hidden === 0 && !isOfTheMoment(value) && !(primaryKey === 1 && /^integer$/i.test(type)),
    )
    const names = columns.map(({ name }) => name)
    const before = new Set(literals(connection, table, names).map((row) => row.join('\n')))
    connection.run(sql)
    const fresh = literals(connection, table, names).filter((row) => !before.has(row.join('\n')))
    return fresh.slice(0, MOST).map((row) => new Map(names.map((name, at) => [name, row[at] ?? 'NULL'])))
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** A default that is another one at each run. */
function isOfTheMoment(value: string | null): boolean {
  return value !== null && /current_|time\(|date\(|random|julianday/i.test(value)
}

function literals(connection: Connection, table: string, columns: readonly string[]): string[][] {
  if (columns.length === 0) return []
  const quoted = columns.map((column) => `quote(${identifier(column)})`).join(', ')
  return connection.rows(`SELECT ${quoted} FROM main.${identifier(table)} LIMIT 100000`).map((row) => row.map(String))
}

function has(connection: Connection, table: string, row: Named): boolean {
  const same = [...row].map(([column, literal]) => `${identifier(column)} IS ${literal}`).join(' AND ')
  try {
    return connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${same} LIMIT 1`).length > 0
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Whether it changes no row of the database; a row that is there twice when it is run again was put there by its first run. */
function changesNothing({ engine, state }: Pick<Real, 'engine' | 'state'>, sql: string): boolean {
  return on(engine, state, (connection) => {
    try {
      connection.run('PRAGMA foreign_keys = OFF')
      connection.run(sql)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return /^UNIQUE constraint failed/.test(error.message)
    }
    return difference(engine, state, connection.state()).length === 0
  })
}
