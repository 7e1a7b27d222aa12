/** Seeds and queries: which files the settings name, and what they change in the command line's report. */

import { describe, expect, test } from 'vitest'
import { readQueries, readSeeds } from '../../src/commands/inputs.ts'
import type { Report } from '../../src/model/report.ts'
import { readTerminal } from '../../src/revisions/terminal.ts'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo, type Repo } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { openPull, runStep, said as saidIn } from '../support/step.ts'

const USERS = 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);\n'
const INDEX = 'CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);\n'

function project(settings: string, files: Readonly<Record<string, string>>): Repo {
  const repo = makeRepo({ 'migrations/001_users.sql': USERS, '.github/rehearsal.yml': settings, ...files })
  repo.branch('work')
  return repo
}

const cli = (repo: Repo): Promise<Run> =>
  runCli(['--base', 'main', '--format', 'json'], { cwd: repo.root, env: { HOME: '/nonexistent' } })

const said = ({ stdout }: Run) =>
  (JSON.parse(stdout) as Report).findings.map(({ rule, path, message }) => ({ rule, path, message }))

describe('seeds', () => {
  const SEED = `INSERT INTO Users (Name) VALUES ('admin');\n`
  const GUARDED = `INSERT INTO Users (Name) SELECT 'admin' WHERE NOT EXISTS (SELECT 1 FROM Users WHERE Name = 'admin');\n`

  test('that insert at every start make the deployment end differently', async () => {
    const repo = project('seeds: [seed/*.sql]\n', { 'seed/admin.sql': SEED })
    repo.write({ 'migrations/002_index.sql': INDEX })
    const run = await cli(repo)
    expect(run.stderr).toBe('')
    expect(said(run)).toEqual([
      { rule: 'deploy-differs', path: expect.any(String), message: expect.stringContaining('Users') },
    ])
    expect(run.code).toBe(1)
  })

  test('that look first are fine', async () => {
    const repo = project('seeds: [seed/*.sql]\n', { 'seed/admin.sql': GUARDED })
    repo.write({ 'migrations/002_index.sql': INDEX })
    expect(await cli(repo)).toMatchObject({ code: 0, stderr: '' })
  })

  test('are the head’s: what the pull request mends is mended', async () => {
    const repo = project('seeds: [seed/*.sql]\n', { 'seed/admin.sql': SEED })
    repo.write({ 'migrations/002_index.sql': INDEX, 'seed/admin.sql': GUARDED })
    expect(await cli(repo)).toMatchObject({ code: 0, stderr: '' })
  })

  test('that a pull request adds or edits are rehearsed on rows, with new migrations and without', async () => {
    const repo = project('runner: transactional\nseeds: [seed/*.sql]\n', {
      'seed/admin.sql': GUARDED,
      'migrations/000_notes.sql': 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);\n',
    })
    repo.commit({ 'seed/tidy.sql': 'DROP TABLE IF EXISTS Notes;\n', 'seed/admin.sql': `DELETE FROM Users;\n${SEED}` })
    const rules = (run: Run) => said(run).map(({ rule, path }) => `${rule} ${path}`)
    const alone = await cli(repo)
    expect(alone.code).toBe(1)
    expect(rules(alone)).toEqual(expect.arrayContaining(['loses-rows seed/admin.sql', 'drops-table seed/tidy.sql']))
    repo.commit({ 'migrations/002_index.sql': INDEX, 'seed/tidy.sql': null })
    const beside = await cli(repo)
    expect(beside.code).toBe(1)
    expect(rules(beside)).toContain('loses-rows seed/admin.sql')
    const text = await runCli(['--base', 'main'], { cwd: repo.root, env: { HOME: '/nonexistent' } })
    expect(text.stdout).toMatch(/admin\.sql {2}empty ✓ {2}rows ✗/)
  })

  test('that a pull request adds are found on GitHub, and innocent ones pass', async () => {
    const main = {
      'migrations/001_users.sql': USERS,
      '.github/rehearsal.yml': 'runner: transactional\nseeds: [seed/*.sql]\n',
      'seed/admin.sql': GUARDED,
    }
    const pull = openPull(main, { 'seed/tidy.sql': 'DROP TABLE IF EXISTS Users;\n' })
    const guilty = await runStep(await startGitHub(), pull.started())
    expect([guilty.code, saidIn(guilty.report)]).toEqual([1, ['drops-table seed/tidy.sql:1']])
    pull.push({ 'seed/tidy.sql': 'INSERT INTO Nowhere VALUES (1);\n' })
    const refused = await runStep(await startGitHub(), pull.started())
    expect([refused.code, saidIn(refused.report)]).toEqual([1, ['replay-fails seed/tidy.sql:1']])
    pull.push({ 'seed/tidy.sql': GUARDED.replaceAll('admin', 'guest') })
    const innocent = await runStep(await startGitHub(), pull.started())
    expect([innocent.code, saidIn(innocent.report)]).toEqual([0, []])
  })

  test('that the settings name must be there', async () => {
    const repo = project('seeds: [seed/*.sql]\nqueries: [app/q.sql]\n', {})
    repo.write({ 'migrations/002_index.sql': INDEX })
    const run = await cli(repo)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('seeds: seed/*.sql fits no file that git tracks or would add.')
  })
})

