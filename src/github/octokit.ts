/** GitHub's API: with a deadline for every request and no doubled comments. The one file that knows its package. */

import type { Comment, Comments } from './comment.ts'
import { isLimit, openPatience, statusOf } from './patience.ts'

export interface Address {
  /** `GITHUB_API_URL`; differs on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** The pull request's number. */
  readonly number: number
  /** Milliseconds until a request is given up: an API that hangs must not hang the job. Waiting for a limit is extra. */
  readonly deadline?: number
}

const DEADLINE = 12_000

/** Comments of one page, GitHub's largest, and how many pages are asked for. */
const PAGE = 100
const MOST_PAGES = 50

/** The comments of one pull request. Nothing is sent before one of its functions is called. */
export async function githubComments({
  apiUrl,
  token,
  owner,
  repo,
  number,
  deadline = DEADLINE,
}: Address): Promise<Comments> {
  const octokit = await connect(apiUrl, token, deadline)
  const issue = { owner, repo, issue_number: number }
  return {
    me: () => whoseToken(octokit),
    async *list() {
      // By number, and not by the address that an answer names: the token goes nowhere but to this server.
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await octokit.rest.issues.listComments({ ...issue, per_page: PAGE, page })
        if (!Array.isArray(data)) throw new Error('GitHub answered with no list of comments')
        yield* data.map(asComment)
        if (data.length < PAGE) return
      }
      throw new Error(`the pull request has more than ${MOST_PAGES * PAGE} comments, which are not all looked at`)
    },
    create: async (body) => asComment((await octokit.rest.issues.createComment({ ...issue, body })).data),
    update: async (id, body) => void (await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })),
  }
}

/**
 * Questions to the API as a plain function, for rooms that do not know the package. A route is one of GitHub's, e.g.
 * `/repos/{owner}/{repo}/git/trees/{tree_sha}`. Rejects with an error that has the `status` of the answer when refused.
 * `left`: how many requests the token has left in this hour; null when the server does not count.
 */
export function githubReader(o: Pick<Address, 'apiUrl' | 'token' | 'deadline'>) {
  let octokit: ReturnType<typeof connect> | null = null
  return async (route: string, parameters: Readonly<Record<string, string | number>>) => {
    octokit ??= connect(o.apiUrl, o.token, o.deadline ?? DEADLINE)
    const { data, headers } = await (await octokit).request(`GET ${route}`, { ...parameters })
    const left = headers['x-ratelimit-remaining']
    return { data: data as unknown, left: left === undefined ? null : Number(left) }
  }
}

type Octokit = Awaited<ReturnType<typeof connect>>

/** Loaded late: at import `@actions/github` reads the event, and most runs post nothing. */
async function connect(apiUrl: string, token: string, deadline: number) {
  const { getOctokit } = await import('@actions/github')
  const silent = () => {}
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  const octokit = getOctokit(token, { baseUrl: apiUrl, log })
  const patiently = openPatience()
  octokit.hook.wrap('request', (request, options) => {
    const send = async () => {
      // Changed in place: what a wrapping hook hands on is not what the hooks inside it get.
      options.request = {
        ...options.request,
        log,
        signal: AbortSignal.timeout(deadline),
        fetch: bounded(options.request?.fetch),
      }
      return request(options)
    }
    return patiently(send, options.method === 'GET' ? 'read' : 'write')
  })
  return octokit
}

/** Bytes (64 MiB) of one answer: more than any list of GitHub's. */
const LARGEST = 64 * 1024 * 1024

/** The same `fetch`, whose answers have an end. */
function bounded(own: typeof fetch = fetch): typeof fetch {
  return async (url, init) => {
    const answer = await own(url, init)
    if (answer.body === null) return answer
    let size = 0
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength
        if (size > LARGEST) controller.error(new Error(`the answer has more than ${LARGEST >> 20} MiB`))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = answer
    return new Response(answer.body.pipeThrough(counted), { status, statusText, headers })
  }
}

/** `GET /user` knows people and machine accounts only; GraphQL's viewer is an app too, by the login that its comments have. */
async function whoseToken(octokit: Octokit): Promise<string | null> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (!isRefused(error)) throw error
  }
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    return `${viewer.login.replace(/\[bot\]$/, '')}[bot]`
  } catch (error) {
    if (isRefused(error) || (error as Error).name === 'GraphqlResponseError') return null
    throw error
  }
}

function isRefused(error: unknown): boolean {
  return [401, 403, 404].includes(statusOf(error) ?? 0) && !isLimit(error)
}

/** Throws where the answer is no comment: what was posted then is not known. */
function asComment(comment: { id: number; body?: string; user: { login: string; type: string } | null }): Comment {
  if (!Number.isSafeInteger(comment?.id)) throw new Error('GitHub answered with something that is no comment')
  const author = comment.user && { login: comment.user.login, isBot: comment.user.type === 'Bot' }
  return { id: comment.id, body: comment.body ?? '', author }
}
