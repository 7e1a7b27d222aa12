/** Two starts at once: both have read that the file is pending, and both apply it. */

import { type Performance, perform } from '../../apply/file.ts'
import { remembered } from '../../apply/history.ts'
import type { Fact } from '../../model/facts.ts'
import type { Runner } from '../../model/runner.ts'
import type { MigrationSeen, Rehearsal, StatementSeen, Together, Why } from '../../model/seen.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Connection, NOTHING, on, refusal, type State } from '../../sqlite/engine.ts'
import { historyRow } from '../../tools/history.ts'
import { wayOf } from '../../tools/sections.ts'
import { outcome } from '../outcome.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import { pointsOf } from './crash.ts'
import { matters } from './rerun.ts'

/** The rehearsal, and what is to be said of it. */
export interface Met {
  readonly rehearsal: Rehearsal
  readonly together: Together | null
}

/** The other scenarios that start the file a second time. */
export interface Others {
  readonly rerun: Rehearsal
  readonly crash: Rehearsal
}

const LOCKED = {
  'one-waits': 'the second start waits for the first, and finds nothing to do',
  'one-stops': 'the second start stops at the lock of the first, and is right when it is started again',
} as const

/** What a second start makes of the file under the runner's own locks and history, and how the database ends then. */
export function together(scene: Scene, before: Before, first: Played, others: Others): Met {
  const { twoStarts } = scene.runner.after
  if (twoStarts !== 'both') return harmless(scene, LOCKED[twoStarts])
  const way = wayOf(scene.runner, scene.script)
  if (way.transaction !== 'none') return met(scene, inTurn(scene, way, others.rerun))
  if (passes(others) && findsNothingToDo(scene, first.after)) return harmless(scene, SAME)
  return met(scene, interleaved(scene, way, before, first), limitOf(scene, others))
}

const SAME = 'both starts apply it, and the database ends as after one'

function passes({ rerun, crash }: Others): boolean {
  return rerun.outcome === 'pass' && crash.outcome === 'pass'
}

/** Why the second start was not tried in the middle of the first behind every statement; null where it was. */
function limitOf({ script }: Scene, { crash }: Others): string | null {
  if (OWN.test(script.sql)) return OWN_SAYS
  return crash.outcome === 'partial' ? TOO_MANY : null
}

const TOO_MANY = 'not tried behind every statement: the file has too many'

const OWN_SAYS =
  'the second start was tried after the whole file only: the file uses what belongs to one connection, such as temporary tables'

/** How two starts end: one of them stops and is right when it is started again, both leave it as one does, or worse. */
type End = { readonly stops: string } | { readonly same: true } | Together

/** The second start waits until the first has committed all of the file: then it is a second run, with a second history row. */
function inTurn(scene: Scene, way: Runner, { refusals, facts }: Rehearsal): End {
  const [refusal = null] = refusals
  if (refusal) return way.after.kill === 'refuses' ? { ...WHOLE, ends: 'held-up', refusal } : { stops: refusal.message }
  const row = way.history === 'same-transaction' || way.history === 'appended' ? rowRefused(scene) : null
  if (row !== null) return { stops: row }
  return facts.length > 0 ? { ...WHOLE, ends: 'twice', facts } : { same: true }
}

const WHOLE = { after: null, facts: [], refusal: null } as const

/** SQLite's words where the history takes no second row of a file, which rolls the second run back. */
function rowRefused({ engine, runner, script }: Scene): string | null {
  return on(engine, NOTHING, (connection) => {
    if (runner.ledger.create !== '') connection.run(runner.ledger.create)
    const row = historyRow(runner.ledger, remembered(script, runner))
    connection.run(row)
    return refusal(() => connection.run(row))
  })
}

/**
 * Whether no statement of the file changes anything once it has run. A restart after each crash ends as the first run does,
 * so what is left of the first start's file then meets the same database, and changes nothing either.
 */
function findsNothingToDo(scene: Scene, state: State): boolean {
  return on(scene.engine, state, (connection) => {
    const before = counters(connection)
    perform(connection, scene.script, scene.runner, scene.watch)
    return counters(connection) === before
  })
}

function counters(connection: Connection): string {
  const [changes, version] = [connection.rows('SELECT total_changes()'), connection.rows('PRAGMA main.schema_version')]
  return `${changes} ${version}`
}

/** What belongs to one connection, which the two starts share here. */
const OWN = /\b(temp|temporary|attach|last_insert_rowid|changes|total_changes)\b/i

/** The second start runs the whole file after the first has committed some statements of it, or all; then the first goes on. */
function interleaved(scene: Scene, way: Runner, before: Before, first: Played): End {
  const { statements } = first.performance
  const { points } = OWN.test(scene.script.sql) ? { points: [] } : pointsOf(scene, first)
  let worst: End = { same: true }
  for (const number of [null, ...points]) {
    const after = number === null ? null : (statements[number - 1] ?? null)
    const end = endOf(scene, way, first, runBoth(scene, before.state, number), after)
    if (!('stops' in end) && !('same' in end)) return end
    if ('stops' in end) worst = end
  }
  return worst
}

/** Both starts have run, each to its end or to where it stopped. */
interface Both {
  readonly state: State
  readonly first: Performance
  /** Null where the first start did not get that far. */
  readonly second: Performance | null
}

