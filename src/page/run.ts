/** Checks in the browser: the rules here, the SQL in a Worker that its deadline ends. A newer question ends the older one. */

import { VERSION } from '../about.ts'
import { type WorkerLike, workerStage } from '../browser.ts'
import { check } from '../check.ts'
import type { Checked } from '../model/report.ts'
import { NEWEST } from '../sqlite/bundled.ts'
import { Trouble } from '../trouble.ts'
import { part, wasmPart } from './parts.ts'
import { inputOf, type OwnRows, optionsOf } from './question.ts'
import { WORKER_PART } from './shelf.ts'
import type { PageState } from './state.ts'

/** How long a check may take: a visitor waits for it. */
export const SECONDS = 10

/** How one check went. `trouble`: a person has to change something; `bug`: we have to. */
export type Answer = { readonly checked: Checked } | { readonly trouble: string } | { readonly bug: string }

export interface Hooks {
  /** The file and the line that runs just now. */
  readonly at: (path: string, line: number) => void
  readonly done: (answer: Answer) => void
}

/** The check that runs, and how to end it. */
let stop = () => {}

/** Checks `state`, after it has ended what it checked before. Only the newest question is ever answered. */
export function ask(state: PageState, own: OwnRows | null, hooks: Hooks): void {
  stop()
  let isOver = false
  let end = () => {}
  stop = () => {
    isOver = true
    end()
  }
  const start = (worker: WorkerLike & Worker) => {
    end = () => worker.terminate()
    if (isOver) end()
    worker.addEventListener('message', ({ data }: MessageEvent<{ path?: string; line?: number }>) => {
      if (data.path !== undefined && data.line !== undefined && !isOver) hooks.at(data.path, data.line)
    })
    return worker
  }
  answered(state, own, start).then((answer) => {
    if (isOver) return
    hooks.done(answer)
    // What keeps it from being made, the next question says.
    getReady().catch(() => {})
  })
}

async function answered(
  state: PageState,
  own: OwnRows | null,
  begin: (worker: WorkerLike & Worker) => WorkerLike,
): Promise<Answer> {
  try {
    const [source] = await Promise.all([part(WORKER_PART), wasm(NEWEST.wasm.file)])
    const stage = workerStage({ start: () => begin(newWorker(source)), seconds: SECONDS, wasm })
    const now = new Date()
    return { checked: await check([inputOf(state, own)], { ...optionsOf(state, now), version: VERSION, stage }) }
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message }
    return { bug: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }
  }
}

const loaded = new Map<string, Promise<Uint8Array>>()

function wasm(file: string): Promise<Uint8Array> {
  const known = loaded.get(file) ?? wasmPart(file)
  loaded.set(file, known)
  known.catch(() => loaded.delete(file))
  return known
}

let address: string | null = null

/** A Worker that waits for a question: it has read its script already, which takes as long as a small check. */
let spare: Worker | null = null

function newWorker(source: string): WorkerLike & Worker {
  const worker = spare ?? made(source)
  spare = null
  return worker as WorkerLike & Worker
}

function made(source: string): Worker {
  address ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  return new Worker(address)
}

/** Makes the next question's Worker ready. */
export async function getReady(): Promise<void> {
  const source = await part(WORKER_PART)
  spare ??= made(source)
}
