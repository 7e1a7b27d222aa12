/** sql.js behind the engine's interface: SQLite compiled to WebAssembly, in memory, without disk or network. */

import type initSqlJs from 'sql.js'
import { withDisks } from './disk.ts'
import { type Connection, type Engine, inRollbackMode, type Prepared, Refused, type SqlValue } from './engine.ts'
import type { OwnFunction } from './own-functions.ts'

type SqlJs = Awaited<ReturnType<typeof initSqlJs>>

type RawDatabase = InstanceType<SqlJs['Database']> & { filename: string }

/** The newest release's JavaScript, which somebody can load before it is needed. */
export function loadSqlJs(): Promise<{ readonly default: typeof initSqlJs }> {
  return import('sql.js')
}

/** Starts a release of sql.js, older ones of which hold older SQLites; 1.5.0 and newer start on every Node that we run on. */
export async function startSqlJs(
  wasm: Uint8Array,
  load: () => Promise<{ readonly default: typeof initSqlJs }> = loadSqlJs,
): Promise<Engine> {
  const { default: init } = await load()
  const sql = await init({ wasmBinary: wasm as unknown as ArrayBuffer, ...withoutExtensions() })
  const probe = connect(sql, opened(sql))
  const version = String(probe.rows('SELECT sqlite_version()')[0]?.[0])
  probe.close()
  return engineWith(sql, version, [])
}

function engineWith(sql: SqlJs, sqlite: string, functions: readonly OwnFunction[]): Engine {
  const open = (bytes?: Uint8Array) => {
    const database = opened(sql, bytes && copied(bytes))
    for (const { name, arity, call } of functions) database.create_function(name, ofLength(call, arity))
    return database
  }
  return {
    package: 'sql.js',
    sqlite,
    limited: () => null,
    with: (own) => engineWith(sql, sqlite, [...functions, ...own.functions]),
    open: withDisks((bytes) => {
      const database = open(bytes)
      return { connection: connect(sql, database), path: database.filename }
    }),
    openPair(before, after) {
      const second = open(after.bytes)
      const first = open(before.bytes)
      first.run(`ATTACH '${second.filename}' AS after`)
      const connection = connect(sql, first)
      return {
        ...connection,
        close() {
          connection.close()
          second.close()
        },
      }
    },
  }
}

let made = 0

/**
 * sql.js draws the name of each file in its memory (`dbfile_` and `4294967295 * Math.random()`): two that are open at once may
 * meet, and are one database then, or no database at all. While one is made, the draw is a count.
 */
function opened(sql: SqlJs, bytes?: Uint8Array): RawDatabase {
  const real = Math.random
  made += 1
  const drawn = (made + 0.5) / 0xff_ff_ff_ff
  Math.random = () => drawn
  try {
    return new sql.Database(bytes) as RawDatabase
  } finally {
    Math.random = real
  }
}

/** sql.js asks a function's own length for the number of its arguments. */
function ofLength(call: OwnFunction['call'], length: number): OwnFunction['call'] {
  return Object.defineProperty((...values: SqlValue[]) => call(...values), 'length', { value: length })
}

/**
 * The extension functions that sql.js adds on its own (`stdev`, `reverse`, a `log` to base e …) are not SQLite's; production
 * has none of them. 1.16 has an option to leave them out; older releases register them for each connection, through an
 * entry of the module that is there before `preRun` and bound after it. A new list each time: it is emptied when used.
 */
function withoutExtensions(): object {
  const disable = (module: { _RegisterExtensionFunctions?: () => number }) => {
    module._RegisterExtensionFunctions = () => 0
  }
  return { useOldExtensionFunctions: false, preRun: [disable] }
}

/** sql.js keeps the array that `slice` gives it, and a subclass's `slice` may be no copy (Node's is not): the caller's bytes would be written to. */
function copied(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes)
}

function connect(sql: SqlJs, database: RawDatabase): Connection {
  return {
    run: (text, parameters) => refusing(() => void database.run(text, parameters as never)),
    rows: (text, parameters) => refusing(() => database.exec(text, parameters as never)[0]?.values ?? []),
    statements: (text) => split(database, text),
    prepare: (text) => refusing(() => void database.prepare(text).free()),
    autocommit: () => {
      try {
        database.run('BEGIN')
      } catch {
        return false
      }
      database.run('ROLLBACK')
      return true
    },
    bytes: () => refusing(() => ('_sqlite3_backup_init' in sql ? database.export() : fileOf(sql, database))),
    close: () => database.close(),
  }
}

/**
 * The file of an open database. Releases before 1.15 export by closing the connection and opening it again, which loses
 * its pragmas, temporary tables and attached databases; so another connection is made to do that to itself.
 */
function fileOf(sql: SqlJs, database: RawDatabase): Uint8Array {
  if (database.exec('PRAGMA journal_mode')[0]?.values[0]?.[0] === 'wal') database.run('PRAGMA wal_checkpoint(TRUNCATE)')
  const reader = opened(sql)
  const own = reader.filename
  reader.filename = database.filename
  const bytes = reader.export()
  reader.filename = own
  reader.close()
  return inRollbackMode(bytes)
}

function* split(database: RawDatabase, sql: string): Generator<Prepared, void, void> {
  const iterator = database.iterateStatements(sql)
  let start = 0
  for (;;) {
    const next = refusing(() => iterator.next())
    if (next.done) return
    // Behind the last statement there is nothing left to ask for: getRemainingSQL() then reads freed memory.
    const end = sql.length - iterator.getRemainingSQL().length
    const statement = next.value
    yield { start, end, run: () => refusing(() => finish(statement)) }
    start = end
  }
}

function finish(statement: { step(): boolean; reset(): void }): void {
  try {
    while (statement.step());
  } catch (error) {
    // One that met a locked file waits to be tried again, and no COMMIT goes past it.
    statement.reset()
    throw error
  }
}

function refusing<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    // sql.js throws plain Errors (and strings, from the WebAssembly runtime) whose message is sqlite3_errmsg().
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}
