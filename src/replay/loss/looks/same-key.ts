/** Rows of one table that a copy passes over, or replaces, for another one of the same key: the old table lets both stand. */

import { keyOf, listed } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { replacesRows } from '../../../sql/written.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, type Edit, removing } from '../run/asking.ts'
import { keysAtEnd } from '../run/end-keys.ts'
import { placesOf } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { sqlOf } from '../values/contents.ts'
import { ignoresRows } from './in-the-way.ts'
import { columnFor, isNoKey, type KeyTaken, type Source, sourceOf } from './key-taken.ts'
import { otherValue } from './other-values.ts'

/** So many rows are tried. */
const MOST_ROWS = 3

/**
 * A row that stands in the new table, and another one of its kind beside it: as they have one key, nothing is left of one of them.
 * Where a CHECK ties several columns to the kind that the copy asks for, no two rows of it were made that are alike in one.
 */
export function sameKeys(asking: Asking, journey: Journey): KeyTaken[] {
  return journey.steps.flatMap((step): KeyTaken[] => {
    const { sql } = step.statement
    const source = replacesRows(sql) || ignoresRows(sql) ? sourceOf(journey, step) : null
    const found = source && lostIn(asking, journey, source, step)
    return found ? [found] : []
  })
}

function lostIn(asking: Asking, journey: Journey, source: Source, step: Step): KeyTaken | null {
  const { start, index, lives } = journey
  const { table } = source
  const homeOf = (row: Marked) =>
    placesOf(index, row, null).find(({ table: at }) => !calledIn(lives, table.key).includes(at))?.table
  const moved = table.rows.filter((row) => row.own.size > 0 && homeOf(row) !== undefined)
  const home = moved[0] && homeOf(moved[0])
  const held = home === undefined ? undefined : start.end.get(home)
  const rows = moved.filter((row) => homeOf(row) === home).slice(0, MOST_ROWS)
  for (const key of held ? keysAtEnd(journey, held.name) : []) {
    const columns = key.flatMap((column) => columnFor(source, column, held?.columns ?? []) ?? [])
    if (columns.length < key.length || isKeyBefore(table.shape.keys, columns)) continue
    if (rows.some((row) => isOneLeft(asking, journey, row, columns))) {
      const names = columns.map((it) => table.facts.get(it)?.column.name ?? it)
      return { table, step, kind: `the same ${listed(names)} as another row` }
    }
  }
  return null
}

/** No two rows have these alike before, either. */
function isKeyBefore(keys: Source['table']['shape']['keys'], columns: readonly string[]): boolean {
  return keys.some(({ partial, columns: own }) => !partial && own.every((name) => columns.includes(keyOf(name ?? ''))))
}

/** Whether of the row and another one beside it only one is left as they have one key, and both are as they have not. */
function isOneLeft(asking: Asking, journey: Journey, row: Marked, columns: readonly string[]): boolean {
  const said = [...row.own].filter((column) => !columns.includes(column) && !isSurrogate(row.table, column))
  if (said.length === 0 || columns.some((it) => isNoKey(row, it))) return false
  const [same, unlike] = [beside(journey, row, columns), beside(journey, row, [])]
  if (asking.vanishesButForIds([unlike]) !== false) return false
  return asking.vanishesButForIds([same]) === true || asking.alikeButForIds([same], [same, removing(row)]) === true
}

/** Puts a row beside it that has other values wherever nobody else has its own, but for these columns. */
export function beside(journey: Journey, row: Marked, columns: readonly string[]): Edit {
  const { table, values, own } = row
  const keys = new Set([...own, ...table.shape.primaryKey.map(keyOf)])
  const cells = [...values].flatMap(([column, value]) => {
    if (isSurrogate(table, column)) return []
    const isOther = keys.has(column) && !columns.includes(column)
    return [[column, (isOther ? otherValue(journey, row, column) : null) ?? value] as const]
  })
  const names = cells.map(([column]) => quoted(column)).join(', ')
  return `INSERT OR ABORT INTO main.${quoted(table.name)} (${names}) VALUES (${cells.map(([, it]) => sqlOf(it)).join(', ')})`
}
