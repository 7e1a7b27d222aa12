/** One file, told statement by statement: what each did to the schema, to rows and to others who want to write. */

import { perform, type Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { Runner } from '../../model/runner.ts'
import type { StatementSeen } from '../../model/seen.ts'
import type { StepSeen, StepsSeen, Work } from '../../model/step.ts'
import type { Script } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { type Engine, on, type State } from '../../sqlite/engine.ts'
import { wayOf } from '../../tools/sections.ts'
import { between, type Snapshot, snapshot } from './snapshot.ts'

/** Statements that are looked at: behind each one the whole database is read. */
const MOST = 300

/** Plays the file on `start`, which has rows, and looks behind each statement. */
export function stepsOf(engine: Engine, usual: Runner, script: Script, start: State, watch: Watch): StepsSeen {
  const runner = wayOf(usual, script)
  const without = new Set([keyOf(runner.ledger.table)])
  return on(engine, start, (connection) => {
    const looks: Snapshot[] = []
    const look = () => looks.length <= MOST && looks.push(snapshot(connection, without))
    const { statements, refusals } = perform(connection, script, usual, (path, line) => {
      watch(path, line)
      if (line > 0) look()
    })
    look()
    const refused = new Map(refusals.map((it) => [it.statement, it.message]))
    const seen = statements.slice(0, MOST)
    const locks = locksOf(seen, runner)
    const ran = seen.map((statement, at): StepSeen => {
      const [before, after] = [looks[at], looks[at + 1]]
      const message = refused.get(statement.sql) ?? null
      // What a refused statement ended is taken back: that is no doing of its own.
      const did = before && after && message === null ? between(before, after) : NOTHING
      const { at: place, sql } = statement
      return { ...{ at: place, sql, refused: message }, ...(locks[at] as Locked), work: workOf(statement), ...did }
    })
    const others = refusals.filter((it) => !statements.some(({ sql }) => sql === it.statement))
    return {
      steps: [...ran, ...others.map(neverRan)].sort(byPlace),
      left: statements.length - seen.length,
      stops: refusals.length > 0 && runner.onError !== 'continue',
      undone: isUndone(ran, runner, refusals.length > 0),
    }
  })
}

/** The tool takes the file back after an error; SQLite what the file itself never commits. */
function isUndone(ran: readonly StepSeen[], { transaction }: Runner, failed: boolean): boolean {
  if (transaction !== 'none') return failed
  const last = ran.findLast(({ refused }) => refused === null)
  return last?.transaction === 'file' && !/^(?:COMMIT|END|ROLLBACK|RELEASE)\b/i.test(last.sql)
}

const NOTHING = { schema: [], rows: [] }

/** SQLite did not even understand it. */
function neverRan({ at, statement, message }: Refusal): StepSeen {
  return { at, sql: statement, refused: message, transaction: 'none', lock: 'none', work: null, ...NOTHING }
}

function byPlace(a: StepSeen, b: StepSeen): number {
  return a.at.line - b.at.line || a.at.column - b.at.column
}

type Locked = Pick<StepSeen, 'transaction' | 'lock'>

/** What only reads, or only says how (https://sqlite.org/lockingv3.html): a BEGIN alone takes no lock. */
const READS = /^(?:SELECT|EXPLAIN|PRAGMA|BEGIN|SAVEPOINT|RELEASE|COMMIT|ROLLBACK|ATTACH|DETACH|VALUES|)$/

/** A transaction keeps the lock from its first write to its end. */
function locksOf(statements: readonly StatementSeen[], runner: Runner): Locked[] {
  const isWrapped = runner.transaction !== 'none'
  // migrate.sh begins with the lock.
  let held = isWrapped && runner.after.twoStarts === 'one-waits' && runner.history === 'same-transaction'
  return statements.map(({ verb, sql, committed }): Locked => {
    const writes = !READS.test(verb) || /^BEGIN\s+(?:IMMEDIATE|EXCLUSIVE)\b/i.test(sql)
    if (!isWrapped && committed) {
      const wasHeld = held
      held = false
      return { transaction: wasHeld ? 'file' : 'none', lock: wasHeld ? 'transaction' : writes ? 'statement' : 'none' }
    }
    held ||= writes
    return { transaction: isWrapped ? 'runner' : 'file', lock: held ? 'transaction' : 'none' }
  })
}

/** What SQLite documents of the statement. */
function workOf({ verb, sql }: StatementSeen): Work {
  if (verb === 'VACUUM' && !/\binto\b/i.test(sql)) return 'rewrites the database'
  if (verb === 'CREATE INDEX' || verb === 'REINDEX' || verb === 'ANALYZE') return 'reads the whole table'
  if (verb !== 'ALTER TABLE') return null
  if (/\bdrop\b/i.test(sql)) return 'rewrites the table'
  return /\badd\b/i.test(sql) && /\bcheck\b|\bnot\s+null\b|\bgenerated\b|\bas\s*\(/i.test(sql)
    ? 'reads the whole table'
    : null
}
