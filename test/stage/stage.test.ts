/** SQL bombs through the bundled CLI: each ends as `too-slow` with its file and line, and leaves no process behind. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LIMITS as LIMITS_OF_JOBS } from '../../src/model/job.ts'
import type { Report } from '../../src/model/report.ts'
import type { Runner } from '../../src/model/runner.ts'
import { openStage } from '../../src/stage/stage.ts'
import { RUNNERS } from '../../src/tools/table.ts'
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

async function rehearsed(sql: string, limits: readonly string[] = LIMITS) {
  const repo = makeRepo({ 'migrations/001_notes.sql': BASE })
  repo.branch('work')
  repo.commit({
    'migrations/002_bomb.sql': `-- A bomb.\nCREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);\n${sql}\n`,
  })
  const run = await runBundledCli(['--format', 'json', ...limits], { cwd: repo.root })
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
    const { report } = await rehearsed(`INSERT OR IGNORE INTO Notes (Id, Body) VALUES\n${values};`, [])
    expect(report().findings).toEqual([])
  })

  test('an expression nested too deep is a finding, not a crash', async () => {
    const { code, report } = await rehearsed(`UPDATE Notes SET Id = ${'('.repeat(5000)}1${')'.repeat(5000)};`)
    expect(code).toBe(1)
    expect(report().findings.map((finding) => finding.rule)).toContain('replay-fails')
  })
})

/** Waits until something is there. The test's own time limit ends it. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look()
    if (found) return found
    await pause(50)
  }
}

/** Ids of the processes that a process has started. */
function childrenOf(pid: number): { pid: number; args: string }[] {
  const all = execFileSync('ps', ['-eo', 'ppid,pid,args'], { encoding: 'utf8' }).split('\n')
  const found = all.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((it) => it?.[1] === String(pid))
  return found.map((it) => ({ pid: Number(it?.[2]), args: it?.[3] ?? '' }))
}

/** Starts a check of a file that never ends. */
function started(deadline: string) {
  const repo = makeRepo({ 'migrations/001_notes.sql': BASE })
  repo.branch('work')
  repo.commit({ 'migrations/002_bomb.sql': BOMBS['a select that never comes back'] as string })
  const args = [join(distFolder(), 'cli.mjs'), '--format', 'json', '--deadline', deadline]
  const child = spawn(process.execPath, args, { cwd: repo.root, env: { PATH: process.env.PATH } })
  const stage = () => childrenOf(child.pid as number).find(({ args }) => args.includes('stage.mjs'))
  return { child, stage }
}

describe('whatever happens to the processes', () => {
  test('a stage that is closed in the middle of a job says where it stood', async () => {
    const stage = openStage(pathToFileURL(join(distFolder(), 'stage.mjs')))
    const bomb = { path: '1.sql', sql: BOMBS['a select that never comes back'] as string, line: 1 }
    const nothing = { base: [], questions: [], fresh: null, seeds: [], queries: [], downs: {} }
    const job = { runner: RUNNERS.sqlite3 as Runner, ...nothing, incoming: [bomb] }
    const replayed = await stage.run(job, LIMITS_OF_JOBS, ({ path }) => path !== null && stage.close())
    expect(replayed.stopped).toMatchObject({ at: { path: '1.sql', line: 1 } })
    expect(stages()).toEqual([])
  })

  test('a stage that is stopped is ended at the deadline, and the exit code is one of ours', async () => {
    const { child, stage } = started('3')
    const { pid } = await until(stage)
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    process.kill(pid, 'SIGSTOP')
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect((JSON.parse(out) as Report).findings.map(({ rule }) => rule)).toContain('too-slow')
  })

  test('a stage that is killed is a finding', async () => {
    const { child, stage } = started('5')
    const { pid } = await until(stage)
    process.kill(pid, 'SIGKILL')
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
  })

  test('a parent that is killed leaves no stage behind', async () => {
    const { child, stage } = started('600')
    const { pid } = await until(stage)
    await until(() => childrenOf(child.pid as number).some(({ args }) => args.includes('process.stdin.resume()')))
    child.kill('SIGKILL')
    await until(() => !stages().some((line) => line.trim().startsWith(`${pid} `)))
  })
})

describe('the deadline for the whole run', () => {
  test('ends a folder of many files, each of them quick; what was not reached is not checked', async () => {
    const repo = makeRepo({ 'migrations/0001_notes.sql': BASE })
    repo.branch('work')
    const rows = Array.from({ length: 3 }, (_, i) => `INSERT OR IGNORE INTO Notes (Id, Body) VALUES (${i}, 'x');\n`)
    const files = Array.from({ length: 2000 }, (_, i) => [
      `migrations/${String(i + 2).padStart(4, '0')}_n.sql`,
      rows.join(''),
    ])
    repo.commit(Object.fromEntries(files))
    const { code, stdout } = await runBundledCli(['--format', 'json', '--deadline-total', '8'], { cwd: repo.root })
    expect(code).toBe(1)
    const { findings, folders } = JSON.parse(stdout) as Report
    const found = findings.find(({ rule }) => rule === 'too-slow')
    expect(found?.message).toContain('the time for the whole run was over')
    const outcomes = folders[0]?.rehearsals.map(({ outcome }) => outcome) ?? []
    expect(outcomes[0]).toBe('pass')
    expect(outcomes.at(-1)).toBe('unchecked')
  })
})
