/** Rows that a DELETE takes out of their own table: alone they are its author's affair, but not where others of them are kept elsewhere. */

import { keyOf } from '../../sql/names.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import { type Contents, contentsOf, type Value } from './contents.ts'
import { tokensIn } from './found.ts'
import type { Lives } from './lives.ts'
import type { Marked, MarkedTable, Playable } from './marked-table.ts'
import { type Setting, type Step, watched } from './play.ts'

/** What one DELETE took out of one table. */
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
}

/** More DELETEs are not looked at, which the report says. */
const MOST_DELETES = 400

/** Every DELETE that takes rows of ours out of the table that it names; null where there are too many to look at. */
export function leavingsOf(
  setting: Setting,
  start: Playable,
  lives: Lives,
  steps: readonly Step[],
): readonly Leaving[] | null {
  const targets = steps.map(deletesFrom)
  const named = start.tables.map((table) => ({ table, names: namesOf(lives, table) }))
  const asked = named.filter(({ names }) => targets.some((target) => target !== null && names.includes(target)))
  const deletes = targets.map((target) => asked.some(({ names }) => target !== null && names.includes(target)))
  if (asked.length === 0) return []
  if (deletes.filter(Boolean).length > MOST_DELETES) return null
  const found: Leaving[] = []
  const inside = asked.map((one) => ({ ...one, rows: new Set(one.table.rows) }))
  const everywhere = [...start.end.values()].flatMap(({ rows }) => rows)
  watched(setting, start.state, (connection, done) => {
    // What stands right before a DELETE, and right after it.
    if (!deletes[done] && !deletes[done - 1]) return
    const contents = contentsOf(connection, setting.without)
    const step = steps[done - 1]
    for (const { table, names, rows } of inside) {
      const there = cellsOf(contents, names)
      const gone = [...rows].filter((row) => !standsIn(there, row))
      for (const row of gone) rows.delete(row)
      if (gone.length === 0 || !step || !names.includes(targets[done - 1] ?? '')) continue
      const own = cellsOf(start.end, names)
      found.push({
        ...{ table, step, rows: gone, emptied: rows.size === 0 },
        cameBack: gone.some((row) => standsIn(own, row)),
        moved: gone.some((row) => standsIn(everywhere, row)),
      })
    }
  })
  return found
}

function namesOf({ tables }: Lives, { key }: MarkedTable): readonly string[] {
  return [key, keyOf(tables.get(key)?.now ?? key)]
}

/** The table that the statement deletes from; null for any other statement. */
function deletesFrom({ statement: { sql } }: Step): string | null {
  return actionOf(sql) === 'DELETE' ? targetOf(sql) : null
}

type Rows = readonly (readonly Value[])[]

function cellsOf(contents: Contents, names: readonly string[]): Rows {
  return [...new Set(names)].flatMap((name) => contents.get(name)?.rows ?? [])
}

/** A single mark could be a key that other rows refer to it by. */
const ENOUGH_MARKS = 2

/** Whether a row holds enough of what only this one had. */
export function standsIn(rows: Rows, { own, values }: Marked): boolean {
  const marks = [...own].flatMap((key) => tokensIn(values.get(key) ?? ''))
  const enough = Math.min(marks.length, ENOUGH_MARKS)
  return rows.some((cells) => {
    const there = new Set(cells.flatMap(tokensIn))
    return marks.filter((mark) => there.has(mark)).length >= enough
  })
}
