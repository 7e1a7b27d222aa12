/** One start of production's runner: make the history table, skip what it holds, apply the rest, record each file. */

import type { Fact, Refusal } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { keyOf } from '../sql/names.ts'
import { type Connection, type Engine, Refused } from '../sqlite/engine.ts'
import { historyKey, historyRow } from '../tools/history.ts'
import { wayOf } from '../tools/sections.ts'
import { foreignKeys, type Performance, perform, type Watch } from './file.ts'

/** Where the process is killed: after so many statements of a file, or behind the file and before its history row. */
export interface Death {
  readonly path: string
  readonly after: number | 'file'
}

/** What a start left behind. */
export interface StartUp {
  readonly bytes: Uint8Array
  /** Names (last part of the path) of the files that this start applied and recorded. */
  readonly applied: readonly string[]
  /** The file that made the runner give up. */
  readonly failed: { readonly path: string; readonly refusals: readonly Refusal[] } | null
  readonly died: boolean
}

/**
 * Starts the runner on a database (none: a new one) that has these files to apply, as production does at each deployment.
 * With `death`, what the process leaves on disk when it is killed there.
 */
export function startUp(
  engine: Engine,
  runner: Runner,
  bytes: Uint8Array | undefined,
  scripts: readonly Script[],
  watch: Watch,
  death?: Death,
): StartUp {
  const connection = new Processes(engine, runner, bytes)
  try {
    connection.now.run(runner.ledger.create)
    const start: Start = { connection, runner, watch, death, known: null }
    const went = runner.transaction === 'all' ? together(start, pending(start, scripts)) : oneByOne(start, scripts)
    return { ...went, bytes: connection.now.bytes() }
  } finally {
    connection.now.close()
  }
}

interface Start {
  readonly connection: Processes
  readonly runner: Runner
  readonly watch: Watch
  readonly death: Death | undefined
  /** What the history holds, as long as no file has run since it was read. */
  known: ReadonlySet<string> | null
}

type Went = Omit<StartUp, 'bytes'>

function oneByOne(start: Start, scripts: readonly Script[]): Went {
  const applied: string[] = []
  const listed = pending(start, scripts)
  for (const script of start.runner.history === 'apart' ? scripts : listed) {
    // migrate.sh asks before each file, so that a file can record another one.
    if (start.runner.history === 'apart' && !isPending(start, script)) continue
    start.connection.starts(script)
    const seen = applyOne(start, script)
    start.known = null
    if (seen.died) return { applied, failed: null, died: true }
    if (seen.refusals.length > 0)
      return { applied, failed: { path: script.path, refusals: seen.refusals }, died: false }
    applied.push(fileNameOf(script))
  }
  return { applied, failed: null, died: false }
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
  if (wayOf(runner, script).history !== 'apart') return own ? LOST : applyWithRow(start, script)
  const playing = typeof own?.after === 'number' ? { dieAfter: own.after, prepared: true } : { prepared: true }
  const seen = perform(connection.now, script, runner, watch, playing)
  if (seen.refusals.length > 0 || seen.died) return seen
  if (own?.after === 'file') return { ...seen, died: true }
  connection.next(script)
  record(connection.now, runner, script)
  return seen
}

/** The file and its history row are committed together. */
function applyWithRow({ connection, runner, watch }: Start, script: Script): Performance {
  const row = historyRow(runner.ledger, fileNameOf(script))
  const seen =
    runner.history === 'appended'
      ? perform(connection.now, { ...script, sql: `${script.sql}\n${row};` }, runner, watch)
      : perform(connection.now, script, runner, watch, { beforeCommit: () => connection.now.run(row) })
  connection.next(script)
  return seen
}

/** All pending files in one transaction: one refusal, or a death, and none of them has happened. */
function together({ connection, runner, watch, death }: Start, pending: readonly Script[]): Went {
  if (pending.some((script) => script.path === death?.path)) return { applied: [], failed: null, died: true }
  const { now } = connection
  now.run('BEGIN')
  for (const script of pending) {
    const seen = perform(now, script, runner, watch, { inTransaction: true })
    if (seen.refusals.length > 0) {
      if (!now.autocommit()) now.run('ROLLBACK')
      return { applied: [], failed: { path: script.path, refusals: seen.refusals }, died: false }
    }
    now.run(historyRow(runner.ledger, fileNameOf(script)))
  }
  now.run('COMMIT')
  return { applied: pending.map(fileNameOf), failed: null, died: false }
}

function pending(start: Start, scripts: readonly Script[]): Script[] {
  const known = recorded(start)
  return scripts.filter((script) => !known.has(historyKey(start.runner.ledger, fileNameOf(script))))
}

function recorded({ connection, runner }: Start): Set<string> {
  const { column, table } = runner.ledger
  return new Set(connection.now.rows(`SELECT ${column} FROM ${table}`).map(([name]) => String(name)))
}

/** Where the history cannot be read, migrate.sh's comparison with 0 fails, and it takes the file for applied. */
function isPending(start: Start, script: Script): boolean {
  try {
    start.known ??= recorded(start)
    return !start.known.has(historyKey(start.runner.ledger, fileNameOf(script)))
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Notes files as applied. migrate.sh does not look at how this ends: a row that is there already stays, for one. */
export function record(connection: Connection, runner: Runner, ...scripts: readonly Script[]): void {
  if (scripts.length === 0) return
  try {
    const row = historyRow(runner.ledger, ...scripts.map(fileNameOf))
    // Several rows in one statement must not fail for one; a single one must, as OR IGNORE makes AUTOINCREMENT count up.
    connection.run(scripts.length === 1 ? row : row.replace('INSERT', 'INSERT OR IGNORE'))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** Differences that a reader would call one: the history table tells when and in which order, not what. */
export function withoutLedger(facts: readonly Fact[], { ledger }: Runner): Fact[] {
  return facts.filter((fact) => !('table' in fact) || keyOf(fact.table) !== keyOf(ledger.table))
}

/** The name under which a file is recorded: the last part of its path. */
export function fileNameOf(script: Script): string {
  return script.path.slice(script.path.lastIndexOf('/') + 1)
}

/** Holds the connection of the process that is running now, set up as the runner does. Close `now` at the end. */
export class Processes {
  readonly #engine: Engine
  readonly #setUp: string
  now: Connection

  constructor(engine: Engine, runner: Runner, bytes?: Uint8Array) {
    this.#engine = engine
    this.#setUp = foreignKeys(runner)
    this.now = this.#open(bytes)
  }

  #open(bytes: Uint8Array | undefined): Connection {
    const connection = this.#engine.open(bytes)
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
    this.now = this.#open(last.bytes())
    last.close()
  }
}
