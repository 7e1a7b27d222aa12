/** SQLite's own WebAssembly build behind the engine's interface: it has FTS5, R-Tree and dbstat, which sql.js lacks. */

import { withDisks } from './disk.ts'
import type { Engine } from './engine.ts'
import { inRollbackMode } from './rollback-mode.ts'
import { connect, removeFile } from './sqlite-wasm-connection.ts'
import { type Library, textAt, withBytes, withText } from './sqlite-wasm-memory.ts'
import { readWasm, type WasmFile } from './wasm-file.ts'

/**
 * Starts the package. Databases are files in its memory rather than deserialized ones: those are as fast, and a migration's
 * `PRAGMA journal_mode` does there what it does in production (a deserialized database knows no WAL and no errors about it).
 */
export async function startSqliteWasm(wasm: WasmFile): Promise<Engine> {
  const { default: init } = await import('@sqlite.org/sqlite-wasm')
  const silence = { print() {}, printErr() {} }
  const start = init as unknown as (options: object) => Promise<{ wasm: Library }>
  const { wasm: library } = await start({ wasmBinary: readWasm(wasm), ...silence })
  let made = 0
  const file = (bytes?: Uint8Array) => {
    made += 1
    return write(library, `/rehearsal-${made}`, bytes)
  }
  return {
    package: '@sqlite.org/sqlite-wasm',
    sqlite: textAt(library, library.exports.sqlite3_libversion()),
    open: withDisks((bytes) => {
      const path = file(bytes)
      return { connection: connect(library, path), path }
    }),
    openPair(before, after) {
      const second = file(after)
      const connection = connect(library, file(before))
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

/** Puts the bytes into the package's file system; a database without any is made when it is opened. Returns the path. */
function write(library: Library, path: string, bytes?: Uint8Array): string {
  if (bytes === undefined || bytes.length === 0) return path
  const failed = withText(library, path, (name) =>
    withBytes(library, inRollbackMode(new Uint8Array(bytes)), (at, length) =>
      library.exports.sqlite3__wasm_posix_create_file(name, at, length),
    ),
  )
  if (failed !== 0) throw new Error(`sqlite-wasm cannot hold a database of ${bytes.length} bytes (code ${failed})`)
  return path
}
