/** The sticky comment, against a GitHub on this machine that checks every request and answer against GitHub's own contract. */

import { expect, it } from 'vitest'
import { type Comments, keepComment, marker, type Wanted } from '../src/send/comment.ts'
import { githubComments } from '../src/send/github.ts'
import { explainRefusal } from '../src/send/refusal.ts'
import { type GitHub, startGitHub } from './support/github.ts'

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
  expect(calls(github)).toEqual(['GET /repos/acme/shop/issues/7/comments?per_page=100'])
  expect(github.violations).toEqual([])
})

it('is never one that a person wrote, whatever it starts with', async () => {
  const github = await startGitHub()
  const spoof = github.comment({ login: 'github-actions', body: `${MARK}\nAll clear!` })
  const quoting = github.comment({ login: 'github-actions[bot]', type: 'Bot', body: `> ${MARK}\nquoted` })
  expect(await keep(github, 'report')).toBe('created')
  expect(github.comments.map(({ body }) => body)).toEqual([spoof.body, quoting.body, `${MARK}\nreport`])
  expect(github.comments[0]?.body).toBe(`${MARK}\nAll clear!`)
  expect(github.violations).toEqual([])
})

it('is known by its author when the token tells whose it is', async () => {
  const github = await startGitHub()
  github.me = 'release-account'
  github.comment({ login: 'other[bot]', type: 'Bot', body: `${MARK}\nnot ours` })
  expect(await keep(github, 'first')).toBe('created')
  expect(await keep(github, 'second')).toBe('updated')
  expect(github.comments.map(({ login, body }) => [login, body])).toEqual([
    ['other[bot]', `${MARK}\nnot ours`],
    ['release-account', `${MARK}\nsecond`],
  ])
  expect(github.violations).toEqual([])
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
    'GET /repos/acme/shop/issues/7/comments?per_page=100',
    'GET /repos/acme/shop/issues/7/comments?per_page=100&page=2',
    'GET /repos/acme/shop/issues/7/comments?per_page=100&page=3',
    'GET /user',
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
  expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  github.requests.length = 0
  github.refuse('GET', 502)
  expect(explainRefusal(await refusal(github)).message).toContain('502')
  expect(calls(github)).toEqual(Array(2).fill('GET /repos/acme/shop/issues/7/comments?per_page=100'))
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

it('warns about what is no matter of permission', () => {
  const limited = Object.assign(new Error('API rate limit exceeded'), {
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0' } },
  })
  expect(explainRefusal(limited).level).toBe('warning')
  expect(explainRefusal(new Error('no connection'))).toEqual({
    level: 'warning',
    message: 'The report was not posted as a comment: no connection.',
  })
})

it('has a marker that no name can end', () => {
  const hostile = marker(['--> @octocat', 'job', 'migrations'])
  expect(hostile).toMatch(/^<!-- sqlite-rehearsal:[0-9a-f]{16} -->$/)
  expect(hostile).not.toBe(marker(['--> @octocat', 'job', 'other']))
  expect(marker(['a', 'b'])).not.toBe(marker(['a,b']))
})
