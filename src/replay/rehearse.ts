/** One new migration under every scenario, on top of what production has. */

import type { Refusal } from '../model/facts.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { changesRows } from '../sql/statement.ts'
import { difference } from '../sqlite/difference.ts'
import { on, type State } from '../sqlite/engine.ts'
import { readSchema } from '../sqlite/schema.ts'
import { wayOf } from '../tools/sections.ts'
import { allOf, blank, outcome } from './blank.ts'
import { failsOn } from './scenarios/awkward.ts'
import { crash } from './scenarios/crash.ts'
import { chance, undo } from './scenarios/down.ts'
import { again, lostOnRerun } from './scenarios/rerun.ts'
import { type FilledRows, withRows } from './scenarios/rows.ts'
import { type Played, played, type Scene, seenAs } from './scene.ts'
import { damage } from './seen/damage.ts'
import { assumedRows } from './seen/data/assumed.ts'
import { dataSeen, type FirstRun } from './seen/data/rows.ts'
import { masked } from './seen/masked.ts'
import { type Deployment, oldCode } from './seen/release/release.ts'
import { schemaSeen } from './seen/schema/schema.ts'
import { sounded, soundedByForce } from './seen/sound.ts'

/** Production before the migration: without rows of ours, and with them. Moves on with each migration that is rehearsed. */
export interface Reality {
  empty: State
  readonly rows: FilledRows
  readonly deployment: Deployment
  /** The files before this one, the base's first, and the scripts that run behind the migrations at every start. */
  readonly applied: Script[]
  readonly seeds: readonly Script[]
  /** The base itself did not replay, so what a new file misses may be the base's fault. */
  readonly shaky: boolean
}

/** Rehearses `scene.script` and moves `reality` behind it. */
export function rehearse(scene: Scene, reality: Reality, down: Script | null): MigrationSeen {
  const { watch } = scene
  watch.enters?.('empty')
  const empty = soundedByForce(scene, played(scene, reality.empty))
  const seen = { ...blank(scene.script.path), ...noted(scene, empty) }
  if (empty.performance.refusals.length > 0) return refused(scene, reality, seen, empty)
  reality.empty = empty.after
  const { path } = scene.script
  const passed = outcome(path, 'empty', 'pass', null)
  watch.enters?.('rows')
  const before = withRows(scene, reality.rows)
  const first = sounded(scene, played(scene, before.state))
  const facts = difference(scene.engine, before.state, first.after, before.scope)
  if (first.performance.refusals.length > 0) {
    const failed = seenAs(scene, 'rows', 'fail', first.performance, facts)
    const rest = allOf(path, 'skipped', 'fails-rows', 'it fails on rows', 'rerun')
    return {
      ...seen,
      damage: damage(scene, before, first),
      oldCode: onEmptyTables(scene, empty, reality),
      rehearsals: [passed, failed, ...rest],
    }
  }
  reality.rows.state = first.after
  const data = dataSeen(scene, { before, first, facts }, empty, reality.applied)
  const more = onRows(scene, reality, { before, first, facts: data.facts }, down, [passed])
  const assumed = assumedRows(scene, empty.before, empty.performance.statements, reality.seeds)
  reality.applied.push(scene.script)
  return { ...seen, ...more, ...data.seen, assumedRows: assumed }
}

/** Everything that is asked of a file that passes with rows. */
function onRows(
  scene: Scene,
  reality: Reality,
  { before, first, facts }: FirstRun,
  down: Script | null,
  passed: MigrationSeen['rehearsals'],
): Partial<MigrationSeen> {
  scene.watch.enters?.('crash')
  const crashed = crash(scene, before, first)
  scene.watch.enters?.('rerun')
  const undone = down && undo(scene, before, first, down)
  // The tables that the file has made get rows too, so that its second run meets some there.
  const after = withRows(scene, reality.rows)
  return {
    rehearsals: [
      ...passed,
      seenAs(scene, 'rows', 'pass', first.performance, facts),
      again(scene, after),
      crashed.rehearsal,
    ],
    didNothing: facts.length === 0 && !first.performance.openTransaction && hasNoEffect(first),
    lostOnRerun: lostOnRerun(scene, after, facts),
    failsOn: failsOn(scene, before),
    chance: chance(scene, before, first),
    crash: crashed.stuck,
    down: undone,
    ...schemaSeen(scene, first),
    oldCode: oldCode(scene, first, facts, reality.deployment),
  }
}

