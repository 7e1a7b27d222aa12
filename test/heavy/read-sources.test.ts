/** Where an event's revisions come from: the workspace, a scratch repository, GitHub's API; each row by each way. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { candidateFolders } from '../../src/folder/find.ts'
import { SIZE_LIMIT } from '../../src/folder/paths.ts'
import { homeOf } from '../../src/folder/shapes.ts'
import { atMost } from '../../src/github/api.ts'
import { type EventOptions, readEvent } from '../../src/github/event.ts'
import { githubReader } from '../../src/github/octokit.ts'
import type { Tree } from '../../src/model/files.ts'
import { openGit } from '../../src/revisions/git.ts'
import { checkoutPull, clone, git, makeRepo, openRepo, publish, shallowClone, temporaryFolder } from '../support/git.ts'
import { type GitServer, type GitServerOptions, startGitServer } from '../support/git-server.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { readBare } from '../support/github-objects.ts'

const ZERO = '0'.repeat(40)
const SETTINGS = '.github/rehearsal.yml'
const LAYOUT = { [SETTINGS]: 'layout: plain\n', 'README.md': 'A shop\n', 'src/deep/er/query.sql': 'SELECT 1;' }

/** main gains 3.sql after the branch left it; the branch adds 2.sql; `live` is where they parted. */
function shop() {
  const repo = makeRepo({ ...LAYOUT, 'db/migrations/1_a.sql': 'one' })
  repo.git('tag', '--annotate', 'live', '-m', 'live')
  repo.branch('work')
  const head = repo.commit({ 'db/migrations/2_b.sql': 'two' })
  repo.git('checkout', '--quiet', 'main')
  const parted = repo.git('rev-parse', 'main')
  const tip = repo.commit({ 'db/migrations/3_c.sql': 'three' })
  const merge = repo.pull(7)
  const remote = publish(repo)
  repo.git('push', '--quiet', 'origin', 'live')
  return { repo, remote, head, tip, merge, parted }
}

type Shop = ReturnType<typeof shop>
let made: Shop | null = null

/** One for all tests that change nothing. */
function shared(): Shop {
  made ??= shop()
  return made
}

type Event = Pick<EventOptions, 'eventName' | 'event' | 'sha'> & { readonly base?: string; readonly branch?: string }

function pullEvent({ merge, parted, head }: Shop, eventName: string, sha: string): Event {
  const base = { ref: 'main', sha: parted }
  return { eventName, sha, event: { pull_request: { number: 7, merge_commit_sha: merge, base, head: { sha: head } } } }
}

/** The rows of the table of events: what GitHub says, what the base and the head then hold. */
const ROWS: readonly [name: string, event: (shop: Shop) => Event, base: string, head: string][] = [
  ['pull_request', (it) => pullEvent(it, 'pull_request', it.merge), '1 3', '1 2 3'],
  ['pull_request_target', (it) => pullEvent(it, 'pull_request_target', it.tip), '1 3', '1 2 3'],
  [
    'merge_group',
    ({ tip, merge }) => ({
      eventName: 'merge_group',
      event: { merge_group: { head_sha: merge, base_sha: tip } },
      sha: merge,
    }),
    '1 3',
    '1 2 3',
  ],
  ['push', ({ tip, parted }) => ({ eventName: 'push', event: { before: parted, after: tip }, sha: tip }), '1', '1 3'],
  ['a first push', ({ tip }) => ({ eventName: 'push', event: { before: ZERO, after: tip }, sha: tip }), '1', '1 3'],
  ['schedule', ({ tip }) => ({ eventName: 'schedule', event: {}, sha: tip }), '1 3', '1 3'],
  [
    'workflow_dispatch on a branch',
    ({ head }) => ({ eventName: 'workflow_dispatch', event: {}, sha: head, branch: 'work' }),
    '1 3',
    '1 2 3',
  ],
  [
    'workflow_dispatch with a base',
    ({ tip }) => ({ eventName: 'workflow_dispatch', event: {}, sha: tip, base: 'live' }),
    '1',
    '1 3',
  ],
]

const EMPTY = temporaryFolder()

