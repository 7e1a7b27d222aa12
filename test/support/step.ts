/**
 * A step of a workflow: the Action in a checkout of a real repository, against the GitHub on this machine; in this process,
 * or bundled and as a process of its own.
 *
 *   const pull = openPull(MAIN, { 'migrations/003_c.sql': '…' })    // main, a branch, and GitHub's merge of the two
 *   const step = await runStep(github, pull)                         // actions/checkout by default: depth 1
 *   step.code, step.commands, step.outputs, step.report, step.summary
 *   pull.push({ … })                                                 // a second push
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { type Run, type RunOptions, runBundled } from './dist.ts'
import { runAction } from './doors.ts'
import { checkoutPull, type Files, makeRepo, publish, type Repo, temporaryFolder } from './git.ts'
import type { GitHub } from './github.ts'
import { type Command, commandsIn } from './workflow-commands.ts'

export interface Step {
  readonly code: number
  readonly stdout: string
  /** What the runner would obey, from both streams. */
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  /** The file that the output `report` names; null when there is none. */
  readonly report: Report | null
  readonly summary: string
}

/** What a step is started with: an event, a checkout of it, and inputs by name. */
export interface Started {
  readonly eventName: string
  readonly event: object
  readonly sha: string
  /** The workspace: what actions/checkout left. */
  readonly workspace: string
}

export interface Pull {
  readonly repo: Repo
  readonly remote: string
  /** The commit that the pull request points at, and the merge that is checked. */
  head(): string
  started(): Started
  push(files: Files): void
}

/** A repository with `main`, a branch with one more commit, and pull request 7 that wants to merge it. */
export function openPull(main: Files, files: Files): Pull {
  const repo = makeRepo(main)
  repo.branch('work')
  let [merge, remote] = ['', '']
  const push = (more: Files) => {
    repo.commit(more, 'Work')
    merge = repo.pull(7)
    remote = publish(repo)
  }
  push(files)
  const head = () => repo.git('rev-parse', 'work')
  const started = () => {
    const base = { ref: 'main', sha: repo.git('rev-parse', 'main') }
    const event = {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, base, head: { ref: 'work', sha: head() } },
    }
    return { eventName: 'pull_request', event, sha: merge, workspace: checkoutPull(remote, 7) }
  }
  return { repo, remote, head, started, push }
}

type Variables = Readonly<Record<string, string>>

/** Runs the step in this process and collects everything that it left behind. */
export function runStep(github: GitHub, started: Started, inputs: Variables = {}, env: Variables = {}): Promise<Step> {
  return stepBy(runAction, github, started, inputs, env)
}

/** Runs the bundled step: for tests whose subject is the process. */
export function runBundledStep(
  github: GitHub,
  started: Started,
  inputs: Variables = {},
  env: Variables = {},
): Promise<Step> {
  return stepBy((options) => runBundled('action.mjs', [], options), github, started, inputs, env)
}

async function stepBy(
  start: (options: RunOptions) => Promise<Run>,
  github: GitHub,
  { eventName, event, sha, workspace }: Started,
  inputs: Variables,
  env: Variables,
): Promise<Step> {
  const temp = temporaryFolder()
  const file = (name: string, content = '') => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  mkdirSync(join(temp, 'runner'))
  const given = { 'github-token': 'secret', ...inputs }
  const run = await start({
    cwd: workspace,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKFLOW: 'Migrations',
      GITHUB_JOB: 'rehearse',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: eventName,
      GITHUB_SHA: sha,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      RUNNER_TEMP: join(temp, 'runner'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  })
  const outputs = outputsIn(readFileSync(join(temp, 'output'), 'utf8'))
  const path = outputs.report
  return {
    code: run.code,
    stdout: run.stdout,
    commands: commandsIn(`${run.stdout}\n${run.stderr}`),
    outputs,
    report: path !== undefined && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null,
    summary: readFileSync(join(temp, 'summary.md'), 'utf8'),
  }
}

/** `name<<delimiter`, the value's lines, `delimiter`: the form that the runner reads. */
function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(\S+)<<(\S+)\n(.*?)\n\2$/gms)]
  return Object.fromEntries(found.map(([, name, , value]) => [`${name}`, `${value}`]))
}

/** Findings as `rule path:line`, worst first, as the report has them. */
export function said(report: Report | null): string[] {
  return (report?.findings ?? []).map(({ rule, path, line }: Finding) => `${rule} ${path}:${line}`)
}
