/** Rows that still hold the old ids of their parents, which have got other ones in a new table: they point at others now. */

import { type Link, linksIn } from '../../../rows/links.ts'
import { isNamedAfter, keyOf } from '../../../sql/names.ts'
import { on } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { keysAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { placesOf } from '../run/found.ts'
import { contentsAtStart, isForeign, isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { positionOf, type Value } from '../values/contents.ts'

export interface Strayed {
  /** The table whose rows point; null where no statement does anything to it. */
  readonly table: MarkedTable | null
  /** As spelt: that table, and its column. */
  readonly name: string
  readonly column: string
  /** The table at which they pointed, and as spelt the one in which its rows are now. */
  readonly parent: MarkedTable
  readonly into: string
  /** As spelt: the table whose rows have the same old ids, and are taken for its own. */
  readonly takenFor?: string
  /** Others whose rows are there now, and at which the column pointed as well. */
  readonly besides?: readonly string[]
  /** By how much the column is moved, and the ids; null where those are not all moved by as much. */
  readonly offset?: { readonly own: string; readonly its: string | null }
}

/** The ids of a row of the parent, before and in its new home. */
export interface Moved {
  readonly home: string
  readonly old: Value
  readonly now: Value
}

/** A row at the end. */
interface Place {
  readonly table: string
  readonly cells: readonly Value[]
}

/**
 * Each column that holds ids of a table whose rows have got other ids on their way, where nothing at the end tells which became
 * which. Without a foreign key in production the one at the end says at what the column points, or its name.
 */
export function strayings(journey: Journey): Strayed[] {
  const { tables, end } = journey.start
  const all = tables.flatMap((parent): Strayed[] => {
    const moved = movedRows(journey, parent)
    const [first] = moved
    if (!first) return []
    const into = end.get(first.home)?.name ?? first.home
    const changed = tables.flatMap((table) => {
      const columns = [...table.facts.keys()].filter((column) =>
        isAbove(journey, parent, { table, column }, first.home),
      )
      return columns
        .filter((column) => isStray(journey, parent, { table, column }, moved))
        .map((column) => ({ table, name: table.name, column: table.facts.get(column)?.column.name ?? column }))
    })
    const kept = isTold(journey, moved, new Set()) ? [] : untouchedBelow(journey, parent)
    return [...changed, ...kept].map((one) => ({ ...one, parent, into }))
  })
  const isSame = (one: Strayed, other: Strayed) =>
    one.name === other.name && one.column === other.column && one.into === other.into
  return all.flatMap((one, at): Strayed[] => {
    const same = all.filter((other) => isSame(one, other))
    return all.findIndex((other) => isSame(one, other)) === at
      ? [{ ...one, besides: same.slice(1).map(({ parent }) => parent.name) }]
      : []
  })
}

/**
 * Columns without a foreign key that are named after the parent, or that a trigger or view compares with its id, in tables to
 * which no statement does anything.
 */
function untouchedBelow(journey: Journey, parent: MarkedTable) {
  const { lives, start, setting } = journey
  const untouched = [...lives.tables].filter(
    ([key, { goneAfter }]) =>
      goneAfter === null && !setting.without.has(key) && !start.tables.some((table) => table.key === key),
  )
  const linked = untouched.length > 0 ? comparedWith(journey, parent) : new Map<string, readonly string[]>()
  return untouched.flatMap(([table, { now, columns }]) =>
    [...columns]
      .filter(([column, life]) => {
        const isBelow = isNamedAfter(column, parent.name) || linked.get(table)?.includes(column)
        return life.goneAfter === null && isBelow && parentAtEnd(journey, now, life.now) === null
      })
      .map(([, life]) => ({ table: null, name: now, column: life.now })),
  )
}

/** By table (keyOf case), the columns that triggers and views of production compare with the id of the parent. */
export function comparedWith({ setting, start }: Journey, parent: MarkedTable): ReadonlyMap<string, readonly string[]> {
  const links = on(setting.engine, start.state, (connection) => linksIn(connection, readCatalog(connection)))
  const isLink = (link: Link) => keyOf(link.parent) === parent.key && isSurrogate(parent, keyOf(link.to))
  return new Map([...links].map(([table, all]) => [table, all.filter(isLink).map(({ column }) => keyOf(column))]))
}

/** The plain rows of a table that is gone, or those of a part of it that is moved, where all of them have other ids, each in one place. */
export function movedRows(journey: Journey, table: MarkedTable): Moved[] {
  const id = [...table.facts.keys()].find((key) => isSurrogate(table, key))
  if (id === undefined) return []
  const rows = isThere(journey, table) ? partMoved(journey, table) : plainRows(table)
  const moved = rows.flatMap((row) => {
    const places = row.own.size > 1 ? placesOf(journey.index, row, id) : []
    // Mostly the ids are kept: then nothing needs to be looked up.
    if (places[0]?.cells.includes(row.values.get(id) ?? 'NULL') ?? true) return []
    const one = movedTo(journey, row.values, places, id)
    return one && isAnew(one, row) ? [one] : []
  })
  return moved.length === rows.length ? moved : []
}

/** Rows that a DELETE took from their table, and that are kept in another one. */
function partMoved({ leavings, index }: Journey, table: MarkedTable): Marked[] {
  const own = leavings.filter((it) => it.table === table && it.moved && !it.cameBack)
  const rows = own.flatMap((it) => it.rows).filter(({ kind }) => kind.is === 'plain' || kind.is === 'value')
  return rows.filter((row) => placesOf(index, row, null).length > 0)
}

function movedTo(
  journey: Journey,
  values: ReadonlyMap<string, Value>,
  [place, ...more]: readonly Place[],
  id: string,
): Moved | null {
  const old = values.get(id) ?? 'NULL'
  if (!place || more.length > 0) return null
  const keys = ownKeys(journey, place.table)
  const now = place.cells.find((_, at) => keys.has(at))
  return now === undefined || now === 'NULL' ? null : { home: place.table, old, now }
}

/** Whether its id was given out anew: none of its own columns but a foreign key had the new one. */
function isAnew({ now }: Moved, { table, values }: Marked): boolean {
  return ![...values].some(([key, value]) => value === now && !isForeign(table, key))
}

/** The positions of the columns that are a key by themselves. */
function ownKeys(journey: Journey, table: string): ReadonlySet<number> {
  const columns = journey.start.end.get(table)?.columns ?? []
  const keys = keysAtEnd(journey, table).map((key) => key.join('\u0001'))
  return new Set([...columns.keys()].filter((at) => keys.includes(keyOf(columns[at] ?? ''))))
}

interface Asked {
  readonly table: MarkedTable
  readonly column: string
}

/** Whether the column holds ids of the parent: by its foreign key, or by the one at the end. */
function isAbove(journey: Journey, parent: MarkedTable, { table, column }: Asked, home: string): boolean {
  if (isSurrogate(table, column)) return false
  const keys = table.shape.foreignKeys.filter(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  // Where a part of the parent's rows goes, what becomes of declared keys is told as orphans.
  if (keys.length > 0) return keys.some((key) => keyOf(key.parent) === parent.key) && !isThere(journey, parent)
  if (table !== parent && isNamedAfter(column, parent.name)) return true
  const [row] = plainRows(table)
  const [place] = row ? placesOf(journey.index, row, column) : []
  const held = place && journey.start.end.get(place.table)
  const at = place?.cells.indexOf(row?.values.get(column) ?? 'NULL') ?? -1
  return held !== undefined && at >= 0 && parentAtEnd(journey, held.name, held.columns[at] ?? '') === home
}

/** Plain rows stand at the end with the values that they had, and without new ids, and no table says which id became which. */
function isStray(journey: Journey, parent: MarkedTable, { table, column }: Asked, moved: readonly Moved[]): boolean {
  const rows = plainRows(table)
  const places = rows.map((row) => placesIn(journey, row, column))
  if (rows.length === 0 || places.some((own) => own.length === 0)) return false
  const homes = new Set(places.flat().map((place) => place.table))
  const found = rows.flatMap((row, at) =>
    (places[at] ?? []).map((place) => whatItHolds(journey, parent, row, { column, place, moved })),
  )
  return !isTold(journey, moved, homes) && found.includes('old') && !found.includes('new')
}

/** Whether a table at the end, none of these, says which id became which. */
export function isTold({ start }: Journey, moved: readonly Moved[], but: ReadonlySet<string>): boolean {
  return [...start.end].some(
    ([key, { rows }]) =>
      !but.has(key) && moved.every(({ old, now }) => rows.some((cells) => cells.includes(old) && cells.includes(now))),
  )
}

/** Rows that say nothing but keys are found by all of these together. */
function placesIn({ index, start, lives }: Journey, row: Marked, column: string): readonly Place[] {
  if (row.own.size > 0) return placesOf(index, row, column)
  const said = [...row.values].filter(([key, value]) => value !== 'NULL' && !isSurrogate(row.table, key))
  const isNew = (key: string) => (lives.tables.get(key)?.goneAfter ?? 0) !== null
  return [...start.end].flatMap(([table, held]) =>
    isNew(table)
      ? held.rows.filter((cells) => said.every(([, value]) => cells.includes(value))).map((cells) => ({ table, cells }))
      : [],
  )
}

interface Held {
  readonly column: string
  readonly place: Place
  readonly moved: readonly Moved[]
}

/** Null where the id is the same by chance, or that cannot be told. */
function whatItHolds(
  journey: Journey,
  parent: MarkedTable,
  row: Marked,
  { column, place, moved }: Held,
): 'old' | 'new' | null {
  const value = row.values.get(column) ?? 'NULL'
  const keys = ownKeys(journey, place.table)
  const cells = place.cells.filter((_, at) => !keys.has(at))
  const isForeignKey = isForeign(row.table, column)
  const above = moved.find(({ old }) => old === value) ?? (isForeignKey ? movedBefore(journey, parent, value) : null)
  if (value === 'NULL' || (isForeignKey && (!above || above.old === above.now))) return null
  return cells.includes(value) && !(above && cells.includes(above.now)) ? 'old' : 'new'
}

/** A row of the parent that was there before ours; null where it is not found by what it says. */
function movedBefore(journey: Journey, parent: MarkedTable, id: Value): Moved | null {
  const { start } = journey
  const held = contentsAtStart(journey).get(parent.key)
  const name = [...parent.facts.keys()].find((key) => isSurrogate(parent, key)) ?? ''
  const at = positionOf(held, name)
  const row = held?.rows.find((cells) => cells[at] === id)
  if (!held || !row) return null
  const values = new Map(held.columns.map((column, index) => [keyOf(column), row[index] ?? 'NULL'] as const))
  const texts = row.filter((cell) => cell.startsWith("'"))
  const places = [...start.end].flatMap(([table, { rows }]) =>
    rows
      .filter((cells) => texts.length > 0 && texts.every((it) => cells.includes(it)))
      .map((cells) => ({ table, cells })),
  )
  return movedTo(journey, values, places, name)
}
