/** What it costs the Action to read a folder of 1,000 files from each of its sources: requests, and a step's wall time. */

import { expect, it } from 'vitest'
import { checkoutPull, clone, git, makeRepo, openRepo, publish, temporaryFolder } from '../support/git.ts'
import { startGitServer } from '../support/git-server.ts'
import { startGitHub } from '../support/github.ts'
import { readBare } from '../support/github-objects.ts'
import { runStep } from '../support/step.ts'

const FILES = 1000
const RUNS = 5

const migration = (number: number): [string, string] => [
  `migrations/${String(number).padStart(4, '0')}_step.sql`,
  `CREATE TABLE IF NOT EXISTS Table${number} (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);\n`,
]

const repo = makeRepo(Object.fromEntries(Array.from({ length: FILES }, (_, index) => migration(index + 1))))
repo.branch('work')
const head = repo.commit(Object.fromEntries([migration(FILES + 1)]))
const sha = repo.pull(7)
const remote = publish(repo)
const base = { ref: 'main', sha: repo.git('rev-parse', 'main') }
const event = { pull_request: { number: 7, base, head: { ref: 'work', sha: head }, merge_commit_sha: sha } }

/** A checkout that says it came from this server. */
function from(url: string, folder: string): string {
  openRepo(folder).git('remote', 'set-url', 'origin', `${url}/acme/shop`)
  return folder
}

function whole(url: string): string {
  const folder = clone(remote)
  git(folder, 'fetch', '--quiet', 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge')
  git(folder, 'checkout', '--quiet', '--detach', sha)
  return from(url, folder)
}

const SOURCES: readonly [string, (url: string) => string, Record<string, string>, number][] = [
  ['workspace, the whole history', whole, {}, 0],
  ['workspace at depth 1, the base fetched', (url) => from(url, checkoutPull(remote, 7)), {}, 4],
  ['no checkout, both fetched', temporaryFolder, {}, 6],
  ['neither checkout nor git: the REST API', temporaryFolder, { PATH: '/nonexistent' }, FILES + 20],
]

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

it('is measured', async () => {
  const github = await startGitHub()
  github.objects = readBare(remote)
  const server = await startGitServer(remote)
  const times = SOURCES.map((): number[] => [])
  const requests = SOURCES.map(() => 0)
  // They take turns, so that a busy minute hits all of them; the first round warms up.
  for (let round = 0; round <= RUNS; round++) {
    for (const [index, [name, workspace, env, most]] of SOURCES.entries()) {
      const started = { eventName: 'pull_request', event, sha, workspace: workspace(server.url) }
      const before = github.requests.length + server.requests.length
      const start = process.hrtime.bigint()
      const step = await runStep(github, started, { comment: 'never' }, { GITHUB_SERVER_URL: server.url, ...env })
      if (round > 0) times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6)
      requests[index] = github.requests.length + server.requests.length - before
      expect(step.code, `${name}\n${step.stdout}`).toBe(0)
      expect(step.report?.folders[0]?.migrations, name).toHaveLength(FILES + 1)
      expect(requests[index], name).toBeLessThanOrEqual(most)
    }
  }
  const fastest = median(times[0] ?? [])
  console.log(`\nA step on ${FILES} files and a new one, median of ${RUNS}; Node ${process.versions.node}\n`)
  for (const [index, [name]] of SOURCES.entries()) {
    const time = median(times[index] ?? [])
    const figures = [`${requests[index]} requests`, `${time.toFixed(0)} ms`, `× ${(time / fastest).toFixed(2)}`]
    console.log(name.padEnd(42) + figures.map((figure) => figure.padStart(15)).join(''))
  }
  expect(github.violations).toEqual([])
})
