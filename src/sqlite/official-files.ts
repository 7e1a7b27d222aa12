/** Files in the file system of SQLite's own WebAssembly build. */

import { inRollbackMode } from './engine.ts'
import { type Library, withBytes, withText } from './official-c.ts'

/** Removes a file from the package's own file system. That there is none is fine. */
export function removeFile(library: Library, path: string): void {
  withText(library, path, (name) => library.exports.sqlite3__wasm_vfs_unlink(0, name))
}

/** Puts the bytes into the package's file system; a database without any is made when it is opened. Returns the path. */
export function write(library: Library, path: string, bytes?: Uint8Array): string {
  if (bytes === undefined || bytes.length === 0) return path
  put(library, path, inRollbackMode(new Uint8Array(bytes)))
  return path
}

/** Makes a file of these bytes. */
export function put(library: Library, path: string, bytes: Uint8Array): void {
  const failed = withText(library, path, (name) =>
    withBytes(library, bytes, (at, length) => library.exports.sqlite3__wasm_posix_create_file(name, at, length)),
  )
  if (failed !== 0) throw new Error(`sqlite-wasm cannot hold a database of ${bytes.length} bytes (code ${failed})`)
}
