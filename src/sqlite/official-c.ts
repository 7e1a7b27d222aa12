/** What we use of SQLite's own WebAssembly build: its C functions as they are, and text and bytes in and out of its memory. */

import { Refused, type SqlValue } from './engine.ts'

/** An address in the module's memory; 0 is NULL. */
export type Pointer = number

/** SQLite's C functions (https://sqlite.org/c3ref/funclist.html) and two of the package's own for its file system. */
interface Functions {
  sqlite3_libversion(): Pointer
  sqlite3_open_v2(path: Pointer, out: Pointer, flags: number, vfs: Pointer): number
  sqlite3_close_v2(database: Pointer): number
  sqlite3_errmsg(database: Pointer): Pointer
  sqlite3_get_autocommit(database: Pointer): number
  sqlite3_exec(database: Pointer, sql: Pointer, callback: Pointer, context: Pointer, error: Pointer): number
  sqlite3_prepare_v2(database: Pointer, sql: Pointer, bytes: number, out: Pointer, rest: Pointer): number
  sqlite3_step(statement: Pointer): number
  sqlite3_finalize(statement: Pointer): number
  sqlite3_bind_null(statement: Pointer, index: number): number
  sqlite3_bind_int(statement: Pointer, index: number, value: number): number
  sqlite3_bind_double(statement: Pointer, index: number, value: number): number
  sqlite3_bind_text(statement: Pointer, index: number, at: Pointer, bytes: number, destructor: number): number
  sqlite3_bind_blob(statement: Pointer, index: number, at: Pointer, bytes: number, destructor: number): number
  sqlite3_bind_parameter_count(statement: Pointer): number
  sqlite3_data_count(statement: Pointer): number
  sqlite3_column_type(statement: Pointer, column: number): number
  sqlite3_column_double(statement: Pointer, column: number): number
  sqlite3_column_text(statement: Pointer, column: number): Pointer
  sqlite3_column_blob(statement: Pointer, column: number): Pointer
  sqlite3_column_bytes(statement: Pointer, column: number): number
  sqlite3_serialize(database: Pointer, schema: Pointer, size: Pointer, flags: number): Pointer
  sqlite3_free(at: Pointer): void
  sqlite3_limit(database: Pointer, id: number, value: number): number
  sqlite3__wasm_db_config_ip(database: Pointer, option: number, value: number, out: Pointer): number
  sqlite3__wasm_posix_create_file(path: Pointer, at: Pointer, bytes: number): number
  sqlite3__wasm_vfs_unlink(vfs: Pointer, path: Pointer): number
}

/** The part of the package's `wasm` object that we use. */
export interface Library {
  readonly exports: Functions
  /** A fresh view: the memory moves when it grows. */
  heap8u(): Uint8Array
  /** Throws when there is no room. */
  alloc(bytes: number): Pointer
  dealloc(at: Pointer): void
  peekPtr(at: Pointer): Pointer
}

const ENCODER = new TextEncoder()

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text in UTF-8. Half a surrogate pair becomes U+FFFD, which is as long in UTF-16. */
export function encoded(text: string): Uint8Array {
  return ENCODER.encode(text)
}

/** Copies bytes in, with a NUL behind them. The caller frees them with `dealloc`. */
export function copyIn(library: Library, bytes: Uint8Array): Pointer {
  const at = library.alloc(bytes.length + 1)
  const heap = library.heap8u()
  heap.set(bytes, at)
  heap[at + bytes.length] = 0
  return at
}

/** Copies bytes in for as long as `action` runs. */
export function withBytes<T>(library: Library, bytes: Uint8Array, action: (at: Pointer, bytes: number) => T): T {
  const at = copyIn(library, bytes)
  try {
    return action(at, bytes.length)
  } finally {
    library.dealloc(at)
  }
}

/** The same for text. A NUL in it ends it there, as in all of SQLite's C functions that are given no length. */
export function withText<T>(library: Library, text: string, action: (at: Pointer, bytes: number) => T): T {
  return withBytes(library, encoded(text), action)
}

/** The text at `at`, of so many bytes or up to its NUL. */
export function textAt(library: Library, at: Pointer, bytes?: number): string {
  const heap = library.heap8u()
  return DECODER.decode(heap.subarray(at, bytes === undefined ? heap.indexOf(0, at) : at + bytes))
}

