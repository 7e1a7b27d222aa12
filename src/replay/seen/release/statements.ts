/** One statement tried on a database that stays as it is. */

import type { RowWatch } from '../../../model/row-watch.ts'
import type { OldStatement } from '../../../model/statements.ts'
import type { Script } from '../../../model/text.ts'
import type { Spare } from '../../../rows/spare.ts'
import { keyOf } from '../../../sql/names.ts'
import { placer } from '../../../sql/place.ts'
import { changesRows, skipLeading } from '../../../sql/statement.ts'
import { identifier, tokens, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { units } from '../../../tools/pieces.ts'
import { type Attempt, type LeftOut, reference } from './writes.ts'

/** The same database before the file and behind it. */
export interface Both {
  readonly was: Connection
  readonly is: Connection
  /** Says when there is no more time for other values. */
  readonly watch?: RowWatch | undefined
}

const SAVEPOINT = 'old_code'

/** What is said of a row that a trigger or a conflict clause drops. */
const DROPPED = 'the row is dropped without an error'

const NO_ID = 'the row is stored without an error, and its id is NULL'

function noDefault(column: string): string {
  return `the row is stored without an error, and NULL instead of the default of ${column}`
}

/** Why the statement fails; null when it does not. Whatever it does is taken back. */
export function refusalOf(connection: Connection, attempt: Attempt): string | null {
  if (!attempt.run) return unprepared(connection, attempt.sql)
  connection.run(`PRAGMA foreign_keys = ${attempt.foreignKeys ? 'ON' : 'OFF'}`)
  return takenBack(connection, () => {
    const changes = changed(connection)
    const refused = refusal(() => connection.run(attempt.sql))
    // RAISE(IGNORE) and ON CONFLICT IGNORE are no errors; but an INSERT that changed nothing, by no trigger either, is lost.
    if (refused !== null || !(attempt.changes || attempt.sql.startsWith('INSERT'))) return refused
    if (changed(connection) === changes) return DROPPED
    if (attempt.serial && storesNull(connection, attempt.serial)) return NO_ID
    return attempt.defaulted && storesNull(connection, attempt.defaulted) ? noDefault(attempt.defaulted.column) : null
  })
}

/** Does something to the database, and takes it back. */
export function takenBack<T>(connection: Connection, action: () => T): T {
  connection.run(`SAVEPOINT ${SAVEPOINT}`)
  try {
    return action()
  } finally {
    // RAISE(ROLLBACK) has ended the transaction, and the savepoint with it.
    refusal(() => connection.run(`ROLLBACK TO ${SAVEPOINT}`))
    refusal(() => connection.run(`RELEASE ${SAVEPOINT}`))
  }
}

/**
 * SQLite chose a value for the column before, and none now. The row is found by its rowid, else by its key; a column that is
 * gone is another matter.
 */
function storesNull(connection: Connection, { table, column, key }: LeftOut): boolean {
  for (const where of ['rowid = last_insert_rowid()', key]) {
    const sql = `SELECT 1 FROM ${identifier(table)} WHERE ${where} AND ${reference(table, column)} IS NULL`
    let found = false
    const refused = refusal(() => {
      found = connection.rows(sql).length > 0
    })
    if (refused === null) return found
  }
  return false
}

/** Why the text cannot be prepared; null when it can. */
export function unprepared(connection: Connection, sql: string): string | null {
  return refusal(() => connection.prepare(sql))
}

function changed(connection: Connection): unknown {
  return connection.rows('SELECT total_changes()')[0]?.[0]
}

const COLUMN: readonly RegExp[] = [
  /^no such column: (?:.+\.)?([^.]+)$/,
  /has no column named (.+)$/,
  /^ambiguous column name: (?:.+\.)?([^.]+)$/,
  /^(?:NOT NULL|UNIQUE) constraint failed: [^,]+\.([^.,]+)$/,
  /^cannot (?:INSERT into|UPDATE) generated column "(.+)"$/,
  /NULL instead of the default of (.+)$/,
]

/** The one column that a message blames. */
export function columnIn(message: string): string | null {
  for (const pattern of COLUMN) {
    const column = pattern.exec(message)?.[1]
    if (column !== undefined) return column
  }
  return null
}

/**
 * Whether a row met another one under a key that the table had before: the file has added a row that is like ours, and
 * forbids nothing new.
 */
export function isCoincidence(message: string, spare: Spare): boolean {
  const failed = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1]
  if (failed === undefined) return false
  const index = /^index '(.+)'$/.exec(failed)?.[1]
  if (index !== undefined) return spare.indexes.some((name) => keyOf(name) === keyOf(index))
  const columns = failed.split(', ').map((name) => name.slice(spare.table.length + 1))
  return [spare.primaryKey, ...spare.uniques].some((unique) => sameNames(unique, columns))
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.map(keyOf).sort().join('\n') === b.map(keyOf).sort().join('\n')
}

/** Those that could be prepared before and cannot be behind. Parameters need no value for that. */
export function brokenQueries(was: Connection, is: Connection, scripts: readonly Script[]): OldStatement[] {
  const seen = new Set<string>()
  return scripts.flatMap((script) => {
    const place = placer(script)
    return units(script.sql, 'statements').flatMap((unit): OldStatement[] => {
      const start = skipLeading(script.sql, unit.start)
      const sql = script.sql.slice(start, unit.end).replace(/(?<![\s;])[\s;]+$/, '')
      const asked = [strict(sql), sql].find((text) => unprepared(was, text) === null)
      const message = asked === undefined ? null : unprepared(is, asked)
      // A file that the pull request edits is asked as it was and as it will be.
      const id = `${script.path}\n${sql}`
      if (message === null || seen.has(id)) return []
      seen.add(id)
      const from = place(start)
      return [{ kind: changesRows(sql) ? 'write' : 'read', sql, table: '', column: columnIn(message), message, from }]
    })
  })
}

/** With names in back-ticks, which are never taken for strings: `"Phone"` still prepares when there is no such column. */
function strict(sql: string): string {
  const texts = tokens(sql).map((token) =>
    token.kind === 'quoted' && token.text.startsWith('"') ? `\`${unquote(token).replaceAll('`', '``')}\`` : token.text,
  )
  return texts.join('')
}
