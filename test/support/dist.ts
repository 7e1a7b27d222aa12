/** The bundled program, run as its users run it: a child process, far from any node_modules. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inject } from 'vitest'

export interface Run {
  readonly code: number
  readonly stdout: string
  /** Without the lines that say where a run stands: whether there are any is up to how busy the machine is. */
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  /** Added to PATH; nothing else of the tests' own environment gets in. */
  readonly env?: Readonly<Record<string, string>>
  /** Which Node runs it; this one when not said. */
  readonly node?: string
}

/**
 * Absolute path of a folder with a fresh bundle: cli.mjs, action.mjs, the .wasm. Shared by all tests: read only. The first
 * that asks makes it, the others wait; a run that never asks does not pay for it.
 */
export function distFolder(): string {
  const folder = inject('bundle')
  const [made, failed, taken] = ['made', 'failed', 'taken'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  if (takes(taken)) make(join(folder, 'dist'), made, failed)
  while (!existsSync(made) && !existsSync(failed)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  if (existsSync(failed)) throw new Error(`The sources cannot be bundled. ${readFileSync(failed, 'utf8')}`)
  return join(folder, 'dist')
}

/** Whether nobody was faster: making a folder is one step. */
function takes(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function make(folder: string, made: string, failed: string): void {
  const wrong = bundleInto(folder)
  writeFileSync(wrong === null ? made : failed, `${wrong}`)
}

/**
 * Bundles the sources into `folder`; what went wrong, or null. In a process of its own: the bundler takes 300 MB and keeps them,
 * and the larger a worker is, the longer it takes to start a process.
 */
export function bundleInto(folder: string): string | null {
  const script = join(import.meta.dirname, '../../scripts/bundle.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], { encoding: 'utf8' })
  return status === 0 ? null : stderr
}

/** Path of each file → content, as text in which every byte is one character. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  return all.filter((it) => it.isFile()).map((it) => relative(folder, join(it.parentPath, it.name)))
}

/** Standard error without the lines that are written when a run takes seconds. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^rehearsing .*\n/gm, '')
}

/** Runs a file of the bundle, e.g. `action.mjs`, and waits for its end. An exit code other than 0 is a result, no error. */
export function runBundled(file: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const env = { PATH: process.env.PATH, ...options.env }
  return new Promise((resolve, reject) => {
    execFile(
      options.node ?? process.execPath,
      [join(distFolder(), file), ...args],
      { cwd: options.cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code
        if (typeof code === 'number') resolve({ code, stdout, stderr: withoutProgress(stderr) })
        else reject(error)
      },
    )
  })
}

/** `sqlite-rehearsal …args` in the folder `cwd`, as a process of its own; `runCli` in doors.ts is ten times as fast. */
export function runBundledCli(args: readonly string[], options: RunOptions): Promise<Run> {
  return runBundled('cli.mjs', args, options)
}
