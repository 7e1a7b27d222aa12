/** Copies that come too late: a DELETE before them has taken every row that they ask for. */

import { readCopy } from '../../../sql/copy.ts'
import { namesIn, targetOf } from '../../../sql/statement.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import type { Leaving } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import { PASSING, type Setting, type Step, watched } from '../run/play.ts'
import { contentsOf } from '../values/contents.ts'

export interface Late {
  readonly table: MarkedTable
  readonly step: Step
  /** The copy that finds nothing any more, and as spelt the table that it should have filled. */
  readonly copy: Step
  readonly into: string
  /** The copy comes first, and the DELETE takes the other rows. */
  readonly turned?: true
}

interface Asked {
  readonly leaving: Leaving
  readonly copies: readonly Step[]
}

/**
 * DELETEs whose rows are nowhere at the end, where a later copy of the same table takes no row as it stands, and takes some
 * where the DELETE has not run: mostly the two have changed places. So it is where the rows themselves are kept, and those of
 * another table are looked for by them.
 */
export function lateCopies(journey: Journey): Late[] {
  const { setting, start, steps, leavings } = journey
  const asked = leavings.flatMap((leaving): Asked[] => {
    const behind = leaving.cameBack ? [] : copiesBehind(journey, leaving)
    // What is kept elsewhere is no loss, unless others are looked for by it and are deleted then.
    const copies = leaving.moved ? behind.filter((copy) => isOfOthers(journey, leaving, copy)) : behind
    return copies.length > 0 ? [{ leaving, copies }] : []
  })
  if (asked.length === 0) return []
  const found: Late[] = []
  const filling = new Set<Step>()
  const rows = new Map<string, number>()
  const ask = (connection: Connection, at: number) => {
    for (const { leaving, copies } of asked) {
      const { table, step } = leaving
      const copy = steps[at] === step ? copies.find((it) => takes(connection, journey, step, it)) : undefined
      if (copy) found.push({ table, step, copy, into: nameOf(copy) })
    }
  }
  // Nothing is looked at before the first statement.
  on(setting.engine, start.state, (connection) => ask(connection, 0))
  watched(setting, start.state, (connection, done) => {
    ask(connection, done)
    for (const { copies } of asked) {
      for (const copy of copies) {
        if (steps[done] !== copy && steps[done - 1] !== copy) continue
        const count = rowsIn(connection, setting, copy)
        if (steps[done - 1] === copy && rows.get(nameOf(copy)) !== count) filling.add(copy)
        rows.set(nameOf(copy), count)
      }
    }
  })
  return found.filter(({ copy }) => !filling.has(copy))
}

/** Whether the copy reads another table, too, from which rows go behind it that are nowhere at the end. */
function isOfOthers({ leavings, lives, steps }: Journey, { table }: Leaving, copy: Step): boolean {
  const read = namesIn(copy.statement.sql)
  return leavings.some(
    (other) =>
      other.table !== table &&
      !other.moved &&
      !other.cameBack &&
      steps.indexOf(other.step) > steps.indexOf(copy) &&
      calledIn(lives, other.table.key).some((name) => read.has(name)),
  )
}

/** Copies of the table into another one or into itself, under another key, behind the DELETE and in its file. */
function copiesBehind({ steps, lives }: Journey, { table, step }: Leaving): Step[] {
  const names = calledIn(lives, table.key)
  return steps.slice(steps.indexOf(step) + 1).filter(({ path, statement: { sql } }) => {
    if (path !== step.path || readCopy(sql) === null) return false
    const read = namesIn(sql)
    return names.some((name) => read.has(name))
  })
}

/** Whether the copy finds rows where the DELETE is left out. */
function takes(connection: Connection, { steps, setting }: Journey, step: Step, copy: Step): boolean {
  const between = steps.slice(steps.indexOf(step) + 1, steps.indexOf(copy))
  const runs = ({ statement: { sql, verb } }: Step) => PASSING.test(verb) || refusal(() => connection.run(sql)) === null
  connection.run('SAVEPOINT rehearsal_late')
  const isReached = between.every(runs)
  const before = rowsIn(connection, setting, copy)
  const isFilled = isReached && runs(copy) && rowsIn(connection, setting, copy) > before
  connection.run('ROLLBACK TO rehearsal_late; RELEASE rehearsal_late')
  return isFilled
}

/** How many there are in the table that the copy fills. */
function rowsIn(connection: Connection, { without }: Setting, copy: Step): number {
  return contentsOf(connection, without).get(nameOf(copy))?.rows.length ?? 0
}

function nameOf({ statement: { sql } }: Step): string {
  return targetOf(sql) ?? ''
}
