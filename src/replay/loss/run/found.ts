/** Where marked rows and their values stand at the end. */

import { gather } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Contents, plainText, type Value } from '../values/contents.ts'

/** Cells as they are compared. */
interface Normal {
  readonly cells: readonly string[]
  readonly at: ReadonlyMap<string, readonly number[]>
  readonly whole: string
}

/** A row at the end that holds a mark. */
class EndRow {
  readonly table: string
  readonly cells: readonly Value[]
  #normal: Normal | null = null

  constructor(table: string, cells: readonly Value[]) {
    this.table = table
    this.cells = cells
  }

  /** The positions that hold the value, whatever its case and type. */
  at(value: string): readonly number[] {
    return this.#read().at.get(asNumber(value)) ?? []
  }

  /** The first position whose cell is like this, where all cells together hold the text. */
  first(text: string, isLike: (cell: string) => boolean): number {
    const { cells, whole } = this.#read()
    return whole.includes(text) ? cells.findIndex(isLike) : -1
  }

  /** Once for all columns that are looked for in it. */
  #read(): Normal {
    if (this.#normal) return this.#normal
    const cells = this.cells.map(normal)
    const at = new Map<string, number[]>()
    for (const [position, cell] of cells.entries()) gather(at, asNumber(cell), position)
    this.#normal = { cells, at, whole: cells.join('\u0001') }
    return this.#normal
  }
}

const TOKEN = /\d{4}-\d\d-\d\d|\d{7}/g

/** The end's rows by the marks in them. */
export type Index = ReadonlyMap<string, readonly EndRow[]>

export function indexOf(contents: Contents): Index {
  const found = new Map<string, EndRow[]>()
  for (const [table, { rows }] of contents) {
    for (const cells of rows) {
      const row = new EndRow(table, cells)
      for (const token of new Set(cells.flatMap(tokensIn))) {
        const list = found.get(token)
        if (list) list.push(row)
        else found.set(token, [row])
      }
    }
  }
  return found
}

/** The marks in a value. */
export function tokensIn(value: Value): string[] {
  return value.startsWith("X'") ? [value] : (value.match(TOKEN) ?? [])
}

/** What is known of a marked row at the end, whichever of its columns is asked about. */
interface Found {
  /** The end's rows that hold one of its marks, and the columns whose marks those are. */
  readonly places: readonly (readonly [EndRow, readonly string[]])[]
  /** Its own columns but for an id. */
  readonly own: ReadonlySet<string>
  /** Those of them whose mark stands somewhere. */
  readonly standing: readonly string[]
}

const FOUND = new WeakMap<Index, Map<Marked, Found>>()

function foundOf(index: Index, row: Marked): Found {
  const known = FOUND.get(index) ?? new Map<Marked, Found>()
  FOUND.set(index, known)
  const found = known.get(row) ?? lookedFor(index, row)
  known.set(row, found)
  return found
}

function lookedFor(index: Index, { own, values, table }: Marked): Found {
  const places = new Map<EndRow, string[]>()
  const standing: string[] = []
  const telling = new Set([...own].filter((key) => !table.facts.get(key)?.column.rowidAlias))
  for (const key of own) {
    const there = new Set(tokensIn(values.get(key) ?? '').flatMap((token) => index.get(token) ?? []))
    for (const place of there) gather(places, place, key)
    if (there.size > 0 && telling.has(key)) standing.push(key)
  }
  return { places: [...places], own: telling, standing }
}

/** The end's rows that hold one of the row's own marks; of other columns than `but`, where there are such rows. */
export function placesOf(index: Index, row: Marked, but: string | null): readonly EndRow[] {
  const all = foundOf(index, row).places
  const others = all.filter(([, keys]) => keys.some((key) => key !== but))
  return (others.length > 0 || but === null || !row.own.has(but) ? others : all).map(([place]) => place)
}

/** The end's rows that hold one of the row's own marks, and the columns whose marks those are. */
export function marksOf(index: Index, row: Marked): readonly (readonly [EndRow, readonly string[]])[] {
  return foundOf(index, row).places
}

/** What is known of a column at the end: it stands there whole, or not in all rows that do. */
export interface Standing {
  readonly carried: boolean
  /** It stands there, but not beside anything else of its rows. */
  readonly apart: boolean
  /** The rows that stand there without it. */
  readonly absent: readonly Marked[]
}

const STANDINGS = new WeakMap<Index, Map<string, Standing>>()

/** Looks for each row's value beside the row's other marks; once, however often it is asked. */
export function standingOf(index: Index, table: MarkedTable, column: string): Standing {
  const known = STANDINGS.get(index) ?? new Map<string, Standing>()
  STANDINGS.set(index, known)
  const key = `${table.key}\u0001${column}`
  const standing = known.get(key) ?? standingIn(index, table, column)
  known.set(key, standing)
  return standing
}

function standingIn(index: Index, { rows }: MarkedTable, column: string): Standing {
  const absent: Marked[] = []
  const values = new Set<Value>()
  let common: ReadonlySet<string> | undefined
  const located: Marked[] = []
  let apart = false
  let marked = true
  for (const row of rows) {
    const value = row.values.get(column) ?? 'NULL'
    const places = value === 'NULL' ? [] : placesOf(index, row, column)
    if (places.length === 0) continue
    values.add(value)
    located.push(row)
    apart ||= isApart(index, row, column)
    const spots = new Set(places.flatMap((place) => spotsOf(place, value, column, row)))
    if (spots.size === 0) {
      absent.push(row)
      continue
    }
    if (!row.own.has(column)) {
      marked = false
      const before: ReadonlySet<string> = common ?? spots
      common = new Set([...before].filter((it) => spots.has(it)))
    }
  }
  const found = absent.length === 0 && values.size > 0
  const carried = found && (marked || (values.size > 1 && (common?.size ?? 0) > 0))
  return { carried, apart: carried && apart, absent: marked ? absent : located }
}

/** Whether the row has other marks that should stand beside the column's, and none does. */
function isApart(index: Index, row: Marked, column: string): boolean {
  const { own, standing } = foundOf(index, row)
  return own.has(column) && own.size > 1 && standing.every((key) => key === column)
}

/** The positions in an end's row that hold the value; of a mark, one of them. */
function spotsOf(place: EndRow, value: Value, column: string, row: Marked): string[] {
  const text = normal(value)
  const exact = place.at(text).map((at) => `${place.table}.${at}`)
  if (exact.length > 0 || !row.own.has(column)) return exact
  const isDocument = /^'\s*[[{]/.test(value)
  if (text.length < 7 && !isDocument) return []
  const at = isDocument
    ? place.first('', (there) => there.includes(text) || holdsDocument(value, there))
    : place.first(text, (there) => there.includes(text))
  return at < 0 ? [] : [`${place.table}.${at}`]
}

function normal(value: Value): string {
  return plainText(value)
    .toLowerCase()
    .replace(/(\d)t(\d)/, '$1 $2')
    .trim()
}

/** 7 and 7.0 alike; another text as it is. */
function asNumber(text: string): string {
  return /^-?[\d.]+$/.test(text) && !Number.isNaN(Number(text)) ? `number ${Number(text)}` : text
}

/** Every mark of a document. */
function holdsDocument(value: Value, there: string): boolean {
  return tokensIn(value).every((token) => there.includes(token))
}
