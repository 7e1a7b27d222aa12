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
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })
      for await (const page of pages) yield* page.data.map(asComment)
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
      options.request = { ...options.request, log, signal: AbortSignal.timeout(deadline) }
      return request(options)
    }
    return patiently(send, options.method === 'GET' ? 'read' : 'write')
  })
  return octokit
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

function asComment(comment: { id: number; body?: string; user: { login: string; type: string } | null }): Comment {
  const author = comment.user && { login: comment.user.login, isBot: comment.user.type === 'Bot' }
  return { id: comment.id, body: comment.body ?? '', author }
}
