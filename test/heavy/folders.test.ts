/** Several folders in one repository: each with its own settings, all in one report, and listed for a workflow's matrix. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { openPull, type Pull, runStep } from '../support/step.ts'

const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY, Name TEXT);\n`
/** Fails a second run, so it is an error wherever a file may have to run twice. */
const COLUMN = '-- What support asked for.\nALTER TABLE Users ADD COLUMN Phone TEXT;\n'
const SETTINGS = `folders:
  - apps/shop/migrations
  - path: apps/api/migrations
    runner: d1
  - path: tools/db
    runner: transactional
    layout: timestamp
    sqlite: 3.40
`
const MAIN: Files = {
  'apps/shop/migrations/001_users.sql': table('Users'),
  'apps/api/migrations/0001_users.sql': table('Users'),
  'tools/db/20250101000000_users.sql': table('Users'),
  '.github/rehearsal.yml': SETTINGS,
}
const ADDED: Files = {
  'apps/shop/migrations/002_phone.sql': COLUMN,
  'apps/api/migrations/0002_phone.sql': COLUMN,
  'tools/db/20250102000000_phone.sql': COLUMN,
}

const how = (report: Report | null) =>
  (report?.folders ?? []).map(({ path, layout, runner, engine }) => `${path} ${layout} ${runner} ${engine?.sqlite}`)
const errors = (report: Report | null) =>
  (report?.findings ?? []).filter(({ level }) => level === 'error').map(({ rule, path }) => `${rule} ${path}`)

function workTree(settings: string = SETTINGS): string {
  const repo = makeRepo({ ...MAIN, '.github/rehearsal.yml': settings })
  repo.branch('work')
  repo.write(ADDED)
  return repo.root
}

async function checked(cwd: string, ...args: string[]): Promise<{ code: number; report: Report }> {
  const { code, stdout, stderr } = await runCli(['--format', 'json', ...args], { cwd })
  expect(stderr).toBe('')
  return { code, report: JSON.parse(stdout) }
}

describe('folders with settings of their own', () => {
  const SHOP = ['crash-gets-stuck', 'not-rerunnable'].map((rule) => `${rule} apps/shop/migrations/002_phone.sql`)

  it('are rehearsed each as its own production does, in one report with one verdict', async () => {
    const { code, report } = await checked(workTree())
    expect(how(report)).toEqual([
      expect.stringMatching(/^apps\/shop\/migrations plain sqlite3 3\.5/),
      expect.stringMatching(/^apps\/api\/migrations plain d1 3\.5/),
      expect.stringMatching(/^tools\/db timestamp transactional 3\.39/),
    ])
    expect(new Set(errors(report))).toEqual(new Set(SHOP.filter((it) => errors(report).includes(it))))
    expect(errors(report)).toContain('not-rerunnable apps/shop/migrations/002_phone.sql')
    expect([code, report.verdict]).toEqual([1, 'fail'])
  })

  it('keep them when one is named, from any folder, and lose to a flag', async () => {
    const cwd = workTree()
    const one = await checked(join(cwd, 'apps'), 'api/migrations')
    expect([one.code, how(one.report)]).toEqual([0, [expect.stringMatching(/^apps\/api\/migrations plain d1 /)]])
    const typed = await checked(cwd, 'apps/api/migrations', '--runner', 'sqlite3')
    expect([typed.code, typed.report.folders[0]?.runner]).toEqual([1, 'sqlite3'])
  })

  it('keep them when the pull request moves the folder', async () => {
    const repo = makeRepo(MAIN)
    repo.branch('work')
    repo.git('mv', 'apps/api/migrations', 'apps/api/sql')
    const { report } = await checked(repo.root)
    expect(how(report)[1]).toMatch(/^apps\/api\/sql plain d1 /)
  })

  it('have rows, seeds and queries of their own', async () => {
    const own = `folders:
  - apps/shop/migrations
  - { path: apps/api/migrations, runner: d1, seeds: [apps/api/seed.sql], queries: [apps/api/queries.sql] }
`
    const repo = makeRepo({
      ...MAIN,
      '.github/rehearsal.yml': own,
      'apps/api/seed.sql': "INSERT INTO Users (Name) VALUES ('rerun');\n",
      'apps/api/queries.sql': 'SELECT Name FROM Users;\n',
    })
    repo.branch('work')
    repo.write({ 'apps/api/migrations/0002_gone.sql': '-- Unused.\nALTER TABLE Users DROP COLUMN Name;\n' })
    repo.write({ 'apps/shop/migrations/002_gone.sql': table('More') })
    const { report } = await checked(repo.root)
    const said = report.findings.map(({ rule, path }) => `${rule} ${path}`)
    const read = report.findings.find(({ rule }) => rule === 'breaks-old-reads')
    expect(read).toMatchObject({ path: 'apps/api/migrations/0002_gone.sql' })
    expect(read?.message).toContain('apps/api/queries.sql')
    expect(said.filter((it) => it.startsWith('deploy-differs'))).toEqual(['deploy-differs apps/api/seed.sql'])
    expect(said.filter((it) => it.includes('apps/shop'))).toEqual([])
  })
})