/** A copy of the bytes at `at`. */
export function bytesAt(library: Library, at: Pointer, bytes: number): Uint8Array {
  return library.heap8u().slice(at, at + bytes)
}

/** https://sqlite.org/rescode.html and https://sqlite.org/c3ref/c_blob.html */
export const OK = 0

const [ROW, DONE] = [100, 101]

const [INTEGER, FLOAT, TEXT, BLOB] = [1, 2, 3, 4]

/** Makes SQLite take a copy of what is bound (https://sqlite.org/c3ref/c_static.html). */
const TRANSIENT = -1

/** An open database. */
export interface Handle {
  readonly library: Library
  readonly database: Pointer
  /** Eight bytes for what C functions hand back: two pointers, or a length. */
  readonly out: Pointer
}

/** What SQLite says was wrong with the last call. */
export function refusedBy({ library, database }: Handle): Refused {
  return new Refused(textAt(library, library.exports.sqlite3_errmsg(database)))
}

/**
 * The first statement of the text at `at`, and where the text goes on behind it. `statement` is 0 when the rest holds none.
 * The caller finalizes it. Throws `Refused`.
 */
export function prepare(handle: Handle, at: Pointer): { statement: Pointer; rest: Pointer } {
  const { library, database, out } = handle
  const failed = library.exports.sqlite3_prepare_v2(database, at, -1, out, out + 4)
  if (failed !== OK) throw refusedBy(handle)
  return { statement: library.peekPtr(out), rest: library.peekPtr(out + 4) }
}

/** Goes on to the next row; false when there is none. Throws `Refused`. */
export function step(handle: Handle, statement: Pointer): boolean {
  const result = handle.library.exports.sqlite3_step(statement)
  if (result !== ROW && result !== DONE) throw refusedBy(handle)
  return result === ROW
}

/** Runs a statement to its end and frees it. All its rows. */
export function run(handle: Handle, statement: Pointer, parameters: readonly SqlValue[]): SqlValue[][] {
  try {
    for (const [index, value] of parameters.entries()) {
      if (bind(handle.library, statement, index + 1, value) !== OK) throw refusedBy(handle)
    }
    const rows: SqlValue[][] = []
    while (step(handle, statement)) rows.push(row(handle.library, statement))
    return rows
  } finally {
    handle.library.exports.sqlite3_finalize(statement)
  }
}

/** Whole numbers of 32 bits are bound as INTEGER and all others as REAL, as in sql.js. */
function bind(library: Library, statement: Pointer, index: number, value: SqlValue): number {
  const { exports } = library
  if (value === null) return exports.sqlite3_bind_null(statement, index)
  if (typeof value === 'string')
    return withText(library, value, (at, bytes) => exports.sqlite3_bind_text(statement, index, at, bytes, TRANSIENT))
  if (typeof value !== 'number')
    return withBytes(library, value, (at, bytes) => exports.sqlite3_bind_blob(statement, index, at, bytes, TRANSIENT))
  if (value === (value | 0)) return exports.sqlite3_bind_int(statement, index, value)
  return exports.sqlite3_bind_double(statement, index, value)
}

function row(library: Library, statement: Pointer): SqlValue[] {
  const length = library.exports.sqlite3_data_count(statement)
  return Array.from({ length }, (_, column) => columnValue(library, statement, column))
}

/** Integers come as numbers, also those beyond 2^53, as in sql.js. */
function columnValue(library: Library, statement: Pointer, column: number): SqlValue {
  const { exports } = library
  const type = exports.sqlite3_column_type(statement, column)
  if (type === INTEGER || type === FLOAT) return exports.sqlite3_column_double(statement, column)
  // The pointer before the length, https://sqlite.org/c3ref/column_blob.html
  if (type === TEXT) {
    const at = exports.sqlite3_column_text(statement, column)
    return textAt(library, at, exports.sqlite3_column_bytes(statement, column))
  }
  if (type !== BLOB) return null
  const at = exports.sqlite3_column_blob(statement, column)
  return bytesAt(library, at, exports.sqlite3_column_bytes(statement, column))
}
