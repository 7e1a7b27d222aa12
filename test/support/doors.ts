/**
 * Both doors in this very process, with real git, real files and a real SQLite: for every test whose subject is not the
 * process, its deadline or its memory. dist.ts runs the bundled program instead.
 */
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/action.ts'
import { main } from '../../src/cli.ts'
import type { OpenStage } from '../../src/node.ts'
import type { Run, RunOptions } from './dist.ts'
import { replayInProcess, statusInProcess } from './in-process.ts'

/** Runs SQL in this very process. */
export const openStage: OpenStage = () => ({
  run: (job) => replayInProcess(job),
  look: (job) => statusInProcess(job),
  close: () => {},
})

/** `sqlite-rehearsal …args` in the folder `cwd`. */
export async function runCli(args: readonly string[], { cwd, env }: Omit<RunOptions, 'node'>): Promise<Run> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const code = await inEnvironment({ PATH: process.env.PATH, ...env }, () =>
    main({ argv: args, env: { ...process.env }, cwd, ...{ stdin, stdout, stderr }, now: () => new Date(), openStage }),
  )
  return { code, stdout: stdout.text, stderr: stderr.text }
}

/** The Action in the workspace `cwd`, which is told everything by the variables of its step. */
export async function runAction({ cwd, env }: Omit<RunOptions, 'node'>): Promise<Run> {
  const collected = new Collected()
  const write = (text: string) => void collected.write(text)
  const code = await inEnvironment({ PATH: process.env.PATH, ...env }, () =>
    withOutput(write, () => run({ env: { ...process.env }, cwd, now: new Date(), write }, openStage)),
  )
  return { code, stdout: collected.text, stderr: '' }
}

const stdin = () => Readable.from([])

/** Keeps what is written. */
class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs `action` with these variables and no others: git and `@actions/core` read the process's own. One after the other;
 * what must run beside another needs a process of its own.
 */
function inEnvironment<T>(env: NodeJS.ProcessEnv, action: () => Promise<T>): Promise<T> {
  const turn = last.then(async () => {
    const before = process.env
    process.env = { ...env }
    try {
      return await action()
    } finally {
      process.env = before
    }
  })
  last = turn.catch(() => {})
  return turn
}

/** Runs `action` with standard output in `write`: `@actions/core` knows no other. */
async function withOutput<T>(write: (text: string) => void, action: () => Promise<T>): Promise<T> {
  const before = process.stdout.write
  process.stdout.write = ((text: string) => {
    write(text)
    return true
  }) as typeof before
  try {
    return await action()
  } finally {
    process.stdout.write = before
  }
}
