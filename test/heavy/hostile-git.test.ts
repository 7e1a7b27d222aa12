/** Attacks on the git that we run: names that are options, and settings, hooks and variables that would start a program. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/doors.ts'
import { checkoutPull, clone, git, makeRepo, openRepo, publish, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { openPull, runStep, type Started } from '../support/step.ts'
import { commandsIn } from '../support/workflow-commands.ts'

const FIRST = { 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY);\n' }
const SECOND = { 'migrations/002_b.sql': 'CREATE TABLE IF NOT EXISTS B (Id INTEGER PRIMARY KEY);\n' }
/** A port where nobody answers: no test leaves this machine. */
const NOWHERE = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' }

/** What no terminal and no reader may get as it is. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** A program that writes down that it was started, and by what. */
function canary() {
  const folder = temporaryFolder()
  const program = join(folder, 'canary')
  const seen = join(folder, 'seen')
  writeFileSync(program, `#!/bin/sh\necho "$1" >> '${seen}'\n`, { mode: 0o755 })
  const started = () => (existsSync(seen) ? [...new Set(readFileSync(seen, 'utf8').trim().split('\n'))] : [])
  return { folder, started, run: (by: string) => `${program} ${by}` }
}

/** Every setting of git that names a program, apart from those that only a command of people (pager, editor) could start. */
function settings(run: (by: string) => string): string {
  const lines = (section: string, keys: readonly string[]) =>
    [
      `[${section}]`,
      ...keys.map((key) => `\t${key} = "${run(`${section.replaceAll('"', '')}.${key}`.replaceAll(' ', '.'))}"`),
    ].join('\n')
  const commands = ['rev-parse', 'config', 'remote', 'ls-tree', 'ls-files', 'cat-file', 'merge-base', 'diff-files']
  return `${[
    lines('core', ['fsmonitor', 'pager', 'editor', 'askPass', 'gitProxy', 'alternateRefsCommand', 'sshCommand']),
    ['[alias]', ...commands.map((name) => `\t${name} = "!${run(`alias.${name}`)}"`)].join('\n'),
    lines('diff', ['external']),
    lines('diff "x"', ['command', 'textconv']),
    lines('merge "x"', ['driver']),
    lines('credential', ['helper']),
    lines('uploadpack', ['packObjectsHook']),
    lines('gpg', ['program']),
    lines('remote "origin"', ['uploadpack', 'receivepack', 'proxy', 'vcs']),
    `[url "ext::${run('url.insteadOf')} /acme/shop"]\n\tinsteadOf = https://github.com/acme/shop`,
  ].join('\n')}\n`
}

/** Settings in the repository itself, in a file that it includes, and every hook there is. */
function plant(root: string, run: (by: string) => string, where = '.git'): void {
  const config = join(root, where, 'config')
  writeFileSync(join(root, where, 'more'), settings(run))
  writeFileSync(config, `${readFileSync(config, 'utf8')}\n[include]\n\tpath = more\n`)
  mkdirSync(join(root, where, 'hooks'), { recursive: true })
  const hooks = ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc']
  for (const hook of hooks) {
    writeFileSync(join(root, where, 'hooks', hook), `#!/bin/sh\n${run(`hook.${hook}`)}\n`, { mode: 0o755 })
  }
}

/** What a job or a shell may have set for git. */
function variables(folder: string, run: (by: string) => string): Record<string, string> {
  const programs = [
    'GIT_SSH_COMMAND',
    'GIT_SSH',
    'GIT_ASKPASS',
    'SSH_ASKPASS',
    'GIT_PROXY_COMMAND',
    'GIT_PAGER',
    'PAGER',
  ]
  const files = ['GIT_TRACE', 'GIT_TRACE2', 'GIT_TRACE2_EVENT', 'GIT_TRACE_PACKET', 'GIT_TRACE_CURL']
  return {
    ...Object.fromEntries(programs.map((name) => [name, run(name)])),
    ...Object.fromEntries(files.map((name) => [name, join(folder, name)])),
    GIT_EXTERNAL_DIFF: run('GIT_EXTERNAL_DIFF'),
    GIT_EXEC_PATH: folder,
    GIT_DIR: folder,
    GIT_WORK_TREE: folder,
    GIT_OBJECT_DIRECTORY: folder,
    GIT_CONFIG: join(folder, 'config'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: run('GIT_CONFIG_COUNT'),
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${run('GIT_CONFIG_PARAMETERS')}'`,
  }
}

/** A positive control: what the planted settings start when anybody else's git comes along. */
function careless(root: string, ...args: string[]): void {
  try {
    git(root, ...args)
  } catch {
    // Many of the programs are no good ones.
  }
}

const NAMES = [
  ...['--upload-pack=touch owned', '--output=owned', '-h', '--all', '--git-dir=.', '@{u}', 'main@{upstream}'],
  ...['main..work', 'main...work', '^main', ':/First', 'HEAD:migrations', 'main:migrations/001_a.sql', 'main^{tree}'],
  ...['refs/heads/*', 'main\n--output=owned', '::error::owned', '##[error]owned', '\u202emain', '\u001b[31m'],
  ...['$(touch owned)', '`touch owned`;', 'x'.repeat(20_000), 'ext::touch owned'],
]

/** A few at a time, as a machine has so many cores. */
async function each<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one)
  }
  await Promise.all([worker(), worker(), worker()])
}

