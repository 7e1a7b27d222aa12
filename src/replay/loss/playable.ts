/** Which of the marked rows the files take: they are run on them, and on halves where they stop. */

import type { State } from '../../sqlite/engine.ts'
import type { Marked, MarkedTable, Playable } from './marks/marked-table.ts'
import { lacking } from './run/asking.ts'
import { endOf, type Setting } from './run/play.ts'

/** How often the files are run to find the rows that they take; rows that were not tried are left out, and the report says so. */
const MOST_TRIES = 200

/** The marked rows that the files take: those that they fail on are another finding's. Null where they take none. */
export function playable(
  setting: Setting,
  state: State,
  tables: readonly MarkedTable[],
): (Playable & { readonly left: boolean }) | null {
  const all = tables.flatMap(({ rows }) => rows)
  const whole = endOf(setting, state)
  if (whole) return { state, tables, end: whole, left: false }
  const tries = { left: MOST_TRIES }
  const works = (rows: readonly Marked[]) => {
    tries.left -= 1
    // A row of the base's can be of several kinds: it is there for all of them, or for none.
    const kept = new Set(rows.map(placeOf))
    const start = lacking(
      setting,
      state,
      all.filter((row) => !kept.has(placeOf(row))),
    )
    const end = start && endOf(setting, start)
    return start && end ? { state: start, end } : null
  }
  const kept = keepable([], inOrder(all), (rows) => works(rows) !== null, tries)
  const found = works(kept)
  if (!found) return null
  const there = new Set(kept)
  const left = tables.map((table) => ({ ...table, rows: table.rows.filter((row) => there.has(row)) }))
  return { ...found, tables: left.filter(({ rows }) => rows.length > 0), left: tries.left <= 0 }
}

/** What finds the row in the database. */
function placeOf({ table, where }: Marked): string {
  return `${table.key}\u0001${where}`
}

/** Plain rows first, then one kind after the other: what the files fail on is mostly of one kind. */
function inOrder(rows: readonly Marked[]): Marked[] {
  const rank = ({ kind }: Marked) => (kind.is === 'plain' ? '' : kind.is)
  return [...rows].sort((one, other) => Number(rank(one) > rank(other)) - Number(rank(one) < rank(other)))
}

/** Those that the files take beside the ones that are kept already: two rows can be too much only together. */
function keepable(
  kept: readonly Marked[],
  rows: readonly Marked[],
  works: (rows: readonly Marked[]) => boolean,
  tries: { left: number },
): readonly Marked[] {
  if (rows.length === 0 || tries.left <= 0) return kept
  const together = [...kept, ...rows]
  if (works(together)) return together
  if (rows.length === 1) return kept
  const middle = rows.length >> 1
  return keepable(keepable(kept, rows.slice(0, middle), works, tries), rows.slice(middle), works, tries)
}
