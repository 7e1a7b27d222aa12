/** What was not checked is never green: the command line, by its exit code and its first line. */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Run, runBundledCli } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import {
  clone,
  type Files,
  makeRepo,
  openRepo,
  publish,
  type Repo,
  shallowClone,
  temporaryFolder,
} from '../support/git.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, name TEXT);\n'
const DROP = '-- Nobody reads it.\nALTER TABLE a DROP COLUMN name;\n'
const LACKS = 'SELECT my_func(1);\n'
const ENDLESS = 'WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up) SELECT count(*) FROM up;\n'
const RUNNER = 'runner: transactional\n'

// Only a process of its own can be ended.
const cli = (repo: Pick<Repo, 'root'>, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Run> =>
  (args.includes('--deadline') ? runBundledCli : runCli)(args, {
    cwd: repo.root,
    env: { HOME: '/nonexistent', ...env },
  })

/** A clone on a branch of its own: what main has, and what the branch has besides. */
function branch(main: Files, work: Files): Repo {
  const repo = openRepo(clone(publish(makeRepo({ '.github/rehearsal.yml': RUNNER, ...main }))))
  repo.branch('work')
  repo.commit(work)
  return repo
}

function allowing(rule: string, path: string): string {
  return `${RUNNER}allow:\n  - rule: ${rule}\n    path: ${path}\n    reason: Tried by hand on a copy.\n`
}

/** What the report opens with, before it was wrapped. */
const line = ({ stdout }: Run) => stdout.split(/\n(?: {2}\S*migrations\/ ·|$)/m)[0]?.replaceAll(/\n */g, ' ')

describe('a file that cannot be checked', () => {
  it.each([
    ['cannot-verify', LACKS, []],
    ['too-slow', ENDLESS, ['--deadline', '1']],
    ['unreadable-file', 'SELECT 1;\n\0DROP TABLE a;\n', []],
  ])('%s is an error that no comment in it allows', async (rule, sql, flags) => {
    const comment = `-- rehearsal: allow ${rule} because I say so\n`
    const repo = branch({ 'migrations/001_a.sql': FIRST }, { 'migrations/002_b.sql': comment + sql })
    const run = await cli(repo, flags)
    expect(line(run)).toMatch(/^✗ Do not merge yet: .*; 1 file was not checked$/)
    expect(run.stdout).toMatch(new RegExp(`migrations/002_b\\.sql(?::\\d+)* · ${rule}\\n`))
    expect(run.code).toBe(1)
  })

  it('is allowed by an entry that the base has, for its path, and the first line says so', async () => {
    const settings = { '.github/rehearsal.yml': allowing('cannot-verify', 'migrations/002_b.sql') }
    const files = { 'migrations/002_b.sql': LACKS }
    const merged = await cli(branch({ 'migrations/001_a.sql': FIRST, ...settings }, files))
    expect(line(merged)).toMatch(/^! .*; 1 file was not checked$/)
    expect(merged.code).toBe(0)
    const own = await cli(branch({ 'migrations/001_a.sql': FIRST }, { ...files, ...settings }))
    expect(own.stdout).toMatch(/this entry counts once the\s+base has it/)
    expect(own.code).toBe(1)
  })

  it('is not allowed by a pattern of paths, and has no other level', async () => {
    const wide = { '.github/rehearsal.yml': allowing('cannot-verify', 'migrations/*.sql') }
    const run = await cli(branch({ 'migrations/001_a.sql': FIRST, ...wide }, { 'migrations/002_b.sql': LACKS }))
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('name that one file')])
    const lower = { '.github/rehearsal.yml': 'rules:\n  too-slow: note\n' }
    const refused = await cli(branch({ 'migrations/001_a.sql': FIRST, ...lower }, {}))
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('which is always an error')])
  })
})

