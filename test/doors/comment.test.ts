/** The sticky comment, against a GitHub on this machine that checks every request and answer against GitHub's own contract. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comments, keepComment, marker, type Wanted } from '../../src/github/comment.ts'
import { githubComments } from '../../src/github/octokit.ts'
import { explainNoToken, explainRefusal } from '../../src/github/refusal.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { type GitHub, type Refusal, startGitHub } from '../support/github.ts'
import { aFinding, aFolder, aReport, hostile } from '../support/report.ts'
import { runs } from '../support/runs.ts'

const MARK = marker(['CI', 'migrations'])

function connect(github: GitHub): Promise<Comments> {
  return githubComments({ apiUrl: github.url, token: 'secret', owner: 'acme', repo: 'shop', number: 7 })
}

async function keep(github: GitHub, text: string, o: Partial<Wanted> = {}): Promise<string> {
  const wanted = {
    marker: MARK,
    text: (mended: boolean) => (mended ? `mended: ${text}` : text),
    worthIt: true,
    clear: false,
  }
  return keepComment(await connect(github), { ...wanted, ...o })
}

/** The error that keeping the comment ends with. */
async function refusal(github: GitHub): Promise<unknown> {
  const nothing = new Error('nothing was refused')
  const error = await keep(github, 'report').then(
    () => nothing,
    (reason: unknown) => reason,
  )
  if (error === nothing) throw nothing
  return error
}

const calls = (github: GitHub) => github.requests.map(({ method, path }) => `${method} ${path}`)
const posts = (github: GitHub) => calls(github).filter((call) => /^POST .*\/comments$/.test(call)).length

it('is created, left alone while nothing changes, updated in place, and turned to all clear', async () => {
  const github = await startGitHub()
  expect(await keep(github, 'first')).toBe('created')
  expect(await keep(github, 'first')).toBe('unchanged')
  expect(await keep(github, 'second')).toBe('updated')
  expect(github.comments).toMatchObject([{ login: 'github-actions[bot]', body: `${MARK}\nsecond` }])
  expect(await keep(github, 'fine', { worthIt: false, clear: true })).toBe('updated')
  expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\nmended: fine`])
  expect(github.requests.every(({ authorization }) => authorization === 'token secret')).toBe(true)
  expect(github.violations).toEqual([])
})

it('is not created when there was never anything to say, and nobody is asked who we are', async () => {
  const github = await startGitHub()
  github.comment({ login: 'octocat', body: 'Looks good.' })
  expect(await keep(github, 'fine', { worthIt: false, clear: true })).toBe('none')
  expect(calls(github)).toEqual(['GET /repos/acme/shop/issues/7/comments?per_page=100&page=1'])
  expect(github.violations).toEqual([])
})

describe('whose comment it is', () => {
  const STRANGERS = [
    { login: 'mallory', type: 'User' as const },
    { login: 'github-actions', type: 'User' as const },
    { login: 'rehearsals', type: 'User' as const },
    { login: 'copycat[bot]', type: 'Bot' as const },
  ]

  it.each([
    ["the workflow's token", 'github-actions[bot]', {}],
    ["an app's token", 'rehearsals[bot]', { app: 'rehearsals[bot]' }],
    ["a person's token", 'release-account', { me: 'release-account' }],
  ])('is told with %s, whoever else posts the marker', async (_, login, how) => {
    const github = Object.assign(await startGitHub(), how)
    for (const stranger of STRANGERS) github.comment({ ...stranger, body: `${MARK}\nAll clear!` })
    github.comment({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User', body: `> ${MARK}\nquoted` })
    const before = JSON.stringify(github.comments)
    expect(await keep(github, 'first')).toBe('created')
    expect(await keep(github, 'second')).toBe('updated')
    expect(github.comments.at(-1)).toMatchObject({ login, body: `${MARK}\nsecond` })
    expect(JSON.stringify(github.comments.slice(0, -1))).toBe(before)
    expect(github.violations).toEqual([])
  })

  it('is told by its type where GitHub does not say who we are: no person is an app', async () => {
    const github = Object.assign(await startGitHub(), { isOld: true })
    github.comment({ login: 'mallory', body: `${MARK}\nAll clear!` })
    expect(await keep(github, 'first')).toBe('created')
    expect(await keep(github, 'second')).toBe('updated')
    expect(github.comments.map(({ login }) => login)).toEqual(['mallory', 'github-actions[bot]'])
    expect(github.comments[0]?.body).toBe(`${MARK}\nAll clear!`)
    expect(github.violations).toEqual([])
  })
})

describe('two jobs at the same time', () => {
  /** So many jobs that all look before the first of them writes. */
  async function race(github: GitHub, count: number): Promise<string[]> {
    github.meet('issues/list-comments', count)
    const ends = Array.from({ length: count }, (_, index) => keep(github, `report ${index}`).catch(explainRefusal))
    return (await Promise.all(ends)).map((end) => (typeof end === 'string' ? end : end.message)).sort()
  }

  it.each([2, 5])('end with one comment, the oldest, which each of them can find (%i jobs)', async (count) => {
    const github = await startGitHub()
    github.comment({ login: 'mallory', body: `${MARK}\nAll clear!` })
    expect(await race(github, count)).toEqual(['created', ...Array(count - 1).fill('joined')])
    expect(github.comments.map(({ id, login }) => [id, login])).toEqual([
      [1000, 'mallory'],
      [1001, 'github-actions[bot]'],
    ])
    expect(github.comments[1]?.body).toMatch(/\nreport \d$/)
    expect(posts(github)).toBe(count)
    expect(await keep(github, 'next')).toBe('updated')
    expect(github.violations).toEqual([])
  })

  it('keep their comments apart when they are different checks', async () => {
    const github = await startGitHub()
    github.meet('issues/list-comments', 2)
    const ends = [keep(github, 'one'), keep(github, 'two', { marker: marker(['CI', 'other']) })]
    expect(await Promise.all(ends)).toEqual(['created', 'created'])
    expect(github.comments).toHaveLength(2)
  })

  it('keep both when the older one is deleted before it can be joined', async () => {
    const github = await startGitHub()
    github.refuse('PATCH', 404)
    expect(await race(github, 2)).toEqual(['created', 'created'])
    expect(github.comments).toHaveLength(2)
  })

  it('are content when somebody else deleted what was to be taken back', async () => {
    const github = await startGitHub()
    github.refuse('DELETE', { status: 404, done: true })
    expect(await race(github, 2)).toEqual(['created', 'joined'])
    expect(github.comments).toHaveLength(1)
  })

  it('say that the report is there, whatever goes wrong afterwards', async () => {
    const github = await startGitHub()
    github.refuse('DELETE', 403)
    const [failed, created] = await race(github, 2)
    expect(created).toBe('created')
    expect(failed).toMatch(/^The report was posted; .*\(status 403\): Resource not accessible/)
    expect(failed).not.toContain('permission')
  })
})

it('is told apart from that of another job', async () => {
  const github = await startGitHub()
  await keep(github, 'first')
  expect(await keep(github, 'other', { marker: marker(['CI', 'other']) })).toBe('created')
  expect(github.comments).toHaveLength(2)
})

it('is found behind more than a hundred others', async () => {
  const github = await startGitHub()
  for (let index = 0; index < 250; index++) github.comment({ login: 'octocat', body: `Comment ${index}` })
  await keep(github, 'first')
  github.requests.length = 0
  expect(await keep(github, 'second')).toBe('updated')
  expect(github.comments).toHaveLength(251)
  expect(calls(github)).toEqual([
    'GET /repos/acme/shop/issues/7/comments?per_page=100&page=1',
    'GET /repos/acme/shop/issues/7/comments?per_page=100&page=2',
    'GET /repos/acme/shop/issues/7/comments?per_page=100&page=3',
    'GET /user',
    'POST /api/graphql',
    'PATCH /repos/acme/shop/issues/comments/1250',
  ])
  expect(github.violations).toEqual([])
})

it('is created anew when somebody deleted it between finding and updating', async () => {
  const github = await startGitHub()
  await keep(github, 'first')
  github.refuse('PATCH', 404)
  expect(await keep(github, 'second')).toBe('created')
  expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\nfirst`, `${MARK}\nsecond`])
})