/** What passes without rows is deployed where the table is still empty; there it must not break the running release. */
function onEmptyTables(scene: Scene, empty: Played, { deployment }: Reality): MigrationSeen['oldCode'] {
  const facts = difference(scene.engine, empty.before, empty.after, new Set())
  return oldCode(scene, empty, facts, deployment)
}

/** A file that SQLite refuses on an empty database is not rehearsed further; only what it still did is looked at. */
function refused(scene: Scene, reality: Reality, seen: MigrationSeen, empty: Played): MigrationSeen {
  const { path } = scene.script
  if (reality.shaky && empty.performance.refusals.every(misses)) {
    return {
      ...seen,
      rehearsals: allOf(path, 'unchecked', 'base-fails', 'the applied migrations before it do not replay'),
    }
  }
  const failed = seenAs(scene, 'empty', 'fail', empty.performance)
  const before = withRows(scene, reality.rows)
  const harm = damage(scene, before, played(scene, before.state))
  return {
    ...seen,
    damage: harm,
    rehearsals: [failed, ...allOf(path, 'skipped', 'fails-empty', 'it fails on an empty database', 'rows')],
  }
}

/** A migration that was not rehearsed at all. */
export function skipped(script: Script, earlier: string): MigrationSeen {
  return {
    ...blank(script.path),
    rehearsals: allOf(script.path, 'skipped', 'fails-before', `${earlier} fails before it`),
  }
}

/** SQLite did not find a table, column or other object. */
function misses(refusal: Refusal): boolean {
  return /^no such|has no column named/.test(refusal.message)
}

/** What the empty playing tells, whatever else comes. */
function noted(scene: Scene, { before, performance }: Played): Partial<MigrationSeen> {
  const { statements, openTransaction, brokenTransaction, deadPragmas } = performance
  const runner = wayOf(scene.runner, scene.script)
  const guarded = statements.some(({ verb, sql }) => verb.startsWith('CREATE') && /\bif\s+not\s+exists\b/i.test(sql))
  const had = guarded ? on(scene.engine, before, (connection) => readSchema(connection, 'main')) : null
  return {
    ...(runner === scene.runner ? {} : { runner }),
    statements,
    openTransaction,
    brokenTransaction,
    deadPragmas,
    masked: had ? masked(scene.engine, had, statements) : [],
  }
}

/** Settings of a connection: they end with the process that made them. */
const PASSING_PRAGMA =
  /^PRAGMA\s+(?:\w+\.)?(?:foreign_keys|defer_foreign_keys|legacy_alter_table|recursive_triggers|ignore_check_constraints|busy_timeout|cache_size|synchronous|temp_store)\b/i

const PASSING = new Set(['SELECT', 'BEGIN', 'COMMIT', 'ROLLBACK', 'SAVEPOINT', 'RELEASE', 'VALUES', 'EXPLAIN'])

/** Whether the statements could not have done anything on other rows either: an UPDATE that met no row might. */
function hasNoEffect({ performance }: Played): boolean {
  return performance.statements.every(({ sql, verb }) => {
    if (verb === 'PRAGMA') return PASSING_PRAGMA.test(sql) || !/[=(]/.test(sql)
    return PASSING.has(verb) || /^(CREATE|DROP)\b/.test(verb) || (verb === 'WITH' && !changesRows(sql))
  })
}