describe('queries', () => {
  const COLUMN = 'ALTER TABLE Users RENAME COLUMN Name TO Called;\n'

  test('are named when a migration breaks them', async () => {
    const settings = 'queries: ["app/**/*.sql"]\nrunner: transactional\n'
    const repo = project(settings, {
      'app/a/users.sql': '-- Everybody.\nSELECT Id, Name FROM Users WHERE Id > :last;\n',
    })
    repo.write({ 'migrations/002_called.sql': COLUMN })
    const reads = said(await cli(repo)).filter(({ rule }) => rule === 'breaks-old-reads')
    expect(reads).toEqual([
      {
        rule: 'breaks-old-reads',
        path: 'migrations/002_called.sql',
        message: expect.stringMatching(/The query at app\/a\/users\.sql:2 fails too\.$/),
      },
    ])
  })

  test('are the deployed ones: a pull request cannot hide what it breaks by editing them', async () => {
    const settings = 'queries: ["app/*.sql"]\nrunner: transactional\n'
    const repo = project(settings, { 'app/users.sql': 'SELECT Id, Name FROM Users;\n' })
    repo.write({ 'migrations/002_called.sql': COLUMN, 'app/users.sql': 'SELECT Id, Called FROM Users;\n' })
    const [reads] = said(await cli(repo)).filter(({ rule }) => rule === 'breaks-old-reads')
    expect(reads?.message).toContain('The query at app/users.sql:1 fails too.')
  })

  test('that do not concern the change say nothing', async () => {
    const settings = 'queries: ["app/*.sql"]\n'
    const repo = project(settings, { 'app/users.sql': 'SELECT Id, Name FROM Users WHERE Id = ?;\n' })
    repo.write({ 'migrations/002_index.sql': INDEX })
    expect(await cli(repo)).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('patterns', () => {
  const FILES = {
    'q/b.sql': 'SELECT 2',
    'q/a.sql': 'SELECT 1',
    'q/deep/c.SQL': 'SELECT 3',
    'q/notes.md': '# Notes',
    other: 'SELECT 4',
  }

  async function trees(repo: Repo) {
    return readTerminal({ cwd: repo.root, base: 'main', head: null, staged: false })
  }

  test('are tried in their order, each by path, and every file comes once', async () => {
    const { head } = await trees(project('', FILES))
    const paths = async (...patterns: string[]) => (await readSeeds(patterns, head, null)).map(({ path }) => path)
    expect(await paths('q/*.sql')).toEqual(['q/a.sql', 'q/b.sql'])
    expect(await paths('q/b.sql', './q/*.sql')).toEqual(['q/b.sql', 'q/a.sql'])
    expect(await paths('q/**')).toEqual(['q/a.sql', 'q/b.sql', 'q/deep/c.SQL'])
    expect(await paths('other')).toEqual(['other'])
    expect(await paths()).toEqual([])
  })

  test.each(['q/*.txt', 'q', '../q/*.sql', '/q/*.sql', 'nowhere/**/x.sql', 'q/notes'])(
    'that fit nothing are trouble: %s',
    async (pattern) => {
      const { head, base } = await trees(project('', FILES))
      await expect(readQueries([pattern], head, base)).rejects.toThrow(`queries: ${pattern} `)
    },
  )

  test('may fit only what the pull request removes', async () => {
    const repo = project('', FILES)
    repo.write({ 'q/a.sql': null, 'q/b.sql': null, 'q/new.sql': 'SELECT 5' })
    const { head, base } = await trees(repo)
    expect(await readSeeds(['q/a.sql'], head, base)).toEqual([])
    const queries = await readQueries(['q/*.sql'], head, base)
    expect(queries.map(({ path, sql }) => [path, sql])).toEqual([
      ['q/a.sql', 'SELECT 1'],
      ['q/b.sql', 'SELECT 2'],
      ['q/new.sql', 'SELECT 5'],
    ])
  })
})

test('a file beside the database that no migration made is no proof, in a terminal and on GitHub', async () => {
  const main = { 'migrations/001_users.sql': USERS, '.github/rehearsal.yml': 'runner: sqlite3\n' }
  const drop = "ATTACH 'live.db' AS live;\nDROP TABLE IF EXISTS live.Users;\nDETACH live;\n"
  const pull = openPull(main, { 'migrations/002_live.sql': drop })
  const guilty = await runStep(await startGitHub(), pull.started())
  expect([guilty.code, saidIn(guilty.report)]).toEqual([1, ['cannot-verify migrations/002_live.sql:2']])
  const { code, stdout } = await runCli(['--base', 'main'], { cwd: pull.repo.root, env: { HOME: '/nonexistent' } })
  expect(code).toBe(1)
  expect(stdout).toMatch(/002_live\.sql {2}empty ~ {2}rows ~/)
  pull.push({ 'migrations/002_live.sql': drop.replace("'live.db'", "':memory:'") })
  expect((await runStep(await startGitHub(), pull.started())).code).toBe(0)
})

test('a new migration in code is named, in a terminal and on GitHub, and stops nothing', async () => {
  const main = { 'migrations/001_users.sql': USERS, '.github/rehearsal.yml': 'runner: transactional\n' }
  const pull = openPull(main, { 'migrations/002_users.ts': 'export {}\n' })
  const step = await runStep(await startGitHub(), pull.started())
  expect([step.code, saidIn(step.report)]).toEqual([0, ['cannot-verify migrations/002_users.ts:1']])
  const { stdout } = await runCli(['--base', 'main'], { cwd: pull.repo.root, env: { HOME: '/nonexistent' } })
  expect(stdout).toContain('! Nothing stops the merge, but look: 002_users.ts is code and was not checked')
})
