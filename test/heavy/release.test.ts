/** What a pushed tag sets going, with a registry on this machine and a `gh` that keeps its state in a file. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.ts'
import { git, temporaryFolder } from '../support/git.ts'

const root = join(import.meta.dirname, '../..')
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const commit = git(root, 'rev-parse', 'HEAD')

interface Ran {
  readonly code: number
  readonly said: string
}

function run(script: string, args: readonly string[], env: Record<string, string>): Promise<Ran> {
  return new Promise((done) => {
    const child = { cwd: temporaryFolder(), env: { PATH: process.env.PATH, HOME: temporaryFolder(), ...env } }
    execFile(join(root, '.ci', script), args, child, (error, out, problems) =>
      done({ code: error === null ? 0 : Number(error.code), said: out + problems }),
    )
  })
}

describe('the notes', () => {
  it('of the version that comes next are there, and are its section of the changelog', () => {
    const notes = releaseNotes(changelog, `v${version}`)
    expect(changelog).toContain(`\n${notes.trimEnd()}\n`)
    expect(notes).not.toMatch(/^#{1,2} /m)
  })

  it('end where the next version starts, and keep headings of their own', () => {
    const text = '# Changelog\n\n## 1.10.0 (2026-01-02)\n\nTen.\n\n### More\n\n- a\n\n## 1.1.0\n\nOne.\n'
    expect(releaseNotes(text, 'v1.10.0')).toBe('Ten.\n\n### More\n\n- a\n')
    expect(releaseNotes(text, 'v1.1.0')).toBe('One.\n')
  })

  it.each([
    ['v1.1.1', 'has 0 sections'],
    ['v1.0.0', 'says nothing'],
    ['v2.0.0', 'has 2 sections'],
    ['1.0.0', 'not a tag'],
    ['v1.0.0; rm', 'not a tag'],
  ])('of %s are an error', (tag, message) => {
    expect(() => releaseNotes('## 1.0.0\n\n## 1.1.0\na\n## 2.0.0\na\n## 2.0.0\nb\n', tag)).toThrow(message)
  })
})

type Published = { readonly name: string; readonly versions: Record<string, { gitHead?: string }> }
const servers: Server[] = []
afterAll(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A registry that knows what was published to it. */
async function startRegistry() {
  const packages = new Map<string, Published>()
  let refuses = false
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    if (request.method === 'PUT') packages.set(request.url ?? '', JSON.parse(text))
    const found = packages.get(request.url ?? '')
    response.writeHead(refuses ? 403 : found ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(refuses || !found ? {} : { 'dist-tags': { latest: version }, ...found }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  servers.push(server)
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = join(temporaryFolder(), 'npmrc')
  writeFileSync(settings, `registry=http://${host}/\n//${host}/:_authToken=secret\nfetch-retries=0\n`)
  const npm = { npm_config_userconfig: settings, npm_config_cache: temporaryFolder(), npm_config_prefer_online: 'true' }
  return {
    packages,
    refuse: () => {
      refuses = true
    },
    publish: () => run('publish', ['--access', 'public'], npm),
  }
}

describe('publishing', () => {
  it('is done once for a commit, and never over another', async () => {
    const registry = await startRegistry()
    const first = await registry.publish()
    expect(first, first.said).toMatchObject({ code: 0 })
    const [published] = registry.packages.values()
    expect(published?.versions[version]).toMatchObject({ gitHead: commit })
    const again = await registry.publish()
    expect(again).toEqual({ code: 0, said: `sqlite-rehearsal ${version} was published from this commit before.\n` })
    const other = { ...published?.versions[version], gitHead: '0'.repeat(40) }
    registry.packages.set('/sqlite-rehearsal', { ...(published as Published), versions: { [version]: other } })
    const wrong = await registry.publish()
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('a new version is needed')])
  })

  it('is not tried where the registry does not say what it has', async () => {
    const registry = await startRegistry()
    registry.refuse()
    const refused = await registry.publish()
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('cannot be asked')])
    expect(registry.packages.size).toBe(0)
  })
})

