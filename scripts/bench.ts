/**
 * `npm run bench`: how long a person waits. Whole processes, one new migration behind a thousand, against SQLite's own
 * shell that only runs the same files.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 1000
const RUNS = 9

interface Contender {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly input: string
}

/** What most small migrations are: a table, an index on it, and a first row or two. */
function migration(number: number): string {
  const table = `Table${number}`
  return `-- Version: ${number}
CREATE TABLE IF NOT EXISTS ${table} (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Amount REAL, MadeAt TEXT);
CREATE INDEX IF NOT EXISTS IX_${table}_Name ON ${table} (Name);
INSERT INTO ${table} (Id, Name, Amount) VALUES (1, 'first', 1.5), (2, 'second', 2) ON CONFLICT DO NOTHING;
`
}

/** A real repository: all files but the last are on main, the last is not committed yet. Returns the files' names. */
function makeRepository(folder: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=b@example.com', ...args], { cwd: folder })
  const names = Array.from({ length: FILES }, (_, i) => `migrations/${String(i + 1).padStart(4, '0')}_step.sql`)
  const writeFile = (name: string, i: number) => writeFileSync(join(folder, name), migration(i + 1))
  mkdirSync(join(folder, 'migrations'))
  git('init', '--quiet', '--initial-branch=main')
  names.slice(0, -1).forEach(writeFile)
  git('add', '.')
  git('commit', '--quiet', '--message=All but one')
  writeFile(names.at(-1) ?? '', FILES - 1)
  return names
}

/** Milliseconds from start to end of one process. Throws when it does not succeed: a failure is not a measurement. */
function time(contender: Contender, cwd: string): number {
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(contender.command, contender.args, { cwd, input: contender.input })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (status !== 0) throw new Error(`${contender.name} ended with ${status}: ${stderr}`)
  return elapsed
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Alternating, so that a busy moment of the machine hits all alike; the first round only warms the disk's cache. */
function race(contenders: readonly Contender[], cwd: string): number[] {
  const rounds = Array.from({ length: RUNS + 1 }, () => contenders.map((contender) => time(contender, cwd)))
  return contenders.map((_, i) => median(rounds.slice(1).map((round) => round[i] ?? Number.NaN)))
}

const cli = join(import.meta.dirname, '../dist/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'rehearsal-bench-'))
try {
  const names = makeRepository(folder)
  const ours: Contender = {
    name: 'sqlite-rehearsal',
    command: process.execPath,
    args: [cli, '--base', 'main'],
    input: '',
  }
  const reads = names.map((name) => `.read ${name}\n`).join('')
  const shell: Contender = { name: 'sqlite3 :memory:', command: 'sqlite3', args: ['-bail', ':memory:'], input: reads }
  const hasShell = spawnSync('sqlite3', ['--version']).status === 0
  const [own = Number.NaN, theirs] = race(hasShell ? [ours, shell] : [ours], folder)

  console.log(`${FILES} migrations, 1 new; whole process, median of ${RUNS} runs; Node ${process.versions.node}\n`)
  console.log(`${ours.name.padEnd(20)} ${own.toFixed(0).padStart(6)} ms`)
  if (theirs === undefined) console.log('sqlite3 is not on PATH: nothing to compare with')
  else
    console.log(
      `${shell.name.padEnd(20)} ${theirs.toFixed(0).padStart(6)} ms\nratio ${(own / theirs).toFixed(2).padStart(21)}`,
    )

  const traced = spawnSync(ours.command, ours.args, {
    cwd: folder,
    env: { ...process.env, REHEARSAL_TRACE: '1' },
    encoding: 'utf8',
  })
  if (traced.stderr !== '') console.log(`\nWhere the time goes, in one run:\n${traced.stderr.trimEnd()}`)
} finally {
  rmSync(folder, { recursive: true })
}
