/** Tables that the applied files use and none of them makes: they were there before the first file, so they are put there. */

import { build } from '../../apply/base.ts'
import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { atNoon } from '../../sqlite/clock.ts'
import { alone, type Engine, on, type State } from '../../sqlite/engine.ts'
import { entriesOf, everyTable } from '../../sqlite/schema.ts'
import { nearest } from '../../trouble.ts'
import type { Seen } from '../replay.ts'
import { complaints } from '../seen/schema/broken.ts'
import { type Parent, parentsElsewhere } from './parents-elsewhere.ts'

/** What production had before the first file, and the tables that were only made up for it. */
export interface Assumed {
  readonly from: State | undefined
  readonly tables: readonly string[]
}

/** How often SQLite is asked what is still missing: a file that stops at its first error names one thing at a time. */
const MOST_ROUNDS = 60

/** Columns by table; both as written. */
type Tables = Map<string, Map<string, string>>

/** What SQLite said, of which statement and in which file; the path is empty for what an applied file left behind. */
interface Complaint {
  readonly path: string
  readonly message: string
  readonly statement: string
}

/** Asks SQLite for what the applied files miss until nothing more comes of it. Costs nothing where they miss no table. */
export function assume(engine: Engine, job: ReplayJob, seen: Seen, watch: Watch): Assumed {
  const given = job.from && alone(job.from)
  const refused = refusedIn(seen, job.elsewhere === true || seen.baseRefusals.length > 0)
  const made = madeBy(job)
  const parents = parentsOf(engine, job, given, made)
  if (parents.length === 0 && !refused.some(({ message }) => MISSING.test(message))) return { from: given, tables: [] }
  const isMissed = (name = '') => name !== '' && !made.has(name.toLowerCase())
  // Where the folder is not whole, new files may use what else it lacks.
  const inPart = job.elsewhere || seen.baseRefusals.some(({ message }) => isMissed(MISSING.exec(message)?.[1]))
  let open = refusedIn(seen, inPart)
  const files = inPart ? [...job.base, ...job.incoming] : job.base
  const tables: Tables = new Map()
  let from = given
  const complained = (start: State | undefined) =>
    atNoon(() => {
      const { refusals, state } = build(engine, job.runner, files, watch, start)
      return [...refusals.map(complaintOf), ...(inPart ? unreadable(engine, state, seen) : [])]
    })
  for (const { table, column } of parents) {
    addTable(tables, table)
    if (column !== null) addColumn(tables, table, column, ' UNIQUE')
  }
  if (parents.length > 0) {
    from = withTables(engine, given, tables)
    if (open.length > 0) open = complained(from)
  }
  for (
    let round = 0;
    round < MOST_ROUNDS && learn(tables, withoutTypos(job, open, [...made, ...tables.keys()]), made);
    round += 1
  ) {
    from = withTables(engine, given, tables)
    open = complained(from)
  }
  return { from, tables: [...tables.keys()] }
}

/** Parents that neither a file makes nor the database that was there before the first one. */
function parentsOf(engine: Engine, job: ReplayJob, given: State | undefined, made: ReadonlySet<string>): Parent[] {
  const known = given ? on(engine, given, everyTable) : []
  return parentsElsewhere(job.base, new Set([...made, ...known]))
}

/** What the applied files were refused and, where tables may be made elsewhere, the new ones. */
function refusedIn({ baseRefusals, migrations }: Seen, inPart: boolean): Complaint[] {
  const fresh = migrations.flatMap(({ rehearsals }) => rehearsals.flatMap(({ refusals }) => refusals))
  const broken = migrations.flatMap((it) => it.broken.map(({ message }) => ({ path: it.path, message, statement: '' })))
  return [...baseRefusals, ...(inPart ? fresh : [])].map(complaintOf).concat(inPart ? broken : [])
}

function complaintOf({ at, message, statement }: Refusal): Complaint {
  return { path: at.path, message, statement }
}

/** Views and triggers are taken whatever they name: SQLite complains of those when they are used. */
function unreadable(engine: Engine, state: State, { migrations }: Seen): Complaint[] {
  const fresh = new Map(migrations.flatMap(({ path, broken }) => broken.map(({ name }) => [keyOf(name), path])))
  return on(engine, state, (connection) => {
    const entries = entriesOf(connection)
    const stored = entries.filter(({ type }) => type === 'view' || type === 'trigger')
    return stored.flatMap((entry) =>
      [...complaints({ connection, entries }, entry).values()].map(({ message }) => ({
        ...{ path: fresh.get(keyOf(entry.name)) ?? '', message, statement: entry.sql },
      })),
    )
  })
}

/** Also where a stored view or trigger stands in the way of an ALTER TABLE. */
const MISSING = /^(?:error in (?:view|trigger) \S+: )?no such table: (?:main\.)?([^.]+)$/

/** Without what a new file calls nearly as a table that is known here: that is a slip, and fails in production too. */
function withoutTypos({ incoming }: ReplayJob, said: readonly Complaint[], known: readonly string[]): Complaint[] {
  const fresh = new Set(incoming.map(({ path }) => path))
  return said.filter(({ path, message }) => {
    const table = fresh.has(path) ? MISSING.exec(message)?.[1] : undefined
    return table === undefined || nearest(table, known) === null
  })
}

