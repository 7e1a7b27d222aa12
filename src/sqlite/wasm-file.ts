/** Finds an engine's WebAssembly: beside the bundle, or in its package when the sources run. */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One `.wasm` file: its name beside the bundle, and the module path that the bundler copies it from. */
export interface WasmFile {
  readonly file: string
  readonly from: string
}

/** The file's content. Throws when neither the bundle nor the packages have it. */
export function readWasm({ file, from }: WasmFile): Uint8Array {
  const beside = new URL(`./${file}`, import.meta.url)
  return readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(from))
}
