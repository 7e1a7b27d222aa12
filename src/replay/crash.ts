/** The process dies after each statement in turn, and the runner starts over. */

import type { Rehearsal, Stuck } from '../model.ts'
import { matters } from './again.ts'
import { besideDiffers } from './beside.ts'
import { outcome } from './blank.ts'
import { difference } from './difference.ts'
import type { Performance } from './perform.ts'
import { type Before, type Played, played, type Scene } from './scene.ts'

/** Longer files are swept at every statement that changes the schema, and at a spread of the others. */
const MOST_POINTS = 60

/**
 * Plays the file up to each crash point, then from the start again as the next start of the runner does, and compares the
 * end with the uncrashed one. Dying between the file and its history row is the scenario `again`.
 */
export function crash(scene: Scene, before: Before, uncrashed: Played): { rehearsal: Rehearsal; stuck: Stuck | null } {
  const { path } = scene.script
  if (scene.runner.transaction !== 'none') {
    const whole = scene.runner.history === 'apart' ? 'the file is' : 'the file and its history row are'
    const detail = `${whole} committed at once: a crash inside it leaves nothing behind`
    return { rehearsal: outcome(path, 'crash', 'pass', detail), stuck: null }
  }
  const points = pointsOf(uncrashed.performance)
  let first: Omit<Stuck, 'tried' | 'stuck'> | null = null
  let stuck = 0
  for (const point of points) {
    const found = dieAfter(scene, before, uncrashed, point)
    if (!found) continue
    first ??= found
    stuck += 1
  }
  const swept = `${points.length} of ${Math.max(0, uncrashed.performance.statements.length - 1)} crash points tried`
  if (!first) return { rehearsal: outcome(path, 'crash', 'pass', swept), stuck: null }
  const detail = `${swept}, ${stuck} get stuck`
  return { rehearsal: outcome(path, 'crash', 'fail', detail), stuck: { ...first, tried: points.length, stuck } }
}

/** After which statements (from 1) to die: those that leave something committed behind, but the last, which is `again`. */
function pointsOf({ statements }: Performance): number[] {
  const all = statements.map((statement, index) => ({ ...statement, number: index + 1 })).slice(0, -1)
  // What is not committed is gone with the process: dying there is dying after the last commit.
  const committed = all.filter((statement) => statement.committed)
  if (committed.length <= MOST_POINTS) return committed.map((statement) => statement.number)
  const schema = committed.filter((statement) => /^(CREATE|ALTER|DROP)\b/.test(statement.verb))
  const step = Math.ceil(committed.length / MOST_POINTS)
  const spread = committed.filter((_, index) => index % step === 0)
  return [...new Set([...schema, ...spread].map((statement) => statement.number))].sort((a, b) => a - b)
}

function dieAfter(
  scene: Scene,
  before: Before,
  uncrashed: Played,
  number: number,
): Omit<Stuck, 'tried' | 'stuck'> | null {
  const dead = played(scene, before.bytes, { dieAfter: number })
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
