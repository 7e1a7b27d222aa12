/** What all scenarios of one migration share: the engine, the runner, the file, and ways to play it. */

import { type Performance, type Playing, perform, type Watch } from '../apply/file.ts'
import type { Fact } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { Outcome, Rehearsal, Scenario } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import type { Hints } from '../rows/hints.ts'
import { type Engine, on, type State } from '../sqlite/engine.ts'
import { outcome } from './outcome.ts'

export interface Scene {
  readonly engine: Engine
  readonly runner: Runner
  readonly script: Script
  /** The new files after it, as far as they have to do with it. */
  readonly later: readonly Script[]
  readonly watch: Watch
  /** What the project's SQL asks of rows, for those that are invented. */
  readonly hints: Hints
}

/** A database before the file, and what is known about it. */
export interface Before {
  readonly state: State
  /** The tables (lower case) that the file can touch; null: any. */
  readonly scope: ReadonlySet<string> | null
}

/** One playing of the file. */
export interface Played {
  readonly before: State
  readonly after: State
  readonly performance: Performance
}

/** Plays the scene's file on a copy of `before`. */
export function played(scene: Scene, before: State, playing?: Playing): Played {
  return on(scene.engine, before, (connection) => {
    const performance = perform(connection, scene.script, scene.runner, scene.watch, playing)
    return { before, after: connection.state(), performance }
  })
}

/** Where the scene's file leads from `before` with this text in the place of its own; null where a statement is refused. */
export function playedAs(scene: Scene, before: State, sql: string): State | null {
  const { after, performance } = played({ ...scene, script: { ...scene.script, sql } }, before)
  return performance.refusals.length > 0 ? null : after
}

/** Where the scene's file and the later ones lead from `before`; null where a statement is refused. */
export function playedToEnd(scene: Scene, before: State): State | null {
  let state = before
  for (const script of [scene.script, ...scene.later]) {
    const { after, performance } = played({ ...scene, script }, state)
    if (performance.refusals.length > 0) return null
    state = after
  }
  return state
}

/** A rehearsal by what was seen: its detail is SQLite's first complaint. */
export function seenAs(
  scene: Scene,
  scenario: Scenario,
  is: Outcome,
  performance: Performance,
  facts: readonly Fact[] = [],
): Rehearsal {
  const [refusal] = performance.refusals
  const why = refusal ? 'refused' : null
  return { ...outcome(scene.script.path, scenario, is, why, refusal?.message), refusals: performance.refusals, facts }
}
