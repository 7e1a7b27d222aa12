/** Rows that a DELETE takes out of their own table: alone they are its author's affair, but not where others of them are kept elsewhere. */

import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import type { Marked, MarkedTable, Playable } from '../marks/marked-table.ts'
import { type Contents, contentsOf, type Held } from '../values/contents.ts'
import { standsByName } from './by-key.ts'
import { tokensIn } from './found.ts'
import { calledIn, type Lives } from './lives.ts'
import { type Setting, type Step, watched } from './play.ts'

/** What one DELETE, or a run of them, took out of one table. */
export interface Leaving {
  readonly table: MarkedTable
  readonly step: Step
  readonly rows: readonly Marked[]
  /** No row of ours was left in the table. */
  readonly emptied: boolean
  /** Some of them stand in their own table at the end. */
  readonly cameBack: boolean
  /** Some of them stand at the end, wherever. */
  readonly moved: boolean
  /** Those that stand in a new table right after it, which holds no row that was left: rows were moved there. By the table (keyOf case). */
  readonly put: ReadonlyMap<Marked, string>
}

/** More runs of DELETEs are not looked at. */
const MOST_RUNS = 200

/** Every DELETE, or run of them, that takes rows of ours out of the table that it names; null where they are too many. */
export function leavingsOf(setting: Setting, start: Playable, lives: Lives, steps: readonly Step[]): Leaving[] | null {
  const named = start.tables.map((table) => ({ table, names: calledIn(lives, table.key) }))
  const isAsked = (target: string | null) => target !== null && named.some(({ names }) => names.includes(target))
  const targets = steps.map(deletesFrom).map((target) => (isAsked(target) ? target : null))
  const asked = named.filter(({ names }) => targets.some((target) => target !== null && names.includes(target)))
  // DELETEs of one table, one behind the other, take what one would.
  const isEnd = (at: number) => (targets[at] ?? null) !== null && targets[at] !== targets[at + 1]
  const isStart = (at: number) => (targets[at] ?? null) !== null && targets[at] !== targets[at - 1]
  if (asked.length === 0) return []
  if (targets.filter((_, at) => isEnd(at)).length > MOST_RUNS) return null
  const found: Leaving[] = []
  const inside = asked.map((one) => ({ ...one, rows: new Set(one.table.rows) }))
  const everywhere = [...start.end.values()]
  const old = new Set([...lives.tables].flatMap(([key, { now }]) => [key, keyOf(now)]))
  watched(setting, start.state, (connection, done) => {
    // What stands right before a run, and right after it.
    if (!isStart(done) && !isEnd(done - 1)) return
    const contents = contentsOf(connection, setting.without)
    const step = steps[done - 1]
    for (const { table, names, rows } of inside) {
      const there = heldIn(contents, names)
      const gone = [...rows].filter((row) => !standsIn(there, row))
      for (const row of gone) rows.delete(row)
      if (gone.length === 0 || !step || !names.includes(targets[done - 1] ?? '')) continue
      const own = heldIn(start.end, names)
      found.push({
        ...{ table, step, rows: gone, emptied: rows.size === 0 },
        cameBack: gone.some((row) => standsIn(own, row)),
        moved: gone.some((row) => standsIn(everywhere, row)),
        put: putIn(contents, old, gone, [...rows]),
      })
    }
  })
  return found
}

/** New tables that hold some of the rows that are gone, and none of those that were left: a backup holds both. */
function putIn(
  contents: Contents,
  old: ReadonlySet<string>,
  gone: readonly Marked[],
  left: readonly Marked[],
): Map<Marked, string> {
  const found = new Map<Marked, string>()
  for (const [key, held] of contents) {
    if (old.has(key) || held.rows.length === 0) continue
    const own = gone.filter((row) => row.own.size > 0 && standsIn([held], row))
    const isLeft = left.some((row) => row.own.size >= ENOUGH_MARKS && standsIn([held], row))
    if (own.length > 0 && !isLeft) for (const row of own) found.set(row, key)
  }
  return found
}

/** The table that the statement deletes from; null for any other statement. */
function deletesFrom({ statement: { sql } }: Step): string | null {
  return actionOf(sql) === 'DELETE' ? targetOf(sql) : null
}

function heldIn(contents: Contents, names: readonly string[]): readonly Held[] {
  return [...new Set(names)].flatMap((name) => contents.get(name) ?? [])
}

/** A single mark could be a key that other rows refer to it by. */
const ENOUGH_MARKS = 2

/** Whether a row holds enough of what only this one had; all of it, where that is nothing. */
export function standsIn(tables: readonly Held[], row: Marked): boolean {
  const marks = [...row.own].flatMap((key) => tokensIn(row.values.get(key) ?? ''))
  if (marks.length === 0) return standsByName(tables, row)
  const enough = Math.min(marks.length, ENOUGH_MARKS)
  return tables.some(({ rows }) =>
    rows.some((cells) => {
      const there = new Set(cells.flatMap(tokensIn))
      return marks.filter((mark) => there.has(mark)).length >= enough
    }),
  )
}
