/** One open database of SQLite's own WebAssembly build, behind the engine's interface. */

import { withDisks } from './disk.ts'
import {
  type Connection,
  type Engine,
  inRollbackMode,
  type Left,
  type Prepared,
  Refused,
  type SizeLimits,
  type SqlValue,
} from './engine.ts'
import {
  bytesAt,
  copyIn,
  encoded,
  type Handle,
  type Library,
  OK,
  prepare,
  refusedBy,
  run,
  step,
  textAt,
  withText,
} from './official-c.ts'
import { put, removeFile, write } from './official-files.ts'
import { joined, type Own } from './own-functions.ts'
import { seriesTable, type TableMaker } from './series.ts'

/** https://sqlite.org/c3ref/c_open_autoproxy.html */
const READ_WRITE_CREATE = 6

/** https://sqlite.org/c3ref/c_dbconfig_defensive.html#sqlitedbconfigdqsddl */
const DOUBLE_QUOTED_STRINGS = [1013, 1014] as const

/** Opens the file `path` of the package's own file system, and removes it there when it is closed. Throws `Refused`. */
export function connect(library: Library, path: string, define: (database: number) => void = () => {}): Connection {
  const handle = open(library, path)
  define(handle.database)
  const { exports } = library
  return {
    run: (sql, parameters) => refusing(() => (parameters ? void query(handle, sql, parameters) : execute(handle, sql))),
    rows: (sql, parameters) => refusing(() => query(handle, sql, parameters)),
    statements: (sql) => split(handle, sql),
    prepare: (sql) =>
      refusing(() => {
        const { statement } = withText(library, sql, (at) => prepare(handle, at))
        if (statement === 0) throw new Refused('Nothing to prepare')
        exports.sqlite3_finalize(statement)
      }),
    autocommit: () => exports.sqlite3_get_autocommit(handle.database) !== 0,
    bytes: () => refusing(() => serialized(handle)),
    close() {
      exports.sqlite3_close_v2(handle.database)
      library.dealloc(handle.out)
      removeFile(library, path)
    },
  }
}

function open(library: Library, path: string): Handle {
  const { exports } = library
  const out = library.alloc(8)
  const failed = withText(library, path, (name) => exports.sqlite3_open_v2(name, out, READ_WRITE_CREATE, 0))
  const handle = { library, database: library.peekPtr(out), out }
  if (failed !== OK) throw refusedBy(handle)
  // This build reads "text" as a column only; sql.js, SQLite's shell and most bindings also take it for a string.
  for (const option of DOUBLE_QUOTED_STRINGS) exports.sqlite3__wasm_db_config_ip(handle.database, option, 1, 0)
  return handle
}

/** A WebAssembly trap (a stack that is used up, no more memory) is a refusal too, as in sql.js. */
function refusing<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}

function execute(handle: Handle, sql: string): void {
  const { library, database } = handle
  const failed = withText(library, sql, (at) => library.exports.sqlite3_exec(database, at, 0, 0, 0))
  if (failed !== OK) throw refusedBy(handle)
}

/** The rows of the first statement that has some. Runs all of them, each with the same parameters. */
function query(handle: Handle, sql: string, parameters: readonly SqlValue[] = []): SqlValue[][] {
  return withText(handle.library, sql, (at) => {
    let found: SqlValue[][] = []
    for (let next = prepare(handle, at); next.statement !== 0; next = prepare(handle, next.rest)) {
      const rows = run(handle, next.statement, parameters)
      if (found.length === 0) found = rows
    }
    return found
  })
}

/** SQLite says where each statement ends, in bytes; the UTF-16 offsets are counted from that. */
function* split(handle: Handle, sql: string): Generator<Prepared, void, void> {
  const { library } = handle
  const text = copyIn(library, encoded(sql))
  try {
    for (let [at, start] = [text, 0]; ; ) {
      const { statement, rest } = refusing(() => prepare(handle, at))
      if (statement === 0) return
      const end = start + textAt(library, at, rest - at).length
      try {
        yield { start, end, run: () => refusing(() => finish(handle, statement)) }
      } finally {
        library.exports.sqlite3_finalize(statement)
      }
      at = rest
      start = end
    }
  } finally {
    library.dealloc(text)
  }
}