interface Way {
  readonly workspace?: (shop: Shop, event: Event) => string
  readonly server?: GitServerOptions
  /** The server refuses everybody. */
  readonly refuse?: number
  /** Requests to the git server at most, and to the API at most when nobody needs to know where two branches parted. */
  readonly most: readonly [git: number, api: number]
}

function checkout({ remote }: Shop, { eventName, branch = 'main' }: Event): string {
  return eventName === 'pull_request' ? checkoutPull(remote, 7) : shallowClone(remote, branch)
}

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['a complete clone', { workspace: ({ repo }) => openRepo(repo.root).root, most: [2, 0] }],
  ['a checkout of depth 1', { workspace: checkout, most: [6, 0] }],
  ['no checkout', { most: [6, 0] }],
  ['no checkout, and a server that keeps nothing back', { server: { filter: false }, most: [4, 0] }],
  ['the API alone', { refuse: 403, most: [2, 13] }],
]

const open: (() => void)[] = []
afterAll(() => {
  for (const close of open.splice(0)) close()
})

interface Ran {
  readonly base: Tree | null
  readonly head: Tree
  readonly remarks: readonly string[]
  close(): void
  readonly server: GitServer
  readonly github: GitHub
}

async function run(
  it: Shop,
  { branch, ...event }: Event,
  way: Partial<Way>,
  more: Partial<EventOptions> = {},
): Promise<Ran> {
  const server = await startGitServer(it.remote, way.server)
  if (way.refuse) server.refuse(way.refuse)
  const github = await startGitHub()
  github.objects = readBare(it.remote)
  const workspace = way.workspace?.(it, { ...event, ...(branch === undefined ? {} : { branch }) }) ?? EMPTY
  // actions/checkout leaves the server's address; with `persist-credentials: false` it leaves nothing else.
  if (way.workspace) git(workspace, 'config', 'remote.origin.url', `${server.url}/acme/shop`)
  const read = await readEvent({
    base: null,
    ...event,
    workspace,
    temporary: temporaryFolder(),
    token: 'secret',
    serverUrl: server.url,
    repository: 'acme/shop',
    ask: githubReader({ apiUrl: github.url, token: 'secret' }),
    likely: (path) => path === SETTINGS || homeOf(path) !== null,
    ...more,
  })
  open.push(read.close)
  return { ...read, server, github }
}

/** As the door reads: the settings, the folder, its files at both revisions. */
async function texts(trees: { base: Tree | null; head: Tree }): Promise<(Record<string, string> | null)[]> {
  const { base, head } = trees
  await head.text(SETTINGS)
  await base?.text(SETTINGS)
  const [folder = ''] = await candidateFolders(head, base)
  const listings = await Promise.all([base?.listing(folder) ?? null, head.listing(folder)])
  return listings.map(
    (listing) =>
      listing &&
      Object.fromEntries(listing.files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')])),
  )
}

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  1: ['db/migrations/1_a.sql', 'one'],
  2: ['db/migrations/2_b.sql', 'two'],
  3: ['db/migrations/3_c.sql', 'three'],
}

function files(numbers: string): Record<string, string> {
  return Object.fromEntries(numbers.split(' ').map((number) => FILES[number] ?? []))
}

describe.each(WAYS)('with %s', (name, way) => {
  it.each(ROWS)('%s is read', async (row, event, base, head) => {
    const read = await run(shared(), event(shared()), way)
    expect(await texts(read)).toEqual([files(base), files(head)])
    expect(read.github.violations).toEqual([])
    const isParted = row.endsWith('on a branch') && name !== 'a complete clone'
    expect(read.server.requests.length, read.server.requests.join()).toBeLessThanOrEqual(
      way.most[0] + (isParted ? 4 : 0),
    )
    expect(read.github.requests.length).toBeLessThanOrEqual(way.most[1] + (isParted ? 4 : 0))
    if (!isParted) expect(read.remarks.filter((remark) => !/first push/.test(remark))).toEqual([])
    for (const { authorization } of read.github.requests) expect(authorization).toBe('token secret')
  })
})

