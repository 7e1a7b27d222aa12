/** SQL bombs through the bundled CLI: they end as `too-slow` and leave no process behind. test/heavy/ has all of them. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LIMITS as LIMITS_OF_JOBS } from '../../src/model/job.ts'
import type { Report } from '../../src/model/report.ts'
import type { Runner } from '../../src/model/runner.ts'
import { openStage } from '../../src/stage/stage.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { BASE, BOMBS, rehearsed, stages, until } from '../support/bombs.ts'
import { distFolder } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'

test.each(['a select that never comes back', 'one row that needs everything'])(
  '%s ends with its file and line, and leaves no process behind',
  async (name) => {
    const { code, stderr, report } = await rehearsed(`${BOMBS[name]}`)
    expect(stderr).toBe('')
    expect(code).toBe(1)
    const found = report().findings.find((finding) => finding.rule === 'too-slow')
    expect(found).toMatchObject({ level: 'error', path: 'migrations/002_bomb.sql', line: 3 })
    expect(report().verdict).toBe('fail')
    await until(() => stages().length === 0)
  },
)

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
