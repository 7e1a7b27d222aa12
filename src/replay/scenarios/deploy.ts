/** The whole deployment: history table, skip, apply, record, seed; then started once more. */

import { build } from '../../apply/base.ts'
import { perform, type Watch } from '../../apply/file.ts'
import { fileNameOf, type Stopped } from '../../apply/history.ts'
import { startUp, withoutLedger } from '../../apply/start-up.ts'
import type { Fact, Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { Deployed } from '../../model/replayed.ts'
import type { Script } from '../../model/text.ts'
import { besideDiffers } from '../../sqlite/beside.ts'
import { difference } from '../../sqlite/difference.ts'
import { alone, type Engine, on, type State } from '../../sqlite/engine.ts'
import { SHELL } from '../../tools/table.ts'
import { fallingAlike } from '../chance.ts'
import { matters } from './rerun.ts'

interface Stage {
  readonly engine: Engine
  readonly job: ReplayJob
  readonly watch: Watch
}

/**
 * Starts production twice with the head's files (the second start must apply nothing and change nothing) and, where the
 * head's order or text is not production's, once from nothing (which must end the same).
 * @param base production's database, history included
 */
export function deploy(stage: Stage, base: State): Deployed {
  const { engine, job } = stage
  const files = job.fresh ?? [...job.base, ...job.incoming]
  const first = start(stage, base, files)
  const end = { ...NOTHING, appliedAgain: [] as string[], refusal: first.refusal, seed: first.seed }
  if (first.stopped) return { ...end, outcome: 'fail', detail: stopsFor(first.stopped) }
  if (first.refusal) return { ...end, outcome: 'fail', detail: first.refusal.message }
  const second = start(stage, first.state, files)
  const beside = besideDiffers(engine, first.state, second.state)
  const changed = [...facts(stage, first.state, second.state), ...beside].filter(matters)
  const fresh = job.fresh ? start(stage, job.from && alone(job.from), files) : null
  const freshFacts = fresh && !fresh.refusal ? facts(stage, first.state, fresh.state) : []
  const freshDiffers = freshFacts.length > 0 ? withoutChance(stage, files, freshFacts) : freshFacts
  const bad = changed.length + freshDiffers.length + second.applied.length > 0 || second.refusal || fresh?.refusal
  return {
    outcome: bad ? 'fail' : 'pass',
    detail: bad ? 'a second start or a fresh install ends differently' : '',
    refusal: second.refusal,
    freshDiffers,
    freshRefusal: fresh?.refusal ?? null,
    appliedAgain: second.applied,
    secondStart: changed,
    seed: second.seed ?? (changed.length > 0 ? culprit(stage, first.state) : null),
  }
}

/** What is left of the facts where chance falls the same way in both; all of them where that changes what SQLite refuses. */
function withoutChance({ engine, job, watch }: Stage, files: readonly Script[], found: Fact[]): Fact[] {
  const alike = fallingAlike(engine, watch, [...files, ...job.seeds])
  if (alike === null) return found
  const from = job.from && alone(job.from)
  const stage = { ...alike, job }
  const base = build(alike.engine, job.runner, job.base, alike.watch, from)
  const [first, fresh] = [start(stage, base.state, files), start(stage, from, files)]
  return first.refusal || fresh.refusal ? found : facts(stage, first.state, fresh.state)
}

const NOTHING = { freshDiffers: [], freshRefusal: null, secondStart: [] }

interface Started {
  readonly state: State
  readonly applied: readonly string[]
  readonly refusal: Refusal | null
  /** The seed script that was refused. */
  readonly seed: string | null
  readonly stopped: Stopped | null
}

/** The rules about the history say more of it. */
const STOPS = {
  kill: 'its history holds a file that was not finished',
  edit: 'an applied file was edited',
  missing: 'an applied file is gone',
  late: 'a new file stands below an applied one',
  duplicate: 'two files have one version',
  gap: 'a number is left out',
} as const

function stopsFor({ by }: Stopped): string {
  return `the start stops: ${STOPS[by]}`
}

/** One start: the runner, and then the seeds, each in a process of its own as `sqlite3 db < seed.sql` is. */
function start({ engine, job, watch }: Stage, state: State | undefined, files: readonly Script[]): Started {
  const up = startUp(engine, job.runner, state, files, watch)
  const refusal = up.failed?.refusals[0] ?? null
  let end: Started = { state: up.state, applied: up.applied, refusal, seed: null, stopped: up.stopped }
  for (const seed of refusal || up.stopped ? [] : job.seeds) {
    const [after, refusals] = on(engine, end.state, (connection) => {
      const seen = perform(connection, seed, SHELL, watch)
      return [connection.state(), seen.refusals] as const
    })
    end = { ...end, state: after }
    if (refusals[0]) return { ...end, refusal: refusals[0], seed: seed.path }
  }
  return end
}

function facts({ engine, job }: Stage, before: State, after: State): Fact[] {
  return withoutLedger(difference(engine, before, after), job.runner)
}

/** The first seed whose own second run changes something. */
function culprit(stage: Stage, state: State): string | null {
  for (const seed of stage.job.seeds) {
    const after = on(stage.engine, state, (connection) => {
      perform(connection, seed, SHELL, stage.watch)
      return connection.state()
    })
    if (facts(stage, state, after).filter(matters).length > 0) return fileNameOf(seed)
  }
  return null
}
