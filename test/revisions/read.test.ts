/** Trees of commits, of the index, of the working tree and of folders outside git, on real repositories. */
import { chmodSync, mkdirSync, realpathSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIZE_LIMIT } from '../../src/folder/paths.ts'
import type { Entry, Tree } from '../../src/model/files.ts'
import { commitTree } from '../../src/revisions/commit.ts'
import { makeContents } from '../../src/revisions/contents.ts'
import { openGit } from '../../src/revisions/git.ts'
import { mergeEntries } from '../../src/revisions/merge.ts'
import { gitBlobs } from '../../src/revisions/objects.ts'
import { plainTree } from '../../src/revisions/plain.ts'
import { findRepository, type Repository } from '../../src/revisions/repository.ts'
import { indexTree, worktreeTree } from '../../src/revisions/worktree.ts'
import { Trouble } from '../../src/trouble.ts'
import { type Files, git, makeRepo, openRepo, type Repo, temporaryFolder } from '../support/git.ts'

async function open(repo: Repo): Promise<{ repository: Repository; work: Tree; index: Tree; commit(): Tree }> {
  const repository = await findRepository(repo.root)
  if (repository === null) throw new Error('no repository')
  const contents = makeContents([gitBlobs(repository.git)])
  return {
    repository,
    work: worktreeTree(repository, contents),
    index: indexTree(repository, contents),
    commit: () => commitTree(repository.git, contents, { ref: 'HEAD', commit: repo.git('rev-parse', 'HEAD') }),
  }
}

async function names(tree: Tree, folder?: string): Promise<string[]> {
  return (await tree.paths(folder)).map(({ path }) => path)
}

async function file(tree: Tree, path: string) {
  const found = (await tree.listing('.')).files.find((one) => one.path === path)
  return found && { ...found, text: found.bytes && Buffer.from(found.bytes).toString('utf8') }
}

const HOSTILE: Files = {
  'm/001 two  spaces.sql': 'a',
  'm/002_line\nbreak\ttab.sql': 'b',
  'm/003_"quote"\'s.sql': 'c',
  'm/004_żółć_🙂.sql': 'd',
  '-leading.sql': 'e',
  'm/--output=x.sql': 'f',
  'm/:(top)005*?[x].sql': 'g',
}

describe('a commit', () => {
  it('lists and reads any name', async () => {
    const repo = makeRepo(HOSTILE)
    const listing = await (await open(repo)).commit().listing('.')
    const texts = Object.fromEntries(listing.files.map((one) => [one.path, Buffer.from(one.bytes ?? []).toString()]))
    expect(texts).toEqual(HOSTILE)
    const sorted = [...Object.keys(HOSTILE)].sort()
    expect(listing.files.map((one) => one.path)).toEqual(sorted)
  })

  it('lists one folder and not its namesakes', async () => {
    const repo = makeRepo({ 'm/1_a.sql': '1', 'm2/1_b.sql': '2', 'm.sql': '3', 'x/m/1_c.sql': '4' })
    const tree = (await open(repo)).commit()
    expect(await names(tree, 'm')).toEqual(['m/1_a.sql'])
    expect((await tree.listing('m')).folder).toBe('m')
    expect(await names(tree)).toHaveLength(4)
  })

  it('reads only SQL of a readable size, and follows no link', async () => {
    const repo = makeRepo({
      'm/1_big.sql': Buffer.alloc(SIZE_LIMIT + 1, 'x'),
      'm/2_full.sql': Buffer.alloc(SIZE_LIMIT, 'x'),
      'm/3_link.sql': { symlink: '/etc/hostname' },
      'm/README.md': 'hello',
      'm/4_EMPTY.SQL': '',
    })
    const inner = makeRepo()
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'm/5_sub.sql')
    repo.commit()
    const { files } = await (await open(repo)).commit().listing('m')
    expect(files.map((one) => [one.path.slice(2), one.mode, one.size, one.bytes?.length ?? null])).toEqual([
      ['1_big.sql', '100644', SIZE_LIMIT + 1, null],
      ['2_full.sql', '100644', SIZE_LIMIT, SIZE_LIMIT],
      ['3_link.sql', '120000', 13, null],
      ['4_EMPTY.SQL', '100644', 0, 0],
      ['5_sub.sql', '160000', 0, null],
      ['README.md', '100644', 5, null],
    ])
  })

  it('reads one text, and says why it does not', async () => {
    const repo = makeRepo({
      'a/b.yml': 'x: ż\n',
      'l.yml': { symlink: 'a/b.yml' },
      'bin.yml': Buffer.from([0xff, 0xfe]),
    })
    const tree = (await open(repo)).commit()
    expect(await tree.text('a/b.yml')).toBe('x: ż\n')
    expect(await tree.text('a')).toBeNull()
    expect(await tree.text('no/such.yml')).toBeNull()
    await expect(tree.text('l.yml')).rejects.toThrow(/not followed/)
    await expect(tree.text('bin.yml')).rejects.toThrow(/not UTF-8/)
  })

  it('works in a SHA-256 repository, on disk too', async () => {
    const repo = makeRepo({ '1_a.sql': 'a' }, '--object-format=sha256')
    repo.write({ '2_b.sql': 'b' })
    const { work, commit } = await open(repo)
    expect((await commit().paths())[0]?.oid).toBe(repo.git('rev-parse', 'HEAD:1_a.sql'))
    expect((await file(work, '2_b.sql'))?.oid).toBe(repo.git('hash-object', '2_b.sql'))
  })
})

