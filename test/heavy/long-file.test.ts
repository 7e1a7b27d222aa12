/** A file of thousands of like statements ends with its findings, not with the deadline. */
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

test('five thousand INSERTs: what a second run and a crash do, at lines of the file, with a fix of a few lines', async () => {
  const repo = makeRepo({
    'migrations/001_towns.sql': 'CREATE TABLE IF NOT EXISTS Towns (Id INTEGER PRIMARY KEY, Name TEXT);\n',
  })
  repo.branch('work')
  const rows = Array.from({ length: 5_000 }, (_, i) => `INSERT INTO Towns (Name) VALUES ('Town ${i}');\n`)
  repo.commit({ 'migrations/002_rows.sql': rows.join('') })
  const { stdout } = await runCli(['--format', 'json'], { cwd: repo.root })
  const { findings, folders } = JSON.parse(stdout) as Report
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['crash-gets-stuck', 'rerun-changes-state'])
  for (const { line, fix } of findings) {
    expect(line).toBeLessThanOrEqual(5_000)
    expect(fix.split('\n').length).toBeLessThanOrEqual(40)
  }
  expect(folders[0]?.rehearsals.find(({ scenario }) => scenario === 'crash')?.detail).toContain(
    'of 4999 crash points tried',
  )
})