/** The commands of GitHub's `gh` that the script uses; anything else is an error, as is what GitHub would refuse. */
const GH = `
const { readFileSync, writeFileSync } = require('node:fs')
const state = JSON.parse(readFileSync(process.env.STATE, 'utf8'))
const args = process.argv.slice(2)
const end = (ok) => { writeFileSync(process.env.STATE, JSON.stringify(state)); process.exit(ok ? 0 : 1) }
const field = (name) => (args.find((one) => one.startsWith(name + '=')) ?? '').slice(name.length + 1)
const notes = () => readFileSync(args[args.indexOf('--notes-file') + 1], 'utf8')
const [what, how, tag] = args
if (what === 'release') {
  const exists = tag in state.releases
  if (how === 'view') end(exists)
  if (how === 'create' && (exists || !args.includes('--verify-tag') || !(tag in state.tags))) end(false)
  if (how === 'edit' && !exists) end(false)
  state.releases[tag] = notes()
  end(true)
}
if (what !== 'api' || process.env.GH_TOKEN !== 'secret') end(false)
const path = args.find((one) => one.startsWith('repos/acme/shop/git/')).slice('repos/acme/shop/git/'.length)
if (path.startsWith('matching-refs/tags/')) {
  const start = path.slice('matching-refs/tags/'.length)
  for (const one of Object.keys(state.tags)) if (one.startsWith(start)) console.log('refs/tags/' + one)
  end(true)
}
const name = path === 'refs' ? field('ref').slice('refs/tags/'.length) : path.slice('refs/tags/'.length)
const method = args[args.indexOf('--method') + 1]
if ((method === 'POST') === name in state.tags || (method === 'PATCH' && field('force') !== 'true')) end(false)
state.tags[name] = field('sha')
end(true)
`

interface State {
  releases: Record<string, string>
  tags: Record<string, string>
}

/** A folder with `gh`, and a `node` that runs TypeScript as Node 24 does by itself. */
function programs(): string {
  const folder = temporaryFolder()
  const program = (name: string, ...command: string[]) =>
    writeFileSync(join(folder, name), `#!/bin/sh\nexec '${command.join("' '")}' "$@"\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'gh.cjs'), GH)
  program('gh', process.execPath, join(folder, 'gh.cjs'))
  program('node', process.execPath, '--import', join(root, 'node_modules/tsx/dist/loader.mjs'))
  return folder
}

async function release(before: State): Promise<{ ran: Ran; after: State }> {
  const state = join(temporaryFolder(), 'state.json')
  writeFileSync(state, JSON.stringify(before))
  const path = `${programs()}${delimiter}${process.env.PATH}`
  const env = { PATH: path, STATE: state, GH_TOKEN: 'secret', GH_REPO: 'acme/shop' }
  const ran = await run('release', [`v${version}`, commit], env)
  return { ran, after: JSON.parse(readFileSync(state, 'utf8')) }
}

describe('the release', () => {
  const tag = `v${version}`
  const major = `${tag.split('.')[0]}`
  const notes = releaseNotes(changelog, tag)

  it('has the notes, and the major tag is made; again, it is the same', async () => {
    const first = await release({ releases: {}, tags: { [tag]: commit } })
    expect(first.ran.code, first.ran.said).toBe(0)
    expect(first.after).toEqual({ releases: { [tag]: notes }, tags: { [tag]: commit, [major]: commit } })
    const again = await release(first.after)
    expect([again.ran.code, again.after]).toEqual([0, first.after])
  })

  it('goes on where it was left, and moves the tag', async () => {
    const tags = { [tag]: commit, [`${major}.0.1`]: 'old', [`${major}.99.0-rc.1`]: 'rc', [major]: 'old' }
    const { ran, after } = await release({ releases: { [tag]: 'half' }, tags })
    expect(ran.code, ran.said).toBe(0)
    expect(after).toEqual({ releases: { [tag]: notes }, tags: { ...tags, [major]: commit } })
  })

  it('of an older version leaves the tag where it is', async () => {
    const tags = { [tag]: commit, [`${major}.1000.0`]: 'newer', [major]: 'newer' }
    const { ran, after } = await release({ releases: {}, tags })
    expect([ran.code, after.tags]).toEqual([0, tags])
    expect(ran.said).toContain(`${major} stays where it is`)
  })

  it('is red when there is no such tag', async () => {
    const { ran, after } = await release({ releases: {}, tags: {} })
    expect([ran.code, after]).toEqual([1, { releases: {}, tags: {} }])
  })
})
