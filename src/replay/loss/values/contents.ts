/** Everything that a database holds, as text: bytes and types included, so that two databases can be compared by it. */

import { type Literal, stringIn } from '../../../rows/literals.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'

/**
 * A value as text. A text starts with a quote, one with a NUL in it is `N` and hex digits; else it is a literal of SQL:
 * `NULL`, `7`, `1.5`, `X'00'`.
 */
export type Value = string

/** Two values that are compared. */
export type Pair = readonly [Value, Value]

/** One table's rows. */
export interface Held {
  readonly name: string
  readonly columns: readonly string[]
  /** As they are declared. */
  readonly types: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** Tables by keyOf-case name. */
export type Contents = ReadonlyMap<string, Held>

/** One table as the schema has it. */
export interface Entry {
  readonly name: string
  readonly sql: string
  readonly root: number
}

/** What gives a table's rows; null where it cannot be read. */
export type Reading = (entry: Entry, read: () => Held | null) => Held | null

/** Where a column stands in each row, however its name is spelt; -1 where the table has none of that name, or there is no table. */
export function positionOf(held: Held | undefined, column: string): number {
  return held?.columns.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1
}

/** The value that a literal of SQL stands for. */
export function valueIn(literal: Literal): Value {
  const string = stringIn(literal)
  return string === null ? literal : `'${string}`
}

/** A value as SQL. */
export function sqlOf(value: Value): string {
  if (value.startsWith("'")) return `'${value.slice(1).replaceAll("'", "''")}'`
  return /^N[0-9A-F]+$/.test(value) ? `CAST(X'${value.slice(1)}' AS TEXT)` : value
}

/**
 * A column as the SQL that gives its value in this form. quote() stops at a NUL, so a text with one is read as bytes; before
 * 3.41 it gives a number back as a number.
 */
export function readAs(column: string): string {
  const name = quoted(column)
  return `CASE typeof(${name}) WHEN 'text' THEN iif(instr(${name}, char(0)), 'N' || hex(${name}), '''' || ${name}) ELSE '' || quote(${name}) END`
}

/** What a person would call the value: without the quote in front. */
export function plainText(value: Value): string {
  return value.startsWith("'") ? value.slice(1) : value
}

/**
 * Every table of the main database but SQLite's own, those in `without` (keyOf case), search tables that are filled from
 * other tables, and what the modules keep for themselves.
 * @param reading knows tables that were read before
 */
export function contentsOf(
  connection: Connection,
  without: ReadonlySet<string>,
  reading: Reading = (_, read) => read(),
): Contents {
  const entries = connection.rows(
    `SELECT type, name, sql, rootpage FROM main.sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'trigger') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  ) as [string, string, string, number][]
  const tables = entries.filter(([type, name]) => type === 'table' && !without.has(keyOf(name)))
  const virtual = tables.filter(([, , sql]) => isVirtual(sql)).map(([, name]) => `${keyOf(name)}_`)
  const fed = new Set(
    virtual.length > 0 ? entries.flatMap(([type, , sql]) => (type === 'trigger' ? fedBy(sql) : [])) : [],
  )
  const found = new Map<string, Held>()
  for (const [, name, sql, root] of tables) {
    const key = keyOf(name)
    if (virtual.some((start) => key.startsWith(start))) continue
    if (isVirtual(sql) && (/\bcontent\s*=/i.test(sql) || fed.has(key))) continue
    const held = reading({ name, sql, root }, () => heldBy(connection, name, isSearch(sql)))
    if (held) found.set(key, held)
  }
  return found
}

/** A trigger that only deletes there does not know the texts. */
function fedBy(trigger: string): (string | null)[] {
  return readTrigger(trigger).statements.flatMap((sql) => (actionOf(sql) === 'INSERT' ? [targetOf(sql)] : []))
}

function isVirtual(sql: string): boolean {
  return /^\s*create\s+virtual/i.test(sql)
}

/** The rowid of such a table is what ties its texts to other rows: it has no key of its own. */
function isSearch(sql: string): boolean {
  return isVirtual(sql) && /\busing\s+\W?fts\d/i.test(sql)
}

/** Null for a table that cannot be read, as its module is missing. */
function heldBy(connection: Connection, name: string, byRowid: boolean): Held | null {
  try {
    const own = connection
      .rows(`SELECT name, type FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1`, [name])
      .map(([column, type]) => ({ name: String(column), type: String(type) }))
    const all = byRowid ? [...own, { name: 'rowid', type: 'INTEGER' }] : own
    const columns = all.map((column) => column.name)
    const rows = connection.rows(`SELECT ${columns.map(readAs).join(', ')} FROM main.${quoted(name)}`)
    return { name, columns, types: all.map(({ type }) => type), rows: rows as Value[][] }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** How many NULLs an end has; none where the files stopped. */
export function nullsIn(end: Contents | null): number {
  return [...(end?.values() ?? [])].flatMap(({ rows }) => rows.flat()).filter((cell) => cell === 'NULL').length
}

/** Columns that say nothing: by keyOf-case table, the positions of ids that SQLite gave out anew, or of what chance made. */
export type Ignored = ReadonlyMap<string, ReadonlySet<number>>

/** Whether two ends are the same: the same tables with the same rows, in any order. */
export function sameContents(one: Contents, other: Contents, ignored: Ignored): boolean {
  if (one.size !== other.size) return false
  for (const [key, held] of one) {
    const twin = other.get(key)
    if (twin === held) continue
    if (!twin || twin.rows.length !== held.rows.length) return false
    const but = ignored.get(key)
    if (printed(held, but) !== printed(twin, but)) return false
  }
  return true
}

function printed({ rows }: Held, but: ReadonlySet<number> | undefined): string {
  const lines = rows.map((row) => (but ? row.filter((_, at) => !but.has(at)) : row).join('\u0001'))
  return lines.sort().join('\u0002')
}

/** The rows that a table has in the first of two contents only, each cell compared. */
export function rowsBeyond(held: Held | undefined, but: Held | undefined): (readonly Value[])[] {
  const there = new Set(but?.rows.map((cells) => cells.join('\u0001')))
  return held?.rows.filter((cells) => !there.has(cells.join('\u0001'))) ?? []
}