/**
 * Names, in lower case, of tables and views that some file makes or renames to: those are nobody's to assume. What a file uses
 * before it gives another table that name is one that it rebuilds.
 */
function madeBy({ base, incoming, runner }: ReplayJob): Set<string> {
  const found = new Set([runner.ledger.table.toLowerCase()])
  for (const { sql } of [...base, ...incoming]) {
    if (!/\b(?:create|rename)\b/i.test(sql)) continue
    const all = significant(sql)
    for (const [index, { text }] of all.entries()) {
      if (/^(?:table|view)$/i.test(text) && /^(?:create|temp|temporary|virtual)$/i.test(all[index - 1]?.text ?? '')) {
        const at = /^if$/i.test(all[index + 1]?.text ?? '') ? index + 4 : index + 1
        for (const token of all.slice(at, at + 3)) found.add(unquote(token).toLowerCase())
      }
      const target = /^rename$/i.test(text) && /^to$/i.test(all[index + 1]?.text ?? '') ? all[index + 2] : undefined
      if (target && !isUsed(all.slice(0, index), keyOf(unquote(target)))) found.add(unquote(target).toLowerCase())
    }
  }
  return found
}

/** Whether a table of this name has to be there for what is written so far. */
function isUsed(before: readonly Token[], key: string): boolean {
  return before.some((token, index) => {
    if (keyOf(unquote(token)) !== key) return false
    const [last = '', first = ''] = [before[index - 1]?.text, before[index - 2]?.text]
    return /^(?:from|join|update|into)$/i.test(last) || (/^table$/i.test(last) && /^(?:drop|alter)$/i.test(first))
  })
}

/** Adds what is complained of; false when that is nothing new. */
function learn(tables: Tables, said: readonly Complaint[], made: ReadonlySet<string>): boolean {
  const before = shapeOf(tables)
  for (const { message, statement } of said) {
    const table = MISSING.exec(message)?.[1]
    if (table !== undefined) {
      if (!made.has(table.toLowerCase())) addTable(tables, table)
      continue
    }
    const [, owner, wanted] = /^table (.+) has no column named (.+)$/.exec(message) ?? []
    if (owner !== undefined && wanted !== undefined) addColumn(tables, owner, wanted)
    const [, short = '', column] = /^no such column: "?(?:(.+)\.)?([^."]+)"?(?: - .*)?$/.exec(message) ?? []
    const named = column === undefined ? [] : namedIn(tables, statement)
    // Without a table's name in front it is asked of one after the other.
    const lacks = (table: string) => !columnsOf(tables, table)?.has((column ?? '').toLowerCase())
    const home = called(named, statement, short) ?? named.find(lacks)
    if (column !== undefined && home !== undefined) addColumn(tables, home, column)
    // An id that is no number.
    const [keyed] = message === 'datatype mismatch' ? namedIn(tables, statement) : []
    if (keyed !== undefined) columnsOf(tables, keyed)?.set('id', 'id')
    const [, narrow, values] = /^table (.+) has \d+ columns? but (\d+) values/.exec(message) ?? []
    for (let n = 1; narrow !== undefined && n <= Math.min(Number(values), MOST_COLUMNS); n += 1)
      if ((columnsOf(tables, narrow)?.size ?? MOST_COLUMNS) < Number(values)) addColumn(tables, narrow, `column_${n}`)
  }
  return shapeOf(tables) !== before
}

const MOST_COLUMNS = 200

function shapeOf(tables: Tables): string {
  return JSON.stringify([...tables].map(([name, columns]) => [name, ...columns.values()]))
}

function addTable(tables: Tables, name: string): void {
  if (columnsOf(tables, name) === undefined) tables.set(name, new Map([['id', 'id INTEGER PRIMARY KEY']]))
}

function addColumn(tables: Tables, table: string, name: string, constraint = ''): void {
  const columns = columnsOf(tables, table)
  if (columns && !columns.has(name.toLowerCase())) columns.set(name.toLowerCase(), `${identifier(name)}${constraint}`)
}

function columnsOf(tables: Tables, name: string): Map<string, string> | undefined {
  return [...tables].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1]
}

function namedIn(tables: Tables, statement: string): string[] {
  const names = namesIn(statement)
  return [...tables.keys()].filter((table) => names.has(table.toLowerCase()))
}

/** The one of these tables that a statement calls so, by its name or by another one behind it. */
function called(tables: readonly string[], statement: string, short: string): string | undefined {
  const names = significant(statement).map((token) => keyOf(unquote(token)))
  return tables.find((table) => {
    const at = names.flatMap((name, index) =>
      name === keyOf(table) ? [names[index + 1] === 'as' ? index + 2 : index + 1] : [],
    )
    return keyOf(table) === keyOf(short) || at.some((index) => names[index] === keyOf(short))
  })
}

function withTables(engine: Engine, given: State | undefined, tables: Tables): State {
  return on(engine, given ?? alone(new Uint8Array(0)), (connection) => {
    for (const [name, columns] of tables)
      connection.run(`CREATE TABLE IF NOT EXISTS ${identifier(name)} (${[...columns.values()].join(', ')})`)
    return connection.state()
  })
}
