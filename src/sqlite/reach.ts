/** Which tables a migration can touch at all, so that only they get rows and are compared row by row. */

import type { Script } from '../model/text.ts'
import { keyOf } from '../sql/names.ts'
import { oncePer } from '../sql/once.ts'
import { changesRows, namesIn } from '../sql/statement.ts'
import type { Connection, OnDisk, State } from './engine.ts'
import { type Entry, entriesOf, isVirtual } from './schema.ts'
import { type Link, linksOf } from './schema-keys.ts'

/**
 * The tables (lower case) that the scripts can read or change. SQLite has no dynamic SQL, so a table is touched only when
 * its name stands in the script, in a view or trigger that is used, or when a foreign key leads to it: deletes travel to
 * children, and rows need their parents. Null (all tables) when a script edits the schema table itself.
 */
export function reach(connection: Connection, scripts: readonly Script[]): ReadonlySet<string> | null {
  return reachIn(connection)(scripts)
}

/** The same for several questions about one database, whose schema is read once, when the first is asked. */
export function reachIn(connection: Connection): (scripts: readonly Script[]) => ReadonlySet<string> | null {
  let known: Graph | undefined
  return (scripts) => {
    const written = namesInAll(scripts)
    if (written.has('writable_schema')) return null
    known ??= readGraph(connection)
    const graph = known
    const named = scripts.some(({ sql }) => COUNTS_OF_ALL.test(sql)) ? [...written, ...graph.counted] : written
    const touched = spread(new Set(named), (name) => [
      ...(graph.mentions.get(name) ?? []),
      ...(graph.children.get(name) ?? []),
    ])
    const withParents = spread(touched, (name) => graph.parents.get(name) ?? [])
    return new Set([...withParents].filter((name) => graph.tables.has(name)))
  }
}

/** Asked before and after each of a thousand files. */
const namesInAll = oncePer(
  (scripts: readonly Script[]): ReadonlySet<string> => new Set(scripts.flatMap((script) => [...namesInScript(script)])),
)

/** The names in a script; see `namesIn`. */
export const namesInScript = oncePer(({ sql }: Script): ReadonlySet<string> => namesIn(sql))

/** `DELETE FROM sqlite_sequence;` */
const COUNTS_OF_ALL = /\b(?:delete\s+from|update)\s+\W?sqlite_sequence\b(?![^;]*\bname\b)/i

interface Graph {
  /** Those with AUTOINCREMENT. */
  readonly counted: readonly string[]
  readonly tables: ReadonlySet<string>
  /** View or table → names in its text, of a table's where it is virtual, or in its triggers' texts. */
  readonly mentions: ReadonlyMap<string, readonly string[]>
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly parents: ReadonlyMap<string, readonly string[]>
}

function readGraph(connection: Connection): Graph {
  const mentions = new Map<string, string[]>()
  const entries = entriesOf(connection)
  const textless = new Set(entries.flatMap(({ name, sql }) => (isTextless(sql) ? [keyOf(name)] : [])))
  for (const { type, name, table, sql } of entries) {
    if (type === 'view') push(mentions, keyOf(name), ...namesIn(sql))
    if (type === 'trigger') for (const key of [keyOf(name), keyOf(table)]) push(mentions, key, ...namesIn(sql))
    if (type === 'trigger' && textless.size > 0)
      for (const filled of namesIn(sql)) if (textless.has(filled)) push(mentions, filled, keyOf(table))
    // A search without its content's rows is empty, and looks sound.
    if (type === 'table' && isVirtual(sql)) push(mentions, keyOf(name), ...namesIn(sql))
    if (type === 'index') push(mentions, keyOf(name), keyOf(table))
  }
  const [children, parents] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { child, parent } of linksOf(connection)) {
    push(children, parent, child)
    push(parents, child, parent)
  }
  const tables = new Set(entries.flatMap(({ type, name }) => (type === 'table' ? [keyOf(name)] : [])))
  const counted = entries.flatMap(({ name, sql }) => (/\bautoincrement\b/i.test(sql) ? [keyOf(name)] : []))
  return { counted, tables, mentions, children, parents }
}

/** A full-text table that keeps no text, and names none: only triggers put rows there. */
function isTextless(sql: string): boolean {
  return isVirtual(sql) && /\bcontent\s*=\s*(?:''|"")/i.test(sql)
}

function push(map: Map<string, string[]>, key: string, ...values: string[]): void {
  const list = map.get(key)
  if (list) list.push(...values)
  else map.set(key, values)
}

function spread(from: ReadonlySet<string>, next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(from)
  for (const name of found) for (const other of next(name)) found.add(other)
  return found
}

/** Below this many tables copying all of them is cheaper than leaving some out. */
const WORTH_IT = 60

/** Tables of SQLite's own that tell what else there is: who reads them sees what was left out. */
const TELLING = /^(?:sqlite_(?:temp_)?(?:master|schema)|pragma_(?:table_list|foreign_key_check)|dbstat)$/

