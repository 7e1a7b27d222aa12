/** Everything SQLite is asked about one pull request: a pure function from a job to what was seen. */

import { type Built, build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import { withoutLedger } from '../apply/start-up.ts'
import type { Refusal } from '../model/facts.ts'
import type { Question, ReplayJob } from '../model/job.ts'
import type { Comparison, Replayed } from '../model/replayed.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { hintsOf } from '../rows/hints.ts'
import { keyOf } from '../sql/names.ts'
import { atNoon } from '../sqlite/clock.ts'
import { difference } from '../sqlite/difference.ts'
import { alone, type Engine, on, type State } from '../sqlite/engine.ts'
import { reach, slim } from '../sqlite/reach.ts'
import { releaseOf } from '../sqlite/release.ts'
import { type LossesSeen, lossesIn, NO_LOSSES } from './loss/loss.ts'
import { notReached } from './not-reached.ts'
import { type Reality, rehearse, skipped } from './rehearse.ts'
import { deploy } from './scenarios/deploy.ts'
import { type FilledRows, ownRows } from './scenarios/rows.ts'
import { inTime, type OutOfTime } from './time.ts'

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
    const from = job.from && alone(job.from)
    const base = build(engine, job.runner, job.base, watch, from)
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
      passed: [],
    }
    const deployment = { release: releaseOf(engine, small), queries: job.queries }
    const told = { seeds: job.seeds, shaky: base.refusals.length > 0, guards: new Map() }
    const reality: Reality = { empty: base.state, rows, deployment, ...told }
    let stopped: Seen['stopped'] = null
    const over = ({ path, line, message }: OutOfTime) => {
      stopped ??= { at: { path, line: Math.max(1, line), column: 1 }, why: message }
    }
    const migrations = rehearseAll(engine, job, reality, watch, over)
    const sought = () => lossesOf(engine, job, { reality, empty: base.state }, migrations, watch)
    const { losses, heirs, unproved } = (seeks === 'verdicts' ? null : inTime(sought, over)) ?? NO_LOSSES
    const comparisons = inTime(() => job.questions.map((question) => answer(engine, job, question, base, watch)), over)
    const deploys = migrations.every(passes) && !reality.shaky
    watch.enters?.('deploy')
    const start = () => deploy({ engine, job, watch }, job.fresh ? base.state : small)
    return {
      engine: { package: engine.package, sqlite: engine.sqlite },
      baseRefusals: base.refusals,
      migrations,
      ...{ losses, heirs, lossesLeft: unproved },
      comparisons: comparisons ?? [],
      deployed: deploys ? inTime(start, over) : null,
      withoutRows: [...rows.withoutRows.values()],
      stopped,
    }
  })
}

/**
 * Production's losses by the new files up to the first one that fails: those are applied together. Behind a guard it is
 * looked again, on rows that the guard accepts.
 */
function lossesOf(
  engine: Engine,
  job: ReplayJob,
  { reality, empty }: { readonly reality: Reality; readonly empty: State },
  migrations: readonly MigrationSeen[],
  watch: Watch,
): LossesSeen {
  const { rows, guards } = reality
  if (rows.start === null) return NO_LOSSES
  const without = new Set([keyOf(job.runner.ledger.table)])
  const found: LossesSeen[] = []
  let part = { plain: rows.start, empty, scripts: [] as Script[] }
  const look = () => {
    if (part.scripts.length === 0) return
    const setting = { engine, runner: job.runner, scripts: part.scripts, watch, without }
    found.push(lossesIn(setting, part.plain, part.empty, job.base))
  }
  for (const [at, script] of job.incoming.entries()) {
    const seen = migrations[at]
    const guard = guards.get(script.path)
    if (!guard && (!seen || !passes(seen))) break
    if (!guard) part.scripts.push(script)
    else {
      look()
      part = { ...guard, scripts: [] }
    }
  }
  look()
  return {
    losses: found.flatMap(({ losses }) => losses),
    heirs: found.flatMap(({ heirs }) => heirs),
    unproved: found.some(({ unproved }) => unproved),
  }
}

/** What the new files, the seeds and the queries can touch, and the history table, by which a start knows what it has applied. */
function scopeOf(engine: Engine, job: ReplayJob, state: State): ReadonlySet<string> | null {
  const scope = on(engine, state, (connection) => reach(connection, [...job.incoming, ...job.seeds, ...job.queries]))
  return scope && new Set([...scope, keyOf(job.runner.ledger.table)])
}

/**
 * A migration behind one that fails is not reached in production; what it would do is not known. Nor is it where the time is
 * over, which is told to `over`.
 */
function rehearseAll(
  engine: Engine,
  job: ReplayJob,
  reality: Reality,
  watch: Watch,
  over: (end: OutOfTime) => void,
): MigrationSeen[] {
  let failed: Script | null = null
  const all = [...job.base, ...job.incoming, ...job.queries, ...job.seeds]
  const hints = hintsOf(all, job.incoming, !job.runner.foreignKeys)
  let ended: { readonly path: string; readonly why: string } | null = null
  return job.incoming.map((script) => {
    if (failed) return skipped(script, failed.path)
    if (ended) return notReached(script.path, ended)
    const scene = { engine, runner: job.runner, script, watch, hints }
    const seen = inTime(
      () => rehearse(scene, reality, job.downs[script.path] ?? null),
      (end) => {
        ended = { path: script.path, why: end.message }
        over(end)
      },
    )
    if (seen === null) return notReached(script.path, ended ?? { path: script.path, why: '' })
    if (!passes(seen) && !reality.guards.has(script.path)) failed = script
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
  const from = job.from && alone(job.from)
  const expected = about === 'edited' ? base : build(engine, job.runner, [...job.base, ...job.incoming], watch, from)
  const actual = build(
    engine,
    job.runner,
    about === 'edited' ? replaced(job.base, question.instead) : question.order,
    watch,
    from,
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
