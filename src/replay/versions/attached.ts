/** What new files do with files that no migration has made: an empty one stands for what only production knows. */

import { perform, type Watch } from '../../apply/file.ts'
import type { Missing } from '../../model/replayed.ts'
import type { Runner } from '../../model/runner.ts'
import type { Place, Script } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, verbOf } from '../../sql/statement.ts'
import { quoted, significant, type Token, unquote } from '../../sql/tokens.ts'
import { type Connection, type Engine, type OnDisk, on, rowsOrNone, type State } from '../../sqlite/engine.ts'
import type { PassedOver } from './without.ts'

/** Tables of a file, by key, that may have been there already; whether the new files have put rows into them. */
type Unsure = Map<string, { filled: boolean }>

interface Attached {
  readonly schema: string
  readonly file: string
  readonly unsure: Unsure
}

/**
 * The first statement of each new file whose effect hangs on what such a file holds: it drops what may be there, or changes or
 * asks for a table that CREATE TABLE IF NOT EXISTS may have found. What it makes itself, and fills, it knows.
 * @param base what the migrations before the new files have left
 */
export function hangsOnFiles(
  { engine, runner, watch }: { readonly engine: Engine; readonly runner: Runner; readonly watch: Watch },
  base: State,
  incoming: readonly Script[],
): PassedOver[] {
  if (!incoming.some(({ sql }) => /\battach\b/i.test(sql))) return []
  const known = new Map<string, Unsure>()
  const found: PassedOver[] = []
  let state = base
  for (const script of incoming) {
    state = on(engine, state, (connection) => {
      const asked = new Asked(connection, base.files, known)
      let at: Place = { path: script.path, line: 1, column: 1 }
      const placed: Watch = Object.assign(
        (path: string, line: number) => {
          watch(path, line)
          at = { path, line: Math.max(1, line), column: 1 }
        },
        { ...watch },
      )
      asked.tells = (statement, name) => found.push({ path: script.path, statement, lacked: lacking(name, at) })
      perform(asked.connection, script, runner, placed)
      return connection.state()
    })
  }
  return found
}

function lacking(name: string, at: Place): Missing {
  return { kind: 'file', name, at }
}

/** A connection that is asked before each statement what that hangs on. */
class Asked {
  readonly connection: Connection
  tells: (statement: string, file: string) => void = () => {}
  readonly #inner: OnDisk
  readonly #made: State['files']
  readonly #known: Map<string, Unsure>

