/**
 * `npm run bench`: how long a person waits, and what it costs. Whole process trees (git and the guarded child counted), CPU and
 * wall, medians, ratios pair by pair in one run: new migrations behind many against SQLite's own shell and dbmate, and how the
 * cost grows with new files and with statements. `npm run bench -- 3` takes three runs of each instead of nine.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = Number(process.argv[2] ?? 9)
const CLI = join(import.meta.dirname, '../dist/cli.mjs')

interface Contender {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Removed before each run. */
  readonly leaves?: string
}

/** Seconds of a process and of all that it started and waited for. */
interface Cost {
  readonly cpu: number
  readonly wall: number
}

/** What most small migrations are: a table, an index on it, and a first row or two. */
function small(number: number): string {
  const table = `Table${number}`
  return `-- migrate:up
CREATE TABLE IF NOT EXISTS ${table} (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Amount REAL, MadeAt TEXT);
CREATE INDEX IF NOT EXISTS IX_${table}_Name ON ${table} (Name);
INSERT INTO ${table} (Id, Name, Amount) VALUES (1, 'first', 1.5), (2, 'second', 2) ON CONFLICT DO NOTHING;
`
}

function many(count: number, statement: (number: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${statement(at)}\n`).join('')
}

const create = (number: number) => `CREATE TABLE IF NOT EXISTS Long${number} (Id INTEGER PRIMARY KEY, Name TEXT);`
const insert = (number: number) => `INSERT OR IGNORE INTO Table1 (Id, Name) VALUES (${number + 10}, 'n${number}');`

interface Bench {
  readonly cwd: string
  readonly names: readonly string[]
}

/** A real repository: so many files on main, and new ones that are not committed yet. */
function repository(root: string, name: string, applied: number, fresh: readonly string[]): Bench {
  const cwd = join(root, name)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=b@example.com', ...args], { cwd })
  const names = Array.from({ length: applied + fresh.length }, (_, i) => `${String(i + 1).padStart(5, '0')}_step.sql`)
  mkdirSync(join(cwd, 'db/migrations'), { recursive: true })
  const write = (at: number, text: string) => writeFileSync(join(cwd, 'db/migrations', names[at] ?? ''), text)
  git('init', '--quiet', '--initial-branch=main')
  for (let at = 0; at < applied; at += 1) write(at, small(at + 1))
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message=All but the new ones')
  git('gc', '--quiet')
  for (const [at, text] of fresh.entries()) write(applied + at, text)
  return { cwd, names }
}

function ours({ cwd }: Bench): Contender {
  const args = [CLI, '--base', 'main', '--runner', 'sqlite3', '--deadline', '3600', '--fail-on', 'never']
  return { name: 'sqlite-rehearsal', command: process.execPath, args, cwd }
}

/** What else plays all files, where it is on PATH. */
function peers({ cwd, names }: Bench): Contender[] {
  const input = names.map((name) => `.read db/migrations/${name}\n`).join('')
  const shell = { name: 'sqlite3 :memory:', command: 'sqlite3', args: ['-bail', ':memory:'], cwd, input }
  const env = { DATABASE_URL: 'sqlite:bench.sqlite3', DBMATE_NO_DUMP_SCHEMA: 'true' }
  const dbmate = { name: 'dbmate up', command: 'dbmate', args: ['up'], cwd, env, leaves: 'bench.sqlite3' }
  return [shell, dbmate].filter(({ command }) => spawnSync(command, ['--version']).status === 0)
}

/** bash adds up what the kernel says of a process and of every one below it. Throws when it fails: that is no measurement. */
function cost({ name, command, args, cwd, input = '', env = {}, leaves }: Contender): Cost {
  if (leaves) rmSync(join(cwd, leaves), { force: true })
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null 2>&1'
  const options = { cwd, input, env: { ...process.env, ...env }, encoding: 'utf8' as const }
  const { status, stderr, error } = spawnSync('bash', ['-c', script, 'bash', command, ...args], options)
  if (error) throw error
  if (status !== 0) throw new Error(`${name} ended with ${status} in ${cwd}`)
  const [user = 0, system = 0, wall = 0] = stderr.trim().split(' ').map(Number)
  return { cpu: user + system, wall }
}

/** The costs of each, in the order of the contenders. They take turns, so that a busy minute hits all; round one warms up. */
function race(contenders: readonly Contender[], runs = RUNS): Cost[][] {
  const rounds = Array.from({ length: runs + 1 }, () => contenders.map(cost)).slice(1)
  return contenders.map((_, at) => rounds.map((round) => round[at] as Cost))
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

const ms = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`

function print(name: string, ...figures: readonly string[]): void {
  console.log(name.padEnd(38) + figures.map((figure) => figure.padStart(12)).join(''))
}

function compared(title: string, bench: Bench): void {
  const contenders = [ours(bench), ...peers(bench)]
  const costs = race(contenders)
  print(`\n${title}`, 'CPU', 'wall', 'CPU of ours', 'wall of ours')
  for (const [at, { name }] of contenders.entries()) {
    const own = costs[at] ?? []
    const ratio = (key: keyof Cost) => median(own.map((it, run) => (costs[0]?.[run]?.[key] ?? 0) / it[key]))
    const ratios = at === 0 ? [] : [`× ${ratio('cpu').toFixed(2)}`, `× ${ratio('wall').toFixed(2)}`]
    print(`  ${name}`, ms(median(own.map(({ cpu }) => cpu))), ms(median(own.map(({ wall }) => wall))), ...ratios)
  }
}

/** The exponent of the growth: the slope of the logarithms, by least squares, without what a run costs that has nothing new. */
function exponent(points: readonly (readonly [size: number, cost: number])[], fixed: number): number {
  const logs = points.map(([size, own]) => [Math.log(size), Math.log(Math.max(1e-3, own - fixed))] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, it) => sum + it[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, it) => sum + (it[0] - x) * (it[1] - y), 0)
  return over / logs.reduce((sum, it) => sum + (it[0] - x) ** 2, 0)
}

function growth(
  root: string,
  what: string,
  sizes: readonly number[],
  fresh: (size: number) => readonly string[],
): void {
  const bare = repository(root, `${what} none`, 10, [])
  const contenders = [bare, ...sizes.map((size) => repository(root, `${what} ${size}`, 10, fresh(size)))].map(ours)
  const [fixed = 0, ...costs] = race(contenders, Math.min(3, RUNS)).map((own) => median(own.map(({ cpu }) => cpu)))
  const points = sizes.map((size, at) => [size, costs[at] ?? Number.NaN] as const)
  print(`\n${what}`, 'CPU', 'each')
  for (const [size, own] of points) print(`  ${size}`, ms(own), ms((own - fixed) / size))
  print('  exponent', exponent(points, fixed).toFixed(2))
}

function whereItWent({ cwd }: Bench): void {
  const { args, command } = ours({ cwd, names: [] })
  const { stderr } = spawnSync(command, [...args, '--timing'], { cwd, encoding: 'utf8' })
  console.log(`\nWhere the time went, in one run:\n${stderr.trimEnd()}`)
}

const root = mkdtempSync(join(tmpdir(), 'rehearsal-bench-'))
try {
  console.log(`Whole process trees, median of ${RUNS} runs; Node ${process.versions.node}`)
  compared('9 applied, 1 new', repository(root, 'ten', 9, [small(10)]))
  const thousand = repository(root, 'thousand', 999, [small(1000)])
  compared('999 applied, 1 new', thousand)
  whereItWent(thousand)
  compared('5,000 applied, 1 new', repository(root, 'five-thousand', 5000, [small(5001)]))
  growth(root, 'new files', [10, 100, 1000], (size) => Array.from({ length: size }, (_, at) => small(at + 11)))
  growth(root, 'CREATEs in a new file', [100, 400, 1000], (size) => [many(size, create)])
  growth(root, 'INSERTs in a new file', [100, 400, 1600, 3200], (size) => [many(size, insert)])
} finally {
  rmSync(root, { recursive: true })
}
