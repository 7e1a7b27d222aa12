/** Values that make no difference at the end, or that end like others which are not far from them. */

import { lower } from '../../sql/names.ts'
import { type Asking, type Edit, writing } from './asking.ts'
import type { Value } from './contents.ts'
import { standingOf, tokensIn } from './found.ts'
import { hasPlace, type Journey, plainRows } from './journey.ts'
import { ALSO, type Facts, isExtra, markFor, nearPairs, type Pair } from './kinds-of-value.ts'
import { type Marked, type MarkedTable, uniqueColumns } from './marked.ts'
import type { LostRows } from './rows.ts'

export interface LostValues {
  readonly table: MarkedTable
  readonly column: string
  /** A row that shows it. */
  readonly row: Marked
  /** Two values that end the same; null: all do. */
  readonly pair: Pair | null
}

export interface Narrowed {
  readonly table: MarkedTable
  readonly column: string
  readonly pair: Pair
}

interface Question {
  readonly table: MarkedTable
  readonly column: string
  readonly facts: Facts
  readonly rows: readonly Marked[]
  readonly apart: boolean
}

/** Rows of each kind that are asked about one column. */
const MOST_ROWS = 6

/** Columns whose own place is gone, and whose values do not stand elsewhere. */
export function columnLosses(asking: Asking, journey: Journey, lostRows: readonly LostRows[]): LostValues[] {
  const gone = new Set(lostRows.filter(({ whole }) => whole).map(({ table }) => table))
  const questions = journey.start.tables
    .filter((table) => !gone.has(table))
    .flatMap((table) => questionsAbout(journey, table))
    .filter(({ table, column }) => !hasPlace(journey, table, column))
  const whole = asking.vanishing(
    questions.filter(({ rows }) => rows.length > 0),
    (one) => changes(journey, one, one.rows),
  )
  const lost = whole.map((one) => lostIn(one, one.rows, null))
  const open = questions.filter((one) => !whole.includes(one))
  return [...lost, ...open.flatMap((one) => lostPartly(asking, journey, one))]
}

function lostIn({ table, column }: Question, rows: readonly Marked[], pair: Pair | null): LostValues {
  const row = rows.find(({ kind }) => kind.is === 'plain') ?? (rows[0] as Marked)
  return { table, column, row, pair }
}

function questionsAbout({ index }: Journey, table: MarkedTable): Question[] {
  return [...table.facts].flatMap(([column, facts]): Question[] => {
    if (isSurrogate(table, column)) return []
    const { carried, apart, absent } = standingOf(index, table, column)
    if (carried && !apart) return []
    const rows = asked(absent.length > 0 || carried ? absent : plainRows(table))
    return rows.length > 0 || apart ? [{ table, column, facts, rows, apart }] : []
  })
}

/** A few of each kind. */
function asked(rows: readonly Marked[]): Marked[] {
  const plain = rows.filter(({ kind }) => kind.is === 'plain')
  const nulls = rows.filter(({ kind }) => kind.is === 'null')
  const others = rows.filter(({ kind }) => kind.is !== 'plain' && kind.is !== 'null')
  return [...plain.slice(0, 2), ...nulls, ...others].slice(0, MOST_ROWS)
}

/** An id that SQLite gives out says nothing by itself. */
function isSurrogate({ shape }: MarkedTable, column: string): boolean {
  return shape.columns.some(({ name, rowidAlias }) => rowidAlias && lower(name) === column)
}

function changes(journey: Journey, { column }: Question, rows: readonly Marked[]): Edit[] {
  return rows.flatMap((row) => {
    const other = otherValue(journey, row, column)
    return other === null ? [] : [writing(row, column, other)]
  })
}

/** Another value of the same kind; of a document, other texts in it where those do not stand at the end. */
function otherValue({ index, setting }: Journey, row: Marked, column: string): Value | null {
  const facts = row.table.facts.get(column)
  const value = row.values.get(column) ?? 'NULL'
  if (!facts) return null
  if (facts.kind === 'json') return otherDocument(value, (token) => index.has(token), knowsKeys(setting.scripts))
  if (facts.listed.length > 0) return facts.listed.find((it) => it !== value) ?? null
  if (isForeign(row.table, column)) {
    const others = row.table.rows.map(({ values }) => values.get(column) ?? 'NULL')
    return others.find((it) => it !== 'NULL' && it !== value) ?? null
  }
  const number = Number(/\d{7}/.exec(value)?.[0] ?? 3_900_000) + 900_000
  return markFor(facts, number, value.length > 30)
}

