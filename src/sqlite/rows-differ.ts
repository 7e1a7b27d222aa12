/** Whether the rows of a rebuilt table are the same ones under other ids, asked in SQL. */

import type { Fact } from '../model/facts.ts'
import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { areAmong, areSameRows } from './same-rows.ts'
import { sameValues } from './same-values.ts'
import { type Column, countRows, type Table } from './schema.ts'
import { type Joined, valueChange } from './values-differ.ts'

/** Whether `column` is an INTEGER PRIMARY KEY, which SQLite fills by itself (https://sqlite.org/lang_createtable.html#rowid). */
export function isRowid({ columns, sql }: Table, column: string): boolean {
  const type = columns.find(({ key }) => key === column)?.type ?? ''
  return /^INTEGER$/i.test(type) && !/\bwithout\s+rowid\b/i.test(sql)
}

/** Whether `main` (`was`) has ids that `after` (`is`) has not, or the other way round. */
export function idsDiffer(pair: Connection, was: Table, is: Table, id: string): boolean {
  const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`]
  const missing = (one: string, other: string) =>
    `SELECT 1 FROM ${one} b WHERE NOT EXISTS (SELECT 1 FROM ${other} a WHERE a.${quoted(id)} = b.${quoted(id)})`
  return pair.rows(`${missing(then, now)} UNION ALL ${missing(now, then)} LIMIT 1`).length > 0
}

/** Whether rows with the same id differ in any of the columns that both sides have. */
export function contentDiffers(pair: Connection, was: Table, is: Table, id: string): boolean {
  const names = new Set(is.columns.map((column) => column.key))
  const shared = was.columns.filter((column) => names.has(column.key))
  const differs = shared.map(({ name }) => `max(a.${quoted(name)} IS NOT b.${quoted(name)})`)
  const from = `main.${quoted(was.name)} b JOIN after.${quoted(is.name)} a ON a.${quoted(id)} = b.${quoted(id)}`
  return pair.rows(`SELECT ${differs.join(', ')} FROM ${from}`)[0]?.includes(1) ?? false
}

/** How many rows or values are shown as samples. */
const SAMPLE = 3

/** Facts about rows of a table that both `main` (`was`) and `after` (`is`) have. */
export function rowFacts(pair: Connection, was: Table, is: Table): Fact[] {
  if (was.virtual || is.virtual) return []
  const names = new Set(is.columns.map((column) => column.key))
  const shared = was.columns.filter((column) => names.has(column.key))
  if (shared.length === 0) return []
  const compared: Compared = { pair, was, is, shared, key: rowKeyOf(pair, was, is) }
  return compared.key === null ? contentFacts(compared) : [...keyFacts(compared)]
}

interface Compared {
  readonly pair: Connection
  readonly was: Table
  readonly is: Table
  readonly shared: readonly Column[]
  /** The columns (as SQL) that say which row is which; null where nothing does. */
  readonly key: readonly string[] | null
}

/**
 * The columns (as SQL) that say which row is which: the old primary key, the new one, or the rowid, whichever names rows
 * on both sides. Null: a rebuild has numbered the rows anew, and only their content says which is which.
 */
export function rowKeyOf(pair: Connection, was: Table, is: Table): readonly string[] | null {
  const [keyThen, keyNow] = [primaryKey(was), primaryKey(is)]
  const isOne = keyThen.length > 0 && keyThen.join() === keyNow.join()
  if (isOne && !holdsNull(pair, 'main', was, keyThen) && !holdsNull(pair, 'after', is, keyThen))
    return (renumbered(pair, was, is, keyThen) ?? keyThen).map(quoted)
  const other = [keyThen, keyNow].find(
    (key) => key.length > 0 && isKeyOf(pair, 'main', was, key) && isKeyOf(pair, 'after', is, key),
  )
  if (other) return other.map(quoted)
  const taken = new Set([...was.columns, ...is.columns].map((column) => column.key))
  const rowid = ['_rowid_', 'rowid', 'oid'].find((name) => !taken.has(name))
  if (rowid === undefined || isWithoutRowid(was) || isWithoutRowid(is))
    return tellApart(pair, was, is, stableColumns(pair, was, is))
  const moved = pair.rows(
    `SELECT 1 FROM (SELECT ${rowid} FROM main.${quoted(was.name)} EXCEPT SELECT ${rowid} FROM after.${quoted(is.name)})
     UNION ALL SELECT 1 FROM (SELECT ${rowid} FROM after.${quoted(is.name)} EXCEPT SELECT ${rowid} FROM main.${quoted(was.name)}) LIMIT 1`,
  )
  if (moved.length === 0 && isSame(pair, was, is)) return [rowid]
  // A copy in another order numbers the rows anew, and may use the same numbers.
  return tellApart(pair, was, is, stableColumns(pair, was, is))
}

/** What tells the rows apart beside their ids, where a rebuild has given them other ones; null where it kept them. */
function renumbered(pair: Connection, was: Table, is: Table, key: readonly string[]): readonly string[] | null {
  const [id = ''] = key
  if (key.length !== 1 || !isRowid(was, id) || !isRowid(is, id) || (isSame(pair, was, is) && was.sql === is.sql))
    return null
  const moved = idsDiffer(pair, was, is, id)
  // A column that was added in place changes the text too; then the same ids are the same rows.
  if (!moved && (isSame(pair, was, is) || !contentDiffers(pair, was, is, id))) return null
  const stable = stableColumns(pair, was, is)
  const others = (stable === 'all' ? sharedColumns(was, is) : stable).filter((name) => name !== id)
  if (others.length > 0 && areSameRows(pair, was, is, others)) return others
  // Where rows are lost as well, no column holds the same values as often; those that are left say whole who they were.
  const all = sharedColumns(was, is).filter((name) => name !== id)
  const isOther = all.length > 0 && contentDiffers(pair, was, is, id)
  return isOther && areAmong(pair, was, is, all) ? all : null
}

/** Whether the table was made once: a rebuilt one has another entry in the schema, or another place in the file. */
function isSame(pair: Connection, was: Table, is: Table): boolean {
  const entry = (schema: string) =>
    `SELECT rowid, rootpage FROM ${schema}.sqlite_master WHERE type = 'table' AND name = ?`
  const rows = pair.rows(`${entry('main')} EXCEPT ${entry('after')}`, [was.name, is.name])
  return rows.length === 0
}

/** The shared columns that hold the same values, as often, before and after. */
function stableColumns(pair: Connection, was: Table, is: Table): readonly string[] | 'all' {
  const shared = sharedColumns(was, is)
  const values = shared.map((name) => exactly(quoted(name)))
  const same = sameValues(pair, `main.${quoted(was.name)}`, `after.${quoted(is.name)}`, values)
  const stable = shared.filter((_, at) => same[at])
  return stable.length === shared.length ? 'all' : stable
}

function sharedColumns(was: Table, is: Table): readonly string[] {
  const names = new Set(is.columns.map((column) => column.key))
  return was.columns.flatMap((column) => (names.has(column.key) ? [column.key] : []))
}

/** The stable columns as a key, where they name rows. Where all of them are stable, whole rows say more. */
function tellApart(
  pair: Connection,
  was: Table,
  is: Table,
  stable: readonly string[] | 'all',
): readonly string[] | null {
  if (stable === 'all' || stable.length === 0) return null
  return isKeyOf(pair, 'main', was, stable) && isKeyOf(pair, 'after', is, stable) ? stable.map(quoted) : null
}

/** Whether the columns are there, hold no NULL, and hold no combination twice. */
function isKeyOf(pair: Connection, schema: string, table: Table, key: readonly string[]): boolean {
  if (!key.every((name) => table.columns.some((column) => column.key === name))) return false
  if (holdsNull(pair, schema, table, key)) return false
  const twice = `SELECT 1 FROM ${schema}.${quoted(table.name)} GROUP BY ${key.map(quoted).join(', ')} HAVING count(*) > 1 LIMIT 1`
  return pair.rows(twice).length === 0
}

/** NULL stands in any key but a rowid's (https://sqlite.org/lang_createtable.html#primkeyconst), and names no row. */
function holdsNull(pair: Connection, schema: string, table: Table, key: readonly string[]): boolean {
  if (key.length === 1 && isRowid(table, key[0] ?? '')) return false
  const isNull = key.map((name) => `${quoted(name)} IS NULL`)
  return pair.rows(`SELECT 1 FROM ${schema}.${quoted(table.name)} WHERE ${isNull.join(' OR ')} LIMIT 1`).length > 0
}

function isWithoutRowid({ sql }: Table): boolean {
  return /\bwithout\s+rowid\b/i.test(sql)
}

function primaryKey(table: Table): string[] {
  return table.columns
    .filter((column) => column.primaryKey > 0)
    .sort((a, b) => a.primaryKey - b.primaryKey)
    .map((column) => column.key)
}

function* keyFacts({ pair, was, is, shared, key }: Compared): Generator<Fact> {
  const then = `main.${quoted(was.name)}`
  const now = `after.${quoted(is.name)}`
  const columns = key as readonly string[]
  const same = columns.map((column) => `a.${column} IS b.${column}`).join(' AND ')
  const totals = { before: countRows(pair, 'main', was.name), after: countRows(pair, 'after', is.name) }
  const label = columns.map((column) => `quote(b.${column})`).join(` || ', ' || `)
  const gone = `FROM ${then} b WHERE NOT EXISTS (SELECT 1 FROM ${now} a WHERE ${same})`
  yield* counted(pair, 'rows-deleted', is.name, gone, label, totals)
  const fresh = `FROM ${now} b WHERE NOT EXISTS (SELECT 1 FROM ${then} a WHERE ${same})`
  yield* counted(pair, 'rows-added', is.name, fresh, label, totals)
  yield* valueFacts(
    { pair, from: `FROM ${then} b JOIN ${now} a ON ${same}`, was: was.columns },
    is.name,
    shared,
    label,
    totals.after,
  )
}

/** Another type or other bytes: `IS` calls 1 and 1.0 equal, and quote() stops at a NUL. */
function isOther(one: string, other: string): string {
  return `(typeof(${one}) <> typeof(${other}) OR ${one} COLLATE BINARY IS NOT ${other} COLLATE BINARY)`
}

/** A value with its type; behind a NUL too. */
function exactly(column: string): string {
  return `iif(typeof(${column}) = 'text' AND instr(${column}, char(0)), 'N' || hex(${column}), quote(${column}))`
}

function* valueFacts(
  joined: Joined,
  table: string,
  shared: readonly Column[],
  label: string,
  of: number,
): Generator<Fact> {
  const { pair, from } = joined
  const differs = (column: Column) => isOther(`b.${quoted(column.name)}`, `a.${quoted(column.name)}`)
  // SQLite allows 2,000 columns in a result (https://sqlite.org/limits.html), as many as in a table.
  const sums = pair.rows(`SELECT ${shared.map((column) => `sum(${differs(column)})`).join(', ')} ${from}`)[0] ?? []
  for (const [index, column] of shared.entries()) {
    const rows = Number(sums[index] ?? 0)
    if (rows === 0) continue
    const name = quoted(column.name)
    const sample = pair
      .rows(
        `SELECT ${label}, quote(b.${name}), quote(a.${name}) ${from} WHERE ${differs(column)} ORDER BY 1 LIMIT ${SAMPLE}`,
      )
      .map(([key, before, after]) => ({ key: String(key), before: String(before), after: String(after) }))
    yield { kind: 'values-changed', table, column: column.name, rows, of, sample, ...valueChange(joined, column) }
  }
}

/** Rows as multisets of their shared columns: what was there more often before, and what is there more often after. */
function contentFacts({ pair, was, is, shared }: Compared): Fact[] {
  const content = shared.map((column) => exactly(quoted(column.name))).join(` || ', ' || `)
  const grouped = (schema: string, table: string) =>
    `(SELECT ${content} AS content, count(*) AS times FROM ${schema}.${quoted(table)} GROUP BY 1)`
  const [then, now] = [grouped('main', was.name), grouped('after', is.name)]
  const totals = { before: countRows(pair, 'main', was.name), after: countRows(pair, 'after', is.name) }
  const more = (one: string, other: string) =>
    `FROM ${one} b LEFT JOIN ${other} a ON a.content = b.content WHERE b.times > coalesce(a.times, 0)`
  const times = 'b.times - coalesce(a.times, 0)'
  return [
    ...counted(pair, 'rows-deleted', is.name, more(then, now), 'b.content', totals, times),
    ...counted(pair, 'rows-added', is.name, more(now, then), 'b.content', totals, times),
  ]
}

function* counted(
  pair: Connection,
  kind: 'rows-added' | 'rows-deleted',
  table: string,
  from: string,
  label: string,
  totals: { before: number; after: number },
  each = '1',
): Generator<Fact> {
  const rows = Number(pair.rows(`SELECT coalesce(sum(${each}), 0) ${from}`)[0]?.[0])
  if (rows === 0) return
  const sample = pair.rows(`SELECT ${label} ${from} ORDER BY 1 LIMIT ${SAMPLE}`).map(([text]) => String(text))
  yield { kind, table, rows, ...totals, sample }
}
