/** Attacks by size: a few of each kind, which end with a finding or a sentence. test/heavy/ has all of them. */

import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, type Repo, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { runStep, said } from '../support/step.ts'

const MAIN = { 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY);\n' }

function branch(files: Files): Repo {
  const repo = makeRepo(MAIN)
  repo.branch('work')
  repo.commit(files)
  return repo
}

it('a file of six megabytes is named and not read', async () => {
  const repo = branch({ 'migrations/002_six.sql': Buffer.alloc(6 * 1024 * 1024, ' ') })
  const run = await runCli(['--format', 'json'], { cwd: repo.root })
  expect([run.code, said(JSON.parse(run.stdout) as Report)]).toEqual([1, ['unreadable-file migrations/002_six.sql:1']])
})

it.each([
  ['of a megabyte', `# ${'x'.repeat(1024 * 1024)}\n`],
  ['with lists in lists', '['.repeat(60_000)],
  [
    'with a billion laughs',
    `${Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} [${Array(9).fill(at === 0 ? 'lol' : `*a${at - 1}`)}]\n`).join('')}folders: *a8\n`,
  ],
])('settings %s end in a sentence', async (_, text) => {
  const { root } = branch({ '.github/rehearsal.yml': text })
  const run = await runCli([], { cwd: root })
  expect([run.code, run.stdout]).toEqual([2, ''])
  expect(run.stderr).toMatch(/^sqlite-rehearsal: /)
  expect(run.stderr).toContain('.github/rehearsal.yml')
  expect(run.stderr.length).toBeLessThan(100_000)
})

it.each(['['.repeat(1_000_000), `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"pull_request":null}', ''])(
  'an event that is deep or of another shape ends in a sentence',
  async (text) => {
    const github = await startGitHub()
    const { root, git } = branch({})
    const path = join(temporaryFolder(), 'event.json')
    writeFileSync(path, text)
    const started = { eventName: 'pull_request', event: {}, sha: git('rev-parse', 'work'), workspace: root }
    const step = await runStep(github, started, {}, { GITHUB_EVENT_PATH: path })
    expect([step.code, step.report]).toEqual([2, null])
    expect(step.commands.map(({ name }) => name)).toEqual(['error'])
    expect(step.commands[0]?.data).toMatch(/does not hold an event|has no commit id/)
    expect(github.requests).toEqual([])
  },
)

it('a database of rows that is too large is not read', async () => {
  const { root } = branch({ '.github/rehearsal.yml': 'rows: rows.db\n', 'rows.db': 'x' })
  truncateSync(join(root, 'rows.db'), 101 * 1024 * 1024)
  expect((await runCli([], { cwd: root })).stderr).toContain('more than 100 MB')
})
