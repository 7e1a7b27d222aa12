/** Attacks by text that is slow to look at. None may take longer than a test may: what is read twice is read for hours. */

import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runBundledCli } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'
import { checkedText as checked, MAIN, MANY, TABLE } from '../support/slow-text.ts'

describe('a comment', () => {
  const runs = [' ', '\t', '*', '-', '_', ';', '"', '(', 'a '].map((one) => one.repeat(MANY / one.length / 4))
  const starts = ['-- rehearsal', '-- version', '-- migration', '-- a']

  it.each(starts)('that starts with "%s" and goes on for long is read once', async (start) => {
    const { code, found } = await checked(`${runs.map((run) => `${start}${run}x\n`).join('')}${TABLE}`)
    expect(found.filter((one) => !one.startsWith('bad-allowance'))).toEqual([])
    expect(code).toBe(0)
  })

  it('in a block is read once', async () => {
    const { code, found } = await checked(`/* ${runs.join('\n *')} */ /*${'*'.repeat(MANY)}/ ${TABLE}`)
    expect([code, found]).toEqual([0, []])
  })

  it('of five megabytes is one comment', async () => {
    const { code, found } = await checked(`/*${'x'.repeat(5_000_000)}*/\n${TABLE}`)
    expect([code, found]).toEqual([0, []])
  })

  it.each(['markdown', 'sarif'])('that allows, and another, and forty thousand: %s', async (format) => {
    const { code, stdout } = await checked(
      `${'-- rehearsal: allow nothing because so\n'.repeat(40_000)}${TABLE}`,
      format,
    )
    expect(code).toBe(1)
    expect(stdout).toContain('bad-allowance')
  })
})

describe('a statement', () => {
  it.each([
    ['many semicolons', `${';'.repeat(MANY / 5)}\n${TABLE}`],
    ['many semicolons apart', `${'; '.repeat(MANY / 10)}\n${TABLE}`],
    ['a million empty lines', `${'\n'.repeat(MANY)}${TABLE}`],
    ['a view with a million blanks', `${TABLE}CREATE VIEW IF NOT EXISTS V AS SELECT 1${' '.repeat(MANY)}AS x;\n`],
  ])('%s change nothing', async (_, sql) => {
    const { code, found } = await checked(sql)
    expect([code, found]).toEqual([0, []])
  })

  it.each([
    ['brackets in brackets', `INSERT INTO A (Name) VALUES (${'('.repeat(900)}'x'${')'.repeat(900)});\n`],
    ['calls in calls', `INSERT INTO A (Name) VALUES (${'abs('.repeat(60)}1${')'.repeat(60)});\n`],
    ['cases in cases', `INSERT INTO A (Name) VALUES (${'CASE WHEN (1) THEN ('.repeat(30)}1${') END'.repeat(30)});\n`],
    ['too many brackets', `CREATE TABLE IF NOT EXISTS C (x CHECK (${'('.repeat(100_000)}1${')'.repeat(100_000)}));\n`],
    [
      'a name of a megabyte',
      `CREATE TABLE "${'x'.repeat(MANY)}" (Id INTEGER PRIMARY KEY);\nDROP TABLE "${'y'.repeat(MANY)}";\n`,
    ],
    ['a name of quotes', `DROP TABLE "${"'".repeat(MANY)}x";\n`],
    [
      'a dropped index of blanks',
      `CREATE INDEX I ON A(Name)${' '.repeat(MANY)}WHERE 1;\nDROP INDEX I;\nDROP TABLE A;\n`,
    ],
    [
      'a message without end',
      "CREATE TRIGGER T BEFORE INSERT ON A BEGIN SELECT RAISE(ABORT, printf('%.*c', 400000000, 'x')); END;\nINSERT INTO A VALUES (7, 'x');\n",
    ],
    ['a value without end', "UPDATE A SET Name = printf('%.*c', 100000000, 'x');\n"],
  ])('%s end in a finding', async (_, sql) => {
    const { code, found } = await checked(sql)
    expect(code).toBe(1)
    expect(found.join()).toContain('migrations/002_b.sql')
  })
})

describe('a folder', () => {
  it('of ten thousand files is looked at once', async () => {
    const repo = makeRepo(MAIN)
    repo.branch('work')
    repo.commit({ 'migrations/002_b.sql': TABLE })
    const oid = repo.git('rev-parse', 'HEAD:migrations/002_b.sql')
    const names = (at: number) => [`b${at}.sql`, `new/${at}_b.sql`, `y${at}.down.sql`]
    const lines = Array.from({ length: 10_000 }, (_, at) => `100644 ${oid}\tmigrations/${names(at)[at % 3]}\n`)
    execFileSync('git', ['update-index', '--index-info'], { cwd: repo.root, input: lines.join('') })
    repo.git('commit', '--quiet', '-m', 'Many')
    const run = await runBundledCli(['--head', 'work', '--format', 'json'], { cwd: repo.root })
    expect(run.code).toBe(1)
    expect((JSON.parse(run.stdout) as Report).findings.length).toBe(10_000)
  })
})