describe('a scratch repository', () => {
  it('fetches both commits at once, and all files at once', async () => {
    const read = await run(shared(), pullEvent(shared(), 'pull_request', shared().merge), {})
    await texts(read)
    expect(read.server.requests).toEqual([
      ...['GET info/refs', 'POST git-upload-pack', 'GET info/refs', 'POST git-upload-pack'],
    ])
    expect(read.github.requests).toEqual([])
  })

  it('fetches the commits whole where the ids of files are refused', async () => {
    const server = { protocol: 0, wants: 'tips' } as const
    const read = await run(shared(), pullEvent(shared(), 'pull_request', shared().merge), { server })
    expect(await texts(read)).toEqual([files('1 3'), files('1 2 3')])
    expect(read.server.requests.length).toBeLessThanOrEqual(8)
    expect(read.github.requests).toEqual([])
  })

  it('is asked again only for what it does not have: a lost commit does not hide the other', async () => {
    const { tip, parted } = shared()
    const push = (before: string) => ({ eventName: 'push', event: { before, after: tip }, sha: tip })
    const lost = run(shared(), push('1'.repeat(40)), {})
    await expect(lost).rejects.toThrow(/1{40} could not be read.*not our ref 1{40}.*Not Found .*status 404/)
    const read = await run(shared(), push(parted), {})
    expect(read.base?.revision.commit).toBe(parted)
  })

  it('uses what actions/checkout left when there is no token', async () => {
    const workspace = (it: Shop, event: Event) => {
      const folder = checkout(it, event)
      const basic = Buffer.from('x-access-token:secret').toString('base64')
      git(folder, 'config', 'http.extraheader', `AUTHORIZATION: basic ${basic}`)
      return folder
    }
    const event = pullEvent(shared(), 'pull_request', shared().merge)
    const read = await run(shared(), event, { workspace }, { token: '', ask: null })
    expect(await texts(read)).toEqual([files('1 3'), files('1 2 3')])
  })

  it('is gone in the end, also after trouble', async () => {
    const temporary = temporaryFolder()
    const event = pullEvent(shared(), 'pull_request', shared().merge)
    const read = await run(shared(), event, {}, { temporary })
    expect(readdirSync(temporary)).toHaveLength(1)
    read.close()
    expect(readdirSync(temporary)).toEqual([])
    await expect(run(shared(), { ...event, sha: '1'.repeat(40) }, {}, { temporary })).rejects.toThrow()
    expect(readdirSync(temporary)).toEqual([])
  })
})

