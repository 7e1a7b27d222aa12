/** What the Action says on GitHub and where, for each kind of token and event, and when GitHub does not let it. */

import { describe, expect, it } from 'vitest'
import { runPage } from '../../src/github/pull-request.ts'
import { type GitHub, type Refusal, startGitHub } from '../support/github.ts'
import { openPull, runBundledStep, runStep, type Started, type Step } from '../support/step.ts'

const SERVICES = 'CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY);\n'
const MAIN = { 'migrations/001_services.sql': SERVICES }
const RENAMED = { 'migrations/001_services.sql': null, 'migrations/001_service.sql': SERVICES }
const RULE = 'renamed-migration'

const pull = openPull(MAIN, RENAMED)
const opened = pull.started()

type Event = Started & { readonly env: Readonly<Record<string, string>> }
const from = (owner: string) => ({ repo: { full_name: `${owner}/shop` } })
const payload = opened.event as { pull_request: { head: object; base: { sha: string } } }

/** The same pull request as another event tells of it. */
function event(eventName: string, owner = 'acme', env: Event['env'] = {}): Event {
  const { head, base } = payload.pull_request
  const request = { ...payload.pull_request, head: { ...head, ...from(owner) }, base: { ...base, ...from('acme') } }
  const whole: Record<string, object> = {
    pull_request: { pull_request: request },
    pull_request_target: { pull_request: { ...request, merge_commit_sha: opened.sha } },
    merge_group: { merge_group: { head_sha: opened.sha, base_sha: base.sha, head_ref: 'queue', base_ref: 'main' } },
    push: { ref: 'refs/heads/main', before: base.sha, after: opened.sha },
  }
  return { ...opened, eventName, event: whole[eventName] ?? {}, env }
}

const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' }
const EVENTS = {
  'pull request': event('pull_request'),
  'pull request from a fork': event('pull_request', 'someone'),
  'pull_request_target from a fork': event('pull_request_target', 'someone'),
  'pull request by Dependabot': event('pull_request', 'acme', DEPENDABOT),
  'merge queue': event('merge_group'),
  push: event('push'),
}
const TOKENS = {
  workflow: { me: null, app: 'github-actions[bot]' },
  app: { me: null, app: 'rehearsals[bot]' },
  person: { me: 'release-account', app: '' },
}

/** What the step says beside its findings. */
const notes = ({ commands }: Step) =>
  commands.filter(({ name }) => name !== 'error').map((it) => `${it.name}: ${it.data}`)
/** What was asked or done about comments. */
const talk = (github: GitHub) => github.requests.filter(({ path }) => path.includes('/comments'))
const called = (github: GitHub, method: string) => github.requests.filter((request) => request.method === method).length

/** A step that found something, whatever became of the comment. */
async function rehearse(
  github: GitHub,
  { env, ...started }: Event,
  inputs: Record<string, string> = {},
  run = runStep,
): Promise<Step> {
  const step = await run(github, started, inputs, env)
  expect(step.code, step.stdout).toBe(1)
  expect(step.outputs.verdict).toBe('fail')
  expect(step.summary).toContain(RULE)
  expect(github.violations).toEqual([])
  return step
}

describe('a report is posted as a comment', () => {
  // GitHub gives forks and Dependabot a workflow token that only reads, and no secret: any other token is empty there.
  const FORK = /^notice: .*\(status 403\).* from a fork has a token that only reads.* job summary\.$/
  const BOT = /^notice: .*\(status 403\).* Dependabot starts .*"permissions: pull-requests: write".* job summary\.$/
  it.each<[keyof typeof TOKENS, keyof typeof EVENTS, 'posted' | 'nothing' | RegExp]>([
    ['workflow', 'pull request', 'posted'],
    ['workflow', 'pull request from a fork', FORK],
    ['workflow', 'pull_request_target from a fork', 'posted'],
    ['workflow', 'pull request by Dependabot', BOT],
    ['workflow', 'merge queue', 'nothing'],
    ['workflow', 'push', 'nothing'],
    ['app', 'pull request', 'posted'],
    ['app', 'pull request from a fork', /^notice: .* is empty.* no secrets to pull requests from forks/],
    ['app', 'pull_request_target from a fork', 'posted'],
    ['app', 'pull request by Dependabot', /^notice: .* is empty.* no secrets to jobs that Dependabot starts/],
    ['app', 'merge queue', 'nothing'],
    ['app', 'push', 'nothing'],
    ['person', 'pull request', 'posted'],
    ['person', 'pull request from a fork', /^notice: .* is empty.* no secrets to pull requests from forks/],
    ['person', 'pull_request_target from a fork', 'posted'],
    ['person', 'pull request by Dependabot', /^notice: .* is empty.* no secrets to jobs that Dependabot starts/],
    ['person', 'merge queue', 'nothing'],
    ['person', 'push', 'nothing'],
  ])("with the %s's token on a %s, or it is said why not", async (token, name, outcome) => {
    const github = Object.assign(await startGitHub(), TOKENS[token])
    const isReadOnly = outcome instanceof RegExp
    if (isReadOnly) github.refuse('POST', 403)
    const step = await rehearse(github, EVENTS[name], {
      'github-token': isReadOnly && token !== 'workflow' ? '' : 'secret',
    })
    expect(github.comments.map(({ login }) => login)).toEqual(outcome === 'posted' ? [github.author.login] : [])
    expect(notes(step)).toEqual(isReadOnly ? [expect.stringMatching(outcome)] : [])
    if (outcome === 'nothing') expect(talk(github)).toEqual([])
  })
})

