/** The process dies after each statement in turn, and the runner starts over. */

import type { Rehearsal, Stuck } from '../model.ts'
import { matters } from './again.ts'
import { besideDiffers } from './beside.ts'
import { outcome } from './blank.ts'
import { crashPoints } from './crash-points.ts'
import { difference } from './difference.ts'
import { wayOf } from './own-way.ts'
import { type Before, on, type Played, played, type Scene } from './scene.ts'

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
    return { rehearsal: outcome(path, 'crash', 'pass', detail), stuck: null }
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
  if (!first) return { rehearsal: outcome(path, 'crash', 'pass', swept), stuck: null }
  const detail = `${swept}, ${stuck} get stuck`
  return { rehearsal: outcome(path, 'crash', 'fail', detail), stuck: { ...first, tried: points.length, stuck } }
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
