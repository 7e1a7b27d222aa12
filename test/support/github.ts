/**
 * A GitHub on the loopback interface that keeps pull-request comments and holds itself and its callers to GitHub's
 * published API description: every request and every answer is checked against `test/fixtures/github-contract.json`.
 *
 *   const github = await startGitHub()             // closed when the test file ends
 *   github.comment({ login: 'someone', body: '…' }) // what people wrote before
 *   github.refuse('POST', 403)                      // every POST is answered so; null ends it
 *   await runTheAction({ GITHUB_API_URL: github.url, … })
 *   expect(github.violations).toEqual([])
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { type Answer, contract, type Operation } from './contract.ts'
import type { Objects } from './github-objects.ts'

export interface StoredComment {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  body: string
}

export interface Seen {
  readonly method: string
  /** Path below the API's root, with query. */
  readonly path: string
  readonly authorization: string
}

export interface GitHub {
  /** The API's root. It has a prefix, as on GitHub Enterprise Server. */
  readonly url: string
  readonly comments: StoredComment[]
  readonly requests: Seen[]
  /** What broke the contract, in requests or in answers. */
  readonly violations: string[]
  /** What it knows of the repository's commits and files; null for nothing. */
  objects: Objects | null
  /** How many more requests it allows; null when it does not count. Refuses when there are none left. */
  left: number | null
  /** The login that `GET /user` tells; null for the token of a workflow, to which it tells nothing. */
  me: string | null
  comment(o: { login: string; body: string; type?: 'User' | 'Bot' }): StoredComment
  /** Answers every request of a method with this status (`hang`: not at all); null ends it. */
  refuse(method: string, how: number | 'hang' | null): void
}

const PREFIX = '/api/v3'
const WORKFLOW = 'github-actions[bot]'

export async function startGitHub(): Promise<GitHub> {
  const refusals = new Map<string, number | 'hang'>()
  const comments: StoredComment[] = []
  const comment: GitHub['comment'] = ({ login, body, type = 'User' }) => {
    const stored = { id: 1000 + comments.length, login, type, body }
    comments.push(stored)
    return stored
  }
  const server = createServer((request, response) => {
    serve(github, refusals, request, response).catch((error: Error) => {
      github.violations.push(`we failed at ${request.method} ${request.url}: ${error.message}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  servers.push(server)
  const github: GitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    comments,
    requests: [],
    violations: [],
    me: null,
    objects: null,
    left: null,
    comment,
    refuse: (method, how) => void (how === null ? refusals.delete(method) : refusals.set(method, how)),
  }
  return github
}

const servers: Server[] = []
afterAll(async () => {
  await Promise.all(servers.splice(0).map(stop))
})

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

async function serve(
  github: GitHub,
  refusals: ReadonlyMap<string, number | 'hang'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request
  const path = url.startsWith(PREFIX) ? url.slice(PREFIX.length) : url
  github.requests.push({ method, path, authorization: headers.authorization ?? '' })
  const { operation, problems } = contract.request(method, path, await bodyOf(request))
  if (!/^(token|Bearer) \S+$/i.test(headers.authorization ?? '')) problems.push('no authorization')
  if (!url.startsWith(PREFIX)) problems.push(`${url} is outside of the API`)
  github.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`))
  const refusal = refusals.get(method)
  if (refusal === 'hang') return
  const answer = refusal === undefined ? counted(github, () => act(github, operation)) : refused(refusal)
  const wrong = contract.answer(operation, answer)
  github.violations.push(...wrong.map((problem) => `our answer to ${method} ${path}: ${problem}`))
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
  response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text === '' ? undefined : JSON.parse(text)
}

function refused(status: number): Answer {
  const message = status === 403 ? 'Resource not accessible by integration' : `Refused with ${status}`
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function counted(github: GitHub, act: () => Answer): Answer {
  if (github.left === null) return act()
  const answer = github.left > 0 ? act() : refused(403)
  github.left = Math.max(0, github.left - 1)
  return { ...answer, headers: { ...answer.headers, 'x-ratelimit-remaining': `${github.left}` } }
}

/** What GitHub would do: only the calls that this program makes. */
function act(github: GitHub, operation: Operation): Answer {
  const { id, path, query, body } = operation
  const known = github.objects?.(operation) ?? null
  if (known !== null) return known
  if (id === 'users/get-authenticated') {
    return github.me === null ? refused(403) : { status: 200, body: account(github.me, 'User', true) }
  }
  if (id === 'issues/list-comments') return page(github, path, query)
  const text = (body as { body: string } | undefined)?.body ?? ''
  if (Buffer.byteLength(text) > 65_536) return { status: 422, body: tooLong }
  if (id === 'issues/create-comment') {
    const author = github.me === null ? ({ login: WORKFLOW, type: 'Bot' } as const) : { login: github.me }
    return { status: 201, body: asAnswer(github, github.comment({ ...author, body: text })) }
  }
  if (id === 'issues/update-comment') {
    const found = github.comments.find((comment) => comment.id === Number(path.comment_id))
    if (found === undefined) return refused(404)
    found.body = text
    return { status: 200, body: asAnswer(github, found) }
  }
  return refused(404)
}

const tooLong = {
  message: 'Validation Failed',
  documentation_url: 'https://docs.github.com/rest',
  errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
}

/** One page of comments, with the `Link` to the next as GitHub writes it. */
function page(github: GitHub, path: Record<string, string>, query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const shown = github.comments.slice((number - 1) * size, number * size)
  const next = `${github.url}/repos/${path.owner}/${path.repo}/issues/${path.issue_number}/comments`
  const more = number * size < github.comments.length
  const link = `<${next}?per_page=${size}&page=${number + 1}>; rel="next"`
  return {
    status: 200,
    body: shown.map((comment) => asAnswer(github, comment)),
    headers: more ? { link } : {},
  }
}

const WHEN = '2026-01-01T00:00:00Z'

function asAnswer({ url }: GitHub, { id, login, type, body }: StoredComment): object {
  const address = `${url}/repos/acme/shop/issues/comments/${id}`
  return {
    id,
    node_id: `IC_${id}`,
    url: address,
    html_url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
    issue_url: `${url}/repos/acme/shop/issues/7`,
    body,
    user: account(login, type),
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
  }
}

function account(login: string, type: 'User' | 'Bot', whole = false): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  const lists = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events']
  const templates = ['following', 'gists', 'starred', 'events']
  const texts = ['bio', 'blog', 'company', 'email', 'hireable', 'location', 'name']
  const counts = ['followers', 'following', 'public_gists', 'public_repos']
  const profile = {
    ...Object.fromEntries(texts.map((name) => [name, null])),
    ...Object.fromEntries(counts.map((name) => [name, 0])),
    created_at: WHEN,
    updated_at: WHEN,
  }
  return {
    login,
    id: 1,
    node_id: 'U_1',
    type,
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    site_admin: false,
    ...Object.fromEntries([...lists, ...templates].map((name) => [`${name}_url`, `${url}/${name}`])),
    ...(whole ? profile : {}),
  }
}