describe('the workspace', () => {
  const contentsOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => [name, statSync(join(folder, name)).mtimeMs])

  it.each(['pull_request', 'pull_request_target'])('stays as it was on %s, down to its objects', async (eventName) => {
    const it = shared()
    const event = pullEvent(it, eventName, eventName === 'pull_request' ? it.merge : it.tip)
    const workspace = checkout(it, event)
    const before = contentsOf(workspace)
    expect(await texts(await run(it, event, {}, { workspace }))).toEqual([files('1 3'), files('1 2 3')])
    expect(contentsOf(workspace)).toEqual(before)
  })

  it('may be of another repository, which is not asked', async () => {
    const it = shared()
    const elsewhere = join(temporaryFolder(), 'acme', 'warehouse')
    git(makeRepo({ 'x/1_x.sql': 'other' }).root, 'clone', '--quiet', '--bare', '.', elsewhere)
    const workspace = clone(pathToFileURL(elsewhere).href)
    const onTime = await run(it, { eventName: 'schedule', event: {}, sha: it.tip }, {}, { workspace })
    expect(onTime.base?.revision).toEqual({ ref: 'main', commit: it.tip })
    const read = await run(it, pullEvent(it, 'pull_request', it.merge), {}, { workspace })
    expect(await texts(read)).toEqual([files('1 3'), files('1 2 3')])
    expect(read.server.requests).toHaveLength(4)
  })

  it.each(['blob:none', 'tree:0'])('may be a sparse, partial clone (%s) without credentials', async (filter) => {
    const it = shared()
    const workspace = temporaryFolder()
    git(workspace, 'init', '--quiet')
    git(workspace, 'remote', 'add', 'origin', it.remote)
    git(workspace, 'config', 'remote.origin.promisor', 'true')
    git(workspace, 'config', 'remote.origin.partialclonefilter', filter)
    git(workspace, 'sparse-checkout', 'set', 'src')
    git(new URL(it.remote).pathname, 'config', 'uploadpack.allowFilter', 'true')
    git(workspace, 'fetch', '--quiet', '--depth=1', `--filter=${filter}`, 'origin', it.merge)
    git(workspace, 'checkout', '--quiet', it.merge)
    const before = contentsOf(workspace).length
    const read = await run(it, pullEvent(it, 'pull_request', it.merge), { workspace: () => workspace })
    expect(await texts(read)).toEqual([files('1 3'), files('1 2 3')])
    expect(read.server.requests.length, read.server.requests.join()).toBeLessThanOrEqual(6)
    expect([contentsOf(workspace).length, read.github.requests]).toEqual([before, []])
  })

  it('may hold only files: without git, actions/checkout downloads them, and they need not be asked for', async () => {
    const it = shared()
    const workspace = temporaryFolder()
    mkdirSync(join(workspace, 'db/migrations'), { recursive: true })
    for (const [path, text] of Object.entries(files('1 2'))) writeFileSync(join(workspace, path), text)
    writeFileSync(join(workspace, 'db/migrations/3_c.sql'), 'not three')
    const read = await withoutGit(() => run(it, pullEvent(it, 'pull_request', it.merge), {}, { workspace }))
    expect(await texts(read)).toEqual([files('1 3'), files('1 2 3')])
    // The settings and 3_c.sql.
    expect(read.github.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(2)
    expect(read.github.violations).toEqual([])
  })
})

async function withoutGit<T>(use: () => Promise<T>): Promise<T> {
  const { PATH = '' } = process.env
  try {
    process.env.PATH = '/nonexistent'
    return await use()
  } finally {
    process.env.PATH = PATH
  }
}

