/**
 * `npm run bench`: how long a person waits. Whole processes, medians, ratios in one run: one new migration behind a
 * thousand against SQLite's own shell; and what a new file of fifty statements costs behind few and behind many others.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 9
const CLI = join(import.meta.dirname, '../dist/cli.mjs')

interface Contender {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly input: string
}

/** What most small migrations are: a table, an index on it, and a first row or two. */
function small(number: number): string {
  const table = `Table${number}`
  return `-- Version: ${number}
CREATE TABLE IF NOT EXISTS ${table} (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Amount REAL, MadeAt TEXT);
CREATE INDEX IF NOT EXISTS IX_${table}_Name ON ${table} (Name);
INSERT INTO ${table} (Id, Name, Amount) VALUES (1, 'first', 1.5), (2, 'second', 2) ON CONFLICT DO NOTHING;
`
}

/** Fifty statements, each of which is a point where the process may die. */
function long(): string {
  const tables = Array.from({ length: 25 }, (_, i) => `Long${i}`)
  return tables
    .map(
      (table) =>
        `CREATE TABLE IF NOT EXISTS ${table} (Id INTEGER PRIMARY KEY, Name TEXT);\nCREATE INDEX IF NOT EXISTS IX_${table} ON ${table} (Name);\n`,
    )
    .join('')
}

/** A real repository: `applied` files on main, one more that is not committed yet. Returns the files' names. */
function makeRepository(folder: string, applied: number, last: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=b@example.com', ...args], { cwd: folder })
  const names = Array.from({ length: applied + 1 }, (_, i) => `migrations/${String(i + 1).padStart(4, '0')}_step.sql`)
  mkdirSync(join(folder, 'migrations'), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  for (const [i, name] of names.slice(0, -1).entries()) writeFileSync(join(folder, name), small(i + 1))
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message=All but one')
  git('gc', '--quiet')
  writeFileSync(join(folder, names.at(-1) ?? ''), last)
  return names
}

function ours(name: string, cwd: string): Contender {
  return { name, command: process.execPath, args: [CLI, '--base', 'main'], cwd, input: '' }
}

/** Milliseconds from start to end of one process. Throws when it does not succeed: a failure is not a measurement. */
function time({ name, command, args, cwd, input }: Contender): number {
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(command, args, { cwd, input })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return elapsed
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Medians in the order of the contenders. They take turns, so that a busy minute hits all of them; round one warms up. */
function race(contenders: readonly Contender[]): number[] {
  const rounds = Array.from({ length: RUNS + 1 }, () => contenders.map(time))
  return contenders.map((_, i) => median(rounds.slice(1).map((round) => round[i] ?? Number.NaN)))
}

function print(rows: readonly (readonly [string, string])[]): void {
  for (const [what, figure] of rows) console.log(`${what.padEnd(52)} ${figure.padStart(10)}`)
}

const ms = (number: number): string => `${number.toFixed(0)} ms`

function againstTheShell(folder: string): void {
  const names = makeRepository(folder, 999, small(1000))
  const reads = names.map((name) => `.read ${name}\n`).join('')
  const shell = { name: 'shell', command: 'sqlite3', args: ['-bail', ':memory:'], cwd: folder, input: reads }
  const hasShell = spawnSync('sqlite3', ['--version']).status === 0
  const [own = Number.NaN, theirs] = race(hasShell ? [ours('rehearsal', folder), shell] : [ours('rehearsal', folder)])
  print([
    ['999 applied, 1 new: sqlite-rehearsal', ms(own)],
    ['the same 1,000 files: sqlite3 :memory:', theirs === undefined ? 'not on PATH' : ms(theirs)],
    ['ratio', theirs === undefined ? '–' : (own / theirs).toFixed(2)],
  ])
  const env = { ...process.env, REHEARSAL_TRACE: '1' }
  const traced = spawnSync(process.execPath, [CLI, '--base', 'main'], { cwd: folder, env, encoding: 'utf8' })
  console.log(`\nWhere the time goes, in one run:\n${traced.stderr.trimEnd()}\n`)
}

/** The sweep must cost what the new file costs: the same behind a hundred files as behind a thousand. */
function crashSweep(folder: string): void {
  const make = (name: string, applied: number, last: string): Contender => {
    const cwd = join(folder, name)
    mkdirSync(cwd)
    makeRepository(cwd, applied, last)
    return ours(name, cwd)
  }
  const [fewSmall = 0, fewLong = 0, manySmall = 0, manyLong = 0] = race([
    make('few-small', 100, small(101)),
    make('few-long', 100, long()),
    make('many-small', 1000, small(1001)),
    make('many-long', 1000, long()),
  ])
  print([
    ['100 applied, a new file of 3 statements', ms(fewSmall)],
    ['100 applied, a new file of 50 statements', ms(fewLong)],
    ['1,000 applied, a new file of 3 statements', ms(manySmall)],
    ['1,000 applied, a new file of 50 statements', ms(manyLong)],
    [
      'the 47 statements more, behind 1,000 over behind 100',
      ((manyLong - manySmall) / (fewLong - fewSmall)).toFixed(2),
    ],
  ])
}

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-bench-'))
try {
  console.log(`Whole processes, median of ${RUNS} runs; Node ${process.versions.node}\n`)
  mkdirSync(join(folder, 'shell'))
  againstTheShell(join(folder, 'shell'))
  crashSweep(folder)
} finally {
  rmSync(folder, { recursive: true })
}