describe('the working tree and the index', () => {
  it('tell committed, staged, edited, untracked, ignored and deleted files apart', async () => {
    const repo = makeRepo({ '1.sql': '1', '2.sql': '2', '3.sql': '3', '4.sql': '4', '.gitignore': '*.bak.sql\n' })
    repo.write({ '2.sql': 'staged', '3.sql': null, '5.sql': 'new', '6.sql': 'both' })
    repo.git('add', '2.sql', '6.sql')
    repo.write({ '2.sql': 'edited', '4.sql': null, '7.sql': 'untracked', 'x.bak.sql': 'ignored' })
    repo.git('rm', '--quiet', '--cached', '4.sql')
    const { work, index, commit } = await open(repo)
    expect(await names(commit())).toEqual(['.gitignore', '1.sql', '2.sql', '3.sql', '4.sql'])
    expect(await names(index)).toEqual(['.gitignore', '1.sql', '2.sql', '3.sql', '6.sql'])
    expect(await names(work)).toEqual(['.gitignore', '1.sql', '2.sql', '5.sql', '6.sql', '7.sql'])
    expect((await file(index, '2.sql'))?.text).toBe('staged')
    const edited = await file(work, '2.sql')
    expect([edited?.text, edited?.oid, edited?.mode]).toEqual(['edited', repo.git('hash-object', '2.sql'), '100644'])
    expect((await file(work, '1.sql'))?.oid).toBe(repo.git('rev-parse', 'HEAD:1.sql'))
    expect(work.revision).toEqual({ ref: 'working tree', commit: null })
  })

  it('take hostile names from disk', async () => {
    const repo = makeRepo()
    repo.write(HOSTILE)
    const { work } = await open(repo)
    expect(await names(work)).toEqual(['README.md', ...Object.keys(HOSTILE)].sort())
    expect((await file(work, 'm/002_line\nbreak\ttab.sql'))?.text).toBe('b')
  })

  it('do not take a touched file for an edited one', async () => {
    const repo = makeRepo({ '1.sql': 'same' })
    utimesSync(join(repo.root, '1.sql'), 1, 1)
    chmodSync(join(repo.root, '1.sql'), 0o644)
    const { work, commit } = await open(repo)
    expect(await work.paths()).toEqual(await commit().paths())
  })

  it('never follow a link, not even where a folder was', async () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, '1.sql'), 'secret')
    const repo = makeRepo({ 'm/1.sql': 'a', '2.sql': 'b' })
    repo.write({ m: { symlink: outside }, '2.sql': { symlink: join(outside, '1.sql') } })
    const files = (await (await open(repo)).work.listing('.')).files
    expect(files.map(({ path, mode, bytes }) => [path, mode, bytes])).toEqual([
      ['2.sql', '120000', null],
      ['m', '120000', null],
    ])
  })

  it('name a nested repository and do not look into it', async () => {
    const repo = makeRepo({ '1.sql': 'a' })
    mkdirSync(join(repo.root, 'nested'))
    git(join(repo.root, 'nested'), 'init', '--quiet')
    writeFileSync(join(repo.root, 'nested', '1_x.sql'), 'x')
    expect((await (await open(repo)).work.paths()).map(({ path, mode }) => [path, mode])).toEqual([
      ['1.sql', '100644'],
      ['nested', '160000'],
    ])
  })

  it('leave out of the index what is only meant to be added, and refuse an unresolved merge', async () => {
    const repo = makeRepo({ '1.sql': 'a', 'empty.sql': '' })
    repo.write({ '2.sql': 'later' })
    repo.git('add', '--intent-to-add', '2.sql')
    const first = await open(repo)
    expect(await names(first.index)).toEqual(['1.sql', 'empty.sql'])
    expect((await file(first.work, '2.sql'))?.text).toBe('later')
    repo.commit()
    repo.branch('work', 'HEAD~1')
    repo.commit({ '1.sql': 'ours' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit({ '1.sql': 'theirs' })
    expect(() => repo.git('merge', 'work')).toThrow()
    const second = await open(repo)
    await expect(second.index.paths()).rejects.toThrow(/unresolved merge of 1\.sql/)
    expect((await file(second.work, '1.sql'))?.text).toContain('<<<<<<<')
  })

  it('keep what a sparse checkout leaves out', async () => {
    const repo = makeRepo({ 'm/1.sql': 'a', 'web/x.js': 'b' })
    repo.git('sparse-checkout', 'set', 'web')
    expect(await names((await open(repo)).work)).toEqual(['m/1.sql', 'web/x.js'])
  })

  it('do not hash a large file that holds no SQL', async () => {
    const repo = makeRepo()
    repo.write({ 'app.db': Buffer.alloc(SIZE_LIMIT + 1), '1_big.sql': Buffer.alloc(SIZE_LIMIT + 1) })
    const { work } = await open(repo)
    expect((await file(work, 'app.db'))?.oid).toMatch(/^0+$/)
    const big = await file(work, '1_big.sql')
    expect([big?.oid, big?.size, big?.bytes]).toEqual([repo.git('hash-object', '1_big.sql'), SIZE_LIMIT + 1, null])
  })

  it('read 2,000 files, half of them not committed', async () => {
    const many = (from: number) =>
      Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`m/${from + i}_x.sql`, `${from + i}`]))
    const repo = makeRepo(many(1000))
    repo.write(many(2000))
    const { files } = await (await open(repo)).work.listing('m')
    expect(files).toHaveLength(2000)
    expect(files.every((one) => one.path === `m/${Buffer.from(one.bytes ?? []).toString()}_x.sql`)).toBe(true)
  })
})

