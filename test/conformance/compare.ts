/** What the model predicts of a set, and what the real shell makes of it, for every point of death. */

import { type Death, startUp } from '../../src/apply/start-up.ts'
import type { Runner } from '../../src/model/runner.ts'
import { verbOf } from '../../src/sql/statement.ts'
import { atNoon } from '../../src/sqlite/clock.ts'
import { alone, type Engine } from '../../src/sqlite/engine.ts'
import { units } from '../../src/tools/pieces.ts'
import type { MigrationSet } from './corpus.ts'
import { crashPoints } from './crash-points.ts'
import type { Deployment, Start } from './shell.ts'
import { snapshot } from './snapshot.ts'

/** One way through: the starts one after the other, as the model and as the real shell has them. */
export interface Compared {
  /** Where the first start died, for a person. */
  readonly where: string
  readonly predicted: readonly (readonly string[])[]
  readonly real: readonly (readonly string[])[]
}

/** The first start, which may die, and two more: by then a runner either has nothing left to do or is stuck. */
const MOST_STARTS = 3

/** Where the first start dies, and the text that makes the real shell die there (none: in place of the history row). */
interface Way {
  readonly death: Death | undefined
  readonly text?: string
  /** The file is refused: by migrate.sh before anything of it runs, so that there is nothing to kill. */
  readonly refused?: true
}

/** Each way through the set: undisturbed, and killed at each point of each file that is reached. */
export async function* compare(
  engine: Engine,
  runner: Runner,
  set: MigrationSet,
  real: Deployment,
): AsyncGenerator<Compared> {
  for (const way of ways(engine, runner, set, real.base)) {
    const expected = predicted(engine, runner, set, real.base, way.death)
    const seen: string[][] = []
    real.reset()
    while (seen.length < expected.length) {
      seen.push(told(engine, runner, await start(real, seen.length === 0 ? way : { death: undefined })))
    }
    if (way.refused && seen[0]?.[0] === 'exit 1') expected[0]?.splice(0, 1, 'exit 1')
    yield {
      where: way.death ? `killed in ${way.death.path} after ${way.death.after}` : 'not killed',
      predicted: expected,
      real: seen,
    }
  }
}

function ways(engine: Engine, runner: Runner, set: MigrationSet, base: Uint8Array): Way[] {
  const found: Way[] = [{ death: undefined }]
  let state = alone(base)
  for (const { script } of set.files) {
    const { path } = script
    const before = startUp(engine, runner, state, [], () => {}).state
    const went = startUp(engine, runner, state, [script], () => {})
    for (const { after, text } of crashPoints(engine, runner, before, script)) {
      const refused = runner.reads === 'migrate-sh' && (went.failed !== null || hasBegin(text))
      found.push({ death: { path, after }, text, ...(refused ? { refused } : {}) })
    }
    if (went.failed) break
    if (runner.history === 'apart') found.push({ death: { path, after: 'file' } })
    state = went.state
  }
  return found
}

/** A query before the file's BEGIN makes it one that migrate.sh cannot leave out. */
function hasBegin(text: string): boolean {
  return units(text, 'migrate-sh').some(({ start, end }) => verbOf(text.slice(start, end)) === 'BEGIN')
}

function predicted(
  engine: Engine,
  runner: Runner,
  set: MigrationSet,
  base: Uint8Array,
  death: Death | undefined,
): string[][] {
  const scripts = set.files.map((file) => file.script)
  const starts: string[][] = []
  let state = alone(base)
  while (starts.length < MOST_STARTS) {
    const dying = starts.length === 0 ? death : undefined
    const went = atNoon(() => startUp(engine, runner, state, scripts, () => {}, dying))
    const code = went.died ? null : went.failed ? 1 : 0
    state = went.state
    starts.push(told(engine, runner, { code, applied: went.applied, bytes: state.bytes }))
    if (code === 0 && went.applied.length === 0) break
  }
  return starts
}

function start(real: Deployment, { death, text }: Way): Promise<Start> {
  if (death === undefined) return real.start()
  return text === undefined ? real.start(undefined, death.path) : real.start({ name: death.path, text })
}

function told(engine: Engine, runner: Runner, { code, applied, bytes }: Start): string[] {
  return [`exit ${code ?? 'by SIGKILL'}`, `applied ${applied.join(', ')}`, ...snapshot(engine, bytes, runner)]
}