describe('when GitHub refuses, the verdict stays and it is said what to do', () => {
  it.each<[string, Refusal, RegExp]>([
    ['a permission is missing', { status: 403 }, /^notice: .*The job needs "permissions: pull-requests: write"/],
    [
      'the conversation is locked',
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      /^notice: (?!.*permission).*issue is locked.* Unlock the conversation/,
    ],
    ['the token is wrong', { status: 401, message: 'Bad credentials' }, /^warning: .*Check the input "github-token"/],
    [
      'it wants an hour',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '3600' } },
      /^warning: (?!.*permission).*not posted.*wait 3600 seconds, which is too long.*The next run tries again/,
    ],
    [
      'it is down',
      { status: 502, message: 'Bad Gateway' },
      /^warning: .*not known \(status 502\).*next run tries again/,
    ],
  ])('%s', async (_, refusal, says) => {
    const github = await startGitHub()
    github.refuse('POST', refusal)
    const step = await rehearse(github, EVENTS['pull request'])
    expect(notes(step)).toEqual([expect.stringMatching(says)])
    expect(called(github, 'POST')).toBe(1)
    expect(github.comments).toEqual([])
  })

  it.each<[string, Refusal]>([
    ['with 403 for a second', { status: 403, message: 'You have exceeded a secondary rate limit' }],
    ['with 429 for a second', { status: 429, message: 'Slow down' }],
  ])('%s, the comment comes later, once', async (_, refusal) => {
    const github = await startGitHub()
    github.refuse('POST', { ...refusal, headers: { 'retry-after': '1' }, times: 1 })
    expect(notes(await rehearse(github, EVENTS['pull request']))).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(called(github, 'POST')).toBe(2)
  })

  it('an answer that gets lost leaves one comment, which the next run finds', async () => {
    const github = await startGitHub()
    github.refuse('POST', { status: 502, done: true, times: 1 })
    expect(notes(await rehearse(github, EVENTS['pull request']))).toEqual([
      expect.stringMatching(/^warning: .*not known/),
    ])
    expect(notes(await rehearse(github, EVENTS['pull request']))).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(called(github, 'PATCH')).toBe(0)
  })

  it('nothing of it reaches the log, nor do the notices that GitHub sends along', async () => {
    const github = await startGitHub()
    github.headers = { deprecation: 'Sun, 01 Feb 2026 00:00:00 GMT', sunset: 'Mon, 01 Feb 2027 00:00:00 GMT' }
    github.refuse('POST', { status: 403, headers: { 'retry-after': '1' }, times: 1 })
    const { stdout } = await rehearse(github, EVENTS['pull request'])
    expect(stdout).not.toMatch(/deprecat|octokit|sunset|retry|POST/i)
  })
})

describe('the comment', () => {
  it('is posted anew when it is deleted while it is being updated', async () => {
    const github = await startGitHub()
    await rehearse(github, EVENTS['pull request'])
    const [first] = github.comments
    if (first) first.body += '\n(edited by hand)'
    github.refuse('PATCH', { status: 404, meanwhile: () => github.comments.splice(0) })
    expect(notes(await rehearse(github, EVENTS['pull request']))).toEqual([])
    expect(called(github, 'PATCH')).toBe(1)
    expect(github.comments.map(({ id }) => id)).toEqual([1001])
  })

  it('says that all is well whatever the mode, once it has complained; with never it is left alone', async () => {
    const github = await startGitHub()
    await rehearse(github, EVENTS['pull request'], { comment: 'on-failure' })
    const before = github.comments[0]?.body
    github.requests.length = 0
    const mended = openPull(MAIN, { 'README.md': 'A shop\n' }).started()
    expect((await runStep(github, mended, { comment: 'never' })).code).toBe(0)
    expect(github.comments[0]?.body).toBe(before)
    expect(talk(github)).toEqual([])
    expect((await runStep(github, mended, { comment: 'on-failure' })).code).toBe(0)
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('**All clear:**')])
    expect(github.violations).toEqual([])
  })

  it('is one, though two jobs look for it at the same time', async () => {
    const github = await startGitHub()
    github.meet('issues/list-comments', 2)
    const other = openPull(MAIN, { ...RENAMED, 'README.md': 'Another push\n' }).started()
    const both = [EVENTS['pull request'], { ...other, env: {} }]
    const steps = await Promise.all(both.map((started) => rehearse(github, started, {}, runBundledStep)))
    expect(steps.flatMap(notes)).toEqual([])
    expect(github.comments.map(({ id }) => id)).toEqual([1000])
    expect(called(github, 'DELETE')).toBe(1)
    await rehearse(github, EVENTS['pull request'])
    expect(github.comments).toHaveLength(1)
  })
})

