/** The database that a list of files leaves behind: production's past, played once. */

import type { Refusal } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { statementsOf } from '../sql/split.ts'
import { type Engine, type OnDisk, Refused, type State } from '../sqlite/engine.ts'
import { wayOf } from '../tools/sections.ts'
import { Trouble } from '../trouble.ts'
import { cut } from './cut.ts'
import { type Playing, perform, type Watch } from './file.ts'
import { record } from './history.ts'
import { indexSchema, mayIndexSchema, unindexSchema } from './schema-index.ts'
import { Processes } from './start-up.ts'

export interface Built {
  readonly state: State
  /** What `part` made of it; the same where nothing was asked for. */
  readonly part: State
  /** The first of each file, and all where the runner goes on. */
  readonly refusals: readonly Refusal[]
  /** What SQLite refused behind the first refusal of a file; some of it for no other reason than that one. */
  readonly further: readonly Refusal[]
}

/** Makes the part of a database that is needed, on a connection that has read its schema, and that nobody uses afterwards. */
export type Part = (connection: OnDisk, whole: State) => State

/**
 * Plays the files in order, and records each in the runner's history table. Of a file that fails, what
 * SQLite takes stays: production has got through it. `from` is what it had before the first of them; `mend` may give it on the
 * way what a statement misses. Throws Trouble when they leave nothing that could be opened.
 */
export function build(
  engine: Engine,
  runner: Runner,
  scripts: readonly Script[],
  watch: Watch,
  from?: State,
  part: Part = (_, whole) => whole,
  mend?: Playing['mend'],
): Built {
  const to = { from, part, mend }
  try {
    return inOneGo(engine, runner, scripts, watch, to) ?? slowly(engine, runner, scripts, watch, to)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Trouble(
      `The applied migrations leave no database that SQLite could open: ${error.message}. Look for PRAGMA writable_schema in them.`,
    )
  }
}

/**
 * Without an error it does not matter how a runner cuts its files and when it commits, so SQLite gets each as a whole, and
 * runs of files in one transaction: that takes a third of the time. Null at the first error: then it does matter.
 */
function inOneGo(engine: Engine, runner: Runner, scripts: readonly Script[], watch: Watch, to: FromTo): Built | null {
  let open = false
  const within = (processes: Processes, wanted: boolean) => {
    if (wanted !== open) processes.now.run(wanted ? 'BEGIN' : 'COMMIT')
    open = wanted
  }
  try {
    // What was built before has its own pages and, maybe, its own indexes.
    const indexed = to.from === undefined && mayIndexSchema(engine, scripts)
    return played(engine, runner, scripts, {
      begin: (processes) => {
        if (indexed) indexSchema(processes.now)
      },
      play(processes, script) {
        const careful = runner.foreignKeys || NEEDS_CARE.test(script.sql) || leavesOut(runner, script)
        within(processes, !careful)
        watch(script.path, 0)
        if (!careful) processes.now.run(script.sql)
        else refuse(perform(processes.now, script, runner, watch, { prepared: true }).refusals)
        return NONE
      },
      end: (processes) => {
        within(processes, false)
        if (indexed) unindexSchema(processes.now)
      },
      ...to,
    })
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

function refuse([first]: readonly Refusal[]): void {
  if (first) throw new Refused(first.message)
}

/**
 * Transactions of the file's own, what cannot stand in one, what a process must not see of the one before, and lines that
 * are the shell's. Deferred foreign keys are looked at when a file commits. An open quote ends in an error anyway.
 */
const NEEDS_CARE =
  /\b(begin|savepoint|commit|rollback|pragma|temp|temporary|attach|vacuum|last_insert_rowid|changes|total_changes)\b|^[ \t]*(?:[.#/]|go\b)|\/\*|\r/im

/** The tool hands SQLite a piece with several statements, and only the first of them runs: production has never had the others. */
function leavesOut({ piece, reads }: Runner, { sql }: Script): boolean {
  return piece === 'first' && cut(sql, reads).some(({ start, end }) => statementsOf(sql.slice(start, end)).length > 1)
}

function slowly(engine: Engine, runner: Runner, scripts: readonly Script[], watch: Watch, to: FromTo): Built {
  return played(engine, runner, scripts, {
    play: (processes, script) => asFarAsItGoes(processes, script, runner, watch, to),
    begin: () => {},
    end: () => {},
    ...to,
  })
}

/** What SQLite refused of one file. */
type Refusals = Pick<Built, 'refusals' | 'further'>

const NONE: Refusals = { refusals: [], further: [] }

/** Production has got through the file: of one that fails here, all statements stay that SQLite takes. */
function asFarAsItGoes(
  processes: Processes,
  script: Script,
  runner: Runner,
  watch: Watch,
  { mend }: Pick<FromTo, 'mend'>,
): Refusals {
  const playing = { prepared: true, ...(mend ? { mend } : {}) }
  const play = (as: Runner, file = script) => perform(processes.now, file, as, watch, playing).refusals
  const { transaction, onError } = wayOf(runner, script)
  if (onError === 'continue') return { refusals: play(runner), further: [] }
  if (transaction === 'none') return withFirst(play({ ...runner, transaction, onError: 'continue' }))
  const [first] = play(runner)
  if (first === undefined) return NONE
  // What it did is rolled back, and done again without the transaction.
  const { piece: _, ...rest } = runner
  const going: Runner = { ...rest, transaction: 'none', onError: 'continue', reads: 'statements' }
  const again = play(going, { ...script, transaction: 'none' })
  return withFirst([first, ...again.filter((it) => it.message !== first.message || it.statement !== first.statement)])
}

function withFirst(all: readonly Refusal[]): Refusals {
  return { refusals: all.slice(0, 1), further: all.slice(1) }
}

interface FromTo {
  readonly from: State | undefined
  readonly part: Part
  readonly mend: Playing['mend']
}

interface Player extends FromTo {
  /** On a new database. */
  begin(processes: Processes): void
  play(processes: Processes, script: Script): Refusals
  /** Commits what is open. */
  end(processes: Processes): void
}

function played(engine: Engine, runner: Runner, scripts: readonly Script[], player: Player): Built {
  const { begin, play, end } = player
  const processes = new Processes(engine, runner, player.from)
  const refused: Refusals[] = []
  // A thousand small inserts cost as much as the files: rows are written when somebody may look.
  let unrecorded: Script[] = []
  const flush = () => {
    record(processes.now, runner, ...unrecorded)
    unrecorded = []
  }
  try {
    begin(processes)
    if (runner.ledger.create !== '') processes.now.run(runner.ledger.create)
    for (const script of scripts) {
      if (runner.ledger.table !== '' && script.sql.includes(runner.ledger.table)) flush()
      processes.starts(script)
      refused.push(play(processes, script))
      processes.next(script)
      unrecorded.push(script)
    }
    flush()
    end(processes)
    const state = processes.now.state()
    const refusals = refused.flatMap((it) => it.refusals)
    const further = refused.flatMap((it) => it.further)
    return { state, part: player.part(processes.now, state), refusals, further }
  } finally {
    processes.now.close()
  }
}
