/** SQL bombs through the bundled CLI: they end as `too-slow` and leave no process behind. test/heavy/ has all of them. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LIMITS as LIMITS_OF_JOBS } from '../../src/model/job.ts'
import type { Runner } from '../../src/model/runner.ts'
import { openStage } from '../../src/stage/stage.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { BOMBS, childrenOf, rehearsed, stages, started, until } from '../support/bombs.ts'
import { distFolder } from '../support/dist.ts'

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

describe('whatever happens to the processes', () => {
  test('a stage that is closed in the middle of a job says where it stood', async () => {
    const stage = openStage(pathToFileURL(join(distFolder(), 'stage.mjs')))
    const bomb = { path: '1.sql', sql: BOMBS['a select that never comes back'] as string, line: 1 }
    const nothing = { base: [], questions: [], fresh: null, seeds: [], queries: [], downs: {} }
    const job = { runner: RUNNERS.sqlite3 as Runner, ...nothing, incoming: [bomb] }
    const replayed = await stage.run(job, LIMITS_OF_JOBS, ({ path }) => path !== null && stage.close())
    expect(replayed.stopped).toMatchObject({ at: { path: '1.sql', line: 1 } })
    // Of this process alone: the other worker's tests may run stages of the same bundle at this moment.
    await until(() => !childrenOf(process.pid).some(({ args }) => args.includes(join(distFolder(), 'stage.mjs'))))
  })

  test('a parent that is killed leaves no stage behind', async () => {
    const { child, stage } = started('600')
    const { pid } = await until(stage)
    await until(() => childrenOf(child.pid as number).some(({ args }) => args.includes('process.stdin.resume()')))
    child.kill('SIGKILL')
    await until(() => !stages().some((line) => line.trim().startsWith(`${pid} `)))
  })
})
