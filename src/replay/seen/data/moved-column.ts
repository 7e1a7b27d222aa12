/** Finds the values of a column that is gone in another column, as they were or converted. */

import type { Fact } from '../../../model/facts.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { difference } from '../../../sqlite/difference.ts'
import { type Connection, on, Refused } from '../../../sqlite/engine.ts'
import { rowKeyOf } from '../../../sqlite/rows-differ.ts'
import type { Column, Table } from '../../../sqlite/schema.ts'
import { played } from '../../scene.ts'
import type { Gone, Place, Way } from './moved-rows.ts'

/** `table.column` that has the values now; null when they are nowhere. */
export function movedColumn(way: Way, pair: Connection, gone: Gone, places: readonly Place[]): string | null {
  if (gone.values === 0) return renamedColumn(gone)
  const twin = sameRows(pair, gone)
  if (twin !== null) return `${gone.now.name}.${twin}`
  return flowOf(way, gone, places)
}

/** Without rows: the column in the same position of a table that has as many columns, when it is one of the same kind. */
function renamedColumn({ table, now, column }: Gone): string | null {
  if (table.columns.length !== now.columns.length) return null
  const known = new Set(table.columns.map((it) => it.key))
  const there = now.columns[table.columns.indexOf(column)]
  return there && !known.has(there.key) && there.type === column.type ? `${now.name}.${there.name}` : null
}

/**
 * A column of the same table that holds the same in every row. When it was there before, an earlier file has copied the
 * values: then several values are needed to tell, and 0 and 1 do not tell.
 */
