/** docs/recipes.md as people use it: its blocks by the file that they belong in, and shells with the bundled command behind `npx`. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { distFolder } from './dist.ts'
import { atEndOfFile } from './end-of-file.ts'
import { fencesOf } from './fences.ts'
import { temporaryFolder } from './git.ts'

const fences = fencesOf(readFileSync(join(import.meta.dirname, '../../docs/recipes.md'), 'utf8'))

/** The blocks for one file, in order. */
export function recipes(file: string): string[] {
  return fences.filter((fence) => fence.file === file).map(({ text }) => text)
}

/** The only block for a file; an error when there is none, or another. */
export function recipe(file: string): string {
  const [text, ...more] = recipes(file)
  if (text === undefined || more.length > 0)
    throw new Error(`docs/recipes.md has ${more.length} blocks more for ${file}`)
  return text
}

export interface Ran {
  readonly code: number
  /** Of both streams. */
  readonly out: string
}

/** Runs a program as a person who has installed the package: `npx sqlite-rehearsal` and `sqlite-rehearsal` are the bundle. */
export function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  path ??= `${programs()}${delimiter}${process.env.PATH}`
  const options = { cwd, env: { PATH: path, HOME: '/nonexistent', ...IDENTITY, ...env } }
  return new Promise((done) => {
    execFile(program, args, options, (error, out, problems) =>
      done({ code: error === null ? 0 : Number(error.code), out: out + problems }),
    )
  })
}

/** Runs a script as GitHub's and GitLab's runners do: it stops at the first command that fails. */
export function script(cwd: string, text: string, env: Record<string, string> = {}): Promise<Ran> {
  return run(cwd, 'bash', ['-e', '-c', text], env)
}

let path: string | null = null
const IDENTITY = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
}

function programs(): string {
  const folder = temporaryFolder()
  atEndOfFile(() => {
    path = null
  })
  const program = (name: string, lines: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  program('sqlite-rehearsal', `exec '${process.execPath}' '${join(distFolder(), 'cli.mjs')}' "$@"`)
  const named =
    '[ "$1" = --yes ] && shift\ncase "$1" in sqlite-rehearsal|sqlite-rehearsal@0) shift ;; *) exit 99 ;; esac'
  program('npx', `${named}\nexec '${join(folder, 'sqlite-rehearsal')}' "$@"`)
  return folder
}
