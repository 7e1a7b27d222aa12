/** What the runner's next start does to a real database, tried on a copy. */

import type { Watch } from '../apply/file.ts'
import { remembered } from '../apply/history.ts'
import { startUp } from '../apply/start-up.ts'
import type { Fact } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { NextStart, StatusFile } from '../model/status.ts'
import { type Engine, on, type State } from '../sqlite/engine.ts'
import type { Schema } from '../sqlite/schema.ts'
import { historyBegun, historyRow } from '../tools/history.ts'
import { toolNamed } from '../tools/table.ts'
import type { Words } from '../tools/tool.ts'
import type { Matched } from './history.ts'
import { beyond, shapeIn, shapesDiffer } from './shape.ts'

/** What a start is tried with. */
export interface Trial {
  readonly engine: Engine
  readonly runner: Runner
  readonly files: readonly StatusFile[]
  readonly watch: Watch
  /** What all files make. */
  readonly wanted: Schema
  /** How the database differed from its files before. */
  readonly drift: readonly Fact[]
}

export interface Tried extends NextStart {
  readonly state: State
}

/** Starts the runner on a copy of the database whose history says `told`. */
export function tryStart(trial: Trial, state: State, told: Matched): Tried {
  const { engine, runner, files, watch, wanted, drift } = trial
  const failed = [...told.files.flatMap(({ row }) => row ?? []), ...told.unknown].find((row) => row.state === 'failed')
  if (failed && runner.ledger.done === undefined)
    return { applied: [], refusal: null, stops: `${failed.key}: ${MARKED}`, differs: [], state }
  const start = startUp(
    engine,
    runner,
    asModelled(engine, runner, state, told),
    files.map(({ script }) => script),
    watch,
  )
  const facts = shapesDiffer(wanted, shapeIn(engine, start.state), runner)
  const pending = files.filter(({ script }) => !isTold(told, script.path)).map(({ script }) => script.path)
  const names = new Set(start.applied)
  return {
    // A start tells last parts of paths, in the order of the files.
    applied: pending.filter((path) => names.has(path.slice(path.lastIndexOf('/') + 1))).slice(0, start.applied.length),
    refusal: start.failed?.refusals[0] ?? null,
    stops: start.stopped ? whyNot(toolNamed(runner.tool).words, start.stopped) : null,
    differs: beyond(facts, drift),
    state: start.state,
  }
}

const MARKED = 'it is marked as failed in the history, and no start goes on before somebody puts that right.'

function isTold(told: Matched, path: string): boolean {
  return told.files.some(({ file, row }) => file.script.path === path && row?.state === 'applied')
}

function whyNot(words: Words, { by, path, key }: { by: string; path: string | null; key: string }): string {
  const about = path ?? key
  const says =
    by === 'gap' ? 'its number leaves a gap' : words[by as 'kill' | 'edit' | 'missing' | 'late' | 'duplicate']
  return `${about}: ${says ?? 'the runner does not start.'}`
}

/** The same database with the history as our model of the runner writes it: it keeps other checksums than the tool itself. */
function asModelled(engine: Engine, runner: Runner, state: State, { files, unknown }: Matched): State {
  const { ledger } = runner
  if (ledger.keeps === 'user-version') return state
  return on(engine, state, (connection) => {
    connection.run(`DROP TABLE IF EXISTS ${ledger.table}; ${ledger.create}`)
    const known = files.flatMap(({ file, row }) => (row ? [{ row, memory: memoryOf(file, row.checksum, runner) }] : []))
    const others = unknown.map((row) => ({ row, memory: { key: row.key } }))
    const all = [...known, ...others]
    for (const { row, memory } of ledger.keeps === 'last' ? all.slice(-1) : all)
      connection.run(row.state === 'failed' ? historyBegun(ledger, memory) : historyRow(ledger, memory))
    return connection.state()
  })
}

function memoryOf(file: StatusFile, checksum: string | null, runner: Runner): { key: string; text?: string } {
  const memory = remembered(file.script, runner)
  const isEdited = checksum !== null && file.checksum !== null && checksum !== file.checksum
  return isEdited ? { key: memory.key, text: '' } : memory
}
