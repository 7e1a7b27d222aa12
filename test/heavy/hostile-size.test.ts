/** Attacks by size: a little that stands for a lot. Each ends with a finding or a sentence, in memory that is bounded. */

import { execFileSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { type Run, runBundledCli } from '../support/dist.ts'
import { type Files, makeRepo, publish, type Repo, shallowClone, temporaryFolder } from '../support/git.ts'
import { startGitServer } from '../support/git-server.ts'
import { startGitHub } from '../support/github.ts'
import { readBare } from '../support/github-objects.ts'
import { sample } from '../support/sample.ts'
import { runBundledStep, type Started, said } from '../support/step.ts'

const TABLE = 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY);\n'
const MAIN = { 'migrations/001_a.sql': TABLE }
/** What our own process must live with; the SQL has a process and a limit of its own. */
const HEAP = { NODE_OPTIONS: '--max-old-space-size=256' }

function branch(files: Files, main: Files = MAIN): Repo {
  const repo = makeRepo(main)
  repo.branch('work')
  repo.commit(files)
  return repo
}

async function cli(repo: Pick<Repo, 'root'>, ...args: string[]): Promise<Run> {
  const run = await runBundledCli(args, { cwd: repo.root, env: HEAP })
  expect(run.stderr).not.toMatch(/This is a bug|heap/)
  return run
}

const reportOf = (run: Run) => JSON.parse(run.stdout) as Report

describe('a large file', () => {
  const [six, huge] = [6, 200].map((megabytes) => Buffer.alloc(megabytes * 1024 * 1024, ' ')) as [Buffer, Buffer]
  const repo = branch({ 'migrations/002_six.sql': six, 'migrations/003_huge.sql': huge })
  const FOUND = ['unreadable-file migrations/002_six.sql:1', 'unreadable-file migrations/003_huge.sql:1']
  const [before, after] = [repo.git('rev-parse', 'main'), repo.git('rev-parse', 'work')]
  const remote = publish(repo)
  const started = { eventName: 'push', event: { ref: 'refs/heads/work', before, after }, sha: after }

  it.each([[[]], [['--head', 'work']]])('is named and not read in the terminal with %j', async (args) => {
    const run = await cli(repo, ...args, '--format', 'json')
    expect([run.code, said(reportOf(run))]).toEqual([1, FOUND])
  })

  it.each<[string, () => Promise<[Started, Record<string, string>]>]>([
    ['the workspace', async () => [{ ...started, workspace: shallowClone(remote, 'work') }, {}]],
    [
      'a fetch',
      async () => [
        { ...started, workspace: temporaryFolder() },
        { GITHUB_SERVER_URL: (await startGitServer(remote)).url },
      ],
    ],
    ['the API', async () => [{ ...started, workspace: temporaryFolder() }, { PATH: '/nonexistent' }]],
  ])('is named and not read from %s', async (_, start) => {
    const github = await startGitHub()
    github.objects = readBare(remote)
    const [event, env] = await start()
    const step = await runBundledStep(github, event, {}, { ...HEAP, ...env })
    expect([step.code, said(step.report)], step.stdout).toEqual([1, FOUND])
    expect(github.requests.filter(({ path }) => path.includes('/git/blobs/')).length).toBeLessThanOrEqual(1)
  })
})