describe('without a base', () => {
  const files = { 'migrations/001_a.sql': FIRST, 'migrations/002_b.sql': DROP }
  const says = '(no base: 002_b.sql was rehearsed on top of the 1 other file)'

  it('the newest file is judged as if production had the others, and the first line says so', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'migrations'))
    for (const [path, sql] of Object.entries(files)) writeFileSync(join(folder, path), sql)
    const run = await cli({ root: folder }, ['--runner', 'transactional'])
    expect(line(run)).toContain(says)
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining(' · drops-column\n')])
  })

  it('so it is in a shallow clone of a branch, and on a main that has no remote', async () => {
    const work = branch({ 'migrations/001_a.sql': FIRST }, { 'migrations/002_b.sql': DROP })
    const shallow = await cli({ root: shallowClone(publish(work), 'work') })
    expect([shallow.code, line(shallow)]).toEqual([1, expect.stringContaining(says)])
    const first = await cli(makeRepo(files), ['--runner', 'transactional'])
    expect([first.code, line(first)]).toEqual([1, expect.stringContaining(says)])
  })

  it('stops a workflow, with the line to add', async () => {
    const github = await cli(makeRepo(files), [], { CI: 'true', GITHUB_ACTIONS: 'true' })
    expect([github.code, github.stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')])
    const gitlab = await cli(makeRepo(files), [], { CI: 'true', GITLAB_CI: 'true' })
    expect([gitlab.code, gitlab.stderr]).toEqual([2, expect.stringContaining('GIT_DEPTH: 0')])
    const all = await cli(makeRepo(files), ['--all'], { CI: 'true' })
    expect(line(all)).toContain('(no base: every file was rehearsed as new)')
  })
})

describe('a folder in which nothing can be read', () => {
  it.each([
    ['code', { 'db/001_a.go': 'package db' }, 'migrations in code (001_a.go)'],
    ['nothing of use', { 'db/README.md': 'x' }, 'no .sql file, but README.md'],
    ['nothing at all', { 'other.md': 'x' }, 'There is no folder db'],
  ])('is trouble: %s', async (_, files, says) => {
    const repo = openRepo(clone(publish(makeRepo(files))))
    const run = await cli(repo, ['db'])
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(says)])
  })
})

describe('with nothing new', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const number = String(index + 1).padStart(3, '0')
      return [`migrations/${number}_t.sql`, `CREATE TABLE t${number} (id INTEGER PRIMARY KEY);\n`]
    }),
  )

  it('all files replay and the newest is rehearsed, in two lines', async () => {
    const run = await cli(openRepo(clone(publish(makeRepo(many)))))
    expect(run.stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^✓ Nothing new to rehearse: 40 migrations in migrations\/, same as /),
      expect.stringMatching(/^ {2}All replay; 040_t\.sql was rehearsed as if new\. --all rehearses every file\.$/),
    ])
    expect(run.code).toBe(0)
  })

  it('--all rehearses every file', async () => {
    const repo = openRepo(clone(publish(makeRepo(many))))
    const run = await cli(repo, ['--all', '--format', 'json'])
    const { folders } = JSON.parse(run.stdout) as { folders: { rehearsals: { migration: string }[] }[] }
    expect(new Set(folders[0]?.rehearsals.map(({ migration }) => migration)).size).toBe(40)
  })
})

describe('a repository without a working tree', () => {
  it('is checked where it is named, with both commits', async () => {
    const work = branch({ 'migrations/001_a.sql': FIRST }, { 'migrations/002_b.sql': DROP })
    const bare = publish(work).replace(/^file:\/\//, '')
    const commits = ['--base', 'main', '--head', 'work']
    const inside = await cli({ root: bare }, commits)
    expect([inside.code, inside.stdout]).toEqual([1, expect.stringContaining(' · drops-column\n')])
    const elsewhere = { root: temporaryFolder() }
    const named = await cli(elsewhere, commits, { GIT_DIR: join(work.root, '.git') })
    expect([named.code, named.stdout]).toEqual([1, expect.stringContaining(' · drops-column\n')])
    const halfNamed = await cli(elsewhere, ['--base', 'main'], { GIT_DIR: bare })
    expect([halfNamed.code, halfNamed.stderr]).toEqual([2, expect.stringContaining('name both commits')])
    const planted = join(work.root, 'migrations')
    cpSync(bare, planted, { recursive: true })
    expect((await cli({ root: planted }, commits)).code).toBe(2)
    const wrong = await cli(elsewhere, commits, { GIT_DIR: 'nowhere' })
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
  })
})