/** @param number how many statements the first start has committed when the second one comes in; null: all, and it is over */
export function runBoth(scene: Scene, state: State, number: number | null): Both {
  if (number === null) {
    const first = played(scene, state)
    const { after, performance } = played(scene, first.after)
    return { state: after, first: first.performance, second: performance }
  }
  return on(scene.engine, state, (connection) => {
    const seconds: Performance[] = []
    const play = () => perform(connection, scene.script, scene.runner, scene.watch)
    const committed = (statements: number) => {
      if (statements === number) seconds.push(besides(connection, play))
    }
    const first = perform(connection, scene.script, scene.runner, scene.watch, { committed })
    return { state: connection.state(), first, second: seconds[0] ?? null }
  })
}

/** What the second start sets for itself is not the first one's. */
function besides<T>(connection: Connection, action: () => T): T {
  const kept = SETTINGS.map((name) => `PRAGMA ${name} = ${connection.rows(`PRAGMA ${name}`)[0]?.[0]}`)
  const done = action()
  for (const pragma of kept) connection.run(pragma)
  return done
}

const SETTINGS = ['foreign_keys', 'legacy_alter_table', 'recursive_triggers'] as const

function endOf(scene: Scene, way: Runner, alone: Played, both: Both, after: StatementSeen | null): End {
  const [mine, other] = [both.first.refusals[0] ?? null, both.second?.refusals[0] ?? null]
  const stopped = mine ?? other
  if (stopped && way.after.kill === 'refuses') return { ...WHOLE, after, ends: 'held-up', refusal: stopped }
  let end = both.state
  if (mine && other) {
    // Neither has recorded the file: the next start runs it once more.
    const next = played(scene, end)
    const [refusal] = next.performance.refusals
    if (refusal) return { ...WHOLE, after, ends: 'stuck', refusal }
    end = next.after
  }
  const facts = difference(scene.engine, alone.after, end).filter(matters)
  if (facts.length > 0) return { ends: 'twice', after, facts, refusal: stopped }
  return stopped ? { stops: stopped.message } : { same: true }
}

function met(scene: Scene, end: End, limit: string | null = null): Met {
  const { path } = scene.script
  if ('stops' in end)
    return { rehearsal: outcome(path, 'together', 'pass', 'stops-once', rightAgain(end.stops)), together: null }
  if ('same' in end) {
    const rehearsal = limit === null ? outcome(path, 'together', 'pass', null, SAME) : limited(path, limit)
    return { rehearsal, together: null }
  }
  if (end.ends === 'held-up') {
    const detail = `one start stops (${end.refusal?.message}), and every later one until a person acts`
    return { rehearsal: outcome(path, 'together', 'pass', null, detail), together: end }
  }
  const [why, detail] =
    end.ends === 'twice'
      ? (['applied-twice', 'two starts at once end with another database'] as const)
      : (['gets-stuck', `both starts stop, and every later one (${end.refusal?.message})`] as const)
  return { rehearsal: outcome(path, 'together', 'fail', why, detail), together: end }
}

function limited(path: string, limit: string): Rehearsal {
  return outcome(path, 'together', 'partial', limit === TOO_MANY ? 'too-many' : null, limit)
}

function rightAgain(message: string): string {
  return `one start stops (${message}), and is right when it is started again`
}

function harmless({ script }: Scene, detail: string): Met {
  return { rehearsal: outcome(script.path, 'together', 'pass', null, detail), together: null }
}

/** The same for all new files of one start, each of which was looked at alone. */
export function asOneStart({ transaction }: Runner, migrations: readonly MigrationSeen[]): MigrationSeen[] {
  const told = migrations.map(withoutChance)
  const stopper = transaction === 'all' ? told.find(stopsOnce) : undefined
  if (stopper === undefined) return told
  // What stops the second start in one of them rolls the others back with it.
  const detail = `one start stops at ${stopper.path}, rolls this file back with it, and is right when it is started again`
  return told.map((seen) => (seen.together?.ends === 'twice' ? passing(seen, 'stops-once', detail) : seen))
}

function stopsOnce({ rehearsals }: MigrationSeen): boolean {
  return rehearsals.some(({ scenario, why }) => scenario === 'together' && why === 'stops-once')
}

/** What no two runs of the file make alike is not made wrong by a second start. */
function withoutChance(seen: MigrationSeen): MigrationSeen {
  const { together, chance } = seen
  if (together?.ends !== 'twice' || chance.length === 0) return seen
  const facts = together.facts.filter((fact) => !chance.some((it) => sameValues(it, fact)))
  return facts.length > 0 ? { ...seen, together: { ...together, facts } } : passing(seen, null, SAME)
}

function sameValues(a: Fact, b: Fact): boolean {
  return a.kind === 'values-changed' && b.kind === a.kind && a.table === b.table && a.column === b.column
}

function passing(seen: MigrationSeen, why: Why | null, detail: string): MigrationSeen {
  const rehearsals = seen.rehearsals.map((it) =>
    it.scenario === 'together' ? outcome(seen.path, 'together', 'pass', why, detail) : it,
  )
  return { ...seen, rehearsals, together: null }
}
