/** SQL bombs through the bundled CLI: each ends as `too-slow` with its file and line, and leaves no process behind. */
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { distFolder, runBundledCli } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'

const BASE = 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);\n'

/** What a file does that never ends or eats everything; the bomb itself stands in line 3. */
const BOMBS: Readonly<Record<string, string>> = {
  'recursion without an end':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0;',
  'a select that never comes back':
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;',
  'rows without an end':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT hex(randomblob(500)) FROM n;',
  'blobs of zeros':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT zeroblob(100000000) FROM n;',
  'one row that needs everything':
    "CREATE TABLE IF NOT EXISTS Big AS SELECT replace(hex(zeroblob(200000000)), '0', 'xxxx') AS Body;",
}

const LIMITS = ['--deadline', '2', '--memory', '300']

async function rehearsed(sql: string) {
  const repo = makeRepo({ 'migrations/001_notes.sql': BASE })
  repo.branch('work')
  repo.commit({
    'migrations/002_bomb.sql': `-- A bomb.\nCREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);\n${sql}\n`,
  })
  const run = await runBundledCli(['--format', 'json', ...LIMITS], { cwd: repo.root })
  return { ...run, report: () => JSON.parse(run.stdout) as Report }
}

/** Command lines of every process that runs a stage of this bundle. */
function stages(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  return all.filter((line) => line.includes(`${distFolder()}/stage.mjs`))
}

describe('a bomb', () => {
  for (const [name, sql] of Object.entries(BOMBS)) {
    test(name, async () => {
      const { code, stderr, report } = await rehearsed(sql)
      expect(stderr).toBe('')
      expect(code).toBe(1)
      const found = report().findings.find((finding) => finding.rule === 'too-slow')
      expect(found).toMatchObject({ level: 'error', path: 'migrations/002_bomb.sql', line: 3 })
      expect(report().verdict).toBe('fail')
    })
  }

  test('ten thousand tables, each quickly made, and a crash behind each', async () => {
    const tables = Array.from(
      { length: 10_000 },
      (_, i) => `CREATE TABLE IF NOT EXISTS T${i} (Id INTEGER PRIMARY KEY);`,
    )
    const { code, report } = await rehearsed(tables.join('\n'))
    expect(code).toBe(1)
    expect(report().findings).toContainEqual(
      expect.objectContaining({ rule: 'too-slow', path: 'migrations/002_bomb.sql' }),
    )
  })

  test('leaves no process behind', async () => {
    await rehearsed(BOMBS['a select that never comes back'] as string)
    expect(stages()).toEqual([])
  })
})

describe('a large but honest file', () => {
  test('ten thousand rows in one statement pass', async () => {
    const values = Array.from({ length: 10_000 }, (_, i) => `(${i + 1000}, 'note ${i}')`).join(',\n')
    const { report } = await rehearsed(`INSERT OR IGNORE INTO Notes (Id, Body) VALUES\n${values};`)
    expect(report().findings).toEqual([])
  })

  test('an expression nested too deep is a finding, not a crash', async () => {
    const { code, report } = await rehearsed(`UPDATE Notes SET Id = ${'('.repeat(5000)}1${')'.repeat(5000)};`)
    expect(code).toBe(1)
    expect(report().findings.map((finding) => finding.rule)).toContain('replay-fails')
  })
})
