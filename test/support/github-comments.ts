/** The comments of a pull request as the GitHub on this machine keeps them, and as GitHub describes them in its answers. */
import type { Answer, Operation } from './contract.ts'

export interface StoredComment {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  body: string
}

/** Who writes, and where it is kept. */
export interface Conversation {
  /** The API's root. */
  readonly url: string
  readonly comments: StoredComment[]
  /** The author of what is created. */
  readonly author: { readonly login: string; readonly type: 'User' | 'Bot' }
  comment(o: { login: string; body: string; type?: 'User' | 'Bot' }): StoredComment
}

/** The answer to an operation about comments; null for all other operations. */
export function answerComments(talk: Conversation, { id, path, query, body }: Operation): Answer | null {
  if (id === 'issues/list-comments') return page(talk, path, query)
  const text = (body as { body?: string } | undefined)?.body ?? ''
  if (Buffer.byteLength(text) > 65_536) return { status: 422, body: tooLong }
  if (id === 'issues/create-comment')
    return { status: 201, body: asAnswer(talk, talk.comment({ ...talk.author, body: text })) }
  const at = talk.comments.findIndex((comment) => comment.id === Number(path.comment_id))
  const found = talk.comments[at]
  if (found === undefined) return null
  if (id === 'issues/update-comment') {
    found.body = text
    return { status: 200, body: asAnswer(talk, found) }
  }
  if (id !== 'issues/delete-comment') return null
  talk.comments.splice(at, 1)
  return { status: 204 }
}

const tooLong = {
  message: 'Validation Failed',
  documentation_url: 'https://docs.github.com/rest',
  errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
}

/** One page of comments, with the `Link` to the next as GitHub writes it. */
function page(talk: Conversation, path: Record<string, string>, query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const shown = talk.comments.slice((number - 1) * size, number * size)
  const next = `${talk.url}/repos/${path.owner}/${path.repo}/issues/${path.issue_number}/comments`
  const more = number * size < talk.comments.length
  const link = `<${next}?per_page=${size}&page=${number + 1}>; rel="next"`
  return {
    status: 200,
    body: shown.map((comment) => asAnswer(talk, comment)),
    headers: more ? { link } : {},
  }
}

const WHEN = '2026-01-01T00:00:00Z'

function asAnswer({ url }: Conversation, { id, login, type, body }: StoredComment): object {
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

/** A user, an organisation or an app; `whole` as `GET /user` tells of oneself. */
export function account(login: string, type: 'User' | 'Bot', whole = false): object {
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
