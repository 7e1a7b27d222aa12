/** What other people's programs say of the published cases, each really run, and what each of them is for. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The files of one case as text, in the order in which they are applied; the new ones stand behind the others. */
export interface CaseFiles {
  readonly applied: readonly string[]
  readonly fresh: readonly string[]
}

/** One way to check migrations: a program, or what people do by hand. */
export interface Way {
  readonly name: string
  /** As somebody types it. */
  readonly command: string
  /** Null where the program is not there. */
  version(): string | null
  /** What it is made for, in a sentence. */
  readonly isFor: string
  /** For each case, whether it says anything against the new files. */
  judge(cases: readonly CaseFiles[]): Promise<boolean[]>
}

/** Every way, by the programs that are on the PATH, or that the environment names. */
export function otherWays(): Way[] {
  const shell = program('SQLITE3', 'sqlite3')
  const version = () => said(shell, ['--version'])?.replace(/ .*/s, '') ?? null
  return [
    {
      ...{ name: 'empty replay', version },
      command: 'for f in migrations/*.sql; do sqlite3 -bail new.db < $f; done',
      isFor: "The usual step of a workflow, in SQLite's own shell: does everything run on a new database?",
      judge: async (cases) => cases.map((one) => isRefused(shell, [...one.applied, ...one.fresh])),
    },
    {
      ...{ name: 'replay, twice', version, command: 'the same, and the new files once more' },
      isFor: 'For scripts that run every file at every start, without a table of what was applied.',
      judge: async (cases) => cases.map((one) => isRefused(shell, [...one.applied, ...one.fresh, ...one.fresh])),
    },
    atlas(),
    ...sqlfluff(),
    squawk(),
  ]
}

function program(variable: string, name: string): string {
  const named = process.env[variable]
  return named ? resolve(named) : name
}

function said(path: string, args: readonly string[]): string | null {
  const { error, stdout } = spawnSync(path, args, { encoding: 'utf8' })
  return error ? null : stdout.trim()
}

function inFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'))
  try {
    return action(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds after which a program has failed: a query without an end is in the set, and a job has an end. */
const TIMEOUT = 30_000

/** Each file is a process of its own, as in a script. */
function isRefused(shell: string, files: readonly string[]): boolean {
  return inFolder((folder) =>
    files.some(
      (input) =>
        // A case that attaches a file makes it where the program runs.
        spawnSync(shell, ['-bail', 'new.db'], { cwd: folder, input, timeout: TIMEOUT, killSignal: 'SIGKILL' })
          .status !== 0,
    ),
  )
}

/** What `atlas migrate lint` says as JSON, as far as it is read here. */
interface AtlasReport {
  readonly Files?: readonly {
    readonly Error?: string
    readonly Reports?: readonly { readonly Diagnostics?: unknown[] }[]
  }[]
}

function atlas(): Way {
  const path = program('ATLAS', 'atlas')
  const line = 'migrate lint --dev-url "sqlite://dev?mode=memory" --latest <new files>'
  return {
    ...{ name: 'atlas', command: `atlas ${line}` },
    version: () => said(path, ['version']) && (process.env.ATLAS_VERSION ?? said(path, ['version'])),
    isFor:
      'A schema manager for many databases. Its linter looks for destructive and backward-incompatible changes of the schema. This is the community build, from its sources; the commercial ones have more checks.',
    judge: async (cases) => cases.map((one) => inFolder((folder) => isLinted(path, one, folder))),
  }
}

function isLinted(path: string, { applied, fresh }: CaseFiles, folder: string): boolean {
  if (fresh.length === 0) return false
  mkdirSync(join(folder, 'migrations'))
  for (const [at, text] of [...applied, ...fresh].entries())
    writeFileSync(join(folder, 'migrations', `${20260101000001 + at}_step.sql`), text)
  const run = (args: readonly string[]) =>
    spawnSync(path, ['migrate', ...args], { cwd: folder, encoding: 'utf8', timeout: TIMEOUT, killSignal: 'SIGKILL' })
  run(['hash'])
  const url = ['--dev-url', 'sqlite://dev?mode=memory']
  const { stdout, status } = run(['lint', ...url, '--latest', String(fresh.length), '--format', '{{ json . }}'])
  const found = /\{.*\}/s.exec(stdout)?.[0]
  // It stops at an applied file, or at one that cannot be read, with words and no report.
  if (found === undefined) return status !== 0
  const files = (JSON.parse(found) as AtlasReport).Files ?? []
  return files.some(({ Error: error, Reports = [] }) => Boolean(error) || Reports.some((it) => it.Diagnostics?.length))
}

/** Writes the new files of every case into one folder, and asks a linter about all of them at once: most of its time is its start. */
function inOneFolder(
  cases: readonly CaseFiles[],
  ask: (folder: string, names: string[]) => ReadonlySet<string>,
): boolean[] {
  return inFolder((folder) => {
    const names = cases.map(({ fresh }, at) => fresh.map((_, file) => `case${at}_${file}.sql`))
    for (const [at, { fresh }] of cases.entries())
      for (const [file, text] of fresh.entries()) writeFileSync(join(folder, names[at]?.[file] ?? ''), text)
    const blamed = ask(folder, names.flat())
    return names.map((own) => own.some((name) => blamed.has(name)))
  })
}

interface SqlfluffFile {
  readonly filepath: string
  readonly violations: readonly { readonly code: string }[]
}

function sqlfluff(): Way[] {
  const path = program('SQLFLUFF', 'sqlfluff')
  const version = () => said(path, ['--version'])?.replace(/^.* /s, '') ?? null
  const judge = async (cases: readonly CaseFiles[], counts: (code: string) => boolean) =>
    inOneFolder(cases, (folder) => {
      const args = ['lint', '--dialect', 'sqlite', '--format', 'json', '--nofail', '--processes', '2', '.']
      const { stdout } = spawnSync(path, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
      const files = JSON.parse(stdout) as SqlfluffFile[]
      const blamed = files.filter(({ violations }) => violations.some(({ code }) => counts(code)))
      return new Set(blamed.map(({ filepath }) => filepath.replace(/^.*[\\/]/, '')))
    })
  return [
    {
      ...{ name: 'sqlfluff', version, command: 'sqlfluff lint --dialect sqlite <new files>' },
      isFor: 'A linter for the style of SQL: it judges how a file is written, not what it does.',
      judge: (cases) => judge(cases, () => true),
    },
    {
      ...{ name: 'sqlfluff, syntax', version, command: 'the same, only what it cannot parse (`PRS`)' },
      isFor: 'Its parser alone: can the file be read as SQL for SQLite?',
      judge: (cases) => judge(cases, (code) => code === 'PRS'),
    },
  ]
}

function squawk(): Way {
  const path = program('SQUAWK', 'squawk')
  return {
    ...{ name: 'squawk', command: 'squawk <new files>' },
    version: () => said(path, ['--version'])?.replace(/^.* /s, '') ?? null,
    isFor: "A linter for PostgreSQL's migrations: locks and running releases there. It is not made for SQLite.",
    judge: async (cases) =>
      inOneFolder(cases, (folder, names) => {
        const { stdout } = spawnSync(path, ['--reporter', 'json', ...names], {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 1e9,
        })
        return new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file))
      }),
  }
}
