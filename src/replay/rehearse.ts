/** One new migration under every scenario, on top of what production has. */

import type { Refusal } from '../model/facts.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { statementsOf } from '../sql/split.ts'
import { actionOf, targetOf } from '../sql/statement.ts'
import { difference } from '../sqlite/difference.ts'
import type { State } from '../sqlite/engine.ts'
import { wayOf } from '../tools/sections.ts'
import { allOf, outcome } from './outcome.ts'
import { onAwkward } from './scenarios/awkward.ts'
import { crash } from './scenarios/crash.ts'
import { behindGuard } from './scenarios/guard.ts'
import { restart, triedOnRows } from './scenarios/other-rows.ts'
import { again } from './scenarios/rerun.ts'
import { type FilledRows, refusedOnAnyRow, withRows } from './scenarios/rows.ts'
import { together } from './scenarios/together.ts'
import { type Before, type Played, played, type Scene, seenAs } from './scene.ts'
import { dataSeen } from './seen/data/data.ts'
import type { Deployment, EmptyRun, RowsRun, Runs, TriedRun } from './seen/look.ts'
import { schemaSeen } from './seen/schema/schema.ts'
import { soundedByForce } from './seen/sound.ts'
import { lookedAt, unseen } from './seen/table.ts'

/** Production before the migration: without rows of ours, and with them. Moves on with each migration that is rehearsed. */
export interface Reality {
  empty: State
  readonly rows: FilledRows
  readonly deployment: Deployment
  /** Scripts that run after the migrations at every start. */
  readonly seeds: readonly Script[]
  /** The base itself did not replay, so what a new file misses may be the base's fault. */
  readonly shaky: boolean
  /** By path, files that stop by design on some rows: their end on rows that they accept, and without rows of ours. */
  readonly guards: Map<string, { readonly plain: State; readonly empty: State }>
}

/** Rehearses `scene.script` and moves `reality` behind it. */
export function rehearse(scene: Scene, reality: Reality, down: Script | null): MigrationSeen {
  const { watch } = scene
  watch.enters?.('empty')
  const empty = soundedByForce(scene, played(scene, reality.empty))
  const { deployment, seeds } = reality
  const run: EmptyRun = { scene, empty, deployment, seeds }
  const seen = { ...unseen(scene.script.path), ...noted(scene, empty) }
  if (empty.performance.refusals.length > 0) return refused(reality, seen, run)
  const without = reality.empty
  reality.empty = empty.after
  watch.enters?.('rows')
  const found = triedOnRows(scene, reality.rows, withRows(scene, reality.rows), without)
  const refusals = found.first.performance.refusals
  const performance = refusals.length > 0 ? null : refusedOnAnyRow(scene, reality.rows)
  const first = performance === null ? found.first : { ...found.first, performance }
  const tried: TriedRun = { ...run, ...found, first, facts: factsOf(scene, found.before, first) }
  if (first.performance.refusals.length > 0) return failsOnRows(reality, seen, tried)
  return passes(reality, seen, tried, down)
}

function factsOf({ engine }: Scene, before: Before, first: Played): TriedRun['facts'] {
  return difference(engine, before.state, first.after, before.scope)
}

/** Everything that is asked of a file that passes with rows. */
function passes(reality: Reality, seen: MigrationSeen, tried: TriedRun, down: Script | null): MigrationSeen {
  const { scene, before, first, empty } = tried
  reality.rows.state = first.after
  const { since, passed, refused } = reality.rows
  const sinceStart = { state: since ?? before.state, passed: [...passed], refused }
  const data = dataSeen(scene, { before, first, facts: tried.facts }, empty)
  const rows: RowsRun = {
    ...{ ...tried, facts: data.facts, down, own: reality.rows.own },
    schemas: once(() => schemaSeen(scene, first, () => rows.unusual().run)),
    data: () => data.seen,
    unusual: once(() => onAwkward(scene, tried, data.facts, sinceStart)),
  }
  scene.watch.enters?.('crash')
  const crashed = crash(scene, before, first, () => rows.unusual().run?.before ?? null)
  // The tables that the file has made get rows too, so that its second run meets some there. What it fills by itself has all
  // that there is before that: other rows would be as if it had chosen them.
  scene.watch.enters?.('rerun')
  const after = withRows(scene, reality.rows, filledBy(scene.script))
  const rerun = again(scene, after, () => rows.unusual().run?.after ?? null)
  scene.watch.enters?.('together')
  const met = together(scene, before, first, { rerun, crash: crashed.rehearsal })
  const rehearsals = [
    outcome(seen.path, 'empty', 'pass', null),
    seenAs(scene, 'rows', 'pass', first.performance, data.facts),
    rerun,
    crashed.rehearsal,
    met.rehearsal,
  ]
  reality.rows.passed.push(scene.script)
  scene.watch.enters?.('observations')
  const runs: Runs = { empty: rows, tried: rows, rows, rerun: { ...rows, after } }
  return lookedAt({ ...seen, rehearsals, crash: crashed.stuck, together: met.together }, runs)
}