it.each([403, 404])('explains a refusal with %i as a missing permission', async (status) => {
  const github = await startGitHub()
  github.refuse('POST', status)
  const note = explainRefusal(await refusal(github))
  expect(note.level).toBe('notice')
  expect(note.message).toContain(`status ${status}`)
  expect(note.message).toContain('pull-requests: write')
  expect(github.violations).toEqual([])
})

it('never repeats a request that writes, and repeats one that reads', async () => {
  const github = await startGitHub()
  github.refuse('POST', 502)
  expect(explainRefusal(await refusal(github)).level).toBe('warning')
  expect(posts(github)).toBe(1)
  github.requests.length = 0
  github.refuse('GET', 502)
  expect(explainRefusal(await refusal(github)).message).toContain('502')
  expect(calls(github)).toEqual(Array(2).fill('GET /repos/acme/shop/issues/7/comments?per_page=100&page=1'))
})

it('gives up on an API that does not answer', async () => {
  const github = await startGitHub()
  github.refuse('GET', 'hang')
  const comments = await githubComments({
    ...{ apiUrl: github.url, token: 'secret', owner: 'acme', repo: 'shop', number: 7 },
    deadline: 50,
  })
  const wanted = { marker: MARK, text: () => 'report', worthIt: true, clear: false }
  const error = await keepComment(comments, wanted).catch((reason: unknown) => reason)
  expect(explainRefusal(error)).toMatchObject({ level: 'warning' })
  expect(github.requests).toHaveLength(2)
})