  constructor(inner: OnDisk, made: State['files'], known: Map<string, Unsure>) {
    this.#inner = inner
    this.#made = made
    this.#known = known
    this.connection = { ...inner, statements: (sql) => this.#statements(sql) }
  }

  *#statements(sql: string): ReturnType<Connection['statements']> {
    for (const prepared of this.#inner.statements(sql)) {
      const statement = sql.slice(prepared.start, prepared.end)
      const run = () => {
        const files = this.#strange()
        const file = files.length === 0 ? null : hangsOn(this.#inner, statement, files)
        if (file !== null) this.tells(statement, file)
        const unsure = files.length === 0 ? null : mayFind(this.#inner, statement, files)
        prepared.run()
        unsure?.()
        if (files.length > 0) noteFilled(this.#inner, statement, files)
      }
      yield { ...prepared, run }
    }
  }

  /** The attached files that no migration before the new ones has made. */
  #strange(): Attached[] {
    return this.#inner.attached().flatMap(({ schema, file }) => {
      if (this.#made.has(file)) return []
      const unsure = this.#known.get(file) ?? new Map()
      this.#known.set(file, unsure)
      return [{ schema: keyOf(schema), file, unsure }]
    })
  }
}

function hangsOn(connection: Connection, sql: string, files: readonly Attached[]): string | null {
  const verb = verbOf(sql)
  if (verb.startsWith('DROP ') || verb === 'ALTER TABLE') return ofObject(connection, sql, files)
  if (verb.startsWith('CREATE ') && !/\bselect\b/i.test(sql)) return null
  if (/^CREATE (?:VIEW|TRIGGER|INDEX)$/.test(verb)) return null
  return ofRows(connection, sql, files)
}

/** What is dropped or altered: it may be there in the file, or hold more than here. */
function ofObject(connection: Connection, sql: string, files: readonly Attached[]): string | null {
  const { schema, name } = placeOf(connection, sql)
  // What is nowhere here may be in any of them.
  const file = schema === null ? files[0] : files.find((it) => it.schema === schema)
  if (file === undefined) return null
  return !holds(connection, file.schema, name) || file.unsure.has(name) ? file.file : null
}

/** The tables that SQLite opens for it. A row that is put in, or looked for before that, takes nothing away. */
function ofRows(connection: Connection, sql: string, files: readonly Attached[]): string | null {
  const target = isPut(sql) ? placeOf(connection, sql) : null
  for (const { opcode, root, database } of openedBy(connection, sql)) {
    const file = files.find((it) => it.schema === database)
    const table = file && tableAt(connection, file.schema, root)
    const unsure = table === undefined || table === null ? undefined : file?.unsure.get(table)
    if (!file || !unsure || (target?.schema === file.schema && target.name === table)) continue
    if (opcode !== 'OpenRead' || !unsure.filled) return file.file
  }
  return null
}

/** https://sqlite.org/opcode.html */
function openedBy(connection: Connection, sql: string) {
  const names = new Map(connection.rows('PRAGMA database_list').map(([at, name]) => [Number(at), keyOf(String(name))]))
  // What SQLite refuses is told when it is run.
  return rowsOrNone(connection, `EXPLAIN ${sql}`).flatMap(([, name, p1, p2, p3]) => {
    const opcode = String(name)
    const [root, database] = opcode === 'Clear' ? [p1, p2] : [p2, p3]
    const isOpening = /^(?:OpenRead|OpenWrite|Clear)$/.test(opcode)
    return isOpening ? [{ opcode, root: Number(root), database: names.get(Number(database)) ?? '' }] : []
  })
}

function tableAt(connection: Connection, schema: string, root: number): string | null {
  const sql = `SELECT tbl_name FROM ${quoted(schema)}.sqlite_master WHERE rootpage = ?`
  const [found] = connection.rows(sql, [root])
  return found ? keyOf(String(found[0])) : null
}

/** A table that is made unless it is there; what notes it when the statement has run, and null for any other statement. */
function mayFind(connection: Connection, sql: string, files: readonly Attached[]): (() => void) | null {
  if (verbOf(sql) !== 'CREATE TABLE' || !/\bif\s+not\s+exists\b/i.test(sql)) return null
  const { schema, name } = placeOf(connection, sql)
  const file = files.find((it) => it.schema === schema)
  if (!file || holds(connection, file.schema, name)) return null
  return () => void file.unsure.set(name, { filled: /\bselect\b/i.test(sql) })
}

function noteFilled(connection: Connection, sql: string, files: readonly Attached[]): void {
  if (!isPut(sql)) return
  const { schema, name } = placeOf(connection, sql)
  const unsure = files.find((it) => it.schema === schema)?.unsure
  if (unsure?.has(name)) unsure.set(name, { filled: true })
}

function isPut(sql: string): boolean {
  return /^(?:INSERT|REPLACE)$/.test(actionOf(sql) ?? '')
}

function schemasOf(connection: Connection): string[] {
  const all = connection.rows('PRAGMA database_list').map(([, name]) => String(name))
  return [...all.filter((name) => name === 'temp'), ...all.filter((name) => name !== 'temp')]
}

function holds(connection: Connection, schema: string, name: string): boolean {
  const master = schema === 'temp' ? 'sqlite_temp_master' : `${quoted(schema)}.sqlite_master`
  return connection.rows(`SELECT 1 FROM ${master} WHERE name = ? COLLATE NOCASE`, [name]).length > 0
}

/** What is made, dropped, altered or put into, and in which schema: the one that is named, or the first that holds it. */
function placeOf(connection: Connection, sql: string): { readonly schema: string | null; readonly name: string } {
  const all = significant(sql)
  const noun = all.findIndex(({ kind, text }) => kind === 'word' && /^(?:TABLE|INDEX|VIEW|TRIGGER|INTO)$/i.test(text))
  const from = all.findIndex(
    ({ kind, text }, at) => at > noun && !(kind === 'word' && /^(?:IF|NOT|EXISTS)$/i.test(text)),
  )
  const [first, dot, second] = all.slice(from)
  const name = (token: Token | undefined) => (token ? unquote(token) : '')
  if (dot?.text === '.') return { schema: keyOf(name(first)), name: keyOf(name(second)) }
  const found = schemasOf(connection).find((it) => holds(connection, it, name(first)))
  return { schema: found === undefined ? null : keyOf(found), name: keyOf(name(first)) }
}
