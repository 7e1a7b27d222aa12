/** Columns that programs add between the files of SQL: what comes before the first file cannot give them to a table that is rebuilt. */

import { build } from '../../apply/base.ts'
import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { Script } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { atNoon } from '../../sqlite/clock.ts'
import { type Connection, type Engine, on, type State } from '../../sqlite/engine.ts'
import { columnsIn, everyTable } from '../../sqlite/schema.ts'
import { nearest } from '../../trouble.ts'
import type { Assumed } from './assumed.ts'
import { missedColumn } from './made-up.ts'
import { eachScript } from './without.ts'

/** The job with such columns behind the applied files after which they are missing, and their names. */
export interface Between {
  readonly job: ReplayJob
  readonly columns: readonly string[]
  /** Another job of the same files with them. */
  given(job: ReplayJob): ReplayJob
}

/** How often all files are played for what is still missing: each tells one column at a time. */
const MOST_ROUNDS = 30

/**
 * Asks SQLite for the columns that files miss of tables that are there. Only for a job whose programs may add some.
 * @param tables those that programs are taken to have made
 */
export function withColumnsBetween(engine: Engine, asked: ReplayJob, { from, tables }: Assumed, watch: Watch): Between {
  const added = new Map<string, string[]>()
  const columns: string[] = []
  const given = (it: ReplayJob) => eachScript(it, (script) => behind(script, added.get(script.path) ?? []))
  let job = asked
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = columns.length
    for (const refusal of refusalsIn(engine, job, from, watch)) {
      const found = columnFor(engine, job, from, watch, refusal)
      if (found === null || columns.includes(found.name)) continue
      // Applied ones miss it first.
      if (found.isNew && columns.length > before) break
      // What a new file misses is a fault, unless applied ones show that programs change this very table.
      const isTheirs = [...columns, ...tables].some((it) => keyOf(it.split('.')[0] ?? '') === keyOf(found.table))
      if (found.isNew && !isTheirs) continue
      columns.push(found.name)
      added.set(found.behind, [...(added.get(found.behind) ?? []), found.sql])
    }
    if (columns.length === before) break
    job = given(asked)
  }
  return { job, columns, given }
}

/** Of each file the first one: what it says behind that may come of it. */
function refusalsIn(engine: Engine, { runner, base, incoming }: ReplayJob, from: State | undefined, watch: Watch) {
  return atNoon(() => build(engine, runner, [...base, ...incoming], watch, from)).refusals
}

type Missed = NonNullable<ReturnType<typeof missedColumn>>

interface Found extends Missed {
  readonly name: string
  /** The applied file before the one that misses it, and what is played behind that. */
  readonly behind: string
  readonly sql: string
  readonly isNew: boolean
}

/** A column that the file before has left out; null for what is missing in another way, and for a slip of a new file. */
function columnFor(
  engine: Engine,
  { runner, base, incoming }: ReplayJob,
  from: State | undefined,
  watch: Watch,
  refusal: Refusal,
): Found | null {
  const isNew = incoming.some(({ path }) => path === refusal.at.path)
  const at = isNew ? base.length : base.findIndex(({ path }) => path === refusal.at.path)
  const last = base[at - 1]
  // Building the state costs as much as all files before.
  if (!last || !/^no such column|has no column named/.test(refusal.message)) return null
  const { state } = atNoon(() => build(engine, runner, base.slice(0, at), watch, from))
  const missed = on(engine, state, (connection) => missedIn(connection, refusal, isNew))
  if (missed === null) return null
  const sql = `ALTER TABLE ${identifier(missed.table)} ADD COLUMN ${identifier(missed.column)};`
  return { ...missed, name: `${missed.table}.${missed.column}`, behind: last.path, sql, isNew }
}

/** So many letters may be wrong in a column that is meant to be another one. */
function slipsIn(column: string): number {
  return Math.min(2, Math.max(1, Math.floor(column.length / 4)))
}

function missedIn(connection: Connection, refusal: Refusal, isNew: boolean): Missed | null {
  const tables = everyTable(connection)
  const missed = missedColumn(refusal, tables)
  if (missed === null || !tables.includes(keyOf(missed.table))) return null
  const known = columnsIn(connection, missed.table).map(({ name }) => name)
  return isNew && nearest(missed.column, known, slipsIn(missed.column)) !== null ? null : missed
}

/** On a line of its own, so that every place stays what it is. */
function behind(script: Script, added: readonly string[]): Script {
  return added.length === 0 ? script : { ...script, sql: `${script.sql}\n;\n${added.join('\n')}\n` }
}
