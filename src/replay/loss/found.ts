/** Where marked rows and their values stand at the end. */

import { type Contents, plainText, type Value } from './contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'

/** A row at the end that holds a mark. */
interface EndRow {
  readonly table: string
  readonly cells: readonly Value[]
}

const TOKEN = /\d{4}-\d\d-\d\d|\d{7}/g

/** The end's rows by the marks in them. */
export type Index = ReadonlyMap<string, readonly EndRow[]>

export function indexOf(contents: Contents): Index {
  const found = new Map<string, EndRow[]>()
  for (const [table, { rows }] of contents) {
    for (const cells of rows) {
      const row = { table, cells }
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

/** The end's rows that hold one of the row's own marks; of other columns than `but`, where there are such rows. */
export function placesOf(index: Index, row: Marked, but: string | null): readonly EndRow[] {
  const by = (keys: readonly string[]) => {
    const tokens = keys.flatMap((key) => tokensIn(row.values.get(key) ?? ''))
    return [...new Set(tokens.flatMap((token) => index.get(token) ?? []))]
  }
  const others = by([...row.own].filter((key) => key !== but))
  return others.length > 0 || but === null || !row.own.has(but) ? others : by([but])
}

/** What is known of a column at the end: it stands there whole, or not in all rows that do. */
export interface Standing {
  readonly carried: boolean
  /** It stands there, but not beside anything else of its rows. */
  readonly apart: boolean
  /** The rows that stand there without it. */
  readonly absent: readonly Marked[]
}

/** Looks for each row's value beside the row's other marks. */
export function standingOf(index: Index, { rows }: MarkedTable, column: string): Standing {
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

/** Whether the row has other marks that stand beside the column's, but do not. */
function isApart(index: Index, { own, values, table }: Marked, column: string): boolean {
  const others = [...own].filter((key) => key !== column && !table.facts.get(key)?.column.rowidAlias)
  return others.length > 0 && others.every((key) => tokensIn(values.get(key) ?? '').every((token) => !index.has(token)))
}

/** The positions in an end's row that hold the value. */
function spotsOf({ table, cells }: EndRow, value: Value, column: string, row: Marked): string[] {
  const own = row.own.has(column)
  const text = normal(value)
  return cells.flatMap((cell, at) => {
    const there = normal(cell)
    const holds = there === text || (own && text.length >= 7 && there.includes(text)) || sameNumber(text, there)
    return holds || (own && holdsDocument(value, there)) ? [`${table}.${at}`] : []
  })
}

function normal(value: Value): string {
  return plainText(value)
    .toLowerCase()
    .replace(/(\d)t(\d)/, '$1 $2')
    .trim()
}

function sameNumber(one: string, other: string): boolean {
  return /^-?[\d.]+$/.test(one) && /^-?[\d.]+$/.test(other) && Number(one) === Number(other)
}

/** Every mark of a document. */
function holdsDocument(value: Value, there: string): boolean {
  return /^'\s*[[{]/.test(value) && tokensIn(value).every((token) => there.includes(token))
}