describe('on GitHub', () => {
  it('several lines of the input are several folders in one report', async () => {
    const github = await startGitHub()
    const pull = openPull(MAIN, ADDED)
    const step = await runStep(github, pull.started(), { folder: 'apps/shop/migrations\n tools/db \n' })
    expect(how(step.report).map((it) => it.split(' ').slice(0, 3).join(' '))).toEqual([
      'apps/shop/migrations plain sqlite3',
      'tools/db timestamp transactional',
    ])
    expect(step.code).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.violations).toEqual([])
  })

  it('are all looked at by the pull request that names them first, also those that it leaves out', async () => {
    const { '.github/rehearsal.yml': _, ...unset } = MAIN
    const first = await runStep(await startGitHub(), openPull(unset, { '.github/rehearsal.yml': SETTINGS }).started())
    expect([first.code, first.report?.folders.map(({ path }) => path)]).toEqual([
      0,
      ['apps/api/migrations', 'apps/shop/migrations', 'tools/db'],
    ])
    const sly = { ...ADDED, '.github/rehearsal.yml': 'folders: [tools/db]\nrunner: transactional\n' }
    const step = await runStep(await startGitHub(), openPull(unset, sly).started())
    expect(step.code).toBe(1)
    expect(errors(step.report)).toContain('not-rerunnable apps/shop/migrations/002_phone.sql')
    const unnamed = await runStep(await startGitHub(), openPull(unset, ADDED).started())
    expect([unnamed.code, unnamed.report?.folders.length]).toEqual([1, 3])
  })

  it('legs of a matrix keep comments of their own', async () => {
    const github = await startGitHub()
    const nobody = 'ALTER TABLE Nobody ADD x;\n'
    const failing = { 'tools/db/20250102000000_phone.sql': nobody, 'apps/api/migrations/0002_phone.sql': nobody }
    const pull = openPull(MAIN, { ...ADDED, ...failing })
    for (const folder of ['apps/shop/migrations', 'tools/db', 'apps/api/migrations'])
      await runStep(github, pull.started(), { folder })
    expect(github.comments).toHaveLength(3)
    await runStep(github, pull.started(), { folder: 'tools/db' })
    expect(github.comments).toHaveLength(3)
    expect(github.comments[0]?.body).not.toContain('tools/db')
    expect(github.comments[1]?.body).not.toContain('apps/shop')
  })
})

describe('a folder without a migration in it', () => {
  const prisma = (name: string, sql: string): Files => ({ [`prisma/migrations/${name}/migration.sql`]: sql })
  const BROKEN = 'DROP TABLE Users; SELEC 1;\n'

  it('is never green: nothing in it was checked', async () => {
    const repo = makeRepo({ 'd/users.sql': table('Users') })
    repo.branch('work')
    repo.write({ 'd/gone.sql': BROKEN })
    const { code, stderr } = await runCli(['d'], { cwd: repo.root })
    expect([code, stderr]).toEqual([2, expect.stringContaining('No SQL file in d is named as a migration')])
    const pull = openPull({ 'd/users.sql': table('Users') }, { 'd/gone.sql': BROKEN })
    expect((await runStep(await startGitHub(), pull.started(), { folder: 'd' })).code).toBe(2)
  })

  it('names the file that is to be renamed, not the one that undoes it', async () => {
    const repo = makeRepo({ 'd/0183.down.sql': 'DROP TABLE Users;\n', 'd/0183.up.sql': table('Users') })
    repo.branch('work')
    const { code, stderr } = await runCli(['d', '--runner', 'golang-migrate'], { cwd: repo.root })
    expect([code, stderr]).toEqual([2, expect.stringContaining('passes over d/0183.up.sql. ')])
  })

  it('is not what a folder for each migration is', async () => {
    const pull = openPull(prisma('20240101000000_users', table('Users')), prisma('20240102000000_gone', BROKEN))
    const step = await runStep(await startGitHub(), pull.started(), { folder: 'prisma/migrations' })
    expect([step.code, errors(step.report)]).toEqual([
      1,
      expect.arrayContaining(['replay-fails prisma/migrations/20240102000000_gone/migration.sql']),
    ])
  })

  it('is told how to name the first one, and cannot be checked while there is no SQL', async () => {
    const repo = makeRepo({ 'migrations/.gitkeep': '', 'README.md': 'x\n' })
    repo.branch('work')
    const none = await runCli(['migrations'], { cwd: repo.root })
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('holds no .sql file')])
    repo.write({ 'migrations/first.sql': table('Users') })
    const first = await checked(repo.root, 'migrations')
    expect([first.code, errors(first.report)]).toEqual([1, ['misnamed-migration migrations/first.sql']])
  })
})

