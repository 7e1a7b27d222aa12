/** Doubles of which a DELETE takes every one: what should be kept of them is asked of the whole table, or of nothing. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writingEach } from '../run/asking.ts'
import { keysToCome } from '../run/end-keys.ts'
import { contentsAtStart, deletesOf, isThere, type Journey, plainRows } from '../run/journey.ts'
import { standsIn } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { type Contents, positionOf } from '../values/contents.ts'

export interface NoneLeft {
  readonly table: MarkedTable
  readonly step: Step
  /** The columns (keyOf case) in which they are alike. */
  readonly columns: readonly string[]
  /** What tells them apart. */
  readonly id: string
}

/** Words by which a DELETE chooses which one of several stays. */
const CHOOSES = /\b(min|max|row_number|rank|first_value|last_value)\s*\(|<>|!=|\bnot\s*\(|\bis\s+not\s+(?!null\b)/i

/**
 * Two rows that both stay are made alike in what a new key asks, or in what the DELETE compares: none of them is left, nor anything of
 * them elsewhere. Neither has the lowest or the highest id of all.
 */
export function noneLeftIn(asking: Asking, journey: Journey): NoneLeft[] {
  return journey.start.tables.flatMap((table): NoneLeft[] => {
    const step = deletesOf(journey, table).at(-1)
    const [one, other] = plainRows(table)
    const { rowid, primaryKey } = table.shape
    const id = rowid ?? (primaryKey.length === 1 ? primaryKey[0] : undefined)
    if (!step || !one || !other || id === undefined || !isThere(journey, table)) return []
    const columns = keysOf(journey, table, step).find((key) => areTaken(asking, journey, [one, other], key))
    return columns ? [{ table, step, columns, id }] : []
  })
}

/** A DELETE that asks for other columns too takes rows for another reason; of moments it may keep the first or the last one. */
function keysOf(journey: Journey, table: MarkedTable, { statement: { sql } }: Step): (readonly string[])[] {
  const ids = new Set(table.shape.primaryKey.map(keyOf))
  const isMoment = (column: string) => ['date', 'time'].includes(table.facts.get(column)?.kind ?? '')
  const names = namesIn(sql)
  const named = [...table.facts.keys()].filter((column) => names.has(column) && !ids.has(column))
  const toCome = keysToCome(journey, table).filter((key) => key.length > 0)
  if (toCome.length > 0) return toCome.filter((key) => named.every((it) => key.includes(it) || isMoment(it)))
  const compared = named.filter((column) => !isMoment(column))
  return compared.length > 0 && CHOOSES.test(sql) ? [compared] : []
}

function areTaken(asking: Asking, journey: Journey, [one, other]: readonly [Marked, Marked], key: readonly string[]) {
  const alike = [
    writingEach(
      other,
      key.map((column) => [column, one.values.get(column) ?? 'NULL'] as const),
    ),
  ]
  const count = (end: Contents | null, row: Marked) => countOf(journey, end, row, key)
  const { end: before } = journey.start
  if (key.some((column) => one.values.get(column) === 'NULL')) return false
  if (count(before, one) !== 1 || count(before, other) !== 1) return false
  const start = countOf(journey, contentsAtStart(journey), one, key, true)
  const after = start === 1 ? asking.end(alike) : null
  if (count(after, one) !== 0) return false
  const elsewhere = [...(after ?? [])].flatMap(([name, held]) =>
    calledIn(journey.lives, one.table.key).includes(name) ? [] : [held],
  )
  const isKept = (row: Marked) => {
    const own = new Set([...row.own].filter((column) => !key.includes(column)))
    return own.size > 0 && standsIn(elsewhere, { ...row, own })
  }
  return !isKept(one) && !isKept(other)
}

/** How many rows of the table have the row's values in these columns; null where that cannot be told. */
function countOf(
  { lives }: Journey,
  contents: Contents | null,
  { table, values }: Marked,
  key: readonly string[],
  isStart = false,
): number | null {
  const life = lives.tables.get(table.key)
  const held = contents?.get(isStart ? table.key : keyOf(life?.now ?? table.key))
  const places = key.map((column) => positionOf(held, isStart ? column : (life?.columns.get(column)?.now ?? column)))
  if (!held || places.includes(-1)) return null
  return held.rows.filter((cells) => key.every((column, at) => cells[places[at] ?? -1] === values.get(column))).length
}
