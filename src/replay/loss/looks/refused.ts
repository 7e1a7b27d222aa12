/** Copies of which not one row arrives: OR IGNORE skips each, as the new table refuses all of them for one and the same reason. */

import { targetName, targetOf, verbAt } from '../../../sql/statement.ts'
import { isWord, significant, type Token } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { goneStep, isThere, type Journey } from '../run/journey.ts'
import { type Step, watched } from '../run/play.ts'
import { copyOf } from '../run/standing.ts'
import { contentsOf } from '../values/contents.ts'

export interface RefusedCopy {
  readonly table: MarkedTable
  readonly step: Step
  /** The table that it should have filled, as spelt. */
  readonly into: string
  /** Why, in SQLite's words: `NOT NULL constraint failed: places.kind`. */
  readonly says: string
}

/** What depends on single rows is another one's, as a key that is there already. */
const OF_ALL = /^(NOT NULL|CHECK) constraint failed/

/**
 * Tables that are gone, and whose copy puts nothing into its table where SQLite refuses the same copy without OR IGNORE.
 * @param lost tables of which something is known to be lost: where all of it stands elsewhere, nobody misses that copy
 */
export function refusedCopies(journey: Journey, lost: ReadonlySet<MarkedTable>): RefusedCopy[] {
  const { setting, start, steps } = journey
  const asked = [...lost].flatMap((table) => {
    const step = isThere(journey, table) ? null : copyOf(journey, goneStep(journey, table), table)
    const strict = step && withoutIgnore(step.statement.sql)
    return step && strict !== null ? [{ table, step, strict, at: steps.indexOf(step) }] : []
  })
  if (asked.length === 0) return []
  const found: RefusedCopy[] = []
  const rows = new Map<Step, number>()
  const look = (connection: Connection, done: number) => {
    for (const { table, step, strict, at } of asked) {
      if (at !== done && at !== done - 1) continue
      const into = targetOf(step.statement.sql) ?? ''
      const count = contentsOf(connection, setting.without).get(into)?.rows.length ?? 0
      if (at === done) rows.set(step, count)
      else if (rows.get(step) === count) {
        const says = refusedAt(connection, strict)
        if (says !== null) found.push({ table, step, into: targetName(step.statement.sql) ?? into, says })
      }
    }
  }
  // Nothing is looked at before the first statement.
  on(setting.engine, start.state, (connection) => look(connection, 0))
  watched(setting, start.state, look)
  return found
}

/** The copy that stops where this one passes over rows; null where it does not say so itself. */
function withoutIgnore(sql: string): string | null {
  const all = significant(sql)
  const verb = verbAt(all)
  const [or, ignore] = [all[verb + 1], all[verb + 2]]
  if (!isWord(all[verb], 'INSERT') || !isWord(or, 'OR') || !isWord(ignore, 'IGNORE')) return null
  return `${sql.slice(0, (or as Token).start)}${sql.slice((ignore as Token).end)}`
}

/** What SQLite says of it; null where it takes it, or refuses it for something that rows of others have done. */
function refusedAt(connection: Connection, sql: string): string | null {
  connection.run('SAVEPOINT rehearsal_refused')
  const says = refusal(() => connection.run(sql))
  connection.run('ROLLBACK TO rehearsal_refused; RELEASE rehearsal_refused')
  return says !== null && OF_ALL.test(says) ? says : null
}
