/** The Worker of a page that runs SQL: takes one job after the other, and says which statement it runs. */

import { play } from '../replay/versions/choose.ts'
import { type StartEngine, starter } from '../sqlite/bundled.ts'
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

type Job = Extract<ToWorker, { job: unknown }>

/** What the page was asked for and has not handed in yet. */
const waiting = new Map<string, (bytes: Uint8Array | null) => void>()

scope.onmessage = async ({ data }) => {
  if ('job' in data) scope.postMessage(await answer(data))
  else waiting.get(data.file)?.(data.bytes)
}

async function answer({ job, wasm }: Job): Promise<FromWorker> {
  let last = ''
  try {
    const replayed = await play(job, enginesOf(wasm), (path, line) => {
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

function enginesOf(wasm: Job['wasm']): StartEngine {
  if (wasm === null) return startEngine
  return starter(({ file }) => (wasm === 'asks' ? asked(file) : (wasm[file] ?? missing(file))))
}

function asked(file: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    waiting.set(file, (bytes) => (bytes === null ? reject(new Trouble(unreachable(file))) : resolve(bytes)))
    scope.postMessage({ wants: file })
  })
}

function unreachable(file: string): string {
  return `This check needs another SQLite (${file}), which could not be loaded. Connect to the network and check again.`
}

function missing(file: string): never {
  throw new Error(`no content was handed in for ${file}`)
}