describe('a name that is more than a name', () => {
  const repo = makeRepo(FIRST)
  repo.branch('work')
  repo.commit(SECOND)

  it('names no commit as --base and as --head', async () => {
    const before = readdirSync(repo.root)
    const tries = NAMES.map((name, index) => `--${index % 2 === 0 ? 'base' : 'head'}=${name}`)
    await each([...tries, '--base=--output=owned', '--head=^main'], async (flag) => {
      const run = await runCli([flag], { cwd: repo.root, env: { GITHUB_ACTIONS: 'true' } })
      expect([run.code, run.stdout], flag).toEqual([2, ''])
      expect(run.stderr).toMatch(/^sqlite-rehearsal: There is no commit named /)
      expect(run.stderr).not.toMatch(UNSEEN)
      expect(commandsIn(run.stderr)).toEqual([])
    })
    expect(readdirSync(repo.root)).toEqual(before)
  })

  it('ends in one sentence as the input base', async () => {
    const github = await startGitHub()
    const started = openPull(FIRST, SECOND).started()
    const before = readdirSync(started.workspace)
    await each(NAMES, async (name) => {
      const step = await runStep(github, started, { base: name }, NOWHERE)
      expect([step.code, step.report], name).toEqual([2, null])
      expect(step.commands.map((command) => command.name)).toEqual(['error'])
      expect(step.commands[0]?.data).toMatch(/^The input base names /)
    })
    expect(readdirSync(started.workspace)).toEqual(before)
    expect(github.comments).toEqual([])
  })

  it('is only read by people where an event says what happened', async () => {
    const github = await startGitHub()
    const started = openPull(FIRST, SECOND).started()
    const event = started.event as { pull_request: { number: number; base: object; head: object } }
    const { number, base, head } = event.pull_request
    const names = [
      '--output=owned',
      'main\n--output=owned',
      '::error::owned',
      '##[error]owned',
      '\u202e\u001b[31m',
      '`|@x #1',
    ]
    await each(names, async (ref) => {
      const pull_request = { number, base: { ...base, ref }, head: { ...head, ref } }
      const step = await runStep(github, { ...started, event: { pull_request } }, { comment: 'never' }, NOWHERE)
      expect([step.code, step.commands], step.stdout).toEqual([0, []])
      expect(step.report?.folders[0]?.base?.ref).toBe(ref)
    })
  })

  it('is no id of a commit', async () => {
    const github = await startGitHub()
    const pull = openPull(FIRST, SECOND)
    const sha = pull.head()
    const started = { ...pull.started(), sha }
    const [name, other] = ['--upload-pack=touch owned', '--output=owned']
    const events: readonly (readonly [string, object])[] = [
      ['pull_request', { pull_request: { number: 7, base: { ref: other, sha: name } } }],
      ['pull_request_target', { pull_request: { number: 7, base: { ref: other, sha: name }, head: { sha: name } } }],
      ['pull_request_target', { pull_request: { number: 7, base: { ref: other, sha: name }, head: { sha } } }],
      ['merge_group', { merge_group: { head_sha: sha, base_sha: name, base_ref: other, head_ref: other } }],
      ['merge_group', { merge_group: { head_sha: name, base_sha: sha, base_ref: other, head_ref: other } }],
      ['push', { ref: other, before: name, after: sha }],
    ]
    await each(events, async ([eventName, event]) => {
      const step = await runStep(github, { ...started, eventName, event }, {}, NOWHERE)
      expect([step.code, step.report]).toEqual([2, null])
      expect(step.commands[0]?.data).toContain("The event's payload has no commit id")
    })
    expect(existsSync(join(started.workspace, 'owned'))).toBe(false)
    expect(github.comments).toEqual([])
  })
})

