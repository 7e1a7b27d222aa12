/** The Action on every event of its table without a checkout: through git's protocol, and through the API alone. */
import { createServer, request as forward, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { checkoutPull, makeRepo, publish, temporaryFolder } from '../support/git.ts'
import { startGitServer } from '../support/git-server.ts'
import { startGitHub } from '../support/github.ts'
import { readBare } from '../support/github-objects.ts'
import { runBundledStep, runStep, type Step } from '../support/step.ts'

const ZERO = '0'.repeat(40)
const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY);\n`
const first = { 'db/migrations/001_first.sql': table('First') }
const second = { 'db/migrations/002_second.sql': table('Second') }
const SETTINGS = { '.github/rehearsal.yml': 'layout: plain\n' }

/** main has the first migration and gained a file that is none; the branch adds the second one, and moves the folder. */
function shop() {
  const repo = makeRepo({ ...first, ...SETTINGS, 'README.md': 'A shop\n' })
  const parted = repo.git('rev-parse', 'main')
  repo.branch('work')
  const head = repo.commit(second)
  repo.git('checkout', '--quiet', 'main')
  const tip = repo.commit({ 'README.md': 'The shop\n' })
  const merge = repo.pull(7)
  repo.git('checkout', '--quiet', '-b', 'move', 'main')
  repo.commit({ ...second, 'db/migrations/001_first.sql': null, 'sql/001_first.sql': table('First') })
  repo.git('mv', 'db/migrations/002_second.sql', 'sql/002_second.sql')
  repo.commit()
  const moved = repo.pull(8, 'move')
  return { repo, remote: publish(repo), parted, head, tip, merge, moved }
}

const shopped = shop()

function pull(eventName: string, sha: string) {
  const base = { ref: 'main', sha: shopped.parted }
  const pull_request = { number: 7, merge_commit_sha: shopped.merge, base, head: { ref: 'work', sha: shopped.head } }
  return { eventName, sha, event: { pull_request } }
}

const ROWS = [
  pull('pull_request', shopped.merge),
  pull('pull_request_target', shopped.tip),
  {
    eventName: 'merge_group',
    sha: shopped.merge,
    event: { merge_group: { head_sha: shopped.merge, base_sha: shopped.tip, base_ref: 'refs/heads/main' } },
  },
  {
    eventName: 'push',
    sha: shopped.merge,
    event: { ref: 'refs/heads/main', before: shopped.tip, after: shopped.merge },
  },
  { eventName: 'push', sha: shopped.merge, event: { ref: 'refs/heads/main', before: ZERO, after: shopped.merge } },
  { eventName: 'schedule', sha: shopped.merge, event: {} },
  { eventName: 'workflow_dispatch', sha: shopped.head, event: { ref: 'refs/heads/work' } },
]

function changes({ report }: Step): string[] {
  return (report?.folders[0]?.migrations ?? []).map(({ path, change }) => `${change} ${path}`)
}

const ADDED = ['kept db/migrations/001_first.sql', 'added db/migrations/002_second.sql']

describe.each(ROWS)('$eventName without a checkout', (row) => {
  it('needs git and six requests', async () => {
    const github = await startGitHub()
    github.objects = readBare(shopped.remote)
    const server = await startGitServer(shopped.remote)
    const started = { ...row, workspace: temporaryFolder() }
    const step = await runStep(github, started, { comment: 'never' }, { GITHUB_SERVER_URL: server.url })
    expect([step.code, changes(step)], step.stdout).toEqual([0, ADDED])
    const isParted = row.eventName === 'workflow_dispatch'
    expect(server.requests.length).toBeLessThanOrEqual(isParted ? 8 : 6)
    // Where the two parted is asked of the API: a commit at depth 1 does not tell. Other pull requests are no source.
    const reading = github.requests.filter(({ path }) => !path.includes('/pulls?'))
    expect(reading.length).toBeLessThanOrEqual(isParted ? 1 : 0)
    expect(github.violations).toEqual([])
  })

  it('needs no git, only the API', async () => {
    const github = await startGitHub()
    github.objects = readBare(shopped.remote)
    const started = { ...row, workspace: temporaryFolder() }
    const step = await runStep(github, started, { comment: 'never' }, { PATH: '/nonexistent' })
    expect([step.code, changes(step)], step.stdout).toEqual([0, ADDED])
    expect(github.requests.length).toBeLessThanOrEqual(17)
    expect(github.violations).toEqual([])
  })
})

describe('a pull request', () => {
  it('that moves the folder renames and removes nothing', async () => {
    const github = await startGitHub()
    const row = { ...pull('pull_request', shopped.moved), workspace: checkoutPull(shopped.remote, 8) }
    const step = await runStep(github, row, { comment: 'never' })
    expect([step.code, changes(step)], step.stdout).toEqual([0, ['kept sql/001_first.sql', 'added sql/002_second.sql']])
    expect(step.report?.folders[0]?.remarks.slice(0, 1)).toEqual([expect.stringContaining('db/migrations is now sql')])
  })

  it('that nobody can read ends with what to set, and never green', async () => {
    const github = await startGitHub()
    github.refuse('GET', 403)
    const server = await startGitServer(shopped.remote)
    server.refuse(401)
    const started = { ...pull('pull_request', shopped.merge), workspace: temporaryFolder() }
    const step = await runStep(github, started, {}, { GITHUB_SERVER_URL: server.url })
    expect(step.code).toBe(2)
    expect(step.commands.map(({ name }) => name)).toEqual(['error'])
    expect(step.commands[0]?.data).toMatch(/contents: read.*github-token.*actions\/checkout/)
    expect(step.stdout).not.toContain('secret')
  })

  it.each([
    ['git', {}, 2],
    ['the API', { PATH: '/nonexistent' }, 1],
  ])('is read through a proxy with %s', async (_, env, hosts) => {
    const github = await startGitHub()
    github.objects = readBare(shopped.remote)
    const server = await startGitServer(shopped.remote)
    const proxy = await startProxy()
    const started = { ...pull('pull_request', shopped.merge), workspace: temporaryFolder() }
    // Names that only the proxy can resolve.
    const named = (url: string) => url.replace('127.0.0.1', 'github.test')
    const urls = { GITHUB_SERVER_URL: named(server.url), GITHUB_API_URL: named(github.url) }
    const through = { ...urls, ...env, http_proxy: proxy.url }
    const step = await runBundledStep(github, started, { comment: 'never' }, through)
    expect([step.code, changes(step)], step.stdout).toEqual([0, ADDED])
    // With git the API is asked too, for other pull requests.
    expect(proxy.hosts.size).toBe(hosts)
    expect(github.violations).toEqual([])
    const past = await runBundledStep(github, started, { comment: 'never' }, { ...through, no_proxy: 'github.test' })
    expect(past.code).toBe(2)
  })
})

const servers: Server[] = []
afterAll(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A proxy that takes every name for this machine. */
async function startProxy(): Promise<{ readonly url: string; readonly hosts: ReadonlySet<string> }> {
  const hosts = new Set<string>()
  const server = createServer((request, response) => {
    const { host, port, pathname, search } = new URL(request.url ?? '')
    hosts.add(host)
    const { method, headers } = request
    const onward = forward({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', ({ url = '' }, socket) => {
    hosts.add(url)
    const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  servers.push(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hosts }
}
