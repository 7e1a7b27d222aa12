/** The Worker of a page that runs SQL: takes one job after the other, and says which statement it runs. */

import { play } from '../replay/versions/choose.ts'
import { starter } from '../sqlite/bundled.ts'
import type { FromWorker, ToWorker } from '../stage/words.ts'
import { Trouble } from '../trouble.ts'

/** The part of a Worker's global scope that is used here; its own types would take the place of Node's. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToWorker }) => void
  postMessage(words: FromWorker): void
}

const startEngine = starter(async ({ file }) => {
  const response = await fetch(new URL(`../${file}`, import.meta.url))
  if (!response.ok) throw new Error(`cannot load ${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
})

scope.onmessage = async ({ data }) => scope.postMessage(await answer(data))

async function answer({ job, wasm }: ToWorker): Promise<FromWorker> {
  let last = ''
  const engines = wasm ? starter(({ file }) => wasm[file] ?? missing(file)) : startEngine
  try {
    const replayed = await play(job, engines, (path, line) => {
      // Before each statement: nobody knows beforehand which one does not come back.
      if (last === `${path}:${line}`) return
      last = `${path}:${line}`
      scope.postMessage({ path, line })
    })
    return { replayed }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function missing(file: string): never {
  throw new Error(`no content was handed in for ${file}`)
}
