/** Where a rehearsal stands: seven numbers in a file that the stage writes and its parent reads.
 *
 * Neither waits for the other, so the parent knows what was running although SQLite, in the middle of a statement, answers
 * nobody.
 */

import { readSync, writeSync } from 'node:fs'
import type { Phase, ReplayJob } from '../model/job.ts'
import type { Scenario } from '../model/seen.ts'
import type { StatusJob } from '../model/status.ts'
import type { Endless } from './words.ts'

/** The descriptor that the file has in the stage. */
export const PROGRESS_FD = 4

/** What the parent reads. */
export interface Standing {
  /** The file that is running; null before the first one. */
  readonly path: string | null
  /** From 1; 0 where the file only begins. */
  readonly line: number
  readonly scenario: Scenario | null
  /** What the stage says of its own memory; 0 where it says nothing. */
  readonly megabytes: number
  /** The row that is put into a table with triggers just now; `count` tells it from all others. */
  readonly row: (Endless & { readonly count: number }) | null
  /** The new files that come after the one that is running, or all of them while it is none of them. */
  readonly left: number
}

const SCENARIOS: readonly Scenario[] = ['empty', 'rows', 'rerun', 'crash', 'together', 'deploy']

/** Path, line, scenario, megabytes, and of a row its kind, which one of it, and a count. -1 stands for none, 0 for no row. */
const NONE = [-1, 0, -1, 0, 0, 0, 0] as const

/** What of a job is told: its files, and those that are new, in their order. */
export interface Told {
  readonly paths: readonly string[]
  readonly incoming: readonly string[]
}

/** Every file of a job, each once. Both sides count them alike. */
export function toldOf(job: ReplayJob): Told {
  const orders = job.questions.flatMap((question) => [
    ...(question.about === 'edited' ? [question.instead] : []),
    ...(question.order ?? []),
  ])
  const all = [...job.base, ...job.incoming, ...job.seeds, ...job.queries, ...Object.values(job.downs), ...orders]
  return { paths: [...new Set(all.map((script) => script.path))], incoming: job.incoming.map(({ path }) => path) }
}

/** The same of a database that is looked at: its files are none of them new. */
export function toldOfStatus({ plan }: StatusJob): Told {
  return { paths: plan?.files.map(({ script }) => script.path) ?? [], incoming: [] }
}

export interface Writer {
  at(path: string, line: number): void
  enters(phase: Phase): void
  needs(megabytes: number): void
  /** A row with triggers is put in; null when it is. */
  makes(row: Endless | null): void
}

/** Says where the job stands. A file that cannot be written is no reason to stop: the parent then only knows the time. */
export function progressWriter(told: Told, fd: number = PROGRESS_FD): Writer {
  const index = new Map(told.paths.map((path, at) => [path, at]))
  const said = new Int32Array(NONE)
  const bytes = new Uint8Array(said.buffer)
  const write = () => {
    try {
      writeSync(fd, bytes, 0, bytes.length, 0)
    } catch {
      // Said above.
    }
  }
  write()
  return {
    at(path, line) {
      said[0] = index.get(path) ?? -1
      said[1] = line
      write()
    },
    enters(phase) {
      said[2] = (SCENARIOS as readonly string[]).indexOf(phase)
    },
    needs(megabytes) {
      said[3] = megabytes
    },
    makes(row) {
      said[4] = row?.kind ?? 0
      said[5] = row?.nth ?? 0
      said[6] = (said[6] ?? 0) + 1
      write()
    },
  }
}

/** Reads what `progressWriter` wrote about the same. `fd`: null where there is no file. */
export function progressReader(told: Told, fd: number | null): () => Standing {
  const { paths, incoming } = told
  const order = new Map(incoming.map((path, at) => [path, at]))
  const said = new Int32Array(NONE.length)
  const bytes = new Uint8Array(said.buffer)
  return () => {
    said.fill(0)
    const known = fd !== null && readSync(fd, bytes, 0, bytes.length, 0) === bytes.length
    const path = known ? (paths[said[0] ?? -1] ?? null) : null
    const at = order.get(path ?? '')
    return {
      path,
      line: said[1] ?? 0,
      scenario: at === undefined ? null : (SCENARIOS[said[2] ?? -1] ?? null),
      megabytes: said[3] ?? 0,
      row: said[5] ? { kind: said[4] ?? 0, nth: said[5], count: said[6] ?? 0 } : null,
      left: incoming.length - (at === undefined ? 0 : at + 1),
    }
  }
}
