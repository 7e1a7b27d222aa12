/** What docs/recipes.md gives people to copy for their CI, run as it would run there; and that our pages lead somewhere. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { git, makeRepo, publish, type Repo, temporaryFolder } from '../support/git.ts'
import { startGitServer } from '../support/git-server.ts'
import { recipe, recipes, script } from '../support/recipes.ts'
import { openPull } from '../support/step.ts'
import { commandsIn } from '../support/workflow-commands.ts'

const root = join(import.meta.dirname, '../..')
const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY);\n`
const MAIN = { 'migrations/001_a.sql': table('A'), 'migrations/002_b.sql': table('B') }
const GOOD = { 'migrations/003_c.sql': table('C') }
const GAP = { 'migrations/004_d.sql': table('D') }

interface Job {
  readonly steps: readonly { id?: string; run?: string; env?: object }[]
}

/** The jobs of the one workflow on the page that has a job of this name. */
function jobsWith(name: string): Record<string, Job> {
  const all = recipes('.github/workflows/rehearse.yml').map(
    (text) => (parse(text) as { jobs: Record<string, Job> }).jobs,
  )
  const [jobs] = all.filter((one) => name in one)
  return jobs ?? {}
}

const runOf = (job: Job | undefined) => `${job?.steps.find((step) => step.run !== undefined)?.run}`

describe('one job for each folder', () => {
  const jobs = jobsWith('folders')

  it('is made without a checkout: a pull request neither leaves a folder out nor says where npm comes from', async () => {
    const main = { 'a/001_a.sql': table('A'), 'b/001_b.sql': table('B'), '.github/rehearsal.yml': 'folders: [a, b]\n' }
    const pull = openPull(main, { 'a/002_c.sql': table('C'), '.github/rehearsal.yml': 'folders: [b]\n' })
    const { event, eventName, sha } = pull.started()
    const server = await startGitServer(pull.remote)
    const folder = temporaryFolder()
    const [path, output] = [join(folder, 'event.json'), join(folder, 'output')]
    writeFileSync(path, JSON.stringify(event))
    const workspace = temporaryFolder()
    const ran = await script(workspace, runOf(jobs.folders), {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_TOKEN: 'secret', GITHUB_OUTPUT: output, GITHUB_WORKSPACE: workspace },
      ...{ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: eventName, GITHUB_SHA: sha, GITHUB_REPOSITORY: 'acme/shop' },
      ...{ GITHUB_SERVER_URL: server.url, RUNNER_TEMP: folder },
    })
    expect(ran).toEqual({ code: 0, out: '' })
    expect(readFileSync(output, 'utf8')).toBe('matrix={"include":[{"folder":"a"},{"folder":"b"}]}\n')
    expect(jobs.folders?.steps.every((step) => !('uses' in step))).toBe(true)
  })

  it('stops where no folder can be listed', async () => {
    const output = join(temporaryFolder(), 'output')
    const ran = await script(temporaryFolder(), runOf(jobs.folders), { GITHUB_OUTPUT: output })
    expect([ran.code, existsSync(output)]).toEqual([2, false])
  })

  it.each([
    ['success', 0],
    ['failure', 1],
    ['cancelled', 1],
    ['skipped', 1],
    ['', 1],
  ])('is green in the end only for success: %j', async (result, code) => {
    expect(await script(temporaryFolder(), runOf(jobs.migrations), { RESULT: result })).toEqual({ code, out: '' })
  })
})

describe('a workflow of its own', () => {
  const [own] = recipes('.github/workflows/rehearse.yml').filter((text) => text.includes('--format github'))
  const { rehearse } = (parse(`${own}`) as { jobs: Record<string, Job> }).jobs

  it.each([
    [GOOD, 0, []],
    [GAP, 1, ['error']],
  ])('compares the merge with its first parent at depth 2: %j', async (files, code, commands) => {
    const pull = openPull(MAIN, files)
    // main went on after the event was sent: what it gained is not the pull request's.
    pull.repo.git('checkout', '--quiet', 'main')
    pull.repo.commit({ 'README.md': 'More\n' })
    pull.repo.pull(7)
    publish(pull.repo)
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    git(folder, 'fetch', '--quiet', '--depth=2', pull.remote, '+refs/pull/7/merge:refs/remotes/pull/7/merge')
    git(folder, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
    const ran = await script(folder, runOf(rehearse), { GITHUB_ACTIONS: 'true' })
    expect(ran.code, ran.out).toBe(code)
    expect(commandsIn(ran.out).map(({ name }) => name)).toEqual(commands)
  })
})

describe('GitLab', () => {
  const { rehearse: job } = parse(recipe('.gitlab-ci.yml')) as {
    rehearse: { script: string[]; artifacts: { reports: Record<string, string> } }
  }

  /** What GitLab's runner leaves: the commit, detached, and no branch but its own. */
  function cloned(repo: Repo, commit: string): string {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    git(folder, 'remote', 'add', 'origin', publish(repo))
    git(folder, 'fetch', '--quiet', 'origin', `+${commit}:refs/pipelines/1`)
    git(folder, 'checkout', '--quiet', '--detach', 'refs/pipelines/1')
    return folder
  }

  async function pipeline(repo: Repo, commit: string, env: Record<string, string>) {
    const folder = cloned(repo, commit)
    const ran = await script(folder, job.script.join('\n'), { CI_DEFAULT_BRANCH: 'main', ...env })
    const text = (name: string) => readFileSync(join(folder, `${job.artifacts.reports[name]}`), 'utf8')
    return { ...ran, quality: JSON.parse(text('codequality')) as { check_name: string }[], junit: text('junit') }
  }

  it('has both reports of a merge request, and its verdict', async () => {
    const repo = makeRepo(MAIN)
    repo.branch('work')
    const head = repo.commit(GAP)
    repo.git('checkout', '--quiet', 'main')
    repo.commit({ 'README.md': 'More\n' })
    const { code, out, quality, junit } = await pipeline(repo, head, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' })
    expect(code, out).toBe(1)
    expect(quality.map((one) => one.check_name)).toEqual(['version-gap'])
    expect(junit).toContain('version-gap')
  })

  it('has an empty report of the default branch to compare with', async () => {
    const repo = makeRepo(MAIN)
    const { code, out, quality } = await pipeline(repo, repo.git('rev-parse', 'main'), {})
    expect([code, quality], out).toEqual([0, []])
  })
})

/** As GitHub makes a heading's anchor: lower case, no punctuation, hyphens for spaces. */
const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    `${heading}`
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )

it.each(['docs/recipes.md', 'SECURITY.md'])('%s leads only to files and headings that exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]+))?\)/g)]
  expect(links.length).toBeGreaterThan(5)
  const broken = links.filter(([, path, anchor]) => {
    const file = path === '' ? join(root, page) : join(root, dirname(page), `${path}`)
    return !existsSync(file) || (anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).includes(anchor))
  })
  expect(broken.map(([link]) => link)).toEqual([])
})
