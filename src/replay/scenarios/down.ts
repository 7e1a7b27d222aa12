/** Up, and then down. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import { quoted } from '../../sql/tokens.ts'
import { later } from '../../sqlite/clock.ts'
import { difference } from '../../sqlite/difference.ts'
import { on, type State } from '../../sqlite/engine.ts'
import { entriesOf } from '../../sqlite/schema.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import type { Look } from '../seen/look.ts'
import { isByDefault } from './by-default.ts'
import { matters } from './rerun.ts'

export const down: Look<'down'> = {
  nothing: null,
  needs: 'rows',
  look: ({ scene, before, first, down: script }) => script && undo(scene, before, first, script),
}

export const chance: Look<'chance'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, before, first }) => atAnotherTime(scene, before, first),
}

/** How the state after up and down differs from the one before; null when it is the same. */
function undo(scene: Scene, before: Before, up: Played, script: Script): MigrationSeen['down'] {
  const down = played({ ...scene, script }, up.after)
  const refusal = down.performance.refusals[0] ?? null
  const facts = refusal ? [] : difference(scene.engine, before.state, down.after, before.scope).filter(matters)
  return refusal || facts.length > 0 ? { refusal, facts } : null
}

/**
 * Plays the file once more from the same start, on another day and with another seed (the engine's generator has moved on
 * since), and compares the two ends. What a trigger or a DEFAULT does that was there before, it does for the app as well: that
 * is no choice of this file.
 */
function atAnotherTime(scene: Scene, before: Before, first: Played): Fact[] {
  const { statements } = first.performance
  const facts = betweenTimes(scene, before.state, first).filter(
    (one) => !isByDefault(scene, before, first.after, statements, one),
  )
  const bare = facts.length > 0 ? withoutTriggers(scene, before.state) : null
  const alone = bare && played(scene, bare)
  // What relies on a trigger is not judged without it.
  if (bare === null || alone === null || alone.performance.refusals.length > 0) return facts
  const own = betweenTimes(scene, bare, alone).map(placeOf)
  return facts.filter((fact) => own.includes(placeOf(fact)))
}

function betweenTimes(scene: Scene, start: State, first: Played): Fact[] {
  const second = later(() => played(scene, start))
  return difference(scene.engine, first.after, second.after, null)
}

/** Null where there is none. */
function withoutTriggers({ engine }: Scene, state: State): State | null {
  return on(engine, state, (connection) => {
    const triggers = entriesOf(connection).filter(({ type }) => type === 'trigger')
    for (const { name } of triggers) connection.run(`DROP TRIGGER main.${quoted(name)}`)
    return triggers.length > 0 ? connection.state() : null
  })
}

function placeOf(fact: Fact): string {
  return JSON.stringify([fact.kind, 'table' in fact ? fact.table : '', 'column' in fact ? fact.column : ''])
}