describe('checks of one pull request', () => {
  const job = (name: string) => ({ GITHUB_JOB: name })
  const check = async (github: GitHub, inputs: Record<string, string>, env: Record<string, string> = {}) => {
    await rehearse(github, { ...EVENTS['pull request'], env }, inputs)
    return github.comments.length
  }

  it('have a comment each: other jobs, and the legs of a matrix', async () => {
    const github = await startGitHub()
    const checks = [
      {},
      { folder: 'migrations' },
      { runner: 'd1' },
      { layout: 'plain' },
      { sqlite: '3.40' },
      { base: 'main' },
    ]
    for (const [index, inputs] of checks.entries()) expect(await check(github, inputs)).toBe(index + 1)
    expect(await check(github, {}, job('other'))).toBe(checks.length + 1)
    expect(await check(github, {}, { GITHUB_WORKFLOW: 'Other' })).toBe(checks.length + 2)
    expect(await check(github, { runner: 'd1' })).toBe(checks.length + 2)
  })

  it('keep it when how strict they are, how they talk or what the settings file says is changed', async () => {
    const github = await startGitHub()
    expect(await check(github, {})).toBe(1)
    const loose = { 'fail-on': 'warning', comment: 'on-failure', 'github-token': 'another', deadline: '30' }
    expect(await check(github, loose)).toBe(1)
    const settled = openPull({ ...MAIN, '.github/rehearsal.yml': 'runner: d1\n' }, RENAMED).started()
    await rehearse(github, { ...settled, env: {} })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('applied by **wrangler')
  })
})

describe('what does not fit', () => {
  const long = 'Überführung_數據庫_𝒳'.repeat(6)
  const names = Array.from({ length: 500 }, (_, index) => `migrations/x${index}_${long}.sql`)
  const large = openPull(MAIN, Object.fromEntries(names.map((name) => [name, `-- ${long}\n`]))).started()
  const RUN = 'https://github.com/acme/shop/actions/runs/42'

  it.each([
    ['42', RUN],
    ['42](https://evil.test)', null],
  ])('is counted, and the run named that has it all (run %s)', async (id, page) => {
    const github = await startGitHub()
    const step = await runStep(github, large, {}, { GITHUB_RUN_ID: id })
    const body = github.comments[0]?.body ?? ''
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    expect(Buffer.byteLength(body)).toBeGreaterThan(60_000)
    const left = Number(/\*\*(\d+) more findings left out here for want of room\.\*\*/.exec(body)?.[1])
    const shown = (body.match(/^#### /gm)?.length ?? 0) + (body.match(/^- \[?`/gm)?.length ?? 0)
    expect(shown + left).toBe(step.report?.findings.length)
    expect(body.includes(`[The log of this run](${RUN})`)).toBe(page !== null)
    expect(body).not.toContain('evil')
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1_048_576)
    expect(step.summary).not.toContain(RUN)
    expect(github.violations).toEqual([])
  })

  it('is linked only to a page that the environment names properly', () => {
    const env = { GITHUB_SERVER_URL: 'https://git.example:8443', GITHUB_REPOSITORY: 'a-b/c.d_e', GITHUB_RUN_ID: '7' }
    expect(runPage(env)).toBe('https://git.example:8443/a-b/c.d_e/actions/runs/7')
    for (const bad of [
      ...[
        { GITHUB_SERVER_URL: 'javascript:x' },
        { GITHUB_SERVER_URL: 'https://x/)' },
        { GITHUB_SERVER_URL: undefined },
      ],
      ...[
        { GITHUB_REPOSITORY: 'a/b/../c' },
        { GITHUB_REPOSITORY: '' },
        { GITHUB_RUN_ID: '7\n' },
        { GITHUB_RUN_ID: '' },
      ],
    ])
      expect(runPage({ ...env, ...bad })).toBeNull()
  })
})
