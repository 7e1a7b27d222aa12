/** Whether what a statement does to rows is in a database already. */

import type { StatementSeen } from '../model/seen.ts'
import { changesRows } from '../sql/statement.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { difference } from '../sqlite/difference.ts'
import { type Connection, on, Refused, refusal } from '../sqlite/engine.ts'
import { columnsIn } from '../sqlite/schema.ts'
import type { Real } from './shape.ts'

/** A statement that leaves neither schema nor rows: a PRAGMA, a query, a BEGIN. */
export function isQuiet({ sql, verb }: StatementSeen): boolean {
  return !changesRows(sql) && !/^(?:CREATE|DROP|ALTER|WITH)\b/.test(verb)
}

/**
 * `there`: its rows are in the database, or stand in its way. `neither`: it has nothing to do there, whether it was run or not.
 * `missing`: it would still do something.
 */
export type Effect = 'there' | 'neither' | 'missing'

/**
 * What of a statement is in the database.
 * @param o.built a connection to what was built up to this statement, which is run there; `there`: one to the database;
 *   `isBegun`: whether the schema says that the file was begun
 */
export function effectOf(
  { engine, state }: Real,
  { built, there, isBegun }: { readonly built: Connection; readonly there: Connection; readonly isBegun: boolean },
  { sql, verb }: StatementSeen,
): Effect {
  const table = verb === 'INSERT' ? targetOf(sql) : null
  const added = table === null ? ran(built, sql) : rowsAdded(built, table, sql)
  if (table !== null && added.length > 0) {
    // Rows that were there before the statement, too, tell nothing.
    const isThere = added.every((row) => countOf(there, table, row) >= countOf(built, table, row))
    return isThere ? 'there' : 'missing'
  }
  return leftToDo({ engine, state }, sql, isBegun)
}

function ran(connection: Connection, sql: string): Named[] {
  refusal(() => connection.run(sql))
  return []
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
    const last = `SELECT coalesce(max(rowid), 0) FROM main.${identifier(table)}`
    const before = Number(connection.rows(last)[0]?.[0])
    connection.run(sql)
    const fresh = literals(connection, table, names, before)
    return fresh.map((row) => new Map(names.map((name, at) => [name, row[at] ?? 'NULL'])))
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** A default that is another one at each run. */
function isOfTheMoment(value: string | null): boolean {
  return value !== null && /current_|time\(|date\(|random|julianday/i.test(value)
}

/** The rows behind that one. Of a table without rowids none are known: SQLite refuses the question. */
function literals(connection: Connection, table: string, columns: readonly string[], after: number): string[][] {
  if (columns.length === 0) return []
  const quoted = columns.map((column) => `quote(${identifier(column)})`).join(', ')
  const sql = `SELECT ${quoted} FROM main.${identifier(table)} WHERE rowid > ? LIMIT ${MOST}`
  return connection.rows(sql, [after]).map((row) => row.map(String))
}

/** How many rows hold these values. */
function countOf(connection: Connection, table: string, row: Named): number {
  const same = [...row].map(([column, literal]) => `${identifier(column)} IS ${literal}`).join(' AND ')
  let count = 0
  // A table that is not there has none.
  refusal(() => {
    count = Number(connection.rows(`SELECT count(*) FROM main.${identifier(table)} WHERE ${same}`)[0]?.[0])
  })
  return count
}

/** Bytes of a database that is compared as a whole for one statement. */
const MOST_BYTES = 20_000_000

/** A row that is there twice when it is run again was put there by its first run, if there was one. */
function leftToDo({ engine, state }: Pick<Real, 'engine' | 'state'>, sql: string, isBegun: boolean): Effect {
  return on(engine, state, (connection) => {
    const changes = () => Number(connection.rows('SELECT total_changes()')[0]?.[0])
    const before = changes()
    const problem = refusal(() => connection.run(`PRAGMA foreign_keys = OFF; ${sql}`))
    if (problem !== null) return isBegun && problem.startsWith('UNIQUE constraint failed') ? 'there' : 'missing'
    if (changes() === before) return 'neither'
    const isSame = state.bytes.length <= MOST_BYTES && difference(engine, state, connection.state()).length === 0
    return isSame ? 'neither' : 'missing'
  })
}
