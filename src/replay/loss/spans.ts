/** Which columns hold spans of time: large or negative numbers leave only NULL at the end, where small ones leave a date. */

import type { Script } from '../../model/text.ts'
import { type DateReading, dateReadings, handedToDates, holdsDates } from '../../sql/date-readings.ts'
import { keyOf } from '../../sql/names.ts'
import type { Marked, MarkedTable, Start } from './marks/marked-table.ts'
import { uniqueColumns } from './marks/row-kinds.ts'
import { edited, lacking, writing } from './run/asking.ts'
import { isForeign, isSurrogate, plainRows } from './run/journey.ts'
import { endOf, type Setting } from './run/play.ts'
import { type Contents, nullsIn, type Value } from './values/contents.ts'
import type { Facts } from './values/kinds-of-value.ts'
import { type Spans, smallSpans, spanKey } from './values/spans.ts'

interface Candidate {
  readonly table: MarkedTable
  readonly column: string
  readonly rows: readonly Marked[]
  /** Spans that may be asked with, the first one is preferred. */
  readonly small: readonly Value[]
  /** What is asked of any number else, and is none of a span. */
  readonly others: readonly Value[]
}

/** Of wider files each column by itself would cost too much; what is beyond is not known to be a span. */
const MOST_COLUMNS = 8

/**
 * Runs the files on plain rows with large numbers, with negative ones, and with small ones in their place: what is NULL, or refused,
 * for the first and not for the last is no place that those reach.
 * @param base what production has applied: where that reads a number as a day, it is one
 * @returns the columns, as `spanKey` names them
 */
export function spansIn(setting: Setting, { state, tables }: Start, base: readonly Script[]): ReadonlySet<string> {
  // Others make NULL of large numbers as well: a CASE that keeps only the small ones has lost the rest.
  const handed = setting.scripts.map(({ sql }) => handedToDates(sql))
  const [asked, known] = [setting.scripts, base].map((all) => all.flatMap(({ sql }) => dateReadings(sql)))
  const all = tables
    .flatMap((table) => [...table.facts].flatMap(([column, facts]) => candidate(table, column, facts)))
    .filter((one) => handed.some((names) => names.has(one.column)) && !isMoment(one, asked, known))
    .slice(0, MOST_COLUMNS)
  if (all.length === 0) return NONE
  const start = lacking(
    setting,
    state,
    tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind.is !== 'plain')),
  )
  if (!start) return NONE
  const endWith = (valueFor: (one: Candidate) => Value | undefined) => {
    const edits = all.flatMap((one) => {
      const value = valueFor(one)
      return value === undefined ? [] : one.rows.map((row) => writing(row, one.column, value))
    })
    const changed = edited(setting, start, edits)
    return changed && endOf(setting, changed)
  }
  const asTheyAre = endWith(() => undefined)
  const isRefused = asTheyAre === null
  const taken = takenIn(tables, asTheyAre)
  // A number that is somebody's id reaches that row, where any other one reaches none: no span is looked up.
  const smallOf = ({ small: all }: Candidate) => all.find((it) => !taken.has(it)) ?? all[0]
  const small = endWith(smallOf)
  if (!small) return NONE
  // What the files refuse but in a few rows is another finding's.
  const isBeyond = (end: Contents | null) =>
    end === null ? isRefused : rowsIn(end) === rowsIn(small) && nullsIn(end) > nullsIn(small)
  const places = [0, 1]
  if (!places.some((at) => isBeyond(endWith(({ others }) => others[at])))) return NONE
  const isSpan = (one: Candidate) =>
    places.some(
      (at) => one.others[at] !== undefined && isBeyond(endWith((it) => (it === one ? it.others[at] : smallOf(it)))),
    )
  return new Set(all.filter(isSpan).map(({ table, column }) => spanKey(table.key, column)))
}

const NONE: ReadonlySet<string> = new Set()

/**
 * A whole number that a date function reads by itself, and not as what it adds to another date, is a moment. Of days since 4714 BC it
 * is one where the base reads it so, or its name says it: any other one counts from 1970, and leads beyond all dates without a word for that.
 */
function isMoment(
  { table: { key }, column, small: [first = ''] }: Candidate,
  asked: readonly DateReading[] = [],
  known: readonly DateReading[] = [],
): boolean {
  if (!/^\d+$/.test(first) || !holdsDates(asked, key, column)) return false
  return !holdsDates(known, key, column) && !/(^|_)(jd|julian|days?)(_|$)/.test(column)
}

/** The largest of what is asked, and a negative one. */
const OTHERS: Readonly<Record<Spans['kind'], readonly Value[]>> = {
  integer: ['1700000001', '-42'],
  real: ['3000001.5', '-12.25'],
  digits: ["'4815162342"],
}

/** A number of which each row can have any, with marks in plain rows. */
function candidate(table: MarkedTable, column: string, facts: Facts): Candidate[] {
  const { kind, compared, ends } = facts
  if (kind !== 'integer' && kind !== 'real' && kind !== 'digits') return []
  const isKey = [...uniqueColumns(table.shape), ...table.shape.primaryKey.map(keyOf)].includes(column)
  if (isKey || isForeign(table, column) || isSurrogate(table, column) || facts.column.moment !== undefined) return []
  // What the files know by its value is judged by those.
  if (compared?.equals.some((it) => it !== '0')) return []
  const rows = plainRows(table).filter(({ own }) => own.has(column))
  const spans: Spans = { kind, least: ends[0], bounds: compared?.bounds ?? [] }
  const small = smallSpans(spans, ends[1])
  // What the files ask of a sign, they may keep.
  const others = spans.bounds.length > 0 ? OTHERS[kind].slice(0, 1) : OTHERS[kind]
  return rows.length > 0 && small.length > 0 ? [{ table, column, rows, small, others }] : []
}

/** What stands in any row, before the files and after them. */
function takenIn(tables: readonly MarkedTable[], end: Contents | null): ReadonlySet<Value> {
  const before = tables.flatMap(({ rows }) => rows.flatMap(({ values }) => [...values.values()]))
  const after = [...(end?.values() ?? [])].flatMap(({ rows }) => rows.flat())
  return new Set([...before, ...after])
}

function rowsIn(end: Contents): number {
  return [...end.values()].reduce((sum, { rows }) => sum + rows.length, 0)
}
