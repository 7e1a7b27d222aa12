/** One playing of a file on unusual rows: all of them, or without those on which nothing is to be learned. */

import { perform } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Script } from '../../model/text.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { halve } from '../../rows/halve.ts'
import { type Connection, NOTHING, on, type State } from '../../sqlite/engine.ts'
import type { Played, Scene } from '../scene.ts'
import { forces, soundedByForce } from '../seen/sound.ts'

/** The rows before the first new file, and the new files that were applied to them since. */
export interface SinceStart {
  readonly state: State
  readonly passed: readonly Script[]
  /** Kinds of unusual row, by what they say, on which one of those files stops: behind it there are none. Grows. */
  readonly refused: Set<string>
}

type Add = (connection: Connection) => readonly Awkward[]

/** A database with unusual rows, and which those are. */
export interface Made {
  readonly kinds: readonly Awkward[]
  readonly state: State
}

/** All kinds of row, or some of them, each with children where it can have some. */
export interface Adding {
  readonly all: (to: SinceStart) => Made
  readonly some: (kinds: readonly Awkward[]) => Add
}

/** One playing of the file with some awkward rows beside the plain ones. */
export interface Tried {
  readonly kinds: readonly Awkward[]
  readonly refusal: Refusal | null
  readonly start: State
  readonly end: State
  /** The run itself, where the runner went on after an error. */
  readonly went: Played | null
}

/** Null when one of the files before this one fails on these rows, or they cannot be added. */
export function tryOn(
  scene: Scene,
  since: SinceStart,
  add: (connection: Connection) => ReturnType<Add> | null,
): Tried | null {
  return on(scene.engine, since.state, (connection) => {
    const kinds = add(connection)
    if (kinds === null) return null
    for (const script of since.passed) {
      if (perform(connection, script, scene.runner, scene.watch).refusals.length > 0) return null
    }
    const start = connection.state()
    const performance = perform(connection, scene.script, scene.runner, scene.watch)
    const goesOn = performance.refusals.length > 0 && scene.runner.onError === 'continue'
    const end = performance.refusals.length === 0 || goesOn || forces(scene) ? connection.state() : NOTHING
    const [refusal = null] = soundedByForce(scene, { before: start, after: end, performance }).performance.refusals
    return { kinds, refusal, start, end, went: goesOn ? { before: start, after: end, performance } : null }
  })
}

/** The same on all kinds of row. */
export function tryAll(scene: Scene, since: SinceStart, { all }: Adding): Tried | null {
  const { kinds, state } = all(since)
  return tryOn(scene, { ...since, state }, () => kinds)
}

/** More kinds are not looked for. */
const MOST_REFUSED = 24

/** Without the kinds of row that the files before this one stop on, as a guard does: what those files refuse is said there. */
export function withoutRefused(scene: Scene, since: SinceStart, adding: Adding): Tried | null {
  const kinds = adding.all(since).kinds.filter(({ says }) => !since.refused.has(says))
  const goes = (some: readonly Awkward[]) => tryOn(scene, since, adding.some(some)) !== null
  if (!goes([])) return null
  const found: string[] = []
  halve(kinds, (some) => {
    if (found.length === MOST_REFUSED || goes(some)) return false
    if (some[0] && some.length === 1) found.push(some[0].says)
    return true
  })
  if (found.length === 0) return null
  for (const says of found) since.refused.add(says)
  return tryAll(scene, since, adding)
}

/** Without the kinds of row that the file itself stops on; null where they are too many, or it stops all the same. */
export function withoutRefusing(scene: Scene, since: SinceStart, adding: Adding, all: Tried): Tried | null {
  const refused = new Set<Awkward>()
  const goes = (some: readonly Awkward[]) => {
    const tried = tryOn(scene, since, adding.some(some))
    return tried !== null && tried.refusal === null
  }
  halve(all.kinds, (some) => {
    if (refused.size === MOST_REFUSED || goes(some)) return false
    if (some[0] && some.length === 1) refused.add(some[0])
    return true
  })
  const tried = tryOn(scene, since, adding.some(all.kinds.filter((one) => !refused.has(one))))
  return tried?.refusal === null ? tried : null
}

/**
 * A text in a number is told where its type is asked for, as a STRICT table does and a CHECK may. That nothing comes of it in a
 * sum, or in the key that is made out of it, is no reason: nobody has it, and what else the file does to unusual rows is seen
 * without it.
 */
export function withoutMistyped(scene: Scene, since: SinceStart, adding: Adding, tried: Tried): Tried {
  const mistyped = tried.kinds.filter((one) => one.mistyped)
  if (mistyped.length === 0 || !ASKS_NO_TYPE.test(tried.refusal?.message ?? '')) return tried
  for (const { says } of mistyped) since.refused.add(says)
  return tryAll(scene, since, adding) ?? tried
}

const ASKS_NO_TYPE = /^(datatype mismatch$|malformed JSON$|(NOT NULL|UNIQUE) constraint failed)/