function isForeign({ shape }: MarkedTable, column: string): boolean {
  return shape.foreignKeys.some(({ from }) => from.some((name) => lower(name) === column))
}

/** Files that read several keys of documents know them all. */
function knowsKeys(scripts: readonly { readonly sql: string }[]): boolean {
  return new Set(scripts.flatMap(({ sql }) => sql.match(/'\$[.[][^']*'/g) ?? [])).size > 1
}

function otherDocument(value: Value, stands: (token: string) => boolean, known: boolean): Value | null {
  const lost = tokensIn(value).filter((token) => !stands(token) && !(known && isExtra(token)))
  if (lost.length === 0) return null
  return value.replace(/\d{7}/g, (token) => (lost.includes(token) ? String(Number(token) + 1_000_000) : token))
}

/** What vanishes in some rows only, or ends like near values. */
function lostPartly(asking: Asking, journey: Journey, question: Question): LostValues[] {
  const { rows, table, apart } = question
  for (const kind of ['plain', 'null', 'other'] as const) {
    const some = rows.filter((row) => groupOf(row) === kind)
    const edits = changes(journey, question, some)
    if (edits.length > 0 && some.length < rows.length && asking.vanishes(edits)) return [lostIn(question, some, null)]
  }
  const pair = apart || rows.some((row) => row.kind.is === 'plain') ? collapsing(asking, question) : null
  if (pair !== null) return [lostIn(question, rows, pair)]
  return changesPlaces(asking, question) ? [lostIn(question, plainRows(table), null)] : []

  function groupOf({ kind }: Marked): 'plain' | 'null' | 'other' {
    return kind.is === 'plain' || kind.is === 'null' ? kind.is : 'other'
  }
}

/** Two rows with each other's values end the same: who has which is lost. */
function changesPlaces(asking: Asking, { table, column }: Question): boolean {
  const [one, two] = plainRows(table)
  if (!one || !two || uniqueColumns(table.shape).includes(column)) return false
  const [a, b] = [one.values.get(column) ?? 'NULL', two.values.get(column) ?? 'NULL']
  const others = [...one.values].filter(([key]) => key !== column && !isSurrogate(table, key))
  const tells = others.some(([key, value]) => value !== two.values.get(key))
  if (a === b || a === 'NULL' || b === 'NULL' || !tells) return false
  return asking.vanishes([writing(one, column, b), writing(two, column, a)]) === true
}

/** The first near pair that ends the same, unless the conversion is made for other values; null when each one shows. */
function collapsing(asking: Asking, { table, column, facts }: Question): Pair | null {
  const [row] = plainRows(table)
  if (!row || isForeign(table, column)) return null
  const end = (value: Value) => asking.end([writing(row, column, value)])
  const alike = ([one, other]: Pair) => asking.alike([writing(row, column, one)], [writing(row, column, other)])
  const found = nearPairs(facts).find((pair) => alike(pair) === true) ?? null
  if (found === null || facts.kind !== 'word') return found
  const meantForOthers =
    alike(["'Mzzz", "'Qy"]) === true && ALSO.some((pairs) => pairs.every((pair) => alike(pair) === false))
  return meantForOthers || end(found[0]) === null ? null : found
}

/** Columns in their own place, or under their name in the table that stands for theirs, where near values became one. */
export function narrowings(asking: Asking, journey: Journey): Narrowed[] {
  return journey.start.tables.flatMap((table) =>
    questionsAbout(journey, table).flatMap((question): Narrowed[] => {
      const { column, rows, facts } = question
      const [row] = plainRows(table)
      if (!hasPlace(journey, table, column) || !row || !rows.some(({ kind }) => kind.is === 'plain')) return []
      if (facts.kind === 'listed' && facts.listed.length < 2) return []
      if (asking.vanishes(changes(journey, question, [row])) !== false) return []
      const pair = collapsing(asking, question)
      return pair === null ? [] : [{ table, column, pair }]
    }),
  )
}
