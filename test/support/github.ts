/**
 * A GitHub on the loopback interface that keeps pull-request comments and holds itself and its callers to GitHub's
 * published API description: every request and every answer is checked against `test/fixtures/github-contract.json`.
 *
 *   const github = await startGitHub()             // closed when the test file ends
 *   github.comment({ login: 'someone', body: '…' }) // what people wrote before
 *   github.refuse('POST', 403)                      // every POST is answered so; null ends it
 *   github.refuse('POST', { status: 502, done: true, times: 1 }) // the first is done, and its answer gets lost
 *   github.meet('issues/list-comments', 2)          // two such requests are answered when both are there
 *   await runTheAction({ GITHUB_API_URL: github.url, … })
 *   expect(github.violations).toEqual([])
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, contract, type Operation } from './contract.ts'
import { atEndOfFile } from './end-of-file.ts'
import { account, answerComments, type Conversation } from './github-comments.ts'
import type { Objects } from './github-objects.ts'
import { readPulls } from './github-pulls.ts'

export interface Seen {
  readonly method: string
  /** Path below the API's root, with query. */
  readonly path: string
  readonly authorization: string
}

/** How requests are refused. With the header `retry-after`, whoever asks before its time is up breaks the contract. */
export interface Refusal {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** How many requests; all of them when not said. */
  readonly times?: number
  /** What was asked for is done all the same. */
  readonly done?: boolean
  /** What else happens at that moment. */
  readonly meanwhile?: () => void
}

export interface GitHub extends Conversation {
  /** The API's root. It has a prefix, as on GitHub Enterprise Server. */
  readonly url: string
  readonly requests: Seen[]
  /** What broke the contract, in requests or in answers. */
  readonly violations: string[]
  /** What it knows of the repository's commits and files, and of its pull requests and labels; null for nothing. */
  objects: Objects | null
  pulls: Objects | null
  /** How many more requests it allows; null when it does not count. Refuses when there are none left. */
  left: number | null
  /** The login that `GET /user` tells; null for the token of an app, to which it tells nothing. */
  me: string | null
  /** The login of that app, as its comments have it. GraphQL tells it, unless it is too old for that. */
  app: string
  isOld: boolean
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>
  /** Answers every request of a method with this status (`hang`: not at all); null ends it. */
  refuse(method: string, how: number | 'hang' | Refusal | null): void
  /** Holds answers to an operation back until so many are ready, as when jobs ask at the same time. */
  meet(operation: string, count: number): void
}

/** What a test has asked for. */
interface Plans {
  readonly refusals: Map<string, Refusal | 'hang'>
  readonly meetings: Map<string, () => Promise<void>>
  /** Milliseconds since the epoch: nobody may ask before. */
  quiet: number
}

const ROOT = '/api'
const PREFIX = `${ROOT}/v3`

export async function startGitHub(): Promise<GitHub> {
  const plans: Plans = { refusals: new Map(), meetings: new Map(), quiet: 0 }
  const server = createServer((request, response) => {
    serve(github, plans, request, response).catch((error: Error) => {
      github.violations.push(`we failed at ${request.method} ${request.url}: ${error.message}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  atEndOfFile(() => stop(server))
  const github = described(`http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`, plans)
  return github
}

function described(url: string, { refusals, meetings }: Plans): GitHub {
  let id = 1000
  return {
    url,
    comments: [],
    requests: [],
    violations: [],
    ...{ me: null, app: 'github-actions[bot]', isOld: false },
    ...{ objects: null, pulls: readPulls([]), left: null, headers: {} },
    get author() {
      return this.me === null ? { login: this.app, type: 'Bot' as const } : { login: this.me, type: 'User' as const }
    },
    comment({ login, body, type = 'User' }) {
      const stored = { id: id++, login, type, body }
      this.comments.push(stored)
      return stored
    },
    refuse(method, how) {
      if (how === null) refusals.delete(method)
      else refusals.set(method, typeof how === 'number' ? { status: how } : how)
    },
    meet: (operation, count) => void meetings.set(operation, meeting(count)),
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

/** Resolves for all who wait when the last of them has come; at once for those who come later. */
function meeting(count: number): () => Promise<void> {
  let missing = count
  let open = () => {}
  const met = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    missing--
    if (missing <= 0) open()
    return met
  }
}

async function serve(github: GitHub, plans: Plans, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request
  const path = url.startsWith(PREFIX) ? url.slice(PREFIX.length) : url
  github.requests.push({ method, path, authorization: headers.authorization ?? '' })
  const body = await bodyOf(request)
  const { operation, problems } = url === `${ROOT}/graphql` ? graphql(body) : contract.request(method, path, body)
  if (!/^(token|Bearer) \S+$/i.test(headers.authorization ?? '')) problems.push('no authorization')
  if (!url.startsWith(PREFIX) && operation.id !== 'graphql') problems.push(`${url} is outside of the API`)
  if (Date.now() < plans.quiet) problems.push('asked before the time of retry-after was over')
  github.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`))
  const answer = refusal(plans, method, () => counted(github, () => act(github, operation)))
  if (answer === null) return
  const wrong = contract.answer(operation, answer)
  github.violations.push(...wrong.map((problem) => `our answer to ${method} ${path}: ${problem}`))
  await plans.meetings.get(operation.id)?.()
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(answer.status, { ...type, ...github.headers, ...answer.headers })
  response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text === '' ? undefined : JSON.parse(text)
}

/** The one question that this program asks in GraphQL. https://docs.github.com/en/graphql/reference/queries */
function graphql(body: unknown): ReturnType<typeof contract.request> {
  const operation = { id: 'graphql', description: null, path: {}, query: new URLSearchParams(), body }
  const isKnown = JSON.stringify(body) === '{"query":"{ viewer { login } }"}'
  return { operation, problems: isKnown ? [] : ['another question than who we are'] }
}

/** The planned answer to a request of this method, or else the usual one; null for none at all. */
function refusal(plans: Plans, method: string, usual: () => Answer): Answer | null {
  const how = plans.refusals.get(method)
  if (how === undefined) return usual()
  if (how === 'hang') return null
  if (how.done) usual()
  how.meanwhile?.()
  if (how.times === 1) plans.refusals.delete(method)
  else if (how.times !== undefined) plans.refusals.set(method, { ...how, times: how.times - 1 })
  const seconds = Number(how.headers?.['retry-after'] ?? 0)
  plans.quiet = Math.max(plans.quiet, Date.now() + seconds * 1000)
  return { ...refused(how.status, how.message), ...(how.headers ? { headers: how.headers } : {}) }
}

function refused(status: number, said?: string): Answer {
  const message = said ?? (status === 403 ? 'Resource not accessible by integration' : `Refused with ${status}`)
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
  const known = github.objects?.(operation) ?? github.pulls?.(operation) ?? answerComments(github, operation)
  return known ?? whose(github, operation) ?? refused(404)
}

function whose({ me, author, isOld }: GitHub, { id }: Operation): Answer | null {
  if (id === 'graphql') return isOld ? null : { status: 200, body: { data: { viewer: { login: author.login } } } }
  if (id !== 'users/get-authenticated') return null
  return me === null ? refused(403) : { status: 200, body: account(me, 'User', true) }
}
