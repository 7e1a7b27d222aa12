/** One comment per pull request and job that always shows the newest report. */

import { createHash } from 'node:crypto'

/** A comment as far as this program looks at it. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** Null for a deleted account. */
  readonly author: { readonly login: string; readonly isBot: boolean } | null
}

/** The comments of one pull request. Every function throws an error with the `status` of the answer when refused. */
export interface Comments {
  /** The login that the token belongs to; null when GitHub does not tell (installation tokens). */
  me(): Promise<string | null>
  /** Pages of comments, oldest first. */
  list(): AsyncIterable<Comment>
  create(body: string): Promise<void>
  update(id: number, body: string): Promise<void>
}

export interface Wanted {
  /** First line of the comment, from `marker`. */
  readonly marker: string
  /** What to say below the marker; `mended` when an earlier comment said something and nothing is left to say. */
  text(mended: boolean): string
  /** Whether there is something to say, so that a comment is worth being created. */
  readonly worthIt: boolean
  /** Whether there is nothing left to say. */
  readonly clear: boolean
}

/**
 * The invisible first line that a comment is known by. `parts` tell apart the jobs that comment on the same pull request;
 * hashed, so that no name in them can end the HTML comment.
 */
export function marker(parts: readonly string[]): string {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return `<!-- sqlite-rehearsal:${key} -->`
}

/** Creates the comment, updates it, or leaves it alone. Says which. */
export async function keepComment(
  comments: Comments,
  wanted: Wanted,
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const earlier = await findOurs(comments, wanted.marker)
  if (earlier !== null) {
    const body = `${wanted.marker}\n${wanted.text(wanted.clear)}`
    // GitHub stores line breaks and the end of a body in its own way.
    if (normalised(earlier.body) === normalised(body)) return 'unchanged'
    if (await updated(comments, earlier.id, body)) return 'updated'
  }
  if (!wanted.worthIt) return 'none'
  await comments.create(`${wanted.marker}\n${wanted.text(false)}`)
  return 'created'
}

/** The oldest comment that starts with our marker and that we wrote. */
async function findOurs(comments: Comments, start: string): Promise<Comment | null> {
  let me: string | null | undefined
  for await (const comment of comments.list()) {
    if (!comment.body.startsWith(start)) continue
    // Asked only when it matters: most pull requests have no comment to tell apart.
    if (me === undefined) me = await comments.me()
    if (isOurs(comment, me)) return comment
  }
  return null
}

/**
 * Anybody can post the marker. A token of a person or a machine account names its owner. The token of a workflow or an
 * app does not (`GET /user` is refused), but what it writes has an author of type Bot, which no person can be.
 */
function isOurs({ author }: Comment, me: string | null): boolean {
  if (author === null) return false
  return me === null ? author.isBot : author.login === me
}

/** False when the comment has been deleted meanwhile. */
async function updated(comments: Comments, id: number, body: string): Promise<boolean> {
  try {
    await comments.update(id, body)
    return true
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false
    throw error
  }
}

function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
