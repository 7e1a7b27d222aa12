/** Finds rows that are gone from one table in tables that the file filled. */

import type { Fact } from '../../../model/facts.ts'
import type { Fate } from '../../../model/seen.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import type { Column, Table } from '../../../sqlite/schema.ts'
import type { Before, Played, Scene } from '../../scene.ts'

/** A column that is gone, and the table before and after. */
export interface Gone {
  readonly table: Table
  readonly now: Table
  readonly column: Column
  /** In how many rows it held something. */
  readonly values: number
}

/** A table that could have rows which are gone elsewhere; `was` is undefined for one whose rows are all new. */
export interface Place {
  readonly table: Table
  readonly was: Table | undefined
}

/**
 * The places that hold every row of `gone` (a subselect with the columns of `table`): one that has them all, or several
 * that have them together. Empty when rows are missing, or when nothing was gone. Compared by sorting, so that tables of
 * any size can be.
 */
export function movedRows(pair: Connection, table: Table, gone: string, places: readonly Place[]): Place[] {
  if (pair.rows(`SELECT 1 FROM ${gone} LIMIT 1`).length === 0) return []
  const tells = telling(pair, table, gone)
  for (const place of places) {
    const pairs = table.columns.flatMap((column) => partner(pair, gone, column, place) ?? [])
    if (
      !isEnough(
        table,
        tells,
        pairs.map(([from]) => from),
      )
    )
      continue
    if (isWithin(pair, gone, pairs, [place])) return [place]
  }
  return together(pair, table, gone, places, tells)
}

/** The columns that say what a row is about: all that hold something but the key; the key where there is nothing else. */
function telling(pair: Connection, table: Table, gone: string): readonly Column[] {
  const own = table.columns.filter((column) => column.primaryKey === 0)
  if (own.length === 0) return table.columns
  const [row = []] = pair.rows(`SELECT ${own.map((column) => `count(${quoted(column.name)})`).join(', ')} FROM ${gone}`)
  const held = own.filter((_, at) => Number(row[at]) > 0)
  return held.length > 0 ? held : table.columns
}

/** Most of what a row is about has to be there, or half of it with the key; what is not is told column by column. */
function isEnough(table: Table, tells: readonly Column[], found: readonly Column[]): boolean {
  const there = tells.filter((column) => found.includes(column)).length
  if (tells.length === table.columns.length) return there === tells.length
  const key = table.columns.filter((column) => column.primaryKey > 0)
  const keyed = key.length > 0 && key.every((column) => found.includes(column))
  return there * 2 > tells.length || (keyed && there * 2 === tells.length)
}

type Pairing = readonly [from: Column, to: Column]

/** The column of the place that holds all of this column's values: the one of its name before any other. */
function partner(pair: Connection, gone: string, from: Column, place: Place): Pairing[] | null {
  const namesake = place.table.columns.find((column) => column.key === from.key)
  const [row] = pair.rows(`SELECT count(${quoted(from.name)}) FROM ${gone}`)
  if (Number(row?.[0]) === 0) return null
  const others = place.table.columns.filter((column) => column !== namesake)
  const to = [...(namesake ? [namesake] : []), ...others].find((column) =>
    isWithin(pair, `${gone} WHERE ${quoted(from.name)} IS NOT NULL`, [[from, column]], [place]),
  )
  return to ? [[from, to]] : null
}

/** Several tables that have the rows between them, each under the columns' own names. */
function together(
  pair: Connection,
  table: Table,
  gone: string,
  places: readonly Place[],
  tells: readonly Column[],
): Place[] {
  const named = (place: Place): Pairing[] =>
    table.columns.flatMap((from) => {
      const to = place.table.columns.find((column) => column.key === from.key)
      return to ? [[from, to] as const] : []
    })
  const able = places.filter((place) =>
    isEnough(
      table,
      tells,
      named(place).map(([from]) => from),
    ),
  )
  if (able.length < 2) return []
  const shared = named(able[0] as Place).filter(([from]) =>
    able.every((place) => named(place).some(([it]) => it === from)),
  )
  return isEnough(
    table,
    tells,
    shared.map(([from]) => from),
  ) && isWithin(pair, gone, shared, able)
    ? able
    : []
}

function isWithin(pair: Connection, gone: string, pairs: readonly Pairing[], places: readonly Place[]): boolean {
  if (pairs.length === 0) return false
  const wanted = pairs.map(([from]) => text(from)).join(', ')
  const there = places.map((place) => {
    const columns = pairs.map(([, to]) => place.table.columns.find((it) => it.key === to.key) ?? to)
    return `SELECT ${columns.map(text).join(', ')} FROM ${freshRows(place)}`
  })
  return (
    pair.rows(`SELECT ${wanted} FROM ${gone} EXCEPT SELECT * FROM (${there.join(' UNION ALL ')}) LIMIT 1`).length === 0
  )
}

/** As text, so that a number which became text on its way is found. */
function text(column: Column): string {
  return `CAST(${quoted(column.name)} AS TEXT)`
}

/** The rows of a place that were not there before, as a subselect. */
export function freshRows({ table, was }: Place): string {
  const all = `SELECT * FROM after.${quoted(table.name)}`
  if (!was) return `(${all})`
  const known = new Set(was.columns.map((column) => column.key))
  const columns = table.columns.map((column) => (known.has(column.key) ? quoted(column.name) : 'NULL')).join(', ')
  return `(${all} EXCEPT SELECT ${columns} FROM main.${quoted(was.name)})`
}

/** Both states of the database, and what is already known of the way between them. */
export interface Way {
  readonly scene: Scene
  readonly before: Before
  readonly first: Played
  readonly facts: readonly Fact[]
  readonly fates: readonly Fate[]
}