describe('sqlite-rehearsal folders', () => {
  const UNSET: Files = { 'db/b/001_a.sql': table('A'), 'db/a/001_a.sql': table('A'), 'test/fixtures/001_x.sql': '' }

  it('lists those of the settings, in their order', async () => {
    const { code, stdout } = await runCli(['folders'], { cwd: workTree() })
    expect([code, stdout]).toEqual([0, 'apps/shop/migrations\napps/api/migrations\ntools/db\n'])
  })

  it('finds all where the settings name none, as lines, JSON and a matrix', async () => {
    const cwd = makeRepo(UNSET).root
    expect((await runCli(['folders'], { cwd })).stdout).toBe('db/a\ndb/b\n')
    expect((await runCli(['folders', '--format', 'json'], { cwd })).stdout).toBe('["db/a","db/b"]\n')
    const { stdout } = await runCli(['folders', '--format', 'matrix'], { cwd })
    expect(stdout).toBe('{"include":[{"folder":"db/a"},{"folder":"db/b"}]}\n')
  })

  it('prints a hostile name as one line that is no command', async () => {
    const cwd = makeRepo({ 'db/x\n::error::owned/001_a.sql': table('A') }).root
    const env = { GITHUB_ACTIONS: 'true' }
    const lines = (await runCli(['folders'], { cwd, env })).stdout.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).not.toMatch(/^::/)
    const { stdout } = await runCli(['folders', '--format', 'matrix'], { cwd, env })
    expect(JSON.parse(stdout)).toEqual({ include: [{ folder: 'db/x\n::error::owned' }] })
  })

  it('is never an empty matrix, which would skip the check', async () => {
    const { code, stdout, stderr } = await runCli(['folders', '--format', 'matrix'], { cwd: makeRepo().root })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('No folder of migrations was found')
  })

  it('refuses a folder of the settings that is not there', async () => {
    const { code, stderr } = await runCli(['folders'], {
      cwd: makeRepo({ ...UNSET, '.github/rehearsal.yml': 'folders: [db/c]\n' }).root,
    })
    expect(code).toBe(2)
    expect(stderr).toContain('There is no folder db/c')
  })

  describe('in a workflow', () => {
    function listed(pull: Pull) {
      const { event, eventName, sha, workspace } = pull.started()
      const path = join(temporaryFolder(), 'event.json')
      writeFileSync(path, JSON.stringify(event))
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_PATH: path,
        GITHUB_EVENT_NAME: eventName,
        GITHUB_SHA: sha,
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'acme/shop',
      }
      return runCli(['folders', '--format', 'json'], { cwd: workspace, env })
    }

    it('takes the settings of the base, so that a pull request cannot leave a folder out', async () => {
      const pull = openPull(MAIN, { ...ADDED, '.github/rehearsal.yml': 'folders: [tools/db]\n' })
      const { code, stdout, stderr } = await listed(pull)
      expect([code, stderr]).toEqual([0, ''])
      expect(JSON.parse(stdout)).toEqual(['apps/shop/migrations', 'apps/api/migrations', 'tools/db'])
    })

    it('lists a folder that the pull request adds, and one that it removes', async () => {
      const pull = openPull(UNSET, { 'db/c/001_a.sql': table('C'), 'db/b/001_a.sql': null })
      expect(JSON.parse((await listed(pull)).stdout)).toEqual(['db/a', 'db/b', 'db/c'])
    })
  })
})