it('is judged by a GitHub that notices what breaks its contract', async () => {
  const github = await startGitHub()
  const comments = `${github.url}/repos/acme/shop/issues`
  const headers = { authorization: 'token x' }
  await fetch(`${comments}/7/comments?pages=2`, { headers })
  await fetch(`${comments}/seven/comments`, { headers })
  await fetch(`${comments}/7/comments`, { method: 'POST', headers, body: '{"text":"x"}' })
  await fetch(`${comments}/7/nonsense`)
  expect(github.violations).toEqual([
    'GET /repos/acme/shop/issues/7/comments?pages=2: no query parameter pages',
    'GET /repos/acme/shop/issues/seven/comments: issue_number/given must be integer',
    "POST /repos/acme/shop/issues/7/comments: body must have required property 'body'",
    'GET /repos/acme/shop/issues/7/nonsense: GitHub has no such operation',
    'GET /repos/acme/shop/issues/7/nonsense: no authorization',
  ])
})

it('is posted once when the answer to posting it gets lost, and found by the next run', async () => {
  const github = await startGitHub()
  github.refuse('POST', { status: 502, done: true, times: 1 })
  const { level, message } = explainRefusal(await refusal(github))
  expect(level).toBe('warning')
  expect(message).toMatch(/^Whether the report was posted .* not known \(status 502\): .* The next run tries again\.$/)
  expect(github.comments).toHaveLength(1)
  expect(await keep(github, 'report')).toBe('unchanged')
  expect(github.violations).toEqual([])
})

it.each<[string, Refusal]>([
  ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }],
  ['a limit in plain words', { status: 429, message: 'Too many requests' }],
])('waits for %s, as long as GitHub says, and is posted once', async (_, limit) => {
  const github = await startGitHub()
  github.refuse('POST', { ...limit, headers: { 'retry-after': '1' }, times: 1 })
  expect(await keep(github, 'report')).toBe('created')
  expect(posts(github)).toBe(2)
  expect(github.comments).toHaveLength(1)
  expect(github.violations).toEqual([])
})

it('is given up at once when GitHub wants an hour', async () => {
  const github = await startGitHub()
  github.refuse('POST', { status: 403, headers: { 'retry-after': '3600' } })
  const note = explainRefusal(await refusal(github), 'fork')
  expect(note.level).toBe('warning')
  expect(note.message).toMatch(/was not posted .*3600 seconds, which is too long/)
  expect(note.message).not.toMatch(/fork|permission/)
  expect(calls(github)).toHaveLength(2)
})

it('says what to do about each refusal', () => {
  const refused = (status: number, message: string) =>
    Object.assign(new Error(message), { status, request: { method: 'POST' }, response: { headers: {} } })
  const locked = explainRefusal(refused(403, 'Unable to create comment because issue is locked.'), 'fork')
  expect(locked.level).toBe('notice')
  expect(locked.message).toMatch(/issue is locked\. Unlock the conversation/)
  expect(locked.message).not.toMatch(/permission|fork|token/)
  expect(explainRefusal(refused(403, 'No'), 'fork').message).toMatch(/from a fork .* only reads, whatever/)
  expect(explainRefusal(refused(403, 'No'), 'dependabot').message).toMatch(
    /Dependabot .*"permissions: pull-requests: write"/,
  )
  expect(explainRefusal(refused(401, 'Bad credentials'))).toMatchObject({
    level: 'warning',
    message: expect.stringContaining('Check the input "github-token"'),
  })
  expect(explainNoToken(null)).toMatchObject({ level: 'warning', message: expect.stringContaining('is empty') })
  expect(explainNoToken('fork')).toMatchObject({ level: 'notice', message: expect.stringContaining('no secrets') })
  expect(explainRefusal(new Error('no connection'))).toEqual({
    level: 'warning',
    message: 'The report was not posted as a comment: no connection.',
  })
})

it('starts with its marker and holds no other, whatever names and SQL spell', async () => {
  const github = await startGitHub()
  const pieces = ['<!-- sqlite-rehearsal:', MARK, marker(['CI', 'other']), '<!--', ' sqlite-rehearsal:', '-', '\n', '`']
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), hostile), { maxLength: 8 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(text, text, text, async (path, message, source) => {
      github.comments.length = 0
      const findings = [aFinding({ path, message, fix: source })]
      const report = aReport([aFolder({ path, remarks: [message] })], findings)
      const checked = { report, sources: new Map([[path, source]]) }
      await keep(github, `${renderMarkdown(checked, { budget: 60_000 })}\n${message}`)
      const body = github.comments[0]?.body ?? ''
      expect(body.split('\n')[0]).toBe(MARK)
      expect(body.split('<!-- sqlite-rehearsal:')).toHaveLength(2)
    }),
    runs(150),
  )
})

it('has a marker that no name can end', () => {
  const hostile = marker(['--> @octocat', 'job', 'migrations'])
  expect(hostile).toMatch(/^<!-- sqlite-rehearsal:[0-9a-f]{16} -->$/)
  expect(hostile).not.toBe(marker(['--> @octocat', 'job', 'other']))
  expect(marker(['a', 'b'])).not.toBe(marker(['a,b']))
})
