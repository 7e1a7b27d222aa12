/** Columns of moments that a rebuild makes columns of numbers: a CAST would leave nothing of them but the year. */

import type { TableSeen } from '../../model/schema.ts'
import { momentOf } from '../../sql/date-readings.ts'
import { same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'

type Column = TableSeen['columns'][number]

/** Whether the column fills itself with moments as text, so that its rows are such. */
export function fillsWithMoments({ default: value }: Pick<Column, 'default'>): boolean {
  return momentOf(value) !== null
}

/**
 * How a copy writes such texts as numbers: as the new table's default makes them, `unixepoch(queued_at)`, else in seconds since
 * 1970.
 * @param is the new table
 */
export function asNumber(is: TableSeen, column: string): string {
  const own = is.columns.find(({ name }) => same(name, column))
  const made = [own, ...is.columns].flatMap((it) => (it?.default ? (madeOf(it.default, column) ?? []) : []))
  return made[0] ?? `CAST(strftime('%s', ${identifier(column)}) AS INTEGER)`
}

/** The default with the column in the place of the clock; null where it is no number that is made of the clock. */
function madeOf(value: string, column: string): string | null {
  if (!/\b(?:unixepoch|julianday)\s*\(|'%s'/i.test(value)) return null
  const name = identifier(column)
  const made = value.replaceAll(/'now'/gi, name).replaceAll(/\b(unixepoch|julianday)\s*\(\s*\)/gi, `$1(${name})`)
  if (made === value) return null
  // What strftime gives is a text.
  return /^\s*strftime\s*\(/i.test(made) ? `CAST(${made} AS INTEGER)` : made
}

/** For a column that says nothing itself, beside one of moments that is made one of numbers; empty where there is none. */
export function ifMoments(was: TableSeen | null, is: TableSeen | null, column: string): string {
  const other = was?.columns.find(
    (it) =>
      fillsWithMoments(it) && is?.columns.some(({ name, type }) => same(name, it.name) && /INT|REAL|NUM/i.test(type)),
  )
  if (!other || !is || same(other.name, column)) return ''
  return ` If moments are in it, as in ${other.name}, write them as numbers: ${asNumber(is, column)}.`
}
