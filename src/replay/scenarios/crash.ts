/** The process dies after each statement in turn, and the runner starts over. */

import { perform } from '../../apply/file.ts'
import type { Destroyed, Rehearsal, StatementSeen, Stuck } from '../../model/seen.ts'
import { insertShape } from '../../sql/insert.ts'
import { besideDiffers } from '../../sqlite/beside.ts'
import { difference } from '../../sqlite/difference.ts'
import { on, type State } from '../../sqlite/engine.ts'
import { wayOf } from '../../tools/sections.ts'
import { outcome } from '../outcome.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import { type Moments, objectsMissing, rowsDestroyed } from './destroyed.ts'
import { choosesRows, matters } from './rerun.ts'

/**
 * Plays the file up to each crash point, then from the start again as the next start of the runner does, and compares the
 * end with the uncrashed one. Dying between the file and its history row is the scenario `again`.
 * @param unusual what there is before the file with unusual rows, all of which it takes; null where it stops on one
 */
export function crash(
  scene: Scene,
  before: Before,
  uncrashed: Played,
  unusual: () => State | null,
): { rehearsal: Rehearsal; stuck: Stuck | null } {
  const { path } = scene.script
  const { transaction, history } = wayOf(scene.runner, scene.script)
  if (scene.runner.after.kill === 'refuses') return heldUp(scene, uncrashed)
  if (transaction !== 'none') {
    const whole = history === 'apart' ? 'the file is' : 'the file and its history row are'
    const detail = `${whole} committed at once: a crash inside it leaves nothing half done`
    return { rehearsal: outcome(path, 'crash', 'pass', 'at-once', detail), stuck: null }
  }
  const { statements } = uncrashed.performance
  const { points, all } = pointsOf(scene, uncrashed)
  const onPlain = sweep(scene, before, uncrashed, new Set(points))
  const { found, worst } = onPlain.worst ? onPlain : (onUnusual(scene, before, unusual, points) ?? onPlain)
  const swept = `${points.length} of ${Math.max(0, statements.length - 1)} crash points tried`
  if (!worst) {
    const rehearsal = all
      ? outcome(path, 'crash', 'pass', null, swept)
      : outcome(path, 'crash', 'partial', 'too-many', `${swept}: the file has too many statements to try all`)
    return { rehearsal, stuck: null }
  }
  const detail = `${swept}, ${found} get stuck`
  return {
    rehearsal: outcome(path, 'crash', 'fail', 'gets-stuck', detail),
    stuck: { ...told(scene, worst), tried: points.length, stuck: found },
  }
}

/**
 * The same on unusual rows, where a condition of the file may pass over all plain ones: then what stands between two of its
 * statements is seen on those alone. Null where it has none, or stops on them.
 */
function onUnusual(scene: Scene, { scope }: Before, unusual: () => State | null, points: readonly number[]) {
  if (points.length === 0 || points.length > MOST_UNUSUAL || !choosesRows(scene.script.sql)) return null
  const state = unusual()
  const uncrashed = state && played(scene, state)
  if (!state || !uncrashed || uncrashed.performance.refusals.length > 0) return null
  return sweep(scene, { state, scope }, uncrashed, new Set(points))
}

/** Each point runs the file on rows of all kinds. */
const MOST_UNUSUAL = 20

/** Every start after a crash stops, whatever the file had done; what it had done matters to the person who then has to act. */
function heldUp(scene: Scene, { performance }: Played): { rehearsal: Rehearsal; stuck: Stuck | null } {
  const { path } = scene.script
  const { statements } = performance
  const first = statements.findIndex(leavesSomething)
  const last = statements.findLastIndex(leavesSomething)
  // Before the first and behind the last one the database is as it was, or as the whole file leaves it.
  const points = statements.flatMap(({ committed }, at) => (committed && at >= first && at < last ? [at + 1] : []))
  const left = points.length > 0 ? 'leaves what was committed' : 'leaves nothing'
  const detail = `a crash inside it ${left}, and every start stops until a person acts`
  const [number = 0] = points
  const after = statements[number - 1]
  const counts = { number, of: statements.length, tried: points.length, stuck: points.length }
  const stuck = after ? { ...counts, after, refusal: null, facts: [], refuses: true as const } : null
  return { rehearsal: outcome(path, 'crash', 'pass', null, detail), stuck }
}

/** No setting of the connection, which dies with the process, and no bracket of a transaction. */
function leavesSomething({ verb, sql }: StatementSeen): boolean {
  return !/^(?:BEGIN|COMMIT|END)\b/.test(verb) && !/^PRAGMA\s+(?:\w+\.)?(?:defer_)?foreign_keys\b/i.test(sql)
}

