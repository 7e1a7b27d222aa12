/** What all scenarios of one migration share: the engine, the runner, the file, and ways to play it. */

import { type Performance, type Playing, perform, type Watch } from '../apply/file.ts'
import type { Fact } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { Outcome, Rehearsal, Scenario } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import type { Hints } from '../rows/hints.ts'
import { type Engine, on } from '../sqlite/engine.ts'
import { outcome } from './blank.ts'

export interface Scene {
  readonly engine: Engine
  readonly runner: Runner
  readonly script: Script
  readonly watch: Watch
  /** What the project's SQL asks of rows, for those that are invented. */
  readonly hints: Hints
}

/** A database before the file, and what is known about it. */
export interface Before {
  readonly bytes: Uint8Array
  /** The tables (lower case) that the file can touch; null: any. */
  readonly scope: ReadonlySet<string> | null
}

/** One playing of the file. */
export interface Played {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly performance: Performance
}

/** Plays the scene's file on a copy of `before`. */
export function played(scene: Scene, before: Uint8Array, playing?: Playing): Played {
  return on(scene.engine, before, (connection) => {
    const performance = perform(connection, scene.script, scene.runner, scene.watch, playing)
    return { before, after: connection.bytes(), performance }
  })
}

/** A rehearsal by what was seen: its detail is SQLite's first complaint. */
export function seenAs(
  scene: Scene,
  scenario: Scenario,
  is: Outcome,
  performance: Performance,
  facts: readonly Fact[] = [],
): Rehearsal {
  const detail = performance.refusals[0]?.message ?? ''
  return { ...outcome(scene.script.path, scenario, is, detail), refusals: performance.refusals, facts }
}