describe('the API', () => {
  const alone = { refuse: 403 }

  it('lists what is too large for one answer folder by folder', async () => {
    const it = shop()
    const event = pullEvent(it, 'pull_request', it.merge)
    const github = await startGitHub()
    github.objects = readBare(it.remote, { limit: 4 })
    const ask = githubReader({ apiUrl: github.url, token: 'secret' })
    const { base, head } = await run(it, event, alone, { ask })
    expect([await paths(base), await paths(head)]).toEqual([
      await tracked(it.repo, it.tip),
      await tracked(it.repo, it.merge),
    ])
    expect(github.violations).toEqual([])
    expect(github.requests.length).toBeLessThanOrEqual(16)
    github.objects = readBare(it.remote, { limit: 1 })
    const shut = await run(it, event, alone, { ask: githubReader({ apiUrl: github.url, token: 'secret' }) })
    await expect(shut.head.paths()).rejects.toThrow(/too large.*actions\/checkout/)
  })

  it('is not asked for files that the token cannot pay for', async () => {
    const it = shared()
    const read = await run(it, pullEvent(it, 'pull_request', it.merge), alone)
    await read.head.paths()
    read.github.left = 1
    await read.base?.paths()
    await expect(read.head.listing('db')).rejects.toThrow(/asked for 3 files.*0 requests left.*actions\/checkout/)
    expect(read.github.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
  })

  it('is not believed when the content is not what its id says', async () => {
    const it = shared()
    const read = await run(it, pullEvent(it, 'pull_request', it.merge), alone)
    const honest = read.github.objects
    read.github.objects = (operation) => {
      const answer = honest?.(operation) ?? null
      return operation.id === 'git/get-blob'
        ? { status: 200, body: { ...(answer?.body as object), content: 'eA==' } }
        : answer
    }
    await expect(read.head.listing('db')).rejects.toThrow(/content [0-9a-f]{40} could not be read/)
  })

  it('is asked for the files of both revisions once, large ones not at all', async () => {
    const repo = makeRepo({ 'm/1_a.sql': 'one', 'm/2_big.sql': Buffer.alloc(SIZE_LIMIT + 1, 'x'), 'm/x.bin': 'x' })
    repo.branch('work')
    repo.commit({ 'm/3_c.sql': 'one' })
    const merge = repo.pull(7)
    const remote = publish(repo)
    const it = { ...shared(), repo, remote, merge }
    const read = await run(it, pullEvent(it, 'pull_request', merge), alone)
    const [base, head] = await Promise.all([read.base?.listing('m'), read.head.listing('m')])
    expect(base?.files.map(({ size, bytes }) => [size, bytes?.length])).toEqual([
      [3, 3],
      [SIZE_LIMIT + 1, undefined],
      [1, undefined],
    ])
    expect(head.files).toHaveLength(4)
    expect(read.github.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(1)
  })
})

async function paths(tree: Tree | null): Promise<string[] | undefined> {
  return (await tree?.paths())?.map(({ path }) => path)
}

async function tracked({ git }: Shop['repo'], commit: string): Promise<string[]> {
  return git('ls-tree', '-r', '-z', '--name-only', commit)
    .split('\0')
    .filter((path) => path !== '')
    .sort()
}

const HOSTILE = {
  'm/001 two  spaces.sql': 'a',
  'm/002_line\nbreak\ttab.sql': 'b',
  'm/003_"quote"\'s.sql': 'c',
  'm/004_żółć_🙂.sql': 'd',
  '-leading.sql': 'e',
  'm/--output=x.sql': 'f',
  'm/:(top)005*?[x].sql': 'g',
  'm/%2e%2e/..sql.sql': 'h',
}

describe.each([
  ['a scratch repository', {}],
  ['the API', { refuse: 403 }],
])('any tree comes through %s', (_, way) => {
  it('with every name, links and submodules', async () => {
    const repo = makeRepo(HOSTILE)
    repo.branch('work')
    const inner = makeRepo()
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'm/9_sub.sql')
    repo.commit({ 'm/8_link.sql': { symlink: '/etc/passwd' } })
    const merge = repo.pull(7)
    const it = { ...shared(), repo, remote: publish(repo), merge }
    const read = await run(it, pullEvent(it, 'pull_request', merge), way)
    expect(await paths(read.head)).toEqual(await tracked(repo, merge))
    const listing = await read.head.listing('.')
    const found = Object.fromEntries(
      listing.files.map(({ path, bytes }) => [path, bytes && Buffer.from(bytes).toString()]),
    )
    expect(found).toMatchObject(HOSTILE)
    expect([found['m/8_link.sql'], found['m/9_sub.sql']]).toEqual([null, null])
    const modes = new Map(listing.files.map(({ path, mode }) => [path, mode]))
    expect([modes.get('m/8_link.sql'), modes.get('m/9_sub.sql')]).toEqual(['120000', '160000'])
    expect(await read.head.text('m/%2e%2e/..sql.sql')).toBe('h')
    await expect(read.head.text('m/8_link.sql')).rejects.toThrow(/link/)
    expect([await read.head.text('m/none'), await read.head.text('none/none')]).toEqual([null, null])
    expect(read.github.violations).toEqual([])
  })

  it('from a repository whose default branch was renamed, before its clones heard of it', async () => {
    const it = shop()
    const workspace = shallowClone(it.remote)
    git(new URL(it.remote).pathname, 'symbolic-ref', 'HEAD', 'refs/heads/trunk')
    it.repo.git('push', '--quiet', 'origin', 'main:trunk', ':main')
    const read = await run(it, { eventName: 'schedule', event: {}, sha: it.tip }, way, { workspace })
    expect([read.base?.revision, read.remarks]).toEqual([{ ref: 'trunk', commit: it.tip }, []])
  })
})

describe('what can be had nowhere', () => {
  it.each<[string, number | null, RegExp]>([
    [
      'secret',
      403,
      /git fetch from http.*403.*GitHub's API: Resource not accessible.*contents: read.*github-token.*fetch-depth: 0/,
    ],
    ['secret', 404, /not found.*GitHub's API: Refused with 404 .*status 404.*actions\/checkout/],
    ['', 401, /There is no clone in.*There is no token.*github-token/],
  ])('names what to set (token %j, status %s)', async (token, status, message) => {
    const github = await startGitHub()
    github.refuse('GET', status)
    const ask = token === '' ? null : githubReader({ apiUrl: github.url, token })
    const read = run(
      shared(),
      pullEvent(shared(), 'pull_request', shared().merge),
      { refuse: status ?? 0 },
      { token, ask },
    )
    await expect(read).rejects.toThrow(message)
    await expect(read).rejects.toThrow(expect.not.stringContaining('secret'))
  })

  it('is no branch either when nobody can be asked', async () => {
    const github = await startGitHub()
    github.refuse('GET', 403)
    const ask = githubReader({ apiUrl: github.url, token: 'secret' })
    const event = { eventName: 'schedule', event: {}, sha: shared().tip }
    for (const base of [{}, { base: 'live' }]) {
      const read = run(shared(), { ...event, ...base }, { refuse: 403 }, { ask })
      await expect(read).rejects.toThrow(/branches of the repository could not be listed.*403.*contents: read/)
    }
  })

  it('names git where it is missing', async () => {
    const read = withoutGit(() => run(shared(), pullEvent(shared(), 'pull_request', shared().merge), {}, { ask: null }))
    await expect(read).rejects.toThrow(/git could not be started.*There is no token/)
  })
})

it('reads 5,000 files with two fetches', async () => {
  const names = Array.from({ length: 5000 }, (_, i) => `m/${String(i + 1).padStart(4, '0')}_step.sql`)
  const repo = makeRepo(Object.fromEntries(names.map((name) => [name, `CREATE TABLE ${name.slice(2, 6)} (x);`])))
  repo.branch('work')
  repo.commit({ 'm/5001_step.sql': 'new' })
  const merge = repo.pull(7)
  const it = { ...shared(), repo, remote: publish(repo), merge }
  const read = await run(it, pullEvent(it, 'pull_request', merge), {})
  const [base, head] = await texts(read)
  expect([Object.keys(base ?? {}).length, Object.keys(head ?? {}).length]).toEqual([5000, 5001])
  expect(Object.values(head ?? {}).every((text) => text !== '')).toBe(true)
  expect(read.server.requests).toHaveLength(4)
})

it('reads a repository of SHA-256 from a clone and its origin', async () => {
  const repo = makeRepo({ 'm/1_a.sql': 'one' }, '--object-format=sha256')
  repo.branch('work')
  repo.commit({ 'm/2_b.sql': 'two' })
  const merge = repo.pull(7)
  const it = { ...shared(), repo, remote: publish(repo), merge }
  const shallow = temporaryFolder()
  git(shallow, 'clone', '--quiet', '--depth=1', it.remote, '.')
  for (const workspace of [repo.root, shallow]) {
    const read = await run(it, pullEvent(it, 'pull_request', merge), {}, { workspace, ask: null })
    expect(await texts(read)).toEqual([{ 'm/1_a.sql': 'one' }, { 'm/1_a.sql': 'one', 'm/2_b.sql': 'two' }])
  }
})

it('ends a git that waits for a server which says nothing', async () => {
  const server = createServer(() => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/acme/shop`
    const answer = await openGit(EMPTY).ask(['ls-remote', url], { deadline: 300 })
    expect([answer.code, answer.error]).toEqual([1, expect.stringContaining('ended after 0.3 seconds')])
  } finally {
    server.close().closeAllConnections()
  }
})

it('does a few things at a time, all of them, in order, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 30 }), async (most, fails) => {
      let running = 0
      let peak = 0
      const started: number[] = []
      const call = atMost(most, async (index: number, isBad: boolean) => {
        started.push(index)
        running++
        peak = Math.max(peak, running)
        await new Promise(setImmediate)
        running--
        if (isBad) throw new Error(`${index}`)
        return index
      })
      const settled = await Promise.allSettled(fails.map((isBad, index) => call(index, isBad)))
      expect(settled.map(({ status }) => status === 'rejected')).toEqual(fails)
      expect(started).toEqual(fails.map((_, index) => index))
      expect(peak).toBe(Math.min(most, fails.length))
    }),
    { numRuns: 50 },
  )
})
