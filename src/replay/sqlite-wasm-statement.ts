/** One statement of SQLite's own WebAssembly build: prepared, bound, stepped, read. */

import { Refused, type SqlValue } from './engine.ts'
import { bytesAt, type Library, type Pointer, textAt, withBytes, withText } from './sqlite-wasm-memory.ts'

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
