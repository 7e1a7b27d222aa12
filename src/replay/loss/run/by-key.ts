/** Rows found by their keys: those of few values, truths and keys of others have no mark that nobody else has. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Contents, type Held, plainText, positionOf, type Value } from '../values/contents.ts'
import { calledIn, type Lives } from './lives.ts'

/** Whether all but an id that SQLite gives out is said by other rows too. */
export function saysNothingOwn({ own, table }: Marked): boolean {
  return [...own].every((key) => table.facts.get(key)?.column.rowidAlias)
}

/** What its rows are told apart by: the key, or all that they say where there is none. */
function keyColumns({ shape, facts }: MarkedTable): readonly string[] {
  return shape.primaryKey.length > 0 ? shape.primaryKey.map(keyOf) : [...facts.keys()]
}

/** The keys that stand in what has taken a table's place. */
export type Keys = ReadonlySet<string>

/** By contents: each row is asked about. */
const KNOWN = new WeakMap<Contents, Map<MarkedTable, Keys | null>>()

/**
 * The keys in the table of its name, and in new ones that have all of its columns. Null where there is none, or where other
 * keys stand in them.
 */
export function keysOf(contents: Contents, lives: Lives, table: MarkedTable): Keys | null {
  const known = KNOWN.get(contents) ?? new Map<MarkedTable, Keys | null>()
  KNOWN.set(contents, known)
  const found = known.get(table)
  if (found !== undefined) return found
  const names = calledIn(lives, table.key)
  const old = new Set([...lives.tables].flatMap(([key, { now }]) => [key, keyOf(now)]))
  const homes = [...contents].filter(
    ([name, held]) => names.includes(name) || (!old.has(name) && hasAll(held, [...table.facts.keys()])),
  )
  const keys = new Set(homes.flatMap(([, held]) => linesIn(held, keyColumns(table))))
  const id = table.shape.columns.find((it) => it.rowidAlias)
  // Ids from 1 on stand there also where they have been given out anew.
  const isTelling = ({ values }: Marked) => !id || Number(values.get(keyOf(id.name))) > keys.size
  const isKept = table.rows.some((row) => isTelling(row) && keys.has(keyIn(row)))
  known.set(table, isKept ? keys : null)
  return isKept ? keys : null
}

/** The row's own key. */
export function keyIn({ table, values }: Marked): string {
  return lineOf(keyColumns(table).map((column) => values.get(column) ?? 'NULL'))
}

/** The keys of the rows in a table that has these columns. */
export function linesIn(held: Held, columns: readonly string[]): string[] {
  if (!hasAll(held, columns)) return []
  const places = columns.map((column) => positionOf(held, column))
  return held.rows.map((cells) => lineOf(places.map((at) => cells[at] ?? 'NULL')))
}

function hasAll({ columns }: Held, wanted: readonly string[]): boolean {
  const there = new Set(columns.map(keyOf))
  return wanted.every((column) => there.has(column))
}

function lineOf(cells: readonly Value[]): string {
  return cells.map(plainText).join('\u0001')
}

/** Whether all that the row says stands in one of these tables, under its names. */
export function standsByName(tables: readonly Held[], { values }: Marked): boolean {
  const line = lineOf([...values.values()])
  return tables.some((held) => linesIn(held, [...values.keys()]).includes(line))
}

/** Keys that stood in a table's place, and how they are fewer when one row more is missing at the start. */
export function losesAnother(was: Keys, is: Keys | null, start: Held | undefined, table: MarkedTable): boolean {
  const before = start ? linesIn(start, keyColumns(table)) : []
  const gone = [...was].filter((key) => !is?.has(key))
  return (
    is !== null &&
    was.size < before.length &&
    gone.length > 0 &&
    gone.every((key) => before.includes(key)) &&
    [...is].every((key) => was.has(key))
  )
}
