/** One record of a real tool, replayed by the model of that tool: what each of its steps would have left. */

import { startUp } from '../../src/apply/start-up.ts'
import { fold } from '../../src/folder/layout.ts'
import type { Listing } from '../../src/model/files.ts'
import type { Runner } from '../../src/model/runner.ts'
import type { Script } from '../../src/model/text.ts'
import { type Connection, type Engine, on, refusal, type State } from '../../src/sqlite/engine.ts'

/** One start of the real tool. */
export interface Step {
  readonly do: 'start' | 'kill' | 'together'
  readonly files?: Readonly<Record<string, string>>
  /** Set where another command than the usual one was given. */
  readonly command?: string
  readonly ok: boolean | readonly boolean[]
  readonly says: string | readonly string[]
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly history: readonly (readonly string[])[]
}

export interface RecordedCase {
  readonly case: string
  readonly steps: readonly Step[]
}

/** What a record says of one real tool. */
export interface ToolRecord {
  readonly tool: string
  readonly version: string
  readonly cases: readonly RecordedCase[]
}

/** What is compared of a step. */
export interface Seen {
  readonly ok: boolean
  readonly rows: Readonly<Record<string, readonly string[]>>
  readonly keys: readonly string[]
}

/** What the record says of a step; `column` is where the history's rows have the key. */
export function recorded(step: Step, column: number, ledger: Runner['ledger']): Seen {
  const rows = Object.entries(step.rows).map(
    ([table, all]) => [table, table === 'slow' ? [`${all.length}`] : all.map((row) => row.join()).sort()] as const,
  )
  return {
    ok: step.ok === true,
    rows: Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
    keys: step.history
      .filter((row) => !row[0]?.endsWith('LOCK'))
      .map((row) => unquoted(row[column] ?? ''))
      .map((key) => (ledger.column === 'FILENAME' ? key.slice(key.lastIndexOf('/') + 1) : key))
      .sort(),
  }
}

function unquoted(cell: string): string {
  return cell.replace(/^'(.*)'$/s, '$1')
}

/** What the model says of each step of a case. Two starts at once are taken for one after the other. */
export function predicted(engine: Engine, runner: Runner, { steps }: RecordedCase): Seen[] {
  let state: State | undefined
  let files: Readonly<Record<string, string>> = {}
  const found: Seen[] = []
  for (const step of steps) {
    files = step.files ?? files
    const hasBegun = (found.at(-1)?.keys.length ?? 0) > 0
    const { scripts, unread } = scriptsOf(files, runner, hasBegun)
    const death = step.do === 'kill' ? slowIn(scripts) : undefined
    const went = startUp(engine, runner, state, scripts, () => {}, death)
    state = went.state
    const seen = on(engine, state, (connection) => looked(connection, runner))
    found.push({ ...seen, ok: !unread && !went.failed && !went.stopped && !went.died })
  }
  return found
}

/** The migrations of a database that has begun or not, up to one that the tool cannot read, which stops it there. */
function scriptsOf(
  files: Readonly<Record<string, string>>,
  runner: Runner,
  hasBegun: boolean,
): { scripts: Script[]; unread: boolean } {
  const folder = folderIn(Object.keys(files))
  const listing: Listing = {
    revision: { ref: 'HEAD', commit: null },
    folder,
    files: Object.entries(files)
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => {
        const bytes = new TextEncoder().encode(quick(text))
        return { path, mode: '100644', oid: path, size: bytes.length, bytes }
      }),
  }
  const all = fold(listing, 'auto', undefined, runner).migrations
  const isForEmpty = all.some((it) => it.contained)
  const migrations = all.filter(({ snapshot, contained }) => !(hasBegun ? snapshot && isForEmpty : contained))
  const stop = migrations.findIndex(({ up }) => up === null)
  const readable = stop < 0 ? migrations : migrations.slice(0, stop)
  return { scripts: readable.flatMap(({ up }) => (up ? [up] : [])), unread: stop >= 0 }
}

/** A count to so many millions, during which the real process was killed, need not be made here. */
function quick(text: string): string {
  return text.replace(/\b\d{6,}\b(?=\) SELECT count)/g, '3')
}

/** The folder that the tool was pointed at: the one that all records use for it. */
function folderIn(paths: readonly string[]): string {
  const known = ['server/db/migrations', 'db/migrations', 'prisma/migrations', 'migrations', 'drizzle']
  return known.find((folder) => paths.some((path) => path.startsWith(`${folder}/`))) ?? 'migrations'
}

/** The record's killed processes died inside the statement that takes long. */
function slowIn(scripts: readonly Script[]) {
  const script = scripts.find(({ sql }) => sql.includes('CREATE TABLE slow'))
  return script && { path: script.path, after: 2 }
}

function looked(connection: Connection, runner: Runner): Omit<Seen, 'ok'> {
  const tables = connection
    .rows(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .map(([name]) => String(name))
    .filter((name) => name !== runner.ledger.table)
  const rows = tables.map((table) => [table, rowsOf(connection, table)] as const)
  return { rows: Object.fromEntries(rows), keys: keysIn(connection, runner) }
}

function rowsOf(connection: Connection, table: string): string[] {
  if (table === 'slow') return [String(connection.rows('SELECT count(*) FROM slow')[0]?.[0])]
  const columns = connection.rows(`PRAGMA table_info("${table}")`).map((row) => `quote("${row[1]}")`)
  return connection
    .rows(`SELECT ${columns.join(', ')} FROM "${table}"`)
    .map((row) => row.join())
    .sort()
}

function keysIn(connection: Connection, { ledger }: Runner): string[] {
  if (ledger.keeps === 'user-version')
    return [String(connection.rows('PRAGMA user_version')[0]?.[0])].filter((key) => key !== '0')
  if (refusal(() => connection.prepare(`SELECT ${ledger.column} FROM ${ledger.table}`)) !== null) return []
  return connection
    .rows(`SELECT ${ledger.column} FROM ${ledger.table}`)
    .map(([key]) => String(key))
    .sort()
}
