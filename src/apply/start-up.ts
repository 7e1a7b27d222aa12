/** One start of production's runner: make the history table, skip what it holds, apply the rest, record each file. */

import type { Fact, Refusal } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { same } from '../sql/names.ts'
import { type Connection, type Engine, type OnDisk, Refused, refusal, type State } from '../sqlite/engine.ts'
import { historyBegun, historyDone, historyStep } from '../tools/history.ts'
import { wayOf } from '../tools/sections.ts'
import { type Performance, type Playing, perform, type Watch } from './file.ts'
import {
  fileNameOf,
  type History,
  isPending,
  keyOf,
  objection,
  readHistory,
  record,
  remembered,
  type Stopped,
} from './history.ts'
import { foreignKeys } from './pragma.ts'

/** Where the process is killed: after so many statements of a file, or behind the file and before its history row. */
export interface Death {
  readonly path: string
  readonly after: number | 'file'
}

/** What a start left behind. */
export interface StartUp {
  readonly state: State
  /** Names (last part of the path) of the files that this start applied and recorded. */
  readonly applied: readonly string[]
  /** The file that made the runner give up. */
  readonly failed: { readonly path: string; readonly refusals: readonly Refusal[] } | null
  readonly died: boolean
  /** Why the runner did not even begin; null when it did. */
  readonly stopped: Stopped | null
}

/**
 * Starts the runner on a database (none: a new one) that has these files to apply, as production does at each deployment.
 * With `death`, what the process leaves on disk when it is killed there.
 */
export function startUp(
  engine: Engine,
  runner: Runner,
  state: State | undefined,
  scripts: readonly Script[],
  watch: Watch,
  death?: Death,
): StartUp {
  const connection = new Processes(engine, runner, state)
  try {
    if (runner.ledger.create !== '') connection.now.run(runner.ledger.create)
    const start: Start = { connection, runner, watch, death, scripts, known: null }
    const went = run(start)
    return { ...went, state: connection.now.state() }
  } finally {
    connection.now.close()
  }
}

interface Start {
  readonly connection: Processes
  readonly runner: Runner
  readonly watch: Watch
  readonly death: Death | undefined
  readonly scripts: readonly Script[]
  /** What the history holds, as long as no file has run since it was read. */
  known: History | null
}

type Went = Omit<StartUp, 'state'>

function run(start: Start): Went {
  const { connection, runner, scripts } = start
  const history = readHistory(connection.now, runner)
  const stopped = objection(history, runner, scripts)
  if (stopped) return { applied: [], failed: null, died: false, stopped }
  const pending = withoutRivals(
    scripts.filter((script) => isPending(history, runner, script)),
    runner,
  )
  return runner.transaction === 'all' ? together(start, pending) : oneByOne(start, pending)
}

/** Where one of two files with one version wins, the other is never seen. */
function withoutRivals(pending: readonly Script[], { after }: Runner): Script[] {
  const byKey = new Map(pending.toReversed().map((script) => [keyOf(script), script]))
  return pending.filter((script) => after.duplicate !== 'one-wins' || byKey.get(keyOf(script)) === script)
}

function oneByOne(start: Start, pending: readonly Script[]): Went {
  const applied: string[] = []
  const isLoop = start.runner.ledger.loose === true
  for (const script of isLoop ? start.scripts : pending) {
    // migrate.sh asks before each file, so that a file can record another one.
    if (isLoop && !stillPending(start, script)) continue
    start.connection.starts(script)
    const seen = applyOne(start, script)
    start.known = null
    if (seen.died) return { applied, failed: null, died: true, stopped: null }
    if (seen.refusals.length > 0) return failedAt(applied, script, seen)
    applied.push(fileNameOf(script))
  }
  return { applied, failed: null, died: false, stopped: null }
}

function failedAt(applied: readonly string[], { path }: Script, { refusals }: Performance): Went {
  return { applied, failed: { path, refusals }, died: false, stopped: null }
}

/** Nothing that is committed together with its history row leaves a trace of a process that died before the commit. */
const LOST = {
  statements: [],
  refusals: [],
  openTransaction: null,
  brokenTransaction: null,
  deadPragmas: [],
  died: true,
}

