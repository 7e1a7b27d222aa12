/** The bundled SQLites, started from the disk: beside the bundle, or in their packages when the sources run. */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { starter, type WasmFile } from '../sqlite/bundled.ts'

/** Starts an engine, once per process. */
export const startEngine = starter(readWasm)

/** The file's content. Throws when neither the bundle nor the packages have it. */
function readWasm({ file, from }: WasmFile): Uint8Array {
  const beside = new URL(`./${file}`, import.meta.url)
  return readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(from))
}
