/** One file played the way a runner plays it, statement by statement, with everything that SQLite refused. */

import type { Refusal } from '../model/facts.ts'
import type { Phase } from '../model/job.ts'
import type { RowWatch } from '../model/row-watch.ts'
import type { Runner, Unit } from '../model/runner.ts'
import type { StatementSeen } from '../model/seen.ts'
import type { DeadPragma } from '../model/statements.ts'
import type { Place, Script } from '../model/text.ts'
import { placer } from '../sql/place.ts'
import { skipLeading, verbOf } from '../sql/statement.ts'
import type { Connection, Prepared } from '../sqlite/engine.ts'
import { shellCommand, throughShell, withoutReturns } from '../tools/read/shell.ts'
import { clashes, prohibition } from '../tools/refuses.ts'
import { wayOf } from '../tools/sections.ts'
import { wordsOf } from '../tools/table.ts'
import { withColumnAsked } from './add-column.ts'
import { begin } from './begin.ts'
import { asRefused, needNames, orphans, RefusedAt, refuseNewOrphans, statementsOf } from './binding.ts'
import { cut } from './cut.ts'
import { endOfStatement, withoutSemicolon } from './ends.ts'
import { hintFor } from './hints.ts'
import { locate } from './locate.ts'
import { deadPragma, foreignKeys } from './pragma.ts'

/** Called with line 0 when a file starts playing and before each statement, so that a watchdog can say what was running. */
export interface Watch {
  (path: string, line: number): void
  /** Told what begins. */
  readonly enters?: (phase: Phase) => void
  /** Told of rows that are made up; missing where the SQL is trusted. */
  readonly rows?: RowWatch
}

/** What was seen while a file ran. All work that was not committed is gone when this is returned. */
export interface Performance {
  readonly statements: readonly StatementSeen[]
  readonly refusals: readonly Refusal[]
  /** The last BEGIN, when the file ended inside the transaction it had opened. */
  readonly openTransaction: Place | null
  /** The statement that clashed with the transaction which the runner had opened around the file. */
  readonly brokenTransaction: Refusal | null
  readonly deadPragmas: readonly DeadPragma[]
  /** The process was made to die in the middle of the file. */
  readonly died: boolean
}

/** How a playing differs from the plain one. */
export interface Playing {
  /** Kill the process after this many statements: what is not committed by then is lost. */
  readonly dieAfter?: number
  /** Called after each statement that left nothing uncommitted, with how many statements have run. */
  readonly committed?: (statements: number) => void
  /** Runs inside the runner's transaction, just before it commits: the history row. */
  readonly beforeCommit?: () => void
  /** The caller has opened a transaction around several files, and ends it. */
  readonly inTransaction?: boolean
  /** Asked about each refusal: whether it has given the database what was missing, so that the statement is to be tried again. */
  readonly mend?: (connection: Connection, refusal: Refusal) => boolean
  /** The connection's foreign keys are as the runner wants them: asking again costs as much as a small file. */
  readonly prepared?: boolean
}

interface Stage {
  readonly connection: Connection
  readonly script: Script
  readonly runner: Runner
  readonly watch: Watch
  readonly place: (offset: number, end?: number) => Place
  readonly statements: StatementSeen[]
  readonly refusals: Refusal[]
  readonly deadPragmas: DeadPragma[]
  readonly playing: Playing
  begin: Place | null
  /** The statement that ended the runner's transaction, while none is open in its place. */
  ended: { readonly from: number; readonly until: number } | null
  broken: Refusal | null
  bail: boolean
  died: boolean
  /** The shell was told to read no further. */
  quit: boolean
  /** Rows that pointed at nothing before the file, for a runner that compares. */
  orphans: ReadonlySet<string> | null
}

/** Plays `script` on an open connection: the runner's pragmas and transaction around it, its way of taking errors. */
export function perform(
  connection: Connection,
  script: Script,
  usual: Runner,
  watch: Watch,
  playing: Playing = {},
): Performance {
  const runner = wayOf(usual, script)
  const read = throughShell(runner) ? { ...script, sql: withoutReturns(script.sql) } : script
  const stage: Stage = {
    connection,
    script: read,
    runner,
    watch,
    place: placer(read),
    statements: [],
    refusals: [],
    deadPragmas: [],
    playing,
    begin: null,
    ended: null,
    broken: null,
    bail: runner.onError !== 'continue',
    died: playing.dieAfter === 0,
    quit: false,
    orphans: null,
  }
  const wraps = runner.transaction !== 'none'
  watch(script.path, 0)
  if (runner.around === 'off-and-checked') stage.orphans = orphans(connection)
  if (playing.inTransaction !== true) {
    if (playing.prepared !== true || runner.foreignKeys !== usual.foreignKeys) connection.run(foreignKeys(runner))
    if (wraps) begin(connection, runner, script)
  }
  for (const unit of cut(read.sql, runner.reads)) {
    if (stage.died || stage.quit) break
    const went = unit.command ? command(stage, unit) : play(stage, unit.start, unit.end)
    if (!went && stage.bail) break
  }
  const openTransaction = finish(stage, wraps)
  if (playing.inTransaction !== true && runner.foreignKeys !== usual.foreignKeys) connection.run(foreignKeys(usual))
  const { statements, refusals, broken: brokenTransaction, deadPragmas, died } = stage
  return { statements, refusals, openTransaction, brokenTransaction, deadPragmas, died }
}

