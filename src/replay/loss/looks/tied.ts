/** Rows that an UPDATE fills from any one of several rows of another table, as it compares half of that one's key. */

import { isCalledId, keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { meetingIt } from '../marks/met.ts'
import type { Met } from '../marks/row-kinds.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'

export interface Tied {
  readonly table: MarkedTable
  readonly step: Step
  readonly met: Met
}

/** What chooses one of several rows, or makes one value of them. */
export const CHOOSES = /\b(order|limit|group|distinct|min|max|sum|count|avg|total|group_concat|jsonb?_group_\w+)\b/i

/**
 * Of two rows that are equal in what is compared, the row gets the value of one: without the first it would be another's, and
 * without the last. Only where the rest of a key is a column of both tables, and was forgotten.
 */
export function ties(asking: Asking, journey: Journey): Tied[] {
  const told = new Set<number>()
  return journey.start.tables.flatMap((table) =>
    table.rows.flatMap((row): Tied[] => {
      const { met } = row.kind
      if (!met || met.rest.length === 0 || told.has(met.group)) return []
      const step = journey.steps.find((one) => fills(journey, one, table, met))
      if (!step || !isTied(asking, journey, row, met)) return []
      told.add(met.group)
      return [{ table, step, met }]
    }),
  )
}

/** What chooses by its id. */
const BY_ID = /\b(?:min|max)\s*\(\s*(?:\w+\.)?(?:row)?id\s*\)|\border\s+by\s+(?:\w+\.)?(?:row)?id\b|\blimit\s+1\b/gi

function fills({ lives }: Journey, { statement: { sql } }: Step, { key }: MarkedTable, { other, rest }: Met): boolean {
  // The first of an owner's rows may be meant, and not the first of all owners.
  const asked = rest.every(isCalledId) ? sql.replace(BY_ID, '') : sql
  if (actionOf(sql) !== 'UPDATE' || CHOOSES.test(asked)) return false
  return calledIn(lives, key).includes(targetOf(sql) ?? '') && namesIn(sql).has(keyOf(other))
}

/** What the row says at the end differs by which of the others is there, and with both it says what it does with one. */
function isTied(asking: Asking, journey: Journey, row: Marked, met: Met): boolean {
  const [without, withoutLast] = (['min', 'max'] as const).map((which) => asking.end([withoutOne(row, met, which)]))
  if (!without || !withoutLast) return false
  const [one, other, both] = [indexOf(without), indexOf(withoutLast), journey.index].map((index) => said(index, row))
  return one !== other && (both === one || both === other)
}

function withoutOne(row: Marked, met: Met, which: 'min' | 'max'): Edit {
  const table = `main.${quoted(met.other)}`
  return `DELETE FROM ${table} WHERE rowid = (SELECT ${which}(rowid) FROM ${table} WHERE ${meetingIt(met, row)})`
}

function said(index: Index, row: Marked): string {
  const places = placesOf(index, row, null)
  return places.map(({ table, cells }) => [table, ...cells].join('\u0001')).join('\u0002')
}
