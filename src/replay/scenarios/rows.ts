/** Production's database as the project itself gives it, in the place of invented rows. */

import { type Performance, perform, type Watch } from '../../apply/file.ts'
import { record } from '../../apply/history.ts'
import { startUp } from '../../apply/start-up.ts'
import type { ReplayJob, Rows } from '../../model/job.ts'
import type { Script } from '../../model/text.ts'
import { force } from '../../rows/force.ts'
import { invent, type WithoutRows } from '../../rows/invent.ts'
import { referToAll } from '../../rows/refer.ts'
import { type Thinned, thin } from '../../rows/thin.ts'
import { keyOf } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { alone, type Connection, type Engine, on, Refused, refusal, type State } from '../../sqlite/engine.ts'
import { reachIn } from '../../sqlite/reach.ts'
import { countRows, entriesOf, everyTable } from '../../sqlite/schema.ts'
import { SHELL } from '../../tools/table.ts'
import { Trouble } from '../../trouble.ts'
import type { Before, Scene } from '../scene.ts'
import { needSound } from '../unusable.ts'
import { filledIn } from './filled.ts'

/** A database and the tables (lower case) that have rows of the project's own in it. */
export interface OwnRows {
  readonly state: State
  readonly tables: ReadonlySet<string>
  /** All of production's rows, where `state` may have some of them; null where the rows are not production's own. */
  readonly production: (Pick<Thinned, 'rows' | 'isThinned'> & { readonly state: State }) | null
}

/**
 * Puts the project's rows on the base's database, or brings the project's database up to the base. Throws Trouble when the
 * file does not fit: a rehearsal on other rows than the project asked for would prove nothing.
 * @param base the database that the base's files leave behind
 */
export function ownRows(engine: Engine, job: ReplayJob, base: State, watch: Watch): OwnRows {
  const { rows } = job
  if (!rows) return { state: base, tables: new Set(), production: null }
  needSound(engine, rows, 'rows')
  const before = counts(engine, base)
  const all = rows.database
    ? upToBase(engine, job, alone(rows.database), rows, watch)
    : played(engine, base, rows, watch)
  const some = rows.isProduction ? thin(engine, all) : null
  const state = some?.state ?? all
  const tables = [...counts(engine, state)].filter(([table, count]) => count > (before.get(table) ?? 0))
  return { state, tables: new Set(tables.map(([table]) => table)), production: some && { ...some, state: all } }
}

/** A script of rows is played as it would be by hand: with foreign keys, one transaction, all or nothing. */
function played(engine: Engine, base: State, rows: Rows, watch: Watch): State {
  const script: Script = { path: rows.path, sql: rows.sql ?? '', line: 1 }
  const runner = { ...SHELL, onError: 'stop' as const, foreignKeys: true }
  return on(engine, base, (connection) => {
    const [refusal] = perform(connection, script, runner, watch).refusals
    if (refusal) throw new Trouble(`rows: ${rows.path}, line ${refusal.at.line}: ${refusal.message}.`)
    return connection.state()
  })
}

/**
 * A database that knows its history is started on the base's files. One without a history table is taken to be where the
 * base is.
 */
function upToBase(engine: Engine, job: ReplayJob, database: State, rows: Rows, watch: Watch): State {
  const { runner } = job
  const isThere = rows.isProduction === true
  if (isThere || !knowsItsHistory(engine, database, job, rows)) {
    return on(engine, database, (connection) => {
      // The tool keeps other checksums than our model of it.
      if (isThere && runner.ledger.table !== '') connection.run(`DROP TABLE IF EXISTS ${runner.ledger.table}`)
      if (runner.ledger.create !== '') connection.run(runner.ledger.create)
      record(connection, runner, ...job.base)
      return connection.state()
    })
  }
  const { state, failed } = startUp(engine, runner, database, job.base, watch)
  const refusal = failed?.refusals[0]
  if (refusal)
    throw new Trouble(`rows: on ${rows.path}, ${refusal.at.path} fails at line ${refusal.at.line}: ${refusal.message}.`)
  return state
}

