/** One statement tried on a database that stays as it is. */

import { type Connection, refusal } from './engine.ts'
import type { Attempt } from './old-statements.ts'

const SAVEPOINT = 'old_code'

/** What is said of a row that a trigger or a conflict clause drops. */
const DROPPED = 'the row is dropped without an error'

/** Why the statement fails; null when it does not. Whatever it does is taken back. */
export function refusalOf(connection: Connection, attempt: Attempt): string | null {
  if (!attempt.run) return unprepared(connection, attempt.sql)
  connection.run(`PRAGMA foreign_keys = ${attempt.foreignKeys ? 'ON' : 'OFF'}`)
  connection.run(`SAVEPOINT ${SAVEPOINT}`)
  try {
    const changes = changed(connection)
    const refused = refusal(() => connection.run(attempt.sql))
    // RAISE(IGNORE) and ON CONFLICT IGNORE are no errors; but an INSERT that changed nothing, by no trigger either, is lost.
    const lost = refused === null && attempt.sql.startsWith('INSERT') && changed(connection) === changes
    return lost ? DROPPED : refused
  } finally {
    takeBack(connection)
  }
}

/** Why the text cannot be prepared; null when it can. */
export function unprepared(connection: Connection, sql: string): string | null {
  return refusal(() => connection.prepare(sql))
}

function changed(connection: Connection): unknown {
  return connection.rows('SELECT total_changes()')[0]?.[0]
}

/** RAISE(ROLLBACK) has ended the transaction, and the savepoint with it. */
function takeBack(connection: Connection): void {
  refusal(() => connection.run(`ROLLBACK TO ${SAVEPOINT}`))
  refusal(() => connection.run(`RELEASE ${SAVEPOINT}`))
}