function applyOne(start: Start, script: Script): Performance {
  const { connection, runner, watch, death } = start
  const own = death?.path === script.path ? death : undefined
  const { history } = wayOf(runner, script)
  if (history === 'appended' && runner.transaction === 'none') return applyWithRow(start, script, diesAt(own))
  if (history !== 'apart' && history !== 'before-and-after') return own ? LOST : applyWithRow(start, script)
  const row = remembered(script, runner)
  const begun =
    history === 'before-and-after' ? refusedRow(connection.now, script, historyBegun(runner.ledger, row)) : null
  if (begun) return { ...LOST, refusals: [begun], died: false }
  const seen = perform(connection.now, script, runner, watch, { ...diesAt(own), prepared: true })
  if (seen.refusals.length > 0 || seen.died) return seen
  if (own?.after === 'file') return { ...seen, died: true }
  connection.next(script)
  if (runner.ledger.loose) {
    record(connection.now, runner, script)
    return seen
  }
  const done = history === 'before-and-after' ? historyDone(runner.ledger, row) : historyStep(runner.ledger, row)
  const refused = refusedRow(connection.now, script, done)
  return refused ? { ...seen, refusals: [refused] } : seen
}

function diesAt(death: Death | undefined): Playing {
  return typeof death?.after === 'number' ? { dieAfter: death.after } : {}
}

/** Writes a file's history row; the refusal where SQLite does not take it, as the file has dropped the table: the tool ends there. */
function refusedRow(connection: Connection, { path, line }: Script, row: string): Refusal | null {
  const message = refusal(() => connection.run(row))
  return message === null ? null : { at: { path, line, column: 1 }, message, statement: row, hint: null }
}

/** The file and its history row are committed together. */
function applyWithRow({ connection, runner, watch }: Start, script: Script, playing: Playing = {}): Performance {
  const row = historyStep(runner.ledger, remembered(script, runner))
  const seen =
    runner.history === 'appended'
      ? perform(connection.now, { ...script, sql: `${script.sql}\n${row};` }, runner, watch, playing)
      : perform(connection.now, script, runner, watch, { beforeCommit: () => connection.now.run(row) })
  connection.next(script)
  return seen
}

/** All pending files in one transaction: one refusal, or a death, and none of them has happened. */
function together({ connection, runner, watch, death }: Start, pending: readonly Script[]): Went {
  if (pending.some((script) => script.path === death?.path))
    return { applied: [], failed: null, died: true, stopped: null }
  const { now } = connection
  now.run('BEGIN')
  for (const script of pending) {
    const seen = perform(now, script, runner, watch, { inTransaction: true })
    if (seen.refusals.length > 0) {
      if (!now.autocommit()) now.run('ROLLBACK')
      return failedAt([], script, seen)
    }
    const refused = refusedRow(now, script, historyStep(runner.ledger, remembered(script, runner)))
    if (refused) {
      now.run('ROLLBACK')
      return failedAt([], script, { ...seen, refusals: [refused] })
    }
  }
  now.run('COMMIT')
  return { applied: pending.map(fileNameOf), failed: null, died: false, stopped: null }
}

/** Where the history cannot be read, migrate.sh's comparison with 0 fails, and it takes the file for applied. */
function stillPending(start: Start, script: Script): boolean {
  try {
    start.known ??= readHistory(start.connection.now, start.runner)
    return isPending(start.known, start.runner, script)
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Differences that a reader would call one: the history tells when and in which order, not what. */
export function withoutLedger(facts: readonly Fact[], { ledger }: Runner): Fact[] {
  if (ledger.keeps === 'user-version') return facts.filter(({ kind }) => kind !== 'user-version-changed')
  return facts.filter((fact) => !('table' in fact) || !same(fact.table, ledger.table))
}

/** Holds the connection of the process that is running now, set up as the runner does. Close `now` at the end. */
export class Processes {
  readonly #engine: Engine
  readonly #setUp: string
  now: OnDisk

  constructor(engine: Engine, runner: Runner, state?: State) {
    this.#engine = engine
    this.#setUp = foreignKeys(runner)
    this.now = this.#open(state)
  }

  #open(state: State | undefined): OnDisk {
    const connection = this.#engine.open(state)
    connection.run(this.#setUp)
    return connection
  }

  /**
   * The next process: pragmas, temporary tables and attached databases of the last one are gone, files stay. Throws
   * `Refused` when it cannot open what that one left.
   */
  next(played: Script): void {
    // Opening a large database again costs as much as a small file; most files leave nothing behind in the connection.
    if (/\b(pragma|temp|temporary|attach|vacuum)\b/i.test(played.sql)) this.#renew()
  }

  /** The process for `script`, which must not see what its predecessor counted. */
  starts(script: Script): void {
    if (/\b(last_insert_rowid|changes|total_changes)\b/i.test(script.sql)) this.#renew()
  }

  #renew(): void {
    const last = this.now
    this.now = this.#open(last.state())
    last.close()
  }
}