/** Tables (lower case) that the file puts rows into. */
function filledBy({ sql }: Script): ReadonlySet<string> {
  const inserts = statementsOf(sql).filter((statement) => actionOf(statement) === 'INSERT')
  return new Set(inserts.flatMap((statement) => targetOf(statement) ?? []))
}

/** Asks when somebody wants to know, and not again. */
function once<T>(ask: () => T): () => T {
  let known: { readonly is: T } | undefined
  return () => {
    known ??= { is: ask() }
    return known.is
  }
}

function failsOnRows(reality: Reality, seen: MigrationSeen, tried: TriedRun): MigrationSeen {
  const { scene, before, first, facts } = tried
  const passed = behindGuard(scene, before, first)
  if (passed !== null) {
    reality.rows.state = passed.after
    restart(reality.rows, passed.before)
    reality.rows.passed.push(scene.script)
    reality.guards.set(seen.path, { plain: passed.after, empty: reality.empty })
  }
  const onEmpty = outcome(seen.path, 'empty', 'pass', null)
  const failed = seenAs(scene, 'rows', 'fail', first.performance, facts)
  const rest = allOf(seen.path, 'skipped', 'fails-rows', 'it fails on rows', 'rerun')
  return lookedAt({ ...seen, rehearsals: [onEmpty, failed, ...rest] }, { empty: tried, tried })
}

/** A file that SQLite refuses on an empty database is not rehearsed further; only what it still did is looked at. */
function refused(reality: Reality, seen: MigrationSeen, run: EmptyRun): MigrationSeen {
  const { scene, empty } = run
  if (reality.shaky && empty.performance.refusals.every(misses)) {
    const why = 'the applied migrations before it do not replay'
    return lookedAt({ ...seen, rehearsals: allOf(seen.path, 'unchecked', 'base-fails', why) }, { empty: run })
  }
  const failed = seenAs(scene, 'empty', 'fail', empty.performance)
  const rest = allOf(seen.path, 'skipped', 'fails-empty', 'it fails on an empty database', 'rows')
  const before = withRows(scene, reality.rows)
  const tried: TriedRun = {
    ...{ ...run, before, first: played(scene, before.state), facts: [] },
    ...{ emptied: new Set(), failsOn: [] },
  }
  return lookedAt({ ...seen, rehearsals: [failed, ...rest] }, { empty: run, tried })
}

/** A migration that was not rehearsed at all. */
export function skipped(script: Script, earlier: string): MigrationSeen {
  const rehearsals = allOf(script.path, 'skipped', 'fails-before', `${earlier} fails before it`)
  return { ...unseen(script.path), rehearsals }
}

/** SQLite did not find a table, column or other object. */
function misses(refusal: Refusal): boolean {
  return /^no such|has no column named/.test(refusal.message)
}

/** What running the file without rows tells, whatever else comes. */
function noted(scene: Scene, { performance }: Played): Partial<MigrationSeen> {
  const { statements, openTransaction, brokenTransaction, deadPragmas } = performance
  const runner = wayOf(scene.runner, scene.script)
  return {
    ...(runner === scene.runner ? {} : { runner }),
    ...{ statements, openTransaction, brokenTransaction, deadPragmas },
  }
}
