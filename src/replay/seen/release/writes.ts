/** What the deployed release could write into a table, and read from it. */

import { equals, type Literal, NULL } from '../../../rows/literals.ts'
import type { Spare, SpareColumn, Values } from '../../../rows/spare.ts'
import { identifier } from '../../../sql/tokens.ts'

/** One statement to try. */
export interface Attempt {
  readonly sql: string
  /** Whether it is run, and not only prepared: its values are known to fit. */
  readonly run: boolean
  /** Whether foreign keys are on while it runs. */
  readonly foreignKeys: boolean
  /** Only what a trigger does to another table is asked: whether these values still fit here is asked by an INSERT. */
  readonly byTriggers?: true
  /** It changes a row: where it does not, something has turned it away without a word. */
  readonly changes?: true
  /** The column by which a row is found, and that SQLite numbers by itself or a default fills. */
  readonly serial?: LeftOut
  /** The column that its default fills. */
  readonly defaulted?: LeftOut
}

/** A column that an INSERT does not name, and where its row is. */
export interface LeftOut {
  readonly table: string
  readonly column: string
  readonly key: string
}

/** A query for these columns by name. */
export function select(table: string, columns: readonly string[]): string {
  return `SELECT ${columns.map((column) => reference(table, column)).join(', ')} FROM ${identifier(table)}`
}

/** A missing column in double quotes would be a string (https://sqlite.org/quirks.html#dblquote), but not behind a table. */
export function reference(table: string, column: string): string {
  const name = identifier(column)
  return name === column ? name : `${identifier(table)}.${name}`
}

/**
 * What could be written: an INSERT of all columns, one of those that must be named, one without each column that has a
 * default, an UPDATE to what is there, one to other values and one to NULL, and a DELETE by key. Each is a list of
 * alternatives, of which the first that SQLite takes before the file is asked behind it.
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
  const known = [repeated, spare.fresh].filter((values) => values !== null)
  const inserts = known.map((values) => insert(spare, named, values))
  return [
    [
      ...inserts,
      // Where it leaves out what has to be there, it failed before the file, too.
      ...(spare.columns.some((it) => it.required && !columns.includes(it))
        ? []
        : [
            prepared(
              spare.table,
              columns.map(({ name }) => name),
            ),
          ]),
    ],
    repeated && required.length < named.length ? [insert(spare, required, repeated)] : [],
    ...named
      .filter(({ defaulted }) => defaulted)
      .map((left) => known.map((values) => without(spare, named, left, values))),
    spare.rows.flatMap((row) => update(spare, columns, row) ?? []),
    spare.rows.flatMap((row) => change(spare, columns, row) ?? []),
    ...named.filter((it) => !it.required && !it.unique).flatMap((column) => clearing(spare, column)),
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
export function repeating({ rows, fresh, columns }: Spare): Values | null {
  const [row] = rows
  if (!row || !fresh) return null
  const from = (column: SpareColumn) => (column.unique ? fresh : row)
  return new Map(columns.map((column) => [column.name, from(column).get(column.name) ?? NULL]))
}

export function insert(spare: Spare, columns: readonly SpareColumn[], values: Values): Attempt {
  const { table, columns: all } = spare
  const into = `INSERT INTO ${identifier(table)}`
  const names = columns.map(({ name }) => identifier(name)).join(', ')
  const isNamed = (lower: string) => columns.some(({ name }) => name === lower)
  const value = ({ name, ahead }: SpareColumn) => (ahead && !isNamed(ahead.lower) ? ahead.value : values.get(name))
  const literals = columns.map((column) => value(column) ?? NULL).join(', ')
  const sql = columns.length === 0 ? `${into} DEFAULT VALUES` : `${into} (${names}) VALUES (${literals})`
  const serial = all.find((column) => column.serial && !columns.includes(column))
  return {
    ...{ sql, run: true, foreignKeys: false },
    ...(serial ? { serial: { table, column: serial.name, key: byKey(spare, values) } } : {}),
  }
}

/** An INSERT that leaves one column to its default. */
function without(spare: Spare, columns: readonly SpareColumn[], left: SpareColumn, values: Values): Attempt {
  const others = columns.filter((column) => column !== left)
  const { table, primaryKey } = spare
  const leftOut = { table, column: left.name, key: byKey(spare, values) }
  // Of a key that is NULL no later statement finds its row, whoever gave it before: SQLite by number, or a default.
  const isKey = primaryKey.length === 1 && primaryKey[0] === left.name
  return { ...insert(spare, others, values), ...(isKey ? { serial: leftOut } : { defaulted: leftOut }) }
}

/** Sets what is there already. */
function update(spare: Spare, columns: readonly SpareColumn[], row: Values): Attempt | null {
  const set = columns.filter(({ name, serial }) => !serial && !spare.primaryKey.includes(name))
  if (set.length === 0) return null
  const assignments = set.map(({ name }) => `${identifier(name)} = ${row.get(name) ?? NULL}`).join(', ')
  const sql = `UPDATE ${identifier(spare.table)} SET ${assignments} WHERE ${byKey(spare, row)}`
  return { sql, run: true, foreignKeys: false }
}

/** Sets what another row could have: a trigger may ask whether something is another value than before. */
function change(spare: Spare, columns: readonly SpareColumn[], row: Values): Attempt | null {
  const { fresh } = spare
  const free = columns.filter(({ unique }) => !unique)
  const changed = fresh && new Map([...row, ...free.map(({ name }) => [name, fresh.get(name) ?? NULL] as const)])
  if (!changed || free.every(({ name }) => row.get(name) === fresh.get(name))) return null
  const attempt = update(spare, free, changed)
  return attempt && { ...attempt, byTriggers: true }
}

/** Sets these columns of a row that is there to what a model has. */
export function rewrittenAll(spare: Spare, columns: readonly SpareColumn[], row: Values, model: Values): Attempt {
  const set = columns.map(({ name }) => `${identifier(name)} = ${model.get(name) ?? NULL}`).join(', ')
  return {
    sql: `UPDATE ${identifier(spare.table)} SET ${set} WHERE ${byKey(spare, row)}`,
    run: true,
    foreignKeys: false,
  }
}

/** Sets one column of a row that is there. */
export function rewritten(spare: Spare, name: string, value: Literal, row: Values): Attempt {
  const sql = `UPDATE ${identifier(spare.table)} SET ${identifier(name)} = ${value} WHERE ${byKey(spare, row)}`
  return { sql, run: true, foreignKeys: false }
}

/** Sets a column to NULL, and deletes a row that has NULL there: a trigger may write the value where it is required. */
function clearing(spare: Spare, { name }: SpareColumn): Attempt[][] {
  const cleared = spare.rows.map((row) => {
    return { row, attempt: { ...rewritten(spare, name, NULL, row), byTriggers: true } as const }
  })
  const byKeyThat = cleared.filter(() => spare.primaryKey.length > 0)
  return [
    cleared.map(({ attempt }) => attempt),
    byKeyThat.map(({ row, attempt }) => ({ ...attempt, sql: `${attempt.sql}; ${remove(spare, row).sql}` })),
  ]
}

function remove(spare: Spare, row: Values): Attempt {
  return { sql: `DELETE FROM ${identifier(spare.table)} WHERE ${byKey(spare, row)}`, run: true, foreignKeys: false }
}

/** The condition that finds a row by its key. */
export function byKey({ table, primaryKey, columns }: Spare, row: Values): string {
  const key = primaryKey.length > 0 ? primaryKey : columns.map(({ name }) => name)
  return key.map((name) => `${reference(table, name)} ${equals(row.get(name) ?? NULL)}`).join(' AND ')
}
