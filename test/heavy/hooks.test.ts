/** Hooks that people copy from docs/recipes.md, and the one that pre-commit finds here: real commits in real repositories. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { git, makeRepo, type Repo, temporaryFolder } from '../support/git.ts'
import { type Ran, recipe, run } from '../support/recipes.ts'

const root = join(import.meta.dirname, '../..')
const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY);\n`
const MAIN = { 'migrations/001_a.sql': table('A'), 'migrations/002_b.sql': table('B') }
const GOOD = { 'migrations/003_c.sql': table('C') }
const GAP = { 'migrations/004_d.sql': table('D') }

interface HookEntry {
  readonly [key: string]: unknown
  readonly entry?: string
}

describe('a hook before each commit', () => {
  const { entry, ...hook } = (parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as HookEntry[])[0] ?? {}
  const [lefthook] = (parse(recipe('lefthook.yml')) as { 'pre-commit': { jobs: { run: string }[] } })['pre-commit'].jobs
  const HOOKS = [
    ['pre-commit', `${entry}`],
    ['husky', recipe('.husky/pre-commit')],
    ['lefthook', `${lefthook?.run}`],
  ] as const

  function hooked(text: string): { repo: Repo; commit: (...args: string[]) => Promise<Ran> } {
    const repo = makeRepo(MAIN)
    repo.branch('work')
    mkdirSync(join(repo.root, '.git/hooks'), { recursive: true })
    writeFileSync(join(repo.root, '.git/hooks/pre-commit'), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
    return { repo, commit: (...args) => run(repo.root, 'git', ['commit', '--quiet', '-m', 'Work', ...args]) }
  }

  it.each(HOOKS)('%s lets a good migration in and keeps a bad one out', async (_, text) => {
    const { repo, commit } = hooked(text)
    repo.write({ ...GAP, ...GOOD })
    repo.git('add', 'migrations/003_c.sql')
    expect(await commit()).toMatchObject({ code: 0 })
    repo.write({ 'migrations/006_e.sql': table('E'), 'migrations/004_d.sql': null })
    repo.git('add', 'migrations/006_e.sql')
    const refused = await commit()
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('version-gap')])
    expect(repo.git('log', '--format=%s', 'main..work').split('\n')).toHaveLength(1)
  })

  it('sees what `git commit --all` and `git commit FILE` would take', async () => {
    const { repo, commit } = hooked(HOOKS[0][1])
    repo.write({ 'migrations/002_b.sql': `${table('B')}DROP TABLE A;\n` })
    for (const how of [['--all'], ['migrations/002_b.sql']]) {
      const refused = await commit(...how)
      expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('edited-migration')])
    }
    repo.write({ 'migrations/002_b.sql': null })
    expect(await commit('--all')).toMatchObject({ code: 1, out: expect.stringContaining('removed-migration') })
  })

  it('works in a linked working tree', async () => {
    const { repo } = hooked(HOOKS[1][1])
    const folder = join(temporaryFolder(), 'linked')
    repo.git('worktree', 'add', '--quiet', '-b', 'other', folder, 'main')
    writeFileSync(join(folder, 'migrations/009_x.sql'), table('X'))
    git(folder, 'add', '--all')
    const refused = await run(folder, 'git', ['commit', '-m', 'Work'])
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('version-gap')])
  })

  it('of pre-commit has what pre-commit asks for', () => {
    // https://pre-commit.com/#creating-new-hooks
    const { id, name, description, files, ...rest } = hook
    expect(rest).toEqual({
      language: 'node',
      pass_filenames: false,
      require_serial: true,
      stages: ['pre-commit', 'pre-merge-commit', 'manual'],
      minimum_pre_commit_version: '3.2.0',
    })
    for (const text of [name, description]) expect(text).toMatch(/\w/)
    expect(['a/001_x.sql', 'a/001_x.sql.md', 'sql'].filter((path) => new RegExp(`${files}`).test(path))).toHaveLength(1)
    const [repo] = (parse(recipe('.pre-commit-config.yaml')) as { repos: { rev: string; hooks: { id: string }[] }[] })
      .repos
    const { version, bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect([repo?.rev, repo?.hooks.map((it) => it.id)]).toEqual([`v${version}`, [id]])
    expect(Object.keys(bin)).toContain(`${entry}`.split(' ')[0])
    // With one of these, npm would install everything that develops this package wherever it is installed from git.
    const building = ['build', 'install', 'postinstall', 'preinstall', 'prepack', 'prepare', 'prepublish']
    expect(Object.keys(scripts).filter((key) => building.includes(key))).toEqual([])
  })
})