function knowsItsHistory(engine: Engine, database: State, { runner }: ReplayJob, rows: Rows): boolean {
  try {
    return on(engine, database, (connection) => {
      const sql = 'SELECT 1 FROM sqlite_master WHERE name = ? COLLATE NOCASE'
      return connection.rows(sql, [runner.ledger.table]).length > 0
    })
  } catch (error) {
    if (error instanceof Refused) throw new Trouble(`rows: ${rows.path} cannot be read: ${error.message}.`)
    throw error
  }
}

function counts(engine: Engine, state: State): Map<string, number> {
  return on(engine, state, (connection) => {
    const tables = entriesOf(connection).filter(({ type }) => type === 'table')
    return new Map(tables.map(({ name }) => [keyOf(name), countRows(connection, 'main', name)]))
  })
}

/** The filled database as it moves through the new migrations, and who has been given rows. */
export interface FilledRows {
  state: State
  /** All new files: a table that a later one touches has its rows from the start, as in production. */
  readonly scripts: readonly Script[]
  /** Tables (lower case) that have rows of the project's own. */
  readonly own: ReadonlySet<string>
  /** Tables (lower case) that have been given rows, or could not be. */
  readonly done: Set<string>
  /** The tables (lower case) that were there before the first new file; null until the first rows are given. */
  atFirst: ReadonlySet<string> | null
  /** By the table's name as spelt. */
  readonly withoutRows: Map<string, WithoutRows>
  /** The database with rows before the first new file; null until they are given. */
  start: State | null
  /** Where unusual rows come in: the same, or what was there before a file that stops on plain rows. */
  since: State | null
  /** The new files that have been applied since then. */
  readonly passed: Script[]
  /** Kinds of unusual row, by what they say, on which one of these stops. */
  readonly refused: Set<string>
}

/**
 * Gives rows to the tables in reach that have none of ours yet.
 * @param but tables (lower case) that get none now
 */
export function withRows(scene: Scene, rows: FilledRows, but: ReadonlySet<string> = new Set()): Before {
  return on(scene.engine, rows.state, (connection) => {
    const reaches = reachIn(connection)
    const all = reaches(rows.scripts)
    const tables = everyTable(connection)
    rows.atFirst ??= new Set(tables)
    const { atFirst } = rows
    const hasNew = tables.some((table) => !atFirst.has(table))
    const filled = hasNew ? filledIn(connection, [scene.script, ...scene.later]) : new Set()
    // What a new file has copied is all that production will have there: more rows would hide what became of them. So it is
    // with what this one or a later one fills: nothing else has been able to do that yet.
    const isLeft = (table: string) => atFirst.has(table) || (!filled.has(table) && !hasRows(connection, table))
    const wanted = new Set(
      [...(all ?? tables)].filter((table) => !rows.done.has(table) && !but.has(table) && isLeft(table)),
    )
    for (const table of wanted) rows.done.add(table)
    if (wanted.size > 0) {
      for (const one of invent(connection, wanted, 2, scene.hints).withoutRows) rows.withoutRows.set(one.table, one)
      referToAll(connection, wanted, scene.hints)
      rows.state = connection.state()
    }
    rows.start ??= rows.state
    rows.since ??= rows.state
    return { state: rows.state, scope: reaches([scene.script]) }
  })
}

/**
 * What SQLite refuses on any row of the tables that got none. Rows that only their CHECKs forbid are put in by force for
 * this one run; a refusal that speaks of a CHECK says nothing then.
 */
export function refusedOnAnyRow(scene: Scene, rows: FilledRows): Performance | null {
  if (rows.withoutRows.size === 0) return null
  return on(scene.engine, rows.state, (connection) => {
    const empty = [...rows.withoutRows.values()].filter(({ virtual }) => !virtual)
    const forced = force(connection, new Set(empty.map(({ table }) => keyOf(table))), scene.hints)
    if (forced === 0) return null
    const performance = perform(connection, scene.script, scene.runner, scene.watch)
    const [refusal] = performance.refusals
    return refusal && !/CHECK constraint|malformed/.test(refusal.message) ? performance : null
  })
}

function hasRows(connection: Connection, table: string): boolean {
  let found = false
  // A virtual table whose module is missing cannot be read.
  refusal(() => {
    found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0
  })
  return found
}
