/** Which two revisions an event on GitHub means, on the checkouts that actions/checkout makes. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type EventOptions, readEvent } from '../../src/github/event.ts'
import type { Tree } from '../../src/model/files.ts'
import { Trouble } from '../../src/trouble.ts'
import {
  asStranger,
  checkoutPull,
  git,
  makeRepo,
  openRepo,
  publish,
  shallowClone,
  temporaryFolder,
} from '../support/git.ts'

const ZERO = '0'.repeat(40)

function read(workspace: string, eventName: string, sha: string, event: unknown, more: Partial<EventOptions> = {}) {
  // Nobody listens there: what the origin does not have cannot be had.
  const fixed = { base: null, token: '', serverUrl: 'http://127.0.0.1:9', repository: 'acme/shop' }
  const places = { workspace, temporary: temporaryFolder(), ask: null, likely: () => false }
  return readEvent({ eventName, event, sha, ...places, ...fixed, ...more })
}

async function texts(tree: Tree | null): Promise<Record<string, string> | null> {
  if (tree === null) return null
  const { files } = await tree.listing('.')
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString('utf8')]))
}

/** A published pull request whose branch is behind main: main has 3.sql, the branch 2.sql. */
function pullRequest() {
  const repo = makeRepo({ '1.sql': 'one' })
  repo.branch('work')
  const head = repo.commit({ '2.sql': 'two' })
  repo.git('checkout', '--quiet', 'main')
  const tip = repo.commit({ '3.sql': 'three' })
  const merge = repo.pull(7)
  const remote = publish(repo)
  const parted = repo.git('merge-base', 'main', 'work')
  const pull = {
    number: 7,
    merge_commit_sha: merge,
    base: { ref: 'main', sha: parted },
    head: { ref: 'work', sha: head },
  }
  return { repo, remote, head, tip, merge, parted, event: { pull_request: pull }, pull }
}

let made: ReturnType<typeof pullRequest> | null = null

/** One for all tests that only clone it. */
function published() {
  made ??= pullRequest()
  return made
}

const BASE = { '1.sql': 'one', '3.sql': 'three' }
const MERGED = { '1.sql': 'one', '2.sql': 'two', '3.sql': 'three' }

