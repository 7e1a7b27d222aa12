/** One statement tried on a database that stays as it is. */

import type { OldStatement } from '../../../model/statements.ts'
import type { Script } from '../../../model/text.ts'
import { type Literal, NULL } from '../../../rows/literals.ts'
import type { Spare, SpareColumn, Values } from '../../../rows/spare.ts'
import { keyOf } from '../../../sql/names.ts'
import { placer } from '../../../sql/place.ts'
import { changesRows, skipLeading } from '../../../sql/statement.ts'
import { identifier, tokens, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { units } from '../../../tools/pieces.ts'

const SAVEPOINT = 'old_code'

/** What is said of a row that a trigger or a conflict clause drops. */
const DROPPED = 'the row is dropped without an error'

const NO_ID = 'the row is stored without an error, and its id is NULL'

/** Why the statement fails; null when it does not. Whatever it does is taken back. */
export function refusalOf(connection: Connection, attempt: Attempt): string | null {
  if (!attempt.run) return unprepared(connection, attempt.sql)
  connection.run(`PRAGMA foreign_keys = ${attempt.foreignKeys ? 'ON' : 'OFF'}`)
  connection.run(`SAVEPOINT ${SAVEPOINT}`)
  try {
    const changes = changed(connection)
    const refused = refusal(() => connection.run(attempt.sql))
    // RAISE(IGNORE) and ON CONFLICT IGNORE are no errors; but an INSERT that changed nothing, by no trigger either, is lost.
    if (refused !== null || !attempt.sql.startsWith('INSERT')) return refused
    if (changed(connection) === changes) return DROPPED
    return attempt.serial && storesNoId(connection, attempt.serial) ? NO_ID : null
  } finally {
    takeBack(connection)
  }
}

/** SQLite chose an id for the row before; where the column is no INTEGER PRIMARY KEY any more, the row gets none. */
function storesNoId(connection: Connection, { table, column }: { table: string; column: string }): boolean {
  const sql = `SELECT 1 FROM ${identifier(table)} WHERE rowid = last_insert_rowid() AND ${reference(table, column)} IS NULL`
  let found = false
  // A table that has no rowid or column of this name is another matter.
  refusal(() => {
    found = connection.rows(sql).length > 0
  })
  return found
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

const COLUMN: readonly RegExp[] = [
  /^no such column: (?:.+\.)?([^.]+)$/,
  /has no column named (.+)$/,
  /^ambiguous column name: (?:.+\.)?([^.]+)$/,
  /^(?:NOT NULL|UNIQUE) constraint failed: [^,]+\.([^.,]+)$/,
  /^cannot (?:INSERT into|UPDATE) generated column "(.+)"$/,
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

/** One statement to try. */
export interface Attempt {
  readonly sql: string
  /** Whether it is run, and not only prepared: its values are known to fit. */
  readonly run: boolean
  /** Whether foreign keys are on while it runs. */
  readonly foreignKeys: boolean
  /** The column that SQLite numbers by itself. */
  readonly serial?: { readonly table: string; readonly column: string }
}

/** A query for these columns by name. */
export function select(table: string, columns: readonly string[]): string {
  return `SELECT ${columns.map((column) => reference(table, column)).join(', ')} FROM ${identifier(table)}`
}

/** A missing column in double quotes would be a string (https://sqlite.org/quirks.html#dblquote), but not behind a table. */
function reference(table: string, column: string): string {
  const name = identifier(column)
  return name === column ? name : `${identifier(table)}.${name}`
}

/**
 * What could be written: an INSERT of all columns, one of those that must be named, an UPDATE and a DELETE by key. Each is
 * a list of alternatives, of which the first that SQLite takes before the file is asked behind it.
 *
 * Foreign keys are on for the DELETE alone: a new child can make that fail, while an INSERT fails for want of a parent,
 * whose loss is another matter.
 * @param knows whether the release knows a column
 */
export function writes(spare: Spare, knows: (column: string) => boolean): Attempt[][] {
  const columns = spare.columns.filter((column) => knows(column.name))
  const repeated = repeating(spare)
  const named = columns.filter((column) => !column.serial)
  const required = named.filter((column) => column.required)
  const inserts = [repeated, spare.fresh].flatMap((values) => (values ? [insert(spare, named, values)] : []))
  return [
    [
      ...inserts,
      prepared(
        spare.table,
        columns.map(({ name }) => name),
      ),
    ],
    repeated && required.length < named.length ? [insert(spare, required, repeated)] : [],
    spare.rows.flatMap((row) => update(spare, columns, row) ?? []),
    [
      ...spare.rows.map((row) => ({ ...remove(spare, row), foreignKeys: true })),
      ...spare.rows.map((row) => remove(spare, row)),
    ],
  ]
}

/** An INSERT that can only be prepared, as no row is known that fits: of a virtual table, of one that was left empty. */
export function prepared(table: string, columns: readonly string[]): Attempt {
  const names = columns.map(identifier)
  const sql = `INSERT INTO ${identifier(table)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  return { sql, run: false, foreignKeys: false }
}

/** What is there once more, under a fresh key: so a constraint is met that is new and that the rows did not know. */
function repeating({ rows, fresh, columns }: Spare): Values | null {
  const [row] = rows
  if (!row || !fresh) return null
  const from = (column: SpareColumn) => (column.unique ? fresh : row)
  return new Map(columns.map((column) => [column.name, from(column).get(column.name) ?? NULL]))
}

function insert({ table, columns: all }: Spare, columns: readonly SpareColumn[], values: Values): Attempt {
  const into = `INSERT INTO ${identifier(table)}`
  const names = columns.map(({ name }) => identifier(name)).join(', ')
  const literals = columns.map(({ name }) => values.get(name) ?? NULL).join(', ')
  const sql = columns.length === 0 ? `${into} DEFAULT VALUES` : `${into} (${names}) VALUES (${literals})`
  const serial = all.find((column) => column.serial && !columns.includes(column))
  return { sql, run: true, foreignKeys: false, ...(serial ? { serial: { table, column: serial.name } } : {}) }
}

/** Sets what is there already. */
function update(spare: Spare, columns: readonly SpareColumn[], row: Values): Attempt | null {
  const set = columns.filter(({ name, serial }) => !serial && !spare.primaryKey.includes(name))
  if (set.length === 0) return null
  const assignments = set.map(({ name }) => `${identifier(name)} = ${row.get(name) ?? NULL}`).join(', ')
  const sql = `UPDATE ${identifier(spare.table)} SET ${assignments} WHERE ${byKey(spare, row)}`
  return { sql, run: true, foreignKeys: false }
}

function remove(spare: Spare, row: Values): Attempt {
  return { sql: `DELETE FROM ${identifier(spare.table)} WHERE ${byKey(spare, row)}`, run: true, foreignKeys: false }
}

function byKey({ table, primaryKey, columns }: Spare, row: Values): string {
  const key = primaryKey.length > 0 ? primaryKey : columns.map(({ name }) => name)
  return key.map((name) => `${reference(table, name)} ${compared(row.get(name) ?? NULL)}`).join(' AND ')
}

function compared(literal: Literal): string {
  return literal === NULL ? 'IS NULL' : `= ${literal}`
}
