/** What we use of SQLite's own WebAssembly build: its C functions as they are, and text and bytes in and out of its memory. */

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