/** Ends what is open: the runner commits its own transaction, a process that exits loses the file's. */
function finish(stage: Stage, wraps: boolean): Place | null {
  const { connection, playing } = stage
  if (wraps && stage.ended && !stage.died && stage.refusals.length === 0) {
    stage.broken = refusal(stage, stage.ended.from, stage.ended.until, NOTHING_TO_COMMIT)
    stage.refusals.push(stage.broken)
  }
  if (playing.inTransaction === true) return null
  // Without a BEGIN there is nothing open, and asking is not free.
  if ((!wraps && stage.begin === null) || connection.autocommit()) return null
  if (wraps && stage.refusals.length === 0 && !stage.died) {
    try {
      playing.beforeCommit?.()
      if (stage.orphans) refuseNewOrphans(connection, stage.orphans)
      connection.run('COMMIT')
      return null
    } catch (error) {
      // Deferred foreign keys are checked here; the file as a whole is refused (https://sqlite.org/foreignkeys.html §4.2).
      stage.refusals.push(refusal(stage, stage.script.sql.length, stage.script.sql.length, asRefused(error).message))
    }
  }
  connection.run('ROLLBACK')
  return wraps || stage.died ? null : stage.begin
}

/** Plays one piece; false when SQLite refused something in it. */
function play(stage: Stage, start: number, end: number): boolean {
  const raw = stage.script.sql.slice(start, end)
  const text = stage.runner.addsColumnIfNotExists ? withColumnAsked(stage.connection, raw) : raw
  let at = 0
  try {
    for (const prepared of statementsOf(stage.runner, stage.connection, text)) {
      at = prepared.end
      one(stage, text, start, prepared)
      stage.died = stage.statements.length === stage.playing.dieAfter
      if (stage.died || stage.runner.piece === 'first') return true
    }
    return true
  } catch (error) {
    const failed = error instanceof RefusedAt ? error : new RefusedAt(at, text.length, asRefused(error).message)
    const from = skipLeading(text, failed.from)
    const until = failed.until === text.length ? endOfStatement(text, from) : failed.until
    const what = refusal(stage, start + from, start + until, failed.message)
    if (stage.playing.mend?.(stage.connection, what)) return play(stage, start + from, end)
    stage.refusals.push(what)
    if (clashes(stage.runner, what.message)) stage.broken ??= what
    // RAISE(ROLLBACK), OR ROLLBACK and some errors end the transaction: what follows is committed at once.
    if (stage.begin && stage.connection.autocommit()) stage.begin = null
    stage.died = !stage.bail && stage.statements.length === stage.playing.dieAfter
    return false
  }
}

function one(stage: Stage, text: string, base: number, prepared: Prepared): void {
  const from = skipLeading(text, prepared.start)
  const sql = withoutSemicolon(text.slice(from, prepared.end))
  if (sql === '') return
  const [at, verb] = [stage.place(base + from), verbOf(sql)]
  stage.watch(at.path, at.line)
  stage.statements.push({ at, sql, verb, committed: false })
  const prohibited = prohibition(stage.runner, sql)
  if (prohibited !== null) throw new RefusedAt(prepared.start, prepared.end, prohibited)
  try {
    needNames(stage.runner, stage.connection, sql)
    prepared.run()
  } catch (error) {
    throw new RefusedAt(prepared.start, prepared.end, asRefused(error).message)
  }
  if (verb === 'BEGIN' || verb === 'SAVEPOINT') begun(stage, at)
  if (TRANSACTION_ENDS.has(verb) && stage.connection.autocommit()) endOfTransaction(stage, text, base, prepared)
  if (verb === 'PRAGMA') notePragma(stage, sql, at)
  const committed = stage.begin === null && (stage.runner.transaction === 'none' || stage.ended !== null)
  stage.statements[stage.statements.length - 1] = { at, sql, verb, committed }
  if (committed) stage.playing.committed?.(stage.statements.length)
}

function notePragma(stage: Stage, sql: string, at: Place): void {
  if (stage.runner.foreignKeysStay) stage.connection.run(foreignKeys(stage.runner))
  const dead = deadPragma(stage.connection, sql)
  if (dead) stage.deadPragmas.push({ at, ...dead })
}

/** A transaction of the file's own, or one in the place of the runner's, which the file has ended. */
function begun(stage: Stage, at: Place): void {
  if (stage.ended === null) stage.begin ??= at
  else stage.broken ??= refusal(stage, stage.ended.from, stage.ended.until, NOTHING_TO_COMMIT)
  stage.ended = null
}

/** The file's own transaction is over, or the runner's: then the runner has none to commit, unless the file begins another. */
function endOfTransaction(stage: Stage, text: string, base: number, prepared: Prepared): void {
  if (stage.runner.transaction !== 'none' && stage.begin === null)
    stage.ended = { from: base + skipLeading(text, prepared.start), until: base + prepared.end }
  stage.begin = null
}

const NOTHING_TO_COMMIT = 'cannot commit - no transaction is active'

const TRANSACTION_ENDS = new Set(['COMMIT', 'ROLLBACK', 'RELEASE'])

function refusal(stage: Stage, from: number, until: number, message: string): Refusal {
  const statement = withoutSemicolon(stage.script.sql.slice(from, until))
  const spot = locate(stage.connection, statement, message)
  const at = stage.place(from + spot.start, from + spot.end)
  return { at, message, statement, hint: hintFor(statement, message, wordsOf(stage.runner).hints) }
}

/** A line of the sqlite3 shell's own. False when it reports a failure. */
function command(stage: Stage, unit: Unit): boolean {
  const text = stage.script.sql.slice(unit.start, unit.end).trim()
  const { bail, ends, failure } = shellCommand(text)
  stage.bail = bail ?? stage.bail
  // An error that was passed over before `.bail on` counts as soon as it is on.
  stage.quit = ends || (stage.bail && stage.refusals.length > 0)
  if (failure === null) return true
  stage.refusals.push({ at: stage.place(unit.start), message: failure, statement: text, hint: null })
  return false
}
