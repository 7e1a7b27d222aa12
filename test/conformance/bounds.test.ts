/** Sizes that nobody has in earnest, through the bundled program: each ends with a report, red where it did not get to the end. */

import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runBundledCli } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'
import { sqliteFile } from '../support/sqlite-file.ts'

const TABLE = 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE);\n'

/** Seconds for the whole run. */
const TOTAL = 60

async function reported(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const repo = makeRepo({ 'migrations/0001_a.sql': TABLE })
  repo.write(files)
  const limits = ['--base', 'main', '--deadline-total', String(TOTAL)]
  const run = await runBundledCli([...limits, '--format', 'json', ...args], { cwd: repo.root })
  expect(run.stderr).not.toContain('This is a bug')
  return { code: run.code, report: JSON.parse(run.stdout) as Report }
}

const files = (count: number, text: (number: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`migrations/${String(at + 2).padStart(4, '0')}_step.sql`, text(at + 2)]),
  )

const lines = (count: number, text: (number: number) => string) => ({
  'migrations/0002_b.sql': Array.from({ length: count }, (_, at) => `${text(at)}\n`).join(''),
})

/** Every new file was rehearsed, or is said not to be, in red. */
function isHonest({ code, report }: Awaited<ReturnType<typeof reported>>, count: number): void {
  const [folder] = report.folders
  const fresh = folder?.migrations.filter(({ change }) => change === 'added') ?? []
  const open = new Set(folder?.unchecked)
  expect(fresh).toHaveLength(count)
  for (const { path } of fresh)
    expect(open.has(path) || folder?.rehearsals.some(({ migration }) => migration === path), path).toBe(true)
  expect([code, report.verdict]).toEqual(open.size > 0 || report.counts.error > 0 ? [1, 'fail'] : [0, 'pass'])
}

describe('ends with a report', () => {
  const time = { timeout: 300_000 }

  it('3,000 new files', time, async () => {
    const create = (number: number) => `CREATE TABLE IF NOT EXISTS T${number} (Id INTEGER PRIMARY KEY, Name TEXT);\n`
    isHonest(await reported(files(3000, create)), 3000)
  })

  it('200,000 statements', time, async () => {
    const run = await reported(lines(200_000, (at) => `INSERT OR IGNORE INTO A VALUES (${at}, 'n${at}');`))
    isHonest(run, 1)
  })

  it('5,000 tables in one file', time, async () => {
    isHonest(await reported(lines(5000, (at) => `CREATE TABLE IF NOT EXISTS T${at} (Id INTEGER PRIMARY KEY);`)), 1)
  })

  it('5,000 tables before one file', time, async () => {
    const base = files(5000, (number) => `CREATE TABLE IF NOT EXISTS T${number} (Id INTEGER PRIMARY KEY);\n`)
    const repo = makeRepo(base)
    repo.write({ 'migrations/9001_b.sql': 'CREATE TABLE IF NOT EXISTS B (Id INTEGER PRIMARY KEY);\n' })
    const run = await runBundledCli(['--base', 'main', '--format', 'json'], { cwd: repo.root })
    expect([run.code, (JSON.parse(run.stdout) as Report).verdict]).toEqual([0, 'pass'])
  })

  it('a file of 60 MB', time, async () => {
    const run = await reported({ 'migrations/0002_b.sql': new Uint8Array(60_000_000).fill(40) })
    expect(run.report.findings.map(({ rule }) => rule)).toEqual(['unreadable-file'])
    isHonest(run, 1)
  })

  it('twelve files of 5 MB of open brackets', time, async () => {
    const bytes = new Uint8Array(5_000_000).fill(40)
    const run = await reported(Object.fromEntries(Object.keys(files(12, () => '')).map((path) => [path, bytes])))
    isHonest(run, 12)
  })
})

describe('a damaged database of the project’s own', () => {
  const repo = makeRepo({
    'migrations/0001_a.sql': TABLE,
    '.gitignore': 'prod.db*\n',
    '.github/rehearsal.yml': 'rows: prod.db\n',
  })
  repo.write({
    'migrations/0002_b.sql': 'ALTER TABLE A ADD COLUMN Note TEXT;\nUPDATE A SET Note = Name WHERE Note IS NULL;\n',
  })
  const fill =
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO A SELECT i, hex(i) FROM n;'
  const views = 'CREATE VIEW V AS SELECT * FROM A; CREATE TRIGGER T AFTER INSERT ON A BEGIN SELECT 1; END;'

  /** Numbers from 0 to 1, always the same ones. */
  function numbers(seed: number): () => number {
    let now = seed
    return () => {
      now = (Math.imul(now, 1_103_515_245) + 12_345) & 0x7fffffff
      return now / 0x7fffffff
    }
  }

  it.each([512, 4096, 65_536])(
    'is used or named, whatever bits are flipped: pages of %d bytes',
    { timeout: 600_000 },
    async (size) => {
      const good = sqliteFile(`PRAGMA page_size = ${size}; ${TABLE}${views}${fill}`)
      const next = numbers(size)
      for (let round = 0; round < 150; round += 1) {
        const bytes = Uint8Array.from(good)
        // The header and the schema first: there a bit says most.
        const within = round % 2 === 0 ? Math.min(600, bytes.length) : bytes.length
        for (let flips = 0; flips <= round % 4; flips += 1) {
          const at = Math.floor(next() * within)
          bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
        }
        repo.write({ 'prod.db': round % 10 === 9 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes })
        const { code, stderr } = await runCli(['--base', 'main'], { cwd: repo.root })
        expect(code === 2 ? stderr : '', `round ${round}`).toMatch(/^$|^sqlite-rehearsal: rows: /)
      }
    },
  )
})
