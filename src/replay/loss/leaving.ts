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

/** Files of more statements are not looked at after each one of them. */
const MOST_STEPS = 200

/** Every DELETE that takes rows of ours out of the table that it names. */
export function leavingsOf(setting: Setting, start: Playable, lives: Lives, steps: readonly Step[]): Leaving[] {
  const tables = start.tables.filter((table) => steps.some((step) => isDelete(step, namesOf(lives, table))))
  if (tables.length === 0 || steps.length > MOST_STEPS) return []
  const found: Leaving[] = []
  const inside = new Map(tables.map((table) => [table, new Set(table.rows)]))
  const everywhere = [...start.end.values()].flatMap(({ rows }) => rows)
  watched(setting, start.state, (connection, done) => {
    const contents = contentsOf(connection, setting.without)
    const step = steps[done - 1]
    for (const [table, rows] of inside) {
      const names = namesOf(lives, table)
      const there = cellsOf(contents, names)
      const gone = [...rows].filter((row) => !standsIn(there, row))
      for (const row of gone) rows.delete(row)
      if (gone.length === 0 || !step || !isDelete(step, names)) continue
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

function isDelete({ statement: { sql } }: Step, names: readonly string[]): boolean {
  return actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '')
}

type Rows = readonly (readonly Value[])[]

function cellsOf(contents: Contents, names: readonly string[]): Rows {
  return [...new Set(names)].flatMap((name) => contents.get(name)?.rows ?? [])
}

/** A single mark could be a key that other rows refer to it by. */
const ENOUGH_MARKS = 2

/** Whether a row holds enough of what only this one had. */
function standsIn(rows: Rows, { own, values }: Marked): boolean {
  const marks = [...own].flatMap((key) => tokensIn(values.get(key) ?? ''))
  const enough = Math.min(marks.length, ENOUGH_MARKS)
  return rows.some((cells) => {
    const there = new Set(cells.flatMap(tokensIn))
    return marks.filter((mark) => there.has(mark)).length >= enough
  })
}