describe('line endings of a checkout', () => {
  const checkedOut = (setting: string[], attributes = '') => {
    const repo = makeRepo({ '1.sql': 'a\nb\n', '.gitattributes': attributes, 'mixed.sql': Buffer.from('a\r\nb\n') })
    for (const one of setting) repo.git('config', ...one.split(' '))
    repo.write({ '1.sql': null })
    repo.git('checkout', '--', '1.sql')
    return repo
  }

  it('are no edit, whether git has compared them or not', async () => {
    const repo = checkedOut(['core.autocrlf true'])
    const before = await open(repo)
    expect(repo.git('ls-files', '--eol', '1.sql')).toContain('w/crlf')
    expect(await before.work.paths()).toEqual(await before.commit().paths())
    repo.write({ '1.sql': 'a\r\nb\r\n' })
    utimesSync(join(repo.root, '1.sql'), 1, 1)
    const after = await open(repo)
    expect(await after.work.paths()).toEqual(await after.commit().paths())
    expect((await file(after.work, '1.sql'))?.text).toBe('a\nb\n')
  })

  it('are stored as git would store them in edited and new files', async () => {
    const cases = [
      [checkedOut(['core.autocrlf true']), 'a\nc\n'],
      [checkedOut([], '*.sql text\n'), 'a\nc\n'],
      [checkedOut([], '*.sql eol=crlf\n'), 'a\nc\n'],
      [checkedOut([], '*.sql text=auto\n'), 'a\nc\n'],
      [checkedOut(['core.autocrlf true'], '*.sql -text\n'), 'a\r\nc\r\n'],
      [checkedOut([]), 'a\r\nc\r\n'],
    ] as const
    for (const [repo, stored] of cases) {
      repo.write({ '1.sql': 'a\r\nc\r\n', 'new\n.sql': 'a\r\nc\r\n' })
      const { work } = await open(repo)
      const seen = [await file(work, '1.sql'), await file(work, 'new\n.sql')]
      expect(seen.map((one) => one?.text)).toEqual([stored, stored])
      repo.git('add', '--all')
      expect(seen.map((one) => one?.oid)).toEqual([
        repo.git('rev-parse', ':1.sql'),
        repo.git('rev-parse', ':new\n.sql'),
      ])
    }
  })

  it('stay in files that git takes for binary or has with CRLF already', async () => {
    const repo = checkedOut(['core.autocrlf true'])
    repo.write({ 'mixed.sql': 'a\r\nc\r\n', 'nul.sql': 'a\0\r\n', 'cr.sql': 'a\rb\r\n' })
    const { work } = await open(repo)
    for (const path of ['mixed.sql', 'nul.sql', 'cr.sql']) {
      const seen = (await file(work, path))?.oid
      repo.git('add', path)
      expect([path, seen]).toEqual([path, repo.git('rev-parse', `:${path}`)])
    }
  })
})