function finish(handle: Handle, statement: number): void {
  while (step(handle, statement));
}

/** The whole database as it reads now, what stands in a write-ahead log included. */
function serialized({ library, database, out }: Handle): Uint8Array {
  const { exports } = library
  const at = withText(library, 'main', (schema) => exports.sqlite3_serialize(database, schema, out, 0))
  if (at === 0) return new Uint8Array(0)
  const bytes = bytesAt(library, at, library.peekPtr(out))
  exports.sqlite3_free(at)
  return inRollbackMode(bytes)
}

/**
 * Starts the package. Databases are files in its memory rather than deserialized ones: those are as fast, and a migration's
 * `PRAGMA journal_mode` does there what it does in production (a deserialized database knows no WAL and no errors about it).
 */
export async function startSqliteWasm(wasm: Uint8Array): Promise<Engine> {
  const { default: init } = await import('@sqlite.org/sqlite-wasm')
  const silence = { print() {}, printErr() {} }
  const start = init as unknown as (options: object) => Promise<Started>
  return engineWith(await start({ wasmBinary: wasm, ...silence }), { functions: [], series: false }, { made: 0 })
}

/** The parts of the started package that we use. */
interface Started extends TableMaker {
  readonly wasm: TableMaker['wasm'] & Library
  readonly capi: TableMaker['capi'] & {
    sqlite3_create_function(
      database: number,
      name: string,
      arity: number,
      flags: number,
      data: number,
      call: (context: number, ...values: SqlValue[]) => SqlValue,
      ...none: readonly [number, number]
    ): number
  }
}

/** https://sqlite.org/c3ref/c_limit_attached.html */
const LIMIT_IDS: Readonly<Record<keyof SizeLimits, number>> = {
  ...{ value: 0, statement: 1, columns: 2, depth: 3, compound: 4, arguments: 6, pattern: 8 },
}

/** https://sqlite.org/c3ref/c_deterministic.html, with the encoding. */
const [UTF8, DETERMINISTIC] = [1, 0x800]

function engineWith(started: Started, own: Own, files: { made: number }, limits: SizeLimits | null = null): Engine {
  const { wasm: library, capi } = started
  const series = own.series ? seriesTable(started) : null
  const define = (database: number) => {
    if (limits)
      for (const [name, id] of Object.entries(LIMIT_IDS))
        library.exports.sqlite3_limit(database, id, limits[name as keyof SizeLimits])
    series?.(database)
    for (const { name, arity, varies, call } of own.functions)
      capi.sqlite3_create_function(
        database,
        name,
        arity,
        varies ? UTF8 : UTF8 | DETERMINISTIC,
        0,
        (_, ...values) => call(...values),
        0,
        0,
      )
  }
  const file = (bytes?: Uint8Array) => {
    files.made += 1
    return write(library, `/rehearsal-${files.made}`, bytes)
  }
  return {
    package: '@sqlite.org/sqlite-wasm',
    sqlite: textAt(library, library.exports.sqlite3_libversion()),
    with: (more) => engineWith(started, joined(own, more), files, limits),
    limited: (smaller) => engineWith(started, own, files, smaller),
    open: withDisks((bytes) => {
      const path = file(bytes)
      return { connection: connect(library, path, define), path }
    }),
    settled: (left) => settled(library, `/rehearsal-${++files.made}`, left),
    openPair(before, after) {
      const second = file(after.bytes)
      const connection = connect(library, file(before.bytes), define)
      connection.run(`ATTACH '${second}' AS after`)
      return {
        ...connection,
        close() {
          connection.close()
          removeFile(library, second)
        },
      }
    },
  }
}

/** SQLite itself recovers; in exclusive mode a log needs no shared memory (https://sqlite.org/wal.html#noshm). */
function settled(library: Library, path: string, { bytes, beside }: Left): Uint8Array {
  put(library, path, bytes)
  for (const one of beside) put(library, `${path}${one.ending}`, one.bytes)
  const connection = connect(library, path)
  try {
    connection.run('PRAGMA locking_mode = EXCLUSIVE')
    connection.rows('SELECT count(*) FROM sqlite_master')
    return connection.bytes()
  } finally {
    connection.close()
    for (const { ending } of beside) removeFile(library, `${path}${ending}`)
  }
}
