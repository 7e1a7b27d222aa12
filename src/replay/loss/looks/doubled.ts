/** Rows that stand in several rows of a new table each: what they were joined by is a key of neither table. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { meetingIt } from '../marks/met.ts'
import type { Met } from '../marks/row-kinds.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import { isThere, type Journey } from '../run/journey.ts'

export interface Doubled {
  readonly table: MarkedTable
  /** As spelt: the table where they stand. */
  readonly into: string
  readonly met: Met
}

/**
 * Two rows equal in what is compared were put beside two such rows of the other table, as no key forbids them. That one row
 * of a parent comes with each of its children is meant; that each of several comes with each of several others is not. Only
 * of tables that are gone: where the rows are still there, the new ones are made of them.
 */
export function doublings(asking: Asking, journey: Journey): Doubled[] {
  const told = new Set<number>()
  return journey.start.tables.flatMap((table) => {
    if (isThere(journey, table)) return []
    return groupsOf(table).flatMap(([met, rows]): Doubled[] => {
      const into = told.has(met.group) ? null : homeOf(asking, journey, met, rows)
      if (into === null) return []
      told.add(met.group)
      return [{ table, into, met }]
    })
  })
}

function groupsOf({ rows }: MarkedTable): [Met, Marked[]][] {
  const found = new Map<number, [Met, Marked[]]>()
  for (const row of rows) {
    const { met } = row.kind
    if (met) found.set(met.group, [met, [...(found.get(met.group)?.[1] ?? []), row]])
  }
  return [...found.values()]
}

/** The table that the files made, where each of the rows stands more than once, and more often than without the other table's rows. */
function homeOf(asking: Asking, journey: Journey, met: Met, rows: readonly Marked[]): string | null {
  const counts = rows.map((row) => counted(journey.index, row))
  const [[row], [first]] = [rows, counts]
  if (!row || !first || counts.length < 2) return null
  const several = [...first.keys()].filter(
    (key) => counts.every((one) => (one.get(key) ?? 0) > 1) && isNew(journey, key),
  )
  const end = several.length > 0 ? asking.end([withoutOthers(met, row)]) : null
  if (!end) return null
  const index = indexOf(end)
  const alone = rows.map((row) => counted(index, row))
  const key = several.find((it) => counts.every((one, at) => (one.get(it) ?? 0) > Math.max(1, alone[at]?.get(it) ?? 0)))
  return key === undefined ? null : (journey.start.end.get(key)?.name ?? null)
}

/** Takes out the rows of the other table beside which these ones come. */
function withoutOthers(met: Met, row: Marked): Edit {
  return `DELETE FROM main.${quoted(met.other)} WHERE ${meetingIt(met, row)}`
}

/** How often the row stands in each table at the end. */
function counted(index: Index, row: Marked): Map<string, number> {
  const found = new Map<string, number>()
  for (const { table } of placesOf(index, row, null)) found.set(table, (found.get(table) ?? 0) + 1)
  return found
}

function isNew({ lives }: Journey, key: string): boolean {
  return ![...lives.tables.values()].some(({ now, goneAfter }) => goneAfter === null && keyOf(now) === key)
}