describe('a merge by path', () => {
  const entry = (path: string, oid: string): Entry => ({ path, oid, mode: '100644' })
  const side = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'))
    .map((files) => Object.entries(files).map(([path, oid]) => entry(path, oid)))
  const sorted = (entries: readonly Entry[]) => [...entries].sort((a, b) => (a.path < b.path ? -1 : 1))

  it('takes the side that changed, and the branch where both did', () => {
    const base = [entry('kept', '1'), entry('ours', '1'), entry('theirs', '1'), entry('both', '1'), entry('gone', '1')]
    const tip = [entry('kept', '1'), entry('ours', '1'), entry('theirs', '2'), entry('both', '2'), entry('gained', '1')]
    const branch = [
      entry('kept', '1'),
      entry('ours', '3'),
      entry('theirs', '1'),
      entry('both', '3'),
      entry('gone', '1'),
    ]
    const merged = Object.fromEntries(mergeEntries(base, tip, branch).map(({ path, oid }) => [path, oid]))
    expect(merged).toEqual({ kept: '1', ours: '3', theirs: '2', both: '3', gained: '1' })
  })

  it('changes nothing when one side did nothing', () => {
    fc.assert(
      fc.property(side, side, (base, other) => {
        expect(sorted(mergeEntries(base, other, base))).toEqual(sorted(other))
        expect(sorted(mergeEntries(base, base, other))).toEqual(sorted(other))
        expect(sorted(mergeEntries(base, other, other))).toEqual(sorted(other))
      }),
    )
  })

  it('keeps every change of the branch', () => {
    fc.assert(
      fc.property(side, side, side, (base, tip, branch) => {
        const merged = mergeEntries(base, tip, branch)
        const at = (entries: readonly Entry[], path: string) => entries.find((one) => one.path === path)?.oid
        for (const path of ['a', 'b', 'c', 'd']) {
          const changed = at(branch, path) !== at(base, path)
          expect(at(merged, path)).toBe(at(changed ? branch : tip, path))
        }
      }),
    )
  })
})

describe('outside and around git', () => {
  it('walks a plain folder without .git and node_modules, following no link', async () => {
    const root = temporaryFolder()
    const repo = { ...openRepo(root) }
    repo.write({ 'm/1_a.sql': 'a', 'node_modules/x/1_b.sql': 'b', '.git/1_c.sql': 'c', 'm/link': { symlink: '/etc' } })
    const tree = plainTree(root, makeContents([]))
    expect((await tree.paths()).map(({ path, mode }) => [path, mode])).toEqual([
      ['m/1_a.sql', '100644'],
      ['m/link', '120000'],
    ])
    expect((await file(tree, 'm/1_a.sql'))?.text).toBe('a')
    expect(await names(tree, 'missing')).toEqual([])
  })

  it('finds the repository from below, and none where there is none', async () => {
    const repo = makeRepo({ 'a/b/1.sql': 'x' })
    expect((await findRepository(join(repo.root, 'a/b')))?.root).toBe(realpathSync(repo.root))
    expect(await findRepository(temporaryFolder())).toBeNull()
  })

  it('explains a missing folder, a missing git and a bare repository', async () => {
    await expect(findRepository('/no/such/folder')).rejects.toThrow(/does not exist/)
    const bare = temporaryFolder()
    git(bare, 'init', '--quiet', '--bare')
    await expect(findRepository(bare)).rejects.toThrow(Trouble)
    const { PATH } = process.env
    try {
      process.env.PATH = temporaryFolder()
      await expect(openGit(bare).run(['version'])).rejects.toThrow(/Install git/)
    } finally {
      process.env.PATH = PATH
    }
  })

  it('runs no program that a repository names', async () => {
    const repo = makeRepo({ '1.sql': 'a' })
    const trap = join(repo.root, 'trap.sh')
    repo.write({ 'trap.sh': `#!/bin/sh\ntouch '${repo.root}/sprung'\n`, '1.sql': 'changed' })
    chmodSync(trap, 0o755)
    repo.git('config', 'core.fsmonitor', trap)
    repo.git('config', 'core.hooksPath', repo.root)
    repo.git('config', 'diff.external', trap)
    const { work, commit } = await open(repo)
    await work.listing('.')
    await commit().listing('.')
    expect(await names(work)).toEqual(['1.sql', 'trap.sh'])
  })

  it('hands none of our secrets to git', async () => {
    process.env.INPUT_TOKEN = 'secret'
    try {
      const repo = makeRepo()
      repo.git('config', 'alias.show-env', '!env')
      const seen = (await openGit(repo.root).run(['show-env'])).toString()
      expect(seen).toContain('GIT_TERMINAL_PROMPT=0')
      expect(seen).not.toContain('secret')
    } finally {
      delete process.env.INPUT_TOKEN
    }
  })
})
