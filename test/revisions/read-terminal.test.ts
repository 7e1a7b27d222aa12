/** Which two revisions a terminal means, on real repositories. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../src/model/files.ts'
import { readTerminal, type TerminalOptions, type TerminalTrees } from '../../src/revisions/terminal.ts'
import { Trouble } from '../../src/trouble.ts'
import {
  asStranger,
  checkoutPull,
  clone,
  git,
  makeRepo,
  openRepo,
  publish,
  shallowClone,
  temporaryFolder,
} from '../support/git.ts'

function read(cwd: string, o: Partial<TerminalOptions> = {}): Promise<TerminalTrees> {
  return readTerminal({ cwd, base: null, head: null, staged: false, ...o })
}

/** Path → text of the SQL files. */
async function texts(tree: Tree | null): Promise<Record<string, string> | null> {
  if (tree === null) return null
  const files = (await tree.listing('.')).files.filter(({ path }) => path.endsWith('.sql'))
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')]))
}

/** A clone on branch `work` with 2.sql committed, while main has gained 3.sql and changed 1.sql. */
function behind() {
  const upstream = makeRepo({ '1.sql': 'one', 'old.sql': 'old' })
  const remote = publish(upstream)
  const repo = openRepo(clone(remote))
  repo.branch('work')
  repo.commit({ '2.sql': 'two', 'old.sql': null })
  upstream.commit({ '1.sql': 'ONE', '3.sql': 'three' })
  publish(upstream)
  repo.git('fetch', '--quiet')
  return { upstream, remote, repo }
}

describe('a branch', () => {
  it('is merged with what main has gained, so that nothing looks removed or reverted', async () => {
    const { repo } = behind()
    repo.write({ '4.sql': 'four' })
    const { base, head, remarks, root, here } = await read(repo.root)
    expect(await texts(base)).toEqual({ '1.sql': 'ONE', '3.sql': 'three', 'old.sql': 'old' })
    expect(await texts(head)).toEqual({ '1.sql': 'ONE', '2.sql': 'two', '3.sql': 'three', '4.sql': 'four' })
    expect(base?.revision).toEqual({ ref: 'origin/main', commit: repo.git('rev-parse', 'origin/main') })
    expect([head.revision, remarks, root, here]).toEqual([{ ref: 'working tree', commit: null }, [], repo.root, '.'])
  })

  it('is the same merge that GitHub would make', async () => {
    const { repo } = behind()
    repo.git('branch', '--force', 'main', 'origin/main')
    const merge = repo.pull(1)
    const theirs = await read(repo.root, { base: 'origin/main', head: merge })
    const ours = await read(repo.root, { head: 'work' })
    expect(await ours.head.paths()).toEqual(await theirs.head.paths())
    expect(ours.head.revision).toEqual({ ref: 'work', commit: repo.git('rev-parse', 'work') })
  })

  it('shows the index with --staged and a commit with --head', async () => {
    const { repo } = behind()
    repo.write({ '4.sql': 'staged', '5.sql': 'five' })
    repo.git('add', '4.sql')
    repo.write({ '4.sql': 'not staged' })
    const staged = await texts((await read(repo.root, { staged: true })).head)
    expect([staged?.['4.sql'], staged?.['5.sql'], staged?.['3.sql']]).toEqual(['staged', undefined, 'three'])
    const commit = await texts((await read(repo.root, { head: 'HEAD' })).head)
    expect(Object.keys(commit ?? {})).toEqual(['1.sql', '2.sql', '3.sql'])
    await expect(read(repo.root, { staged: true, head: 'HEAD' })).rejects.toThrow(Trouble)
  })

  it('stands where both changed a file', async () => {
    const { repo } = behind()
    repo.write({ '1.sql': 'mine' })
    expect((await texts((await read(repo.root)).head))?.['1.sql']).toBe('mine')
  })

  it('without a remote is compared with the local main', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    repo.branch('work')
    repo.commit({ '2.sql': 'two' })
    const { base, remarks } = await read(repo.root)
    expect([base?.revision.ref, remarks]).toEqual(['main', []])
  })

  it('without any main has no base, and says so', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    repo.git('branch', '--move', 'trunk')
    const { base, head, remarks } = await read(repo.root)
    expect([base, await texts(head)]).toEqual([null, { '1.sql': 'one' }])
    expect(remarks.join()).toMatch(/newest migration is rehearsed on top/)
  })
})

describe('main itself', () => {
  it('is compared with the remote, so that unpushed commits are new', async () => {
    const repo = openRepo(clone(publish(makeRepo({ '1.sql': 'one' }))))
    const fresh = await read(repo.root)
    expect(await fresh.head.paths()).toEqual(await fresh.base?.paths())
    repo.commit({ '2.sql': 'two' })
    const { base, head } = await read(repo.root)
    expect([await texts(base), await texts(head)]).toEqual([{ '1.sql': 'one' }, { '1.sql': 'one', '2.sql': 'two' }])
  })

  it('is compared with its last commit when there is no remote', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    repo.write({ '2.sql': 'two' })
    const { base, remarks } = await read(repo.root)
    expect([base?.revision.ref, await texts(base)]).toEqual(['HEAD', { '1.sql': 'one' }])
    expect(remarks.join()).toMatch(/what is not committed on main counts as new/)
  })

  it('has no base before the first commit', async () => {
    const root = temporaryFolder()
    git(root, 'init', '--quiet', '--initial-branch=main')
    writeFileSync(join(root, '1.sql'), 'one')
    const { base, head, remarks } = await read(root)
    expect([base, await texts(head)]).toEqual([null, { '1.sql': 'one' }])
    expect(remarks.join()).toMatch(/no commit yet/)
  })

  it('may have another name: the remote says which', async () => {
    const upstream = makeRepo({ '1.sql': 'one' })
    upstream.git('branch', 'trunk')
    const repo = openRepo(clone(publish(upstream)))
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect((await read(repo.root)).base?.revision.ref).toBe('origin/trunk')
  })
})