describe('many files of five megabytes', () => {
  it('are too much together, and it is said before they are text', async () => {
    const files = Array.from({ length: 15 }, (_, at): [string, string] => {
      const name = `migrations/${String(at + 2).padStart(3, '0')}_b.sql`
      return [name, `-- ${at}\n${`${'-- '.padEnd(99, 'x')}\n`.repeat(52_000)}`]
    })
    const repo = branch(Object.fromEntries(files))
    const sentence = /The SQL files have 74 MiB together, and 64 MiB is the most/
    for (const args of [[], ['--head', 'work']]) {
      const run = await cli(repo, ...args)
      expect([run.code, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toMatch(sentence)
    }
    const [before, after] = [repo.git('rev-parse', 'main'), repo.git('rev-parse', 'work')]
    const server = await startGitServer(publish(repo))
    const started = { eventName: 'push', event: { ref: 'refs/heads/work', before, after }, sha: after }
    const env = { ...HEAP, GITHUB_SERVER_URL: server.url }
    const step = await runBundledStep(await startGitHub(), { ...started, workspace: temporaryFolder() }, {}, env)
    expect([step.code, step.report]).toEqual([2, null])
    expect(step.commands.map(({ data }) => data)).toEqual([expect.stringMatching(sentence)])
  })
})

/** A dozen trees, each of which holds the one below it ten times: ten thousand million files. */
function bomb(repo: Repo): string {
  const make = (type: string, lines: string) =>
    execFileSync('git', type === 'blob' ? ['hash-object', '-w', '--stdin'] : ['mktree'], {
      cwd: repo.root,
      input: lines,
    })
      .toString()
      .trim()
  const names = Array.from({ length: 10 }, (_, at) => `00${at}_x`)
  const blob = make('blob', TABLE)
  let tree = make('tree', names.map((name) => `100644 blob ${blob}\t${name}.sql\n`).join(''))
  for (let depth = 0; depth < 9; depth++)
    tree = make('tree', names.map((name) => `040000 tree ${tree}\t${name}\n`).join(''))
  const root = make('tree', `040000 tree ${tree}\tmigrations\n`)
  return repo.git('commit-tree', root, '-p', 'main', '-m', 'Small')
}

describe('a repository of ten thousand million files in a dozen objects', () => {
  const repo = makeRepo(MAIN)
  const after = bomb(repo)
  const before = repo.git('rev-parse', 'main')
  repo.git('update-ref', 'refs/heads/work', after)
  const remote = publish(repo)
  const started = { eventName: 'push', event: { ref: 'refs/heads/work', before, after }, sha: after }

  it('is not listed in the terminal', async () => {
    const run = await cli(repo, '--head', 'work')
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain("git's answer has more than 128 MiB")
  })

  it('is not listed on GitHub, where nothing is checked out', async () => {
    const server = await startGitServer(remote)
    const event = { ...started, workspace: temporaryFolder() }
    const step = await runBundledStep(await startGitHub(), event, {}, { ...HEAP, GITHUB_SERVER_URL: server.url })
    expect([step.code, step.report]).toEqual([2, null])
    expect(step.commands[0]?.data).toContain("git's answer has more than 128 MiB")
  })

  it('is not listed through the API', async () => {
    const github = await startGitHub()
    const real = readBare(remote)
    const url = 'https://github.com/acme/shop'
    const commit = { sha: after, tree: { sha: repo.git('rev-parse', `${after}^{tree}`), url }, parents: [] }
    // GitHub cuts a listing off behind 100,000 entries; here every recursive one is, and none is made.
    github.objects = (operation) => {
      const { tree_sha: sha, commit_sha } = operation.path
      if (commit_sha === after) return { status: 200, body: sample('git-commit', commit) }
      if (operation.id !== 'git/get-tree' || !operation.query.has('recursive')) return real(operation)
      return { status: 200, body: sample('git-tree', { sha, tree: [], truncated: true }) }
    }
    const event = { ...started, workspace: temporaryFolder() }
    const step = await runBundledStep(
      github,
      event,
      {},
      { PATH: '/nonexistent', NODE_OPTIONS: '--max-old-space-size=1024' },
    )
    expect([step.code, step.report]).toEqual([2, null])
    expect(step.commands[0]?.data).toContain("too large to be listed through GitHub's API")
    expect(github.violations).toEqual([])
  })
})

describe('settings and events', () => {
  const settings = async (text: string) => {
    const repo = makeRepo(MAIN)
    repo.write({ '.github/rehearsal.yml': text })
    return cli(repo)
  }

  it.each([
    ['of ten megabytes', '# x\n'.repeat(2_500_000)],
    ['of a megabyte', `# ${'x'.repeat(1024 * 1024)}\n`],
    ['with lists in lists', '['.repeat(60_000)],
    ['with maps in maps', '{a: '.repeat(15_000)],
    ['with levels in levels', Array.from({ length: 350 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['with dashes in dashes', '- '.repeat(30_000)],
    ['with keys without end', Array.from({ length: 8_000 }, (_, at) => `k${at}: 1\n`).join('')],
    ['with one key over and over', 'k: 1\n'.repeat(12_000)],
    ['with a key without end', `${'k'.repeat(60_000)}: 1\n`],
    ['with questions in questions', '? '.repeat(30_000)],
    ['with tags and anchors', '&a !!str '.repeat(6_000)],
    [
      'with a billion laughs',
      `${Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} [${Array(9).fill(at === 0 ? 'lol' : `*a${at - 1}`)}]\n`).join('')}folders: *a8\n`,
    ],
  ])('%s end in a sentence', async (_, text) => {
    const run = await settings(text)
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^sqlite-rehearsal: /)
    expect(run.stderr).toContain('.github/rehearsal.yml')
    expect(run.stderr.length).toBeLessThan(100_000)
  })

  it('an event that is huge, deep or of another shape ends in a sentence', async () => {
    const github = await startGitHub()
    const repo = branch({})
    const [sha, workspace] = [repo.git('rev-parse', 'work'), repo.root]
    const texts = [
      `{"pull_request":"${'x'.repeat(30_000_000)}"}`,
      `${'['.repeat(1_000_000)}`,
      `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      '[]',
      '""',
      'null',
      '{"pull_request":null}',
      '{"pull_request":[]}',
      '{"pull_request":{"base":{"sha":{}},"number":1e999}}',
      '{"__proto__":{"pull_request":{}}}',
      '',
      '\u0000',
    ]
    for (const text of texts) {
      const path = join(temporaryFolder(), 'event.json')
      writeFileSync(path, text)
      const started = { eventName: 'pull_request', event: {}, sha, workspace }
      const step = await runBundledStep(github, started, {}, { ...HEAP, GITHUB_EVENT_PATH: path })
      expect([step.code, step.report], text.slice(0, 80)).toEqual([2, null])
      expect(step.commands.map(({ name }) => name)).toEqual(['error'])
      expect(step.commands[0]?.data).toMatch(/does not hold an event|has no commit id/)
    }
    expect(github.requests).toEqual([])
  })

  it('a database of rows that is too large, or no file, is not read', async () => {
    const repo = branch({ '.github/rehearsal.yml': 'rows: rows.db\n', 'rows.db': 'x' })
    truncateSync(join(repo.root, 'rows.db'), 101 * 1024 * 1024)
    expect((await cli(repo)).stderr).toContain('more than 100 MB')
    repo.write({ 'rows.db': null, 'rows.db/x.sql': '' })
    expect((await cli(repo)).stderr).toContain('rows.db is no file')
  })
})

describe('eighty thousand findings', () => {
  const lines = Array.from({ length: 80_000 }, (_, at) => `-- rehearsal: allow no-such-rule-${at} because it is so`)
  const repo = branch({
    'migrations/002_b.sql': `CREATE TABLE IF NOT EXISTS B (Id INTEGER);\n\n${lines.join('\n\n')}\n`,
  })

  it.each(['terminal', 'json', 'sarif', 'junit', 'code-quality', 'github'])(
    'fit into a bounded text as %s',
    async (format) => {
      const run = await cli(repo, '--format', format, '--fail-on', 'warning')
      expect(run.code).toBe(1)
      expect(run.stdout.length).toBeLessThan(25_000_000)
      if (format === 'json') {
        const { counts, findings, findingsLeftOut } = JSON.parse(run.stdout)
        expect(findings.length + findingsLeftOut).toBe(counts.error + counts.warning + counts.note + counts.allowed)
      }
    },
  )
})

describe('a dozen files of five million brackets', () => {
  const files = Array.from({ length: 12 }, (_, at): [string, string] => [
    `migrations/${String(at + 2).padStart(3, '0')}_p.sql`,
    '('.repeat(5_000_000),
  ])

  it('cannot be read, and that is said in a heap of a quarter of a gigabyte', async () => {
    const run = await cli(branch(Object.fromEntries(files)), '--format', 'json')
    expect(run.code).toBe(1)
    expect(said(reportOf(run)).slice(0, 2)).toEqual([
      'unreadable-file migrations/002_p.sql:1',
      'unreadable-file migrations/003_p.sql:1',
    ])
  })
})
