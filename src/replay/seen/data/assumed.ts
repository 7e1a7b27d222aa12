/** Rows that an UPDATE or DELETE asks for by key, though nothing in the project makes them. */

import { perform } from '../../../apply/file.ts'
import type { AssumedRow } from '../../../model/conditions.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import type { Script } from '../../../model/text.ts'
import { literalConditions } from '../../../sql/condition.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { identifier, significant } from '../../../sql/tokens.ts'
import { type Connection, on, Refused, type State } from '../../../sqlite/engine.ts'
import type { Scene } from '../../scene.ts'
import type { Look } from '../look.ts'

export const assumedRows: Look<'assumedRows'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, empty, seeds }) => askedForByKey(scene, empty.before, empty.performance.statements, seeds),
}

/**
 * Plays the file on the database without invented rows, behind the seeds, and asks before each statement whether the row
 * that it names by a literal key is there.
 * @param seeds scripts that production runs at every start: their rows count as there
 */
function askedForByKey(
  scene: Scene,
  empty: State,
  statements: readonly StatementSeen[],
  seeds: readonly Script[],
): AssumedRow[] {
  const asking = new Map(
    statements.flatMap((statement, index) =>
      asks(statement) && !isHistory(scene, statement) ? [[index, statement] as const] : [],
    ),
  )
  if (asking.size === 0) return []
  return on(scene.engine, empty, (connection) => {
    // Seeds that do not run here are another scenario's matter; what they could do has been done.
    for (const seed of seeds) perform(connection, seed, scene.runner, () => {})
    // What the file itself has moved or deleted by then is another thing.
    const there = new Set([...asking.values()].filter((it) => isThere(connection, it)))
    const assumed: AssumedRow[] = []
    let index = 0
    perform(connection, scene.script, scene.runner, (path, line) => {
      scene.watch(path, line)
      if (line === 0) return
      const statement = asking.get(index)
      index += 1
      const key = statement && !there.has(statement) && missingKey(connection, statement)
      if (statement && key) assumed.push(key)
    })
    return assumed
  })
}

function asks({ verb, sql }: StatementSeen): boolean {
  return (verb === 'UPDATE' || verb === 'DELETE') && literalConditions(sql).length > 0
}

/** The tool makes the rows of its own history. */
function isHistory({ runner }: Scene, { sql }: StatementSeen): boolean {
  return targetOf(sql) === keyOf(runner.ledger.table)
}

function isThere(connection: Connection, statement: StatementSeen): boolean {
  return nameOf(connection, targetOf(statement.sql)) !== null && missingKey(connection, statement) === null
}

/** The key that the statement asks for and that no row has; null when it asks for none, or the row is there. */
function missingKey(connection: Connection, { at, sql, verb }: StatementSeen): AssumedRow | null {
  const table = nameOf(connection, targetOf(sql))
  if (table === null) return null
  const conditions = literalConditions(sql).filter((it) => !asksForNone(it.sql))
  const asked = new Set(conditions.map(({ column }) => keyOf(column)))
  const key = keysOf(connection, table).find((columns) => columns.every((column) => asked.has(column)))
  if (!key) return null
  const text = conditions
    .filter(({ column }) => key.includes(keyOf(column)))
    .map((it) => it.sql)
    .join(' AND ')
  try {
    if (connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${text} LIMIT 1`).length > 0) return null
  } catch (error) {
    // The statement itself is refused for the same reason; that is told elsewhere.
    if (error instanceof Refused) return null
    throw error
  }
  return { at, verb: verb === 'UPDATE' ? 'UPDATE' : 'DELETE', table, key: text }
}

/** An empty text names no row: those without a value of their own are meant, be there one or none. */
function asksForNone(condition: string): boolean {
  return significant(condition).at(-1)?.text === "''"
}

function nameOf(connection: Connection, table: string | null): string | null {
  const found = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`, [
    table,
  ])[0]
  return found ? String(found[0]) : null
}

/** The primary key and every unique index without WHERE, as lists of lower-case columns. */
function keysOf(connection: Connection, table: string): string[][] {
  const primary = connection
    .rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0`, [table])
    .map(([name]) => keyOf(String(name)))
  const unique = connection
    .rows(
      `SELECT group_concat(coalesce(c.name, ''), char(10)) FROM pragma_index_list(?, 'main') i CROSS JOIN pragma_index_info(i.name, 'main') c
       WHERE i."unique" AND NOT i.partial GROUP BY i.name`,
      [table],
    )
    .map(([names]) => keyOf(String(names)).split('\n'))
  return [primary, ...unique].filter((key) => key.length > 0 && !key.includes(''))
}
