/** Where a file is made to die: everywhere in a short one, at telling places in a long one. */

import type { StatementSeen } from '../model.ts'
import { insertShape } from '../sql/like.ts'

/** Longer files are swept at every statement that changes the schema, and at a spread of the others. */
const MOST_POINTS = 60

/** Each point plays the file about one and a half times: a file of thousands of statements gets fewer points, but some. */
const MOST_PLAYED = 60_000
const FEWEST_POINTS = 8

/** A run of like INSERTs that is longer is tried behind its first, its middle and its last one. */
const LONGEST_RUN = 8

interface Numbered extends StatementSeen {
  /** From 1. */
  readonly number: number
}

/**
 * After which statements (from 1) to die: those that leave something committed behind, but the last, which is `again`.
 * @param triggers whether there may be a trigger, which could do something else for each row
 */
export function crashPoints(statements: readonly StatementSeen[], triggers: boolean): number[] {
  const all = statements.map((statement, index) => ({ ...statement, number: index + 1 })).slice(0, -1)
  // What is not committed is gone with the process: dying there is dying after the last commit.
  const committed = all.filter((statement) => statement.committed)
  if (committed.length <= LONGEST_RUN) return numbers(committed)
  const telling = triggers ? committed : withoutRuns(committed)
  const room = Math.max(FEWEST_POINTS, Math.floor(MOST_PLAYED / statements.length))
  if (telling.length <= Math.min(MOST_POINTS, room)) return numbers(telling)
  const schema = telling.filter((statement) => /^(CREATE|ALTER|DROP)\b/.test(statement.verb))
  return numbers([...spread(schema, room), ...spread(telling, Math.min(MOST_POINTS, room))])
}

/**
 * The rows that a killed process leaves of such a run are the first ones of those that it leaves behind its last statement,
 * and the next start meets each of them in the same way: what gets stuck anywhere in the run gets stuck there.
 */
function withoutRuns(committed: readonly Numbered[]): readonly Numbered[] {
  const runs: Numbered[][] = []
  let last: string | null = null
  for (const statement of committed) {
    const shape = insertShape(statement.sql)
    const before = runs.at(-1)
    if (before && shape !== null && shape === last && before.at(-1)?.number === statement.number - 1)
      before.push(statement)
    else runs.push([statement])
    last = shape
  }
  return runs.flatMap((run) =>
    run.length <= LONGEST_RUN
      ? run
      : run.filter((_, at) => at === 0 || at === run.length >> 1 || at === run.length - 1),
  )
}

/** So many of them at most, the first one among them, at even distances. */
function spread(statements: readonly Numbered[], most: number): readonly Numbered[] {
  const step = Math.ceil(statements.length / most)
  return statements.filter((_, index) => index % step === 0)
}

function numbers(statements: readonly Numbered[]): number[] {
  return [...new Set(statements.map((statement) => statement.number))].sort((a, b) => a - b)
}
