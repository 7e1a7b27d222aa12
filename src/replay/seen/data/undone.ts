/** UPDATEs of which nothing is left at the end of the file, as a later one writes over every row that they had changed. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { Undone } from '../../../model/statements.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { actionOf, targetName, targetOf } from '../../../sql/statement.ts'
import { whereIn } from '../../../sql/where.ts'
import { difference } from '../../../sqlite/difference.ts'
import type { State } from '../../../sqlite/engine.ts'
import { playedAs, type Scene } from '../../scene.ts'
import type { Look } from '../look.ts'

export const undone: Look<'undone'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const { scene, before, first } = run
    const pairs = pairsIn(first.performance.statements)
    if (pairs.length === 0) return []
    // Unusual rows are on both sides of each condition.
    const starts = [before.state, run.unusual().run?.before].filter((it) => it !== undefined)
    return pairs.flatMap(({ early, late, column }): Undone[] => {
      const seen = starts.map((start) => isUndone(scene, start, early, late))
      if (seen.includes('stays') || !seen.includes('undone')) return []
      return [{ at: early.at, table: targetName(early.sql) ?? '', column, line: late.at.line }]
    })
  },
}

/** So many pairs are tried: each takes four runs of the file. */
const MOST = 12

interface Writings {
  readonly early: StatementSeen
  readonly late: StatementSeen
  /** As it is written in the later one, in keyOf case. */
  readonly column: string
}

/** Two UPDATEs of one table that write one column, the later one without a look at what stands there. */
function pairsIn(statements: readonly StatementSeen[]): Writings[] {
  const updates = statements.filter(({ sql }) => actionOf(sql) === 'UPDATE')
  const once = updates.filter(({ sql }) => updates.filter((it) => it.sql === sql).length === 1)
  const pairs = once.flatMap((early, at) =>
    once.slice(at + 1).flatMap((late): Writings[] => {
      if (targetOf(early.sql) !== targetOf(late.sql) || clears(early)) return []
      const own = new Set(assignmentsIn(early.sql).map(({ column }) => column))
      const both = assignmentsIn(late.sql).filter(({ column }) => own.has(column))
      const [one] = both
      return one && both.length === own.size ? [{ early, late, column: one.column }] : []
    }),
  )
  return pairs.slice(0, MOST)
}

/** It makes room for what comes: all rows get one literal first. */
function clears({ sql }: StatementSeen): boolean {
  const isBare = assignmentsIn(sql).every(({ value }) => kindOf(value) === 'literal')
  return isBare && whereIn(sql) === null
}

/** Whether the early one changes something where the later one is left out, and nothing where it is not. */
function isUndone(scene: Scene, start: State, early: StatementSeen, late: StatementSeen): 'undone' | 'stays' | 'idle' {
  const [all, withoutEarly] = [endOf(scene, start, []), endOf(scene, start, [early])]
  if (all === null || withoutEarly === null || differ(scene, all, withoutEarly)) return 'stays'
  const [alone, without] = [endOf(scene, start, [late]), endOf(scene, start, [early, late])]
  if (alone === null || without === null) return 'idle'
  // What the later one leaves as it is was done in steps.
  return differ(scene, alone, without) && differ(scene, alone, all) ? 'undone' : 'idle'
}

function differ({ engine }: Scene, one: State, other: State): boolean {
  return difference(engine, one, other, null).length > 0
}

/** Where the file ends without these statements; null where SQLite refuses something. */
function endOf(scene: Scene, start: State, without: readonly StatementSeen[]): State | null {
  const sql = without.reduce((text, one) => text.replace(one.sql, () => 'SELECT 1'), scene.script.sql)
  return playedAs(scene, start, sql)
}
