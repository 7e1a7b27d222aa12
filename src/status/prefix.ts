/** How much of a file is in a database already: its beginnings are played and compared, and rows where the schema does not tell. */

import { perform, type Watch } from '../apply/file.ts'
import type { Refusal } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { StatementSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { type Connection, on, type State } from '../sqlite/engine.ts'
import type { Schema } from '../sqlite/schema.ts'
import { effectOf, isQuiet } from './effect.ts'
import { type Real, shapeOf, shapesDiffer } from './shape.ts'

/** How far a file has come. */
export interface Come {
  /** The statements of the file, those behind one that fails not included. */
  readonly statements: readonly StatementSeen[]
  /** How many of them have taken effect. */
  readonly done: number
  /** What the schema says alone: at least so many. */
  readonly sure: number
  /** What SQLite refuses of it on what was built; null where it can be played to its end. */
  readonly refusal: Refusal | null
  /** Whether the next statement has taken effect, only rows could tell, which were not read. */
  readonly unsure: boolean
}

/** Each statement commits, so that every beginning of the file can be looked at. */
export function stepwise(runner: Runner): Runner {
  const { around: _, ...rest } = runner
  return { ...rest, transaction: 'none', history: 'apart', onError: 'stop', refuses: [] }
}

/**
 * Plays beginnings of the file on `built`, which has what the applied files make, and finds the one that explains the database
 * best.
 */
export function howFar(real: Real, built: State, runner: Runner, script: Script, watch: Watch): Come {
  const { engine } = real
  const shapes: Schema[] = []
  let version = -1
  const seen = on(engine, built, (connection) => {
    const look = (statements: number) => {
      const now = Number(connection.rows('PRAGMA schema_version')[0]?.[0])
      // Inside a transaction of the file's own it is still as it was before that.
      while (shapes.length < statements) shapes.push(shapes.at(-1) as Schema)
      // Most statements of a long file change rows only.
      shapes[statements] = now === version ? (shapes.at(-1) as Schema) : shapeOf(connection)
      version = now
    }
    look(0)
    return perform(connection, script, stepwise(runner), watch, { committed: look })
  })
  const { statements } = seen
  const whole = seen.refusals.length === 0
  const last = whole ? statements.length : Math.max(0, statements.length - 1)
  const misses = missesOf(shapes.slice(0, last + 1), real, runner)
  const sure = misses.indexOf(Math.min(...misses))
  const alike = (count: number) => misses[count] === misses[sure]
  const done = byRows(real, { built, runner, script, watch }, statements, { sure, last, alike })
  const next = statements[done]
  const unsure = !real.hasRows && next !== undefined && done < last && alike(done + 1) && !isQuiet(next)
  return { statements, done, sure, unsure, refusal: seen.refusals[0] ?? null }
}

/** How many differences each shape leaves. Statements about rows leave the shape before them as it is. */
function missesOf(shapes: readonly Schema[], real: Real, runner: Runner): number[] {
  const known = new Map<Schema, number>()
  return shapes.map((shape) => {
    const count = known.get(shape) ?? shapesDiffer(shape, real.shape, runner).length
    known.set(shape, count)
    return count
  })
}

interface Playing {
  readonly built: State
  readonly runner: Runner
  readonly script: Script
  readonly watch: Watch
}

/** Behind what the schema tells: statements about rows whose effect is there, up to the first whose effect is not. */
function byRows(
  real: Real,
  { built, runner, script, watch }: Playing,
  statements: readonly StatementSeen[],
  { sure, last, alike }: { sure: number; last: number; alike: (count: number) => boolean },
): number {
  const play = (connection: Connection, there: Connection) => {
    perform(connection, script, stepwise(runner), watch, { dieAfter: sure })
    let done = sure
    let at = sure
    for (; at < last && alike(at + 1); at += 1) {
      const statement = statements[at] as StatementSeen
      if (isQuiet(statement)) continue
      watch(script.path, statement.at.line)
      const isBegun = sure > 0
      const effect = real.hasRows ? effectOf(real, { built: connection, there, isBegun }, statement) : 'missing'
      if (effect === 'missing') break
      if (effect === 'there') done = at + 1
    }
    // Nothing that could be missing stands behind the last one.
    return at === last && done > 0 ? last : done
  }
  const { engine, state } = real
  return on(engine, built, (connection) => on(engine, state, (there) => play(connection, there)))
}
