/** SQL bombs through the bundled CLI: each ends as `too-slow` with its file and line. */
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { BASE, BOMBS, rehearsed, started, until } from '../support/bombs.ts'
import { runBundledCli } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'

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
    // Where the end comes before losses were looked for, no file is proved by what it did alone.
    expect(['pass', 'partial']).toContain(outcomes[0])
    expect(outcomes.at(-1)).toBe('unchecked')
  })
})

// A process that stands still uses no processor: the clock ends it, at ten times the deadline.
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
