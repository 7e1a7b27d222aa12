/** Everything SQLite is asked about one pull request: a pure function from a job to what was seen. */

import { type Built, build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import { withoutLedger } from '../apply/start-up.ts'
import type { Refusal } from '../model/facts.ts'
import type { Question, ReplayJob } from '../model/job.ts'
import type { Comparison, Replayed } from '../model/replayed.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { lower } from '../sql/names.ts'
import { atNoon } from '../sqlite/clock.ts'
import { difference } from '../sqlite/difference.ts'
import { type Engine, on, type State } from '../sqlite/engine.ts'
import { reach, slim } from '../sqlite/reach.ts'
import { releaseOf } from '../sqlite/release.ts'
import { type LossesSeen, lossesIn, NO_LOSSES } from './loss/loss.ts'
import { type Reality, rehearse, skipped } from './rehearse.ts'
import { deploy } from './scenarios/deploy.ts'
import { type FilledRows, ownRows } from './scenarios/rows.ts'

/** What one engine saw; `play.ts` knows which engine and why. */
export type Seen = Omit<Replayed, 'target' | 'remarks' | 'olderRefusals' | 'missing'>

/**
 * Replays the base once, rehearses each new migration on top of it, and answers the job's questions. `onBase` is given the
 * database that the base leaves behind.
 * @param seeks whether losses are looked for too
 */
export function replay(
  engine: Engine,
  job: ReplayJob,
  watch: Watch,
  onBase: (state: State) => void = () => {},
  seeks: 'all' | 'verdicts' = 'all',
): Seen {
  return atNoon(() => {
    const base = build(engine, job.runner, job.base, watch)
    onBase(base.state)
    const own = ownRows(engine, job, base.state, watch)
    const small = slim(engine, own.state, scopeOf(engine, job, own.state))
    const rows: FilledRows = {
      state: small,
      scripts: job.incoming,
      done: new Set(own.tables),
      atFirst: null,
      start: null,
      withoutRows: new Map(),
    }
    const deployment = { release: releaseOf(engine, small), queries: job.queries }
    const told = { seeds: job.seeds, shaky: base.refusals.length > 0 }
    const reality: Reality = { empty: base.state, rows, deployment, ...told }
    const migrations = rehearseAll(engine, job, reality, watch)
    const { losses, heirs, unproved } =
      seeks === 'verdicts' ? NO_LOSSES : lossesOf(engine, job, { rows, empty: base.state }, migrations, watch)
    const deploys = migrations.every(passes) && !reality.shaky
    return {
      engine: { package: engine.package, sqlite: engine.sqlite },
      baseRefusals: base.refusals,
      migrations,
      ...{ losses, heirs, lossesLeft: unproved },
      comparisons: job.questions.map((question) => answer(engine, job, question, base, watch)),
      deployed: deploys ? deploy({ engine, job, watch }, job.fresh ? base.state : small) : null,
      withoutRows: [...rows.withoutRows].map(([table, reason]) => ({ table, reason })),
      stopped: null,
    }
  })
}

/** Production's losses by the new files up to the first one that fails: those are applied together. */
function lossesOf(
  engine: Engine,
  job: ReplayJob,
  { rows, empty }: { readonly rows: FilledRows; readonly empty: State },
  migrations: readonly MigrationSeen[],
  watch: Watch,
): LossesSeen {
  const failing = migrations.findIndex((seen) => !passes(seen))
  const scripts = failing < 0 ? job.incoming : job.incoming.slice(0, failing)
  if (rows.start === null || scripts.length === 0) return NO_LOSSES
  const without = new Set([lower(job.runner.ledger.table)])
  return lossesIn({ engine, runner: job.runner, scripts, watch, without }, rows.start, empty, job.base)
}

/** What the new files, the seeds and the queries can touch, and the history table, by which a start knows what it has applied. */
function scopeOf(engine: Engine, job: ReplayJob, state: State): ReadonlySet<string> | null {
  const scope = on(engine, state, (connection) => reach(connection, [...job.incoming, ...job.seeds, ...job.queries]))
  return scope && new Set([...scope, lower(job.runner.ledger.table)])
}

/** A migration behind one that fails is not reached in production; what it would do is not known. */
function rehearseAll(engine: Engine, job: ReplayJob, reality: Reality, watch: Watch): MigrationSeen[] {
  let failed: Script | null = null
  return job.incoming.map((script) => {
    if (failed) return skipped(script, failed.path)
    const scene = { engine, runner: job.runner, script, watch }
    const seen = rehearse(scene, reality, job.downs[script.path] ?? null)
    if (!passes(seen)) failed = script
    return seen
  })
}

/** Whether the file gets through its first run. */
function passes(seen: MigrationSeen): boolean {
  return seen.rehearsals.every(
    ({ scenario, outcome }) => outcome === 'pass' || scenario === 'rerun' || scenario === 'crash',
  )
}

function answer(engine: Engine, job: ReplayJob, question: Question, base: Built, watch: Watch): Comparison {
  const { about, path } = question
  const expected = about === 'edited' ? base : build(engine, job.runner, [...job.base, ...job.incoming], watch)
  const actual = build(
    engine,
    job.runner,
    about === 'edited' ? replaced(job.base, question.instead) : question.order,
    watch,
  )
  const only = (one: Built, other: Built): Refusal | null =>
    one.refusals.find((refusal) => !other.refusals.some((twin) => same(refusal, twin))) ?? null
  return {
    about,
    path,
    facts: withoutLedger(difference(engine, expected.state, actual.state), job.runner),
    beforeRefusal: only(expected, actual),
    afterRefusal: only(actual, expected),
  }
}

function replaced(scripts: readonly Script[], instead: Script): Script[] {
  return scripts.map((script) => (script.path === instead.path ? instead : script))
}

function same(a: Refusal, b: Refusal): boolean {
  return a.at.path === b.at.path && a.message === b.message && a.statement === b.statement
}