/** After which statements of the file, from 1, something new happens when the process dies or another one comes in. */
export function pointsOf(scene: Scene, uncrashed: Played): ReturnType<typeof crashPoints> {
  return crashPoints(uncrashed.performance.statements, hasTriggers(scene, uncrashed))
}

/** A trigger of the database's or of the file's own. */
function hasTriggers({ engine }: Scene, { before, performance }: Played): boolean {
  if (performance.statements.some(({ verb }) => verb === 'CREATE TRIGGER')) return true
  return (
    on(engine, before, (connection) => connection.rows(`SELECT 1 FROM sqlite_master WHERE type = 'trigger' LIMIT 1`))
      .length > 0
  )
}

/** A crash that the next start does not mend. */
interface Found {
  readonly stuck: Omit<Stuck, 'tried' | 'stuck'>
  readonly moments: Moments
  readonly rows: Destroyed['rows']
}

/** How many were found; rows that are gone matter more than a file that is stuck, else the first counts. */
interface Swept {
  readonly found: number
  readonly worst: Found | null
}

/** Runs the file once; after each crash point the next start of the runner is tried on what is committed by then. */
function sweep(scene: Scene, before: Before, uncrashed: Played, points: ReadonlySet<number>): Swept {
  let swept: Swept = { found: 0, worst: null }
  const destroys = uncrashed.performance.statements.some(({ verb }) => /^(DROP TABLE|DELETE)/.test(verb))
  on(scene.engine, before.state, (connection) => {
    const committed = (number: number) => {
      // A copy of the database is not cheap: only where it is asked about.
      if (!points.has(number)) return
      const dead = { state: connection.state(), scope: before.scope }
      const stuck = startedAgain(scene, dead, uncrashed, number)
      if (!stuck) return
      const looks = destroys && !swept.worst?.rows.length
      const rows = looks ? rowsDestroyed(scene.engine, stuck.moments) : []
      const worst = swept.worst && rows.length === 0 ? swept.worst : { ...stuck, rows }
      swept = { found: swept.found + 1, worst }
    }
    perform(connection, scene.script, scene.runner, scene.watch, { committed })
  })
  return swept
}

function startedAgain(scene: Scene, dead: Before, uncrashed: Played, number: number): Omit<Found, 'rows'> | null {
  const { after: restarted, performance } = played(scene, dead.state)
  const refusal = performance.refusals[0] ?? null
  const ends = [uncrashed.after, restarted] as const
  const facts = refusal
    ? []
    : [...difference(scene.engine, ...ends, dead.scope), ...besideDiffers(scene.engine, ...ends)].filter(matters)
  if (!refusal && facts.length === 0) return null
  const { statements } = uncrashed.performance
  const after = statements[number - 1]
  if (!after) throw new Error(`No statement ${number} in ${scene.script.path}`)
  const moments = { before: uncrashed.before, dead: dead.state, restarted, uncrashed: uncrashed.after }
  return { stuck: { after, number, of: statements.length, refusal, facts }, moments }
}

/** What matters of a crash besides: what is less now, and what the start after the one that stopped does. */
function told(scene: Scene, { stuck, moments, rows }: Found): Found['stuck'] {
  const objects = objectsMissing(scene.engine, moments)
  const destroyed = rows.length + objects.length > 0 ? { destroyed: { rows, objects } } : {}
  if (stuck.refusal === null) return { ...stuck, ...destroyed }
  const stops = played(scene, moments.restarted).performance.refusals.length > 0
  return { ...stuck, ...destroyed, afterwards: stops ? 'stops' : 'passes' }
}

/**
 * Each point runs the file once more, from its start. Up to so many statements together every point is tried, which is every
 * file of 220 statements; a longer one gets fewer points, and the report says so.
 */
const MOST_PLAYED = 50_000

const FEWEST_POINTS = 20

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
export function crashPoints(
  statements: readonly StatementSeen[],
  triggers: boolean,
): { readonly points: readonly number[]; readonly all: boolean } {
  const numbered = statements.map((statement, index) => ({ ...statement, number: index + 1 })).slice(0, -1)
  // What is not committed is gone with the process: dying there is dying after the last commit.
  const committed = numbered.filter((statement) => statement.committed)
  const room = Math.max(FEWEST_POINTS, Math.floor(MOST_PLAYED / statements.length))
  if (committed.length <= room) return { points: numbers(committed), all: true }
  const telling = triggers ? committed : withoutRuns(committed)
  if (telling.length <= room) return { points: numbers(telling), all: true }
  const schema = telling.filter((statement) => /^(CREATE|ALTER|DROP)\b/.test(statement.verb))
  return { points: numbers([...spread(schema, room >> 1), ...spread(telling, room >> 1)]), all: false }
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
