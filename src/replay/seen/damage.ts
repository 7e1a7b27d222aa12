/** What a runner that goes on after an error still does behind it, on plain rows and on others. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { changesRows, namesIn } from '../../sql/statement.ts'
import { difference } from '../../sqlite/difference.ts'
import { on } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import type { Look } from './look.ts'

export const damage: Look<'damage'> = {
  nothing: null,
  needs: 'tried',
  look: ({ scene, before, first }) => (first.performance.refusals.length > 0 ? damageOf(scene, before, first) : null),
}

/**
 * The same file played by a runner that stops at the first error, compared with the one that goes on. Null when going on
 * does no harm: a CREATE INDEX behind an error is merely done early.
 */
function damageOf(scene: Scene, before: Before, went: Played): MigrationSeen['damage'] {
  const refusal = went.performance.refusals[0]
  if (!refusal || scene.runner.onError !== 'continue') return null
  const stopped = played({ ...scene, runner: { ...scene.runner, onError: 'stop' } }, before.state)
  const facts = difference(scene.engine, stopped.after, went.after, before.scope).filter(harms)
  const halfCommitted = commitBehind(went, refusal.at)
  return facts.length > 0 || halfCommitted ? { refusal, facts, halfCommitted } : null
}

/**
 * What is lost on rows that one statement refuses, and not on plain ones: what the refused statement should have carried over
 * is gone with its old place. Null where nothing is.
 * @param plain what the file does to plain rows
 */
export function damageOn(scene: Scene, before: Before, went: Played, plain: readonly Fact[]): MigrationSeen['damage'] {
  const found = damageOf(scene, before, went)
  if (!found) return null
  const { statement } = found.refusal
  const meant = new Set(plain.filter(harms).map(placeOf))
  const carried = changesRows(statement) ? namesIn(statement) : new Set<string>()
  // What the file itself has made is nobody's loss.
  const old = new Set(on(scene.engine, before.state, everyTable))
  const facts = found.facts.filter(
    (fact) =>
      'table' in fact && old.has(keyOf(fact.table)) && (carried.has(keyOf(fact.table)) || !meant.has(placeOf(fact))),
  )
  return facts.length > 0 ? { ...found, facts } : null
}

function placeOf(fact: Fact): string {
  return JSON.stringify([
    fact.kind,
    'table' in fact ? keyOf(fact.table) : '',
    'column' in fact ? keyOf(fact.column) : '',
  ])
}

function harms(fact: Fact): boolean {
  return HARM.has(fact.kind)
}

const HARM: ReadonlySet<Fact['kind']> = new Set([
  'table-dropped',
  'column-dropped',
  'rows-deleted',
  'values-changed',
  'orphans-added',
])

/** A COMMIT behind an error inside the file's own transaction commits the half that worked. */
function commitBehind({ performance }: Played, error: Place): Place | null {
  const { statements } = performance
  const at = statements.findIndex((statement) => isBehind(statement.at, error))
  const open = at > 0 && statements[at - 1]?.committed === false
  return open ? (statements.slice(at).find((statement) => statement.verb === 'COMMIT')?.at ?? null) : null
}

function isBehind(a: Place, b: Place): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}
