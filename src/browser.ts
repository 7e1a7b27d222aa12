/** The library with a Worker as its guarded process: what does not come back is ended by its deadline. */

import type { ReplayJob } from './model/job.ts'
import type { Replayed } from './model/replayed.ts'
import { starter } from './sqlite/bundled.ts'
import { stoppedAt } from './stage/stopped.ts'
import type { FromWorker, ToWorker } from './stage/words.ts'
import { Trouble } from './trouble.ts'

/** What is used of a browser's Worker; Node's types have none. */
export interface WorkerLike {
  postMessage(words: unknown): void
  terminate(): void
  onmessage: ((event: { readonly data: never }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
}

/** How a page runs SQL. */
export interface WorkerStageOptions {
  /** Starts `worker.mjs` of this package; by default as a module Worker from where this file lies. */
  readonly start?: () => WorkerLike
  /** How long a job may take in all. */
  readonly seconds?: number
  /**
   * The engines' WebAssembly by file name, or what gives a file's content when it is needed, null where it cannot; else the
   * Worker fetches it from where it lies.
   */
  readonly wasm?: Readonly<Record<string, Uint8Array>> | ((file: string) => Promise<Uint8Array | null>) | null
}

const SECONDS = 30

/** Starts engines in the page itself, for SQL that is trusted: fetches them from where this file lies. */
export const engines = starter(async ({ file }) => {
  const response = await fetch(new URL(`../${file}`, import.meta.url))
  if (!response.ok) throw new Error(`cannot load ${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
})

/** A `stage` for `check` that runs each job in a Worker of its own and ends it when the time is over. */
export function workerStage(options: WorkerStageOptions = {}): (job: ReplayJob) => Promise<Replayed> {
  const { start = startWorker, seconds = SECONDS, wasm = null } = options
  const [given, ask] = typeof wasm === 'function' ? (['asks', wasm] as const) : ([wasm, async () => null] as const)
  return (job) =>
    new Promise((resolve, reject) => {
      const worker = start()
      let at = { path: null as string | null, line: 1 }
      const late = () => over(() => resolve(stoppedAt(job, `it took more than ${seconds} seconds`, at.path, at.line)))
      let timer = setTimeout(late, seconds * 1000)
      const over = (action: () => void) => {
        clearTimeout(timer)
        worker.terminate()
        action()
      }
      const handIn = async (file: string) => {
        // A slow network is no slow migration.
        clearTimeout(timer)
        const bytes = await ask(file).catch(() => null)
        timer = setTimeout(late, seconds * 1000)
        worker.postMessage({ file, bytes } satisfies ToWorker)
      }
      worker.onerror = ({ message }) => over(() => reject(new Error(message ?? 'the Worker cannot be started')))
      worker.onmessage = ({ data }: { readonly data: FromWorker }) => {
        if ('wants' in data) handIn(data.wants)
        else if ('line' in data) at = data
        else over(() => ('replayed' in data ? resolve(data.replayed) : reject(failure(data))))
      }
      worker.postMessage({ job, wasm: given } satisfies ToWorker)
    })
}

function failure(words: { readonly trouble: string } | { readonly bug: string }): Error {
  return 'trouble' in words ? new Trouble(words.trouble) : new Error(words.bug)
}

function startWorker(): WorkerLike {
  const { Worker } = globalThis as unknown as { Worker: new (url: URL, options: object) => WorkerLike }
  return new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' })
}