/**
 * The database with only the tables in `scope` (lower case; null for all), everything that hangs on them, and every view,
 * trigger or virtual table that names them with whatever it names: ALTER TABLE … RENAME reads those, and stops when one is
 * broken.
 * @param connection to a copy of `whole`, of which nothing is left as it was
 */
export function slim(connection: OnDisk, whole: State, scope: ReadonlySet<string> | null): State {
  if (scope === null) return whole
  if (!isLarge(connection)) return whole
  const objects = connection.rows(
    `SELECT type, name, tbl_name, rowid, CASE WHEN ${READERS} THEN sql END FROM sqlite_master`,
  ) as Row[]
  const keep = withReaders(objects, scope)
  const gone = objects.filter(([, name, table]) => !keep.has(keyOf(table)) && !name.startsWith('sqlite_s'))
  leaveOut(connection, gone)
  return connection.state()
}

/** Whether a database has so many tables that it is worth leaving some out. */
export function isLarge(connection: Connection): boolean {
  const [[tables] = []] = connection.rows(`SELECT count(*) FROM sqlite_master WHERE type = 'table'`)
  return Number(tables) >= WORTH_IT
}

/** Objects whose text names others, apart from foreign keys. */
const READERS = `type IN ('view', 'trigger') OR sql LIKE 'create virtual%'`

/** Whether a script reads what SQLite tells about the whole database, so that nothing may be left out of it. */
export function looksAround(scripts: readonly Script[]): boolean {
  return scripts.some(({ sql }) => LOOKS.test(sql) && [...namesIn(sql)].some((name) => TELLING.test(name)))
}

/** Told quickly; the names decide. */
const LOOKS = /sqlite_|pragma|dbstat/i

/** The text only where it is one of `READERS`. */
type Row = [type: string, name: string, table: string, number: number, sql: string | null]

/** The scope, the views, triggers and virtual tables that name something in it, and what those name in turn. */
function withReaders(objects: readonly Row[], scope: ReadonlySet<string>): Set<string> {
  const keep = new Set(scope)
  const readers = objects
    .filter(([, , , , sql]) => sql !== null)
    .map(([, name, table, , sql]) => ({
      owns: [keyOf(name), keyOf(table), ...(isVirtual(sql ?? '') ? shadows(objects, name) : [])],
      names: namesIn(sql as string),
    }))
  for (let before = -1; before !== keep.size; ) {
    before = keep.size
    for (const { owns, names } of readers) {
      if (![...names].some((name) => keep.has(name))) continue
      for (const name of [...owns, ...names]) keep.add(name)
    }
  }
  return keep
}

/** The tables that a virtual table keeps its data in are named after it; one too many does no harm. */
function shadows(objects: readonly Row[], virtual: string): string[] {
  return objects.flatMap(([, name]) => (keyOf(name).startsWith(`${keyOf(virtual)}_`) ? [keyOf(name)] : []))
}

/** Takes entries out of the schema table and their pages out of the file (https://sqlite.org/pragma.html#pragma_writable_schema). */
function leaveOut(connection: Connection, gone: readonly Row[]): void {
  connection.run('PRAGMA writable_schema = ON')
  const numbers = JSON.stringify(gone.map(([, , , number]) => number))
  connection.run('DELETE FROM main.sqlite_master WHERE rowid IN (SELECT value FROM json_each(?))', [numbers])
  connection.run('PRAGMA writable_schema = RESET')
  connection.run('VACUUM')
}

/** Names (lower case) of tables and views that are new, gone, made anew or altered, or whose indexes or triggers are. */
export function changedNames(was: readonly Entry[], is: readonly Entry[]): Set<string> {
  const print = ({ number, type, name, table, sql }: Entry) => JSON.stringify([number, type, name, table, sql])
  const then = new Set(was.map(print))
  const now = new Set(is.map(print))
  const differing = [...was.filter((it) => !now.has(print(it))), ...is.filter((it) => !then.has(print(it)))]
  return new Set(differing.map(({ table }) => keyOf(table)))
}

/** The tables whose rows are changed or deleted by a statement that names them, lower case. Plain INSERTs reach no further. */
export function rowsTouched(statements: readonly { readonly sql: string }[]): Set<string> {
  const reaching = statements.filter(({ sql }) => changesRows(sql) && !/^\s*insert\s+into\b/i.test(sql))
  return new Set(reaching.flatMap(({ sql }) => [...namesIn(sql)]))
}

/**
 * `names`, every table that hangs on one of them by foreign keys, over several steps too, and the parents of `names`.
 * Lower case.
 */
export function neighbours(names: ReadonlySet<string>, links: readonly Link[]): Set<string> {
  const children = new Set(names)
  for (const name of children) for (const { child, parent } of links) if (parent === name) children.add(child)
  const parents = links.filter(({ child }) => names.has(child)).map(({ parent }) => parent)
  return new Set([...children, ...parents])
}