describe('pull_request', () => {
  it('reads the merge commit and its first parent from a checkout of depth 1', async () => {
    const { remote, merge, tip, event } = published()
    const workspace = checkoutPull(remote, 7)
    const { base, head, remarks } = await read(workspace, 'pull_request', merge, event)
    expect([await texts(base), await texts(head), remarks]).toEqual([BASE, MERGED, []])
    expect(head.revision).toEqual({ ref: 'refs/pull/7/merge', commit: merge })
    expect(base?.revision).toEqual({ ref: 'main', commit: tip })
  })

  it('leaves the workspace as it was', async () => {
    const { remote, merge, event } = published()
    const repo = openRepo(checkoutPull(remote, 7))
    const state = () =>
      [['for-each-ref'], ['status'], ['rev-parse', 'HEAD', 'FETCH_HEAD']].map((args) => repo.git(...args))
    const before = state()
    await read(repo.root, 'pull_request', merge, event)
    expect(state()).toEqual(before)
    expect(repo.git('ls-files')).toBe('1.sql\n2.sql\n3.sql')
  })

  it('does not mind what is checked out', async () => {
    const { remote, merge, event } = published()
    const { base, head } = await read(shallowClone(remote, 'work'), 'pull_request', merge, event)
    expect([await texts(base), await texts(head)]).toEqual([BASE, MERGED])
  })

  it('reads a workspace that belongs to another user, as in a job inside a container', async () => {
    const { merge, event, repo } = published()
    const { head } = await asStranger(() => read(repo.root, 'pull_request', merge, event))
    expect(await texts(head)).toEqual(MERGED)
  })

  it('does not make a complete clone shallow', async () => {
    const { remote, merge, event } = published()
    const workspace = temporaryFolder()
    git(workspace, 'clone', '--quiet', '--single-branch', remote, '.')
    const { head } = await read(workspace, 'pull_request', merge, event)
    expect(await texts(head)).toEqual(MERGED)
    expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('takes the base of the event when GITHUB_SHA is no merge, and says so', async () => {
    const { remote, head: sha, tip, event, repo } = published()
    const shallow = await read(shallowClone(remote, 'work'), 'pull_request', sha, event)
    expect([await texts(shallow.base), await texts(shallow.head)]).toEqual([
      { '1.sql': 'one' },
      { '1.sql': 'one', '2.sql': 'two' },
    ])
    expect(shallow.remarks.join(' ')).toMatch(/not a merge commit/)
    const later = { pull_request: { ...event.pull_request, base: { ref: 'main', sha: tip } } }
    const cut = await read(shallowClone(remote, 'work'), 'pull_request', sha, later)
    expect(cut.remarks.join(' ')).toMatch(/looks removed.*fetch-depth: 0/)
    const full = await read(repo.root, 'pull_request', sha, later)
    expect([await texts(full.base), await texts(full.head)]).toEqual([BASE, MERGED])
  })

  it('obeys the input base', async () => {
    const { remote, merge, parted, event, repo } = pullRequest()
    repo.git('tag', '--annotate', 'live', '-m', 'live', parted)
    repo.git('push', '--quiet', 'origin', 'live')
    const workspace = checkoutPull(remote, 7)
    for (const base of ['live', parted]) {
      const trees = await read(workspace, 'pull_request', merge, event, { base })
      expect(await texts(trees.base)).toEqual({ '1.sql': 'one' })
    }
    for (const base of ['nope', '--upload-pack=touch sprung', '*', '']) {
      await expect(read(workspace, 'pull_request', merge, event, { base })).rejects.toThrow(/no branch or tag/)
    }
  })
})

describe('pull_request_target', () => {
  it('reads the merge commit without checking it out', async () => {
    const { remote, tip, event } = published()
    const workspace = shallowClone(remote, 'main')
    const { base, head, remarks } = await read(workspace, 'pull_request_target', tip, event)
    expect([await texts(base), await texts(head), remarks]).toEqual([BASE, MERGED, []])
    expect(git(workspace, 'ls-files')).toBe('1.sql\n3.sql')
  })

  it.each([null, ZERO, 'stale', '--x'])('takes the last push when the merge commit is %j', async (merge) => {
    const { repo, remote, tip, pull } = pullRequest()
    const merge_commit_sha = merge === 'stale' ? pull.merge_commit_sha : merge
    repo.git('checkout', '--quiet', 'work')
    const sha = repo.commit({ '4.sql': 'four' })
    publish(repo)
    const event = { pull_request: { ...pull, merge_commit_sha, head: { ref: 'work', sha } } }
    const { head, remarks } = await read(shallowClone(remote, 'main'), 'pull_request_target', tip, event)
    expect((await texts(head))?.['4.sql']).toBe('four')
    expect(remarks.join(' ')).toMatch(/had not merged the last push/)
  })
})

describe('push, merge_group and runs on demand', () => {
  it('compare a push with what was there before', async () => {
    const { remote, tip, parted, repo } = published()
    const event = { ref: 'refs/heads/main', before: parted, after: tip }
    const { base, head } = await read(shallowClone(remote), 'push', tip, event)
    expect([await texts(base), await texts(head)]).toEqual([{ '1.sql': 'one' }, BASE])
    expect(head.revision).toEqual({ ref: 'main', commit: tip })
    const first = await read(shallowClone(remote), 'push', tip, { ...event, before: ZERO })
    expect(first.base?.revision.commit).toBe(parted)
    expect(first.remarks.join()).toMatch(/first push/)
    const root = await read(repo.root, 'push', parted, { ...event, before: ZERO, after: parted })
    expect([root.base, root.remarks.join()]).toEqual([null, expect.stringContaining('on top of the others')])
  })

  it('compare a merge group with what it is built on', async () => {
    const { remote, tip, merge } = published()
    const event = {
      merge_group: { head_sha: merge, base_sha: tip, head_ref: 'refs/heads/q/1', base_ref: 'refs/heads/main' },
    }
    const { base, head } = await read(shallowClone(remote), 'merge_group', merge, event)
    expect([await texts(base), await texts(head)]).toEqual([BASE, MERGED])
    expect([base?.revision.ref, head.revision.ref]).toEqual(['main', 'q/1'])
  })

  it('compare a run on demand with the default branch of the remote', async () => {
    const { remote, head: work, tip, repo } = published()
    for (const event of ['workflow_dispatch', 'schedule', 'repository_dispatch']) {
      const { base, head } = await read(shallowClone(remote), event, tip, {})
      expect([base?.revision, await head.paths()]).toEqual([{ ref: 'main', commit: tip }, await base?.paths()])
    }
    const shallow = await read(shallowClone(remote, 'work'), 'workflow_dispatch', work, { ref: 'refs/heads/work' })
    expect(shallow.remarks.join()).toMatch(/looks removed/)
    const full = await read(repo.root, 'workflow_dispatch', work, { ref: 'refs/heads/work' })
    expect([await texts(full.head), full.remarks]).toEqual([MERGED, []])
    const named = await read(repo.root, 'workflow_dispatch', work, {}, { base: 'work' })
    expect(await named.base?.paths()).toEqual(await named.head.paths())
  })
})

describe('what cannot be read', () => {
  it.each([
    ['pull_request', {}, 'x'],
    ['pull_request_target', { pull_request: { head: { sha: '--upload-pack=touch sprung' } } }, ZERO],
    ['pull_request_target', null, ZERO],
    ['merge_group', { merge_group: { head_sha: 'HEAD', base_sha: 'main' } }, ZERO],
    ['push', { before: 'main' }, ZERO],
    ['push', [], ZERO],
    ['issue_comment', {}, ZERO],
    ['constructor', {}, ZERO],
  ])('%s with %j is refused', async (name, event, sha) => {
    const { remote } = published()
    await expect(read(shallowClone(remote), name, sha, event)).rejects.toThrow(Trouble)
  })

  it('says what to set when a commit cannot be had, and what to do without a checkout', async () => {
    const { remote } = published()
    const lost = '1'.repeat(40)
    const event = { ref: 'refs/heads/main', before: lost, after: lost }
    await expect(read(shallowClone(remote), 'push', lost, event)).rejects.toThrow(/contents: read.*fetch-depth: 0/)
    await expect(read(temporaryFolder(), 'push', lost, event)).rejects.toThrow(/actions\/checkout/)
  })

  it('sends the token once, to its own server only, and never says it', async () => {
    const { remote, merge, event } = published()
    const seen: (string | undefined)[][] = []
    const server = createServer((request, response) => {
      seen.push(request.rawHeaders.filter((_, i, all) => all[i - 1]?.toLowerCase() === 'authorization'))
      response.writeHead(404).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const repo = openRepo(checkoutPull(remote, 7))
      repo.git('remote', 'set-url', 'origin', `${serverUrl}/acme/shop`)
      repo.git('config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic from-checkout')
      const ours = read(repo.root, 'pull_request', merge, event, { token: 'secret', serverUrl })
      await expect(ours).rejects.toThrow(expect.not.stringContaining('secret'))
      const basic = Buffer.from('x-access-token:secret').toString('base64')
      expect(seen[0]).toEqual([`basic ${basic}`])
      seen.length = 0
      const elsewhere = { token: 'secret', serverUrl: 'https://github.com' }
      await expect(read(repo.root, 'pull_request', merge, event, elsewhere)).rejects.toThrow(Trouble)
      expect(seen[0]).toEqual(['basic from-checkout'])
    } finally {
      server.close()
    }
  })
})
