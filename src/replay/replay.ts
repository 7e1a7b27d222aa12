/** Everything SQLite is asked about one pull request: a pure function from a job to what was seen. */

import { type Built, build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import type { ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'
import type { MigrationSeen, Scenario } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { hintsOf } from '../rows/hints.ts'
import { keyOf } from '../sql/names.ts'
import { atNoon } from '../sqlite/clock.ts'
import { alone, type Engine, type OnDisk, on, type State } from '../sqlite/engine.ts'
import { slim } from '../sqlite/reach.ts'
import { forget, type Group, groupsIn, scopeOf } from './apart.ts'
import { answer } from './comparison.ts'
import { type Hanging, hangingIn } from './hanging.ts'
import { type LossesSeen, lossesIn, NO_LOSSES } from './loss/loss.ts'
import { measured, type Run } from './measure.ts'
import { notReached } from './not-reached.ts'
import { rehearse, skipped } from './rehearse.ts'
import { deploy } from './scenarios/deploy.ts'
import { ownRows } from './scenarios/rows.ts'
import { asOneStart } from './scenarios/together.ts'
import { stepsOf } from './steps/steps.ts'
import { inTime, type OutOfTime } from './time.ts'
import { usableAfter } from './unusable.ts'

/** What one engine saw; `play.ts` knows which engine and why. */
export type Seen = Omit<Replayed, 'target' | 'remarks' | 'olderRefusals' | 'missing'>

/** The database that the base leaves behind; its part is what the new files can touch. */
export type Base = Built

/** Plays the base once. */
export function baseOf(engine: Engine, job: ReplayJob, watch: Watch): Base {
  return atNoon(() => {
    watch.enters?.('base')
    const from = job.from && alone(job.from)
    return build(engine, job.runner, job.base, watch, from, needed(job))
  })
}

function needed(job: ReplayJob) {
  return (connection: OnDisk, whole: State) => slim(connection, whole, scopeOf(connection, job))
}

/**
 * Rehearses each new migration on top of the base, and answers the job's questions.
 * @param seeks whether losses are looked for too
 */
export function replay(
  engine: Engine,
  job: ReplayJob,
  base: Base,
  watch: Watch,
  seeks: 'all' | 'verdicts' = 'all',
): Seen {
  return atNoon(() => {
    const own = ownRows(engine, job, base.state, watch)
    const small =
      own.state === base.state ? base.part : on(engine, own.state, (connection) => needed(job)(connection, own.state))
    const told = { job, empty: base.part, filled: small, shaky: base.refusals.length > 0, tables: own.tables }
    const groups = groupsIn(engine, told)
    let stopped: Seen['stopped'] = null
    const over = ({ path, line, message }: OutOfTime) => {
      stopped ??= { at: { path, line: Math.max(1, line), column: 1 }, why: message }
    }
    const rehearsed = asOneStart(job.runner, rehearseAll(engine, job, groups, watch, over))
    const { production } = seeks === 'all' ? own : { production: null }
    const run = production && inTime(() => measured(engine, job, production.state, watch), over)
    const migrations = rehearsed.map((it) => onAllRows(it, run?.failed ?? null))
    watch.enters?.('losses')
    const sought = () => together(groups.map((group) => lossesOf(engine, job, group, migrations, watch)))
    const gone = seeks === 'verdicts' ? NOTHING : inTime(sought, over)
    const isSought = gone !== null
    const { losses, heirs, unproved, hanging } = gone ?? NOTHING
    watch.enters?.('comparisons')
    const comparisons = inTime(
      () => job.questions.flatMap((question) => answer(engine, job, question, base, watch) ?? []),
      over,
    )
    const deploys = migrations.every(passes) && !told.shaky
    const [first] = job.incoming
    const filled = groups.find(({ scripts }) => first && scripts.includes(first))?.started?.reality.rows.start
    const tell = () => (first ? stepsOf(engine, job.runner, first, filled ?? small, watch) : null)
    const statements = job.tells ? { told: inTime(tell, over) } : {}
    watch.enters?.('deploy')
    const start = () => deploy({ engine, job, watch }, job.fresh ? base.state : small)
    const deployed = deploys ? inTime(start, over) : null
    return {
      engine: { package: engine.package, sqlite: engine.sqlite },
      baseRefusals: base.refusals,
      migrations: migrations.map((seen) => withHanging(notToTheEnd(seen, stopped, isSought), hanging)),
      ...{ losses, heirs, lossesLeft: unproved },
      comparisons: comparisons ?? [],
      deployed,
      ...(production && run
        ? { measures: { rows: production.rows, isThinned: production.isThinned, statements: run.statements } }
        : {}),
      withoutRows: groups.flatMap(({ started }) => [...(started?.reality.rows.withoutRows.values() ?? [])]),
      stopped,
      ...statements,
    }
  })
}

/** What all new files of a group lose together. */
interface Gone extends LossesSeen {
  readonly hanging: readonly Hanging[]
}

/** A file at which the time was over is not proved by what passed before that; where no losses were sought, none is. */
function notToTheEnd(seen: MigrationSeen, stopped: Seen['stopped'], isSought: boolean): MigrationSeen {
  if (stopped === null || (isSought && stopped.at.path !== seen.path)) return seen
  const rehearsals = seen.rehearsals.map((it) =>
    it.outcome === 'pass' ? { ...it, outcome: 'partial' as const, why: 'stopped' as const, detail: stopped.why } : it,
  )
  return { ...seen, rehearsals }
}

const NOTHING: Gone = { ...NO_LOSSES, hanging: [] }

function withHanging(seen: MigrationSeen, hanging: readonly Hanging[]): MigrationSeen {
  const more = hanging.flatMap(({ path, lost }) => (path === seen.path ? lost : []))
  return more.length > 0 ? { ...seen, lost: [...seen.lost, ...more] } : seen
}

function together(all: readonly Gone[]): Gone {
  return {
    hanging: all.flatMap(({ hanging }) => hanging),
    losses: all.flatMap(({ losses }) => losses),
    heirs: all.flatMap(({ heirs }) => heirs),
    unproved: all.some(({ unproved }) => unproved),
  }
}

/**
 * Production's losses by the new files of a group up to the first one that fails: those are applied together. Behind a guard
 * it is looked again, on rows that the guard accepts.
 */
function lossesOf(
  engine: Engine,
  job: ReplayJob,
  { scripts, started }: Group,
  migrations: readonly MigrationSeen[],
  watch: Watch,
): Gone {
  if (!started || started.reality.rows.start === null) return NOTHING
  const { empty, reality } = started
  const { guards } = reality
  const without = new Set([keyOf(job.runner.ledger.table)])
  const found: Gone[] = []
  let part = { plain: started.reality.rows.start, empty, scripts: [] as Script[] }
  const look = () => {
    if (part.scripts.length === 0) return
    const setting = { engine, runner: job.runner, scripts: part.scripts, watch, without }
    const own = part.scripts.flatMap(({ path }) => byPath.get(path) ?? [])
    const hanging = hangingIn(setting, part.plain, own)
    found.push({ ...lossesIn(setting, part.plain, part.empty, job.base), hanging })
  }
  const byPath = new Map(migrations.map((seen) => [seen.path, seen]))
  for (const script of scripts) {
    const seen = byPath.get(script.path)
    const guard = guards.get(script.path)
    if (!guard && (!seen || !passes(seen))) break
    if (!guard) part.scripts.push(script)
    else {
      look()
      part = { ...guard, scripts: [] }
    }
  }
  look()
  return together(found)
}

/**
 * A migration behind one that fails is not reached in production; what it would do is not known. Nor is it where the time is
 * over, which is told to `over`.
 */
function rehearseAll(
  engine: Engine,
  job: ReplayJob,
  groups: readonly Group[],
  watch: Watch,
  over: (end: OutOfTime) => void,
): MigrationSeen[] {
  let failed: Script | null = null
  const all = [...job.base, ...job.incoming, ...job.queries, ...job.seeds]
  const groupOf = new Map(groups.flatMap((group) => group.scripts.map((script) => [script, group] as const)))
  const guessed = new Set(job.guessed?.map(keyOf))
  const hints = { ...hintsOf(all, job.incoming, job.runner), guessed, watch: watch.rows }
  let ended: { readonly path: string; readonly why: string } | null = null
  return job.incoming.map((script) => {
    if (failed) return skipped(script, failed.path)
    if (ended) return notReached(script.path, ended)
    const group = groupOf.get(script) as Group
    const later = group.scripts.slice(group.scripts.indexOf(script) + 1)
    const scene = { engine, runner: job.runner, script, later, watch, hints }
    const seen = inTime(
      () => {
        // Making its database counts as the file's time.
        watch(script.path, 0)
        return usableAfter(script, () => rehearse(scene, group.start().reality, job.downs[script.path] ?? null))
      },
      (end) => {
        ended = { path: script.path, why: end.message }
        over(end)
      },
    )
    if (script === group.scripts.at(-1)) forget(group)
    if (seen === null) return notReached(script.path, ended ?? { path: script.path, why: '' })
    if (!passes(seen) && !group.started?.reality.guards.has(script.path)) failed = script
    return seen
  })
}

/** The file had run before these. */
const AGAIN: ReadonlySet<Scenario> = new Set(['rerun', 'crash', 'together'] as const)

/** A file that passes on some of production's rows, and fails on all of them. */
function onAllRows(seen: MigrationSeen, failed: Run['failed']): MigrationSeen {
  if (failed?.path !== seen.path || !passes(seen)) return seen
  const { refusals } = failed.performance
  const rehearsals = seen.rehearsals.map((one) =>
    one.scenario === 'rows'
      ? { ...one, outcome: 'fail' as const, why: 'refused' as const, detail: refusals[0]?.message ?? '', refusals }
      : one,
  )
  return { ...seen, rehearsals }
}

/** Whether the file gets through its first run. */
function passes(seen: MigrationSeen): boolean {
  return seen.rehearsals.every(({ scenario, outcome }) => outcome === 'pass' || AGAIN.has(scenario))
}