describe('--base', () => {
  it('takes any name of a commit', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    repo.git('tag', '--annotate', 'v1', '-m', 'one')
    repo.commit({ '2.sql': 'two' })
    for (const name of ['v1', 'HEAD~1', repo.git('rev-parse', 'HEAD~1')]) {
      expect(await texts((await read(repo.root, { base: name })).base)).toEqual({ '1.sql': 'one' })
    }
  })

  it('names what is like an unknown name', async () => {
    const { repo } = behind()
    repo.git('branch', '--delete', '--force', 'main')
    await expect(read(repo.root, { base: 'main' })).rejects.toThrow(/"main".*Did you mean .*origin\/main/)
    await expect(read(repo.root, { base: 'wrok' })).rejects.toThrow(/git fetch/)
    await expect(read(repo.root, { head: 'wor' })).rejects.toThrow(/Did you mean work/)
  })

  it('says where the history ends, and which branches there are', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    await expect(read(repo.root, { base: 'HEAD~9' })).rejects.toThrow(/history of HEAD does not reach that far\.$/)
    await expect(read(repo.root, { base: 'trunk' })).rejects.toThrow(/Its branches: /)
  })

  it.each(['', '--output=sprung', '--upload-pack=touch sprung', 'a\0b', '$(touch sprung)', 'HEAD:1.sql', '-'])(
    'refuses %j',
    async (name) => {
      const repo = makeRepo({ '1.sql': 'one' })
      await expect(read(repo.root, { base: name })).rejects.toThrow(/no commit named/)
      expect(repo.git('status', '--porcelain')).toBe('')
    },
  )

  it('takes the only branch of a clone for no base, unless it is main', async () => {
    const upstream = makeRepo({ '1.sql': 'one' })
    upstream.branch('work')
    upstream.commit({ '2.sql': 'two' })
    const clone = (branch: string) => read(shallowClone(publish(upstream), branch))
    expect(await clone('work')).toMatchObject({
      base: null,
      remarks: [expect.stringMatching(/^No branch main or master/)],
    })
    expect((await clone('main')).base?.revision.ref).toBe('origin/main')
  })

  it('explains a shallow clone and unrelated histories', async () => {
    const { remote, upstream, repo } = behind()
    upstream.git('fetch', '--quiet', repo.root, 'work:work')
    upstream.pull(1)
    publish(upstream)
    const shallow = openRepo(checkoutPull(remote, 1))
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    await expect(read(shallow.root)).rejects.toThrow(/git fetch --unshallow/)
    expect((await read(shallowClone(remote))).base?.revision.ref).toBe('origin/main')
    repo.git('checkout', '--quiet', '--orphan', 'other')
    repo.commit({ '9.sql': 'nine' })
    await expect(read(repo.root)).rejects.toThrow(/no commit in common/)
  })
})

describe('a folder', () => {
  it('inside a repository is named from its root', async () => {
    const repo = makeRepo({ 'db/m/1.sql': 'one' })
    const { root, here, head } = await read(join(repo.root, 'db/m'))
    expect([root, here, await texts(head)]).toEqual([repo.root, 'db/m', { 'db/m/1.sql': 'one' }])
  })

  it('outside any repository has nothing to compare with', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'm'))
    writeFileSync(join(root, 'm', '1.sql'), 'one')
    const { base, head, remarks } = await read(root)
    expect([base, await texts(head)]).toEqual([null, { 'm/1.sql': 'one' }])
    expect(remarks.join()).toMatch(/not in a git repository.*on top of the others/)
    await expect(read(root, { base: 'main' })).rejects.toThrow(/not in a git repository/)
    await expect(read(root, { staged: true })).rejects.toThrow(/--staged/)
  })

  it('of another user is left to git to refuse, and the refusal is explained', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    const refused = asStranger(() => read(repo.root))
    await expect(refused).rejects.toThrow(/belongs to another user.*safe\.directory/)
  })

  it('shows a pre-commit hook the index that is about to be committed', async () => {
    const repo = makeRepo({ '1.sql': 'one' })
    repo.write({ '2.sql': 'two' })
    const index = join(repo.root, '.git', 'next-index')
    try {
      process.env.GIT_INDEX_FILE = index
      git(repo.root, '-c', 'alias.stage-next=!GIT_INDEX_FILE=.git/next-index git add 2.sql', 'stage-next')
      expect(Object.keys((await texts((await read(repo.root, { staged: true })).head)) ?? {})).toEqual(['2.sql'])
      process.env.GIT_INDEX_FILE = '/elsewhere/.git/index'
      expect(Object.keys((await texts((await read(repo.root, { staged: true })).head)) ?? {})).toEqual(['1.sql'])
    } finally {
      delete process.env.GIT_INDEX_FILE
    }
  })
})