describe('a repository whose settings name programs', () => {
  it('starts none of them in the terminal', async () => {
    const { folder, started, run } = canary()
    const origin = makeRepo({ ...FIRST, '.gitattributes': '*.sql diff=x merge=x\n' })
    const repo = openRepo(clone(publish(origin)))
    repo.branch('work')
    repo.commit(SECOND)
    repo.write({ 'migrations/003_c.sql': 'CREATE TABLE IF NOT EXISTS C (Id INTEGER PRIMARY KEY);\r\n' })
    plant(repo.root, run)
    await each([[], ['--staged'], ['--head', 'work'], ['--base', 'main']], async (args) => {
      // What GIT_DIR names is what somebody wants to be checked.
      const { GIT_DIR: _, ...env } = variables(folder, run)
      const cli = await runCli(args, { cwd: repo.root, env })
      expect(cli.code, cli.stderr).toBe(0)
      expect(cli.stdout).toContain('002_b.sql')
    })
    expect((await runCli([], { cwd: repo.root, env: variables(folder, run) })).code).toBe(2)
    expect(started()).toEqual([])
    expect(readdirSync(folder)).toEqual(['canary'])
    careless(repo.root, 'status')
    expect(started()).toContain('core.fsmonitor')
  })

  /** Main has gone on since the branch left it; the events by what they need of the clone. */
  function parted() {
    const repo = makeRepo(FIRST)
    repo.branch('work')
    const head = repo.commit(SECOND)
    repo.git('checkout', '--quiet', 'main')
    const tip = repo.commit({ 'README.md': 'A shop\n' })
    const merge = repo.pull(7)
    const event = { pull_request: { number: 7, base: { ref: 'main', sha: tip }, head: { ref: 'work', sha: head } } }
    return { remote: publish(repo), head, merge, event }
  }
  const { remote, head, merge, event } = parted()
  const whole = () => {
    const folder = clone(remote)
    git(folder, 'fetch', '--quiet', 'origin', merge)
    git(folder, 'checkout', '--quiet', '--detach', head)
    return folder
  }
  const pulled = { eventName: 'pull_request', event, sha: merge }
  const dispatched = { eventName: 'workflow_dispatch', event: { ref: 'refs/heads/work' }, sha: head }
  const events: readonly (readonly [string, Started])[] = [
    ['that fetches what is missing', { ...pulled, workspace: checkoutPull(remote, 7) }],
    ['that finds everything', { ...pulled, workspace: whole() }],
    ['that asks where two parted', { ...dispatched, workspace: whole() }],
  ]

  it.each(events)('starts none of them on an event %s', async (_, event) => {
    const { folder, started, run } = canary()
    const github = await startGitHub()
    plant(event.workspace, run)
    const step = await runStep(github, event, { comment: 'never' }, { ...NOWHERE, ...variables(folder, run) })
    expect(started()).toEqual([])
    expect(readdirSync(folder)).toEqual(['canary'])
    expect([step.code, step.report?.findings], step.stdout).toEqual([0, []])
  })

  it('fetches nothing with them, though the clone is a partial one that lacks commits', async () => {
    const { started, run } = canary()
    const github = await startGitHub()
    const workspace = temporaryFolder()
    git(workspace, 'clone', '--quiet', '--depth=1', '--no-single-branch', remote, '.')
    git(workspace, 'checkout', '--quiet', '--detach', head)
    rmSync(join(workspace, '.git/shallow'))
    git(workspace, 'config', 'remote.origin.promisor', 'true')
    git(workspace, 'config', 'remote.origin.uploadpack', run('uploadpack'))
    const step = await runStep(github, { ...dispatched, workspace }, { comment: 'never' }, NOWHERE)
    expect(started()).toEqual([])
    expect(step.report?.folders[0]?.remarks.join()).toContain('could not be read')
    careless(workspace, 'merge-base', 'origin/main', head)
    expect(started()).toEqual(['uploadpack'])
  })
})

describe('a folder that a pull request makes look like a bare repository', () => {
  const bare = (run: (by: string) => string) => ({
    HEAD: 'ref: refs/heads/main\n',
    config:
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tsshCommand = ${run('core.sshCommand')}\n\tfsmonitor = ${run('core.fsmonitor')}\n` +
      `[alias]\n\tcanary = !${run('alias')}\n[remote "origin"]\n\turl = ssh://localhost.invalid/acme/shop\n`,
    'objects/info/packs': '\n',
    'refs/heads/.keep': '',
  })

  it('is no repository on GitHub', async () => {
    const { started, run } = canary()
    const github = await startGitHub()
    const workspace = temporaryFolder()
    openRepo(workspace).write({ ...bare(run), ...FIRST, ...SECOND })
    const step = await runStep(github, { ...openPull(FIRST, SECOND).started(), workspace }, {}, NOWHERE)
    expect(step.code).toBe(2)
    expect(started()).toEqual([])
    careless(workspace, 'canary')
    expect(started()).not.toEqual([])
  })

  it('is no repository in the terminal', async () => {
    const { started, run } = canary()
    const repo = makeRepo(FIRST)
    repo.write(Object.fromEntries(Object.entries(bare(run)).map(([path, text]) => [`trap/${path}`, text])))
    const cli = await runCli([], { cwd: join(repo.root, 'trap') })
    expect([cli.code, cli.stdout]).toEqual([2, ''])
    expect(cli.stderr).toContain('is a bare repository')
    expect(started()).toEqual([])
    careless(join(repo.root, 'trap'), 'canary')
    expect(started()).not.toEqual([])
  })
})
