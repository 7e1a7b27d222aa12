/** The process dies after each statement in turn, and the runner starts over. */

import type { Rehearsal, StatementSeen, Stuck } from '../../model/seen.ts'
import { insertShape } from '../../sql/insert.ts'
import { besideDiffers } from '../../sqlite/beside.ts'
import { difference } from '../../sqlite/difference.ts'
import { on } from '../../sqlite/engine.ts'
import { wayOf } from '../../tools/sections.ts'
import { outcome } from '../outcome.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import { matters } from './rerun.ts'

/**
 * Plays the file up to each crash point, then from the start again as the next start of the runner does, and compares the
 * end with the uncrashed one. Dying between the file and its history row is the scenario `again`.
 */
export function crash(scene: Scene, before: Before, uncrashed: Played): { rehearsal: Rehearsal; stuck: Stuck | null } {
  const { path } = scene.script
  const { transaction, history } = wayOf(scene.runner, scene.script)
  if (transaction !== 'none') {
    const whole = history === 'apart' ? 'the file is' : 'the file and its history row are'
    const detail = `${whole} committed at once: a crash inside it leaves nothing behind`
    return { rehearsal: outcome(path, 'crash', 'pass', 'at-once', detail), stuck: null }
  }
  const points = crashPoints(uncrashed.performance.statements, hasTriggers(scene, uncrashed))
  let first: Omit<Stuck, 'tried' | 'stuck'> | null = null
  let stuck = 0
  for (const point of points) {
    const found = dieAfter(scene, before, uncrashed, point)
    if (!found) continue
    first ??= found
    stuck += 1
  }
  const swept = `${points.length} of ${Math.max(0, uncrashed.performance.statements.length - 1)} crash points tried`
  if (!first) return { rehearsal: outcome(path, 'crash', 'pass', null, swept), stuck: null }
  const detail = `${swept}, ${stuck} get stuck`
  return {
    rehearsal: outcome(path, 'crash', 'fail', 'gets-stuck', detail),
    stuck: { ...first, tried: points.length, stuck },
  }
}

/** A trigger of the database's or of the file's own. */
function hasTriggers({ engine }: Scene, { before, performance }: Played): boolean {
  if (performance.statements.some(({ verb }) => verb === 'CREATE TRIGGER')) return true
  return (
    on(engine, before, (connection) => connection.rows(`SELECT 1 FROM sqlite_master WHERE type = 'trigger' LIMIT 1`))
      .length > 0
  )
}

function dieAfter(
  scene: Scene,
  before: Before,
  uncrashed: Played,
  number: number,
): Omit<Stuck, 'tried' | 'stuck'> | null {
  const dead = played(scene, before.state, { dieAfter: number })
  const restarted = played(scene, dead.after)
  const refusal = restarted.performance.refusals[0] ?? null
  const ends = [uncrashed.after, restarted.after] as const
  const facts = refusal
    ? []
    : [...difference(scene.engine, ...ends), ...besideDiffers(scene.engine, ...ends)].filter(matters)
  if (!refusal && facts.length === 0) return null
  const { statements } = uncrashed.performance
  const after = statements[number - 1]
  if (!after) throw new Error(`No statement ${number} in ${scene.script.path}`)
  return { after, number, of: statements.length, refusal, facts }
}

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