function sameRows(pair: Connection, { table, now, column }: Gone): string | null {
  const key = rowKeyOf(pair, table, now)
  if (!key) return null
  const on = key.map((name) => `a.${name} IS b.${name}`).join(' AND ')
  const from = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now.name)} a ON ${on}`
  const then = `b.${quoted(column.name)}`
  const [told] = pair.rows(`SELECT count(DISTINCT ${then}) > 1 AND NOT min(${then} IN (0, 1)) ${from}`)
  const known = new Set(table.columns.map((it) => it.key))
  const candidates = now.columns.filter((it) => it.key !== column.key && (told?.[0] === 1 || !known.has(it.key)))
  if (candidates.length === 0) return null
  const same = candidates.map((it) => `min(CAST(a.${quoted(it.name)} AS TEXT) IS CAST(${then} AS TEXT))`)
  const [row = []] = pair.rows(`SELECT ${same.join(', ')} ${from}`)
  // A new column first: an old one may be equal by chance.
  const equal = candidates.filter((_, at) => row[at] === 1)
  return (equal.find((it) => !known.has(it.key)) ?? equal[0])?.name ?? null
}

/** Whether other values in `table` (or, where it has nothing but keys, no rows) would have changed one of the places. */
export function flowsInto(way: Way, table: Table, places: readonly Place[]): boolean {
  const facts = elsewhere(way, (connection) => alter(connection, table, table.columns, suffixed))
  // Where the file fails on other values nothing is known, and the values that were found have to do.
  if (facts === null) return true
  const names = new Set(places.map((place) => place.table.key))
  return facts.some((fact) => 'table' in fact && names.has(keyOf(fact.table)))
}

/** Where a column's values went when they were converted: `table.column`; null when they went nowhere. */
export function flowOf(way: Way, { table, now, column }: Gone, places: readonly Place[]): string | null {
  const names = new Set([now.key, ...places.map((place) => place.table.key)])
  // Values of other rows are valid for sure; values of no row tell more where rows are equal or may not be.
  const others = [swapped, suffixed, ...telling(way, column).map((literal) => () => literal)]
  for (const other of others) {
    const facts = elsewhere(way, (connection) => alter(connection, table, [column], other)) ?? []
    for (const fact of facts) {
      // Rows that come and go with it only say that a WHERE asks for it.
      if (fact.kind === 'values-changed' && names.has(keyOf(fact.table))) return `${fact.table}.${fact.column}`
      if (fact.kind === 'rows-added' && fact.before === fact.after && names.has(keyOf(fact.table))) return fact.table
    }
  }
  return null
}

/** Values that conversions understand: a date, a number, truths. */
const UNDERSTOOD = ["'2024-02-03 04:05:06'", "'42'", '1', '0']

const MOST_LITERALS = 16

/**
 * Values that a statement which reads the column could be waiting for: the literals that stand in it, and an object that
 * has something at every JSON path in it. Empty when no statement could have carried the values anywhere.
 */
function telling({ first }: Way, column: Column): string[] {
  const readers = first.performance.statements.filter(
    ({ sql, verb }) => (changesRows(sql) || verb === 'CREATE TABLE') && namesIn(sql).has(column.key),
  )
  if (readers.length === 0) return []
  const words = readers.flatMap(({ sql }) => significant(sql))
  const texts = [...new Set(words.filter(({ kind }) => kind === 'string').map(({ text }) => text))]
  const paths = texts.map((text) => text.slice(1, -1)).filter((text) => /^\$?[.\w"[\]]+$/.test(text))
  const set = paths.map((path) => `, ${literal(path.startsWith('$') ? path : `$.${path}`)}, 'other'`)
  const object = set.length > 0 ? [`json_set('{}'${set.join('')})`] : []
  return [...texts.slice(0, MOST_LITERALS), ...object, ...UNDERSTOOD]
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** What ends up different when the rows before the file are others; null: it cannot be told. */
function elsewhere({ scene, before, first }: Way, change: (connection: Connection) => boolean): Fact[] | null {
  const changed = on(scene.engine, before.state, (connection) => (change(connection) ? connection.state() : null))
  if (!changed) return null
  const second = played(scene, changed)
  if (second.performance.refusals.length > 0) return null
  const facts = difference(scene.engine, first.after, second.after)
  if (facts.length === 0) return []
  // random() ends up different without any change.
  const chance = new Set(difference(scene.engine, first.after, played(scene, before.state).after).map(where))
  return facts.filter((fact) => !chance.has(where(fact)))
}

function where(fact: Fact): string {
  return [fact.kind, 'table' in fact ? fact.table : '', 'column' in fact ? fact.column : ''].join('\n')
}

type Other = (connection: Connection, table: string, column: string) => string | null

/** Gives other values to those of the columns that are no key; a table of keys alone is emptied. False: it cannot be. */
function alter(connection: Connection, table: Table, columns: readonly Column[], other: Other): boolean {
  const name = `main.${quoted(table.name)}`
  const values = columns.filter((it) => it.hidden === 0 && it.primaryKey === 0).map((it) => it.name)
  connection.run('PRAGMA foreign_keys = OFF')
  connection.run('PRAGMA ignore_check_constraints = ON')
  try {
    const sets = values.flatMap((it) => {
      const value = other(connection, name, quoted(it))
      return value === null ? [] : [`${quoted(it)} = ${value}`]
    })
    if (values.length > 0 && sets.length === 0) return false
    connection.run(values.length === 0 ? `DELETE FROM ${name}` : `UPDATE ${name} SET ${sets.join(', ')}`)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  } finally {
    connection.run('PRAGMA ignore_check_constraints = OFF')
  }
}

/** Two values change places; null where there are no two. */
function swapped(connection: Connection, table: string, column: string): string | null {
  const found = connection.rows(`SELECT DISTINCT quote(${column}) FROM ${table} WHERE ${column} IS NOT NULL LIMIT 2`)
  const [one, two] = found.map(([value]) => String(value))
  return one && two ? `CASE ${column} WHEN ${one} THEN ${two} WHEN ${two} THEN ${one} ELSE ${column} END` : null
}

/** Another value of the same type. */
function suffixed(_connection: Connection, _table: string, column: string): string {
  return `CASE typeof(${column}) WHEN 'integer' THEN ${column} + 1000 WHEN 'real' THEN ${column} + 1000.5
    WHEN 'text' THEN ${column} || '7' WHEN 'blob' THEN CAST(${column} || x'37' AS BLOB) ELSE ${column} END`
}
