/** One comment per pull request and check that always shows the newest report. */

import { createHash } from 'node:crypto'
import { statusOf } from './patience.ts'

/** A comment as far as this program looks at it. */
export interface Comment {
  readonly id: number
  readonly body: string
  /** Null for a deleted account. */
  readonly author: { readonly login: string; readonly isBot: boolean } | null
}

/** The comments of one pull request. Every function throws an error with the `status` of the answer when refused. */
export interface Comments {
  /** The login that the token writes with; null when GitHub does not tell. */
  me(): Promise<string | null>
  /** Oldest first, as GitHub sorts them. */
  list(): AsyncIterable<Comment>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
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

/** `joined`: another run had posted one at the same time, which now says this. */
export type Kept = 'created' | 'joined' | 'updated' | 'unchanged' | 'none'

const MARK = '<!-- sqlite-rehearsal:'

/**
 * The invisible first line that a comment is known by. `parts` tell apart the checks that comment on the same pull
 * request; hashed, so that no name in them can end the HTML comment.
 */
export function marker(parts: unknown): string {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return `${MARK}${key} -->`
}

/** Creates the comment, updates it, or leaves it alone. Says which. */
export async function keepComment(comments: Comments, wanted: Wanted): Promise<Kept> {
  const earlier = await findOurs(comments, wanted.marker, () => comments.me())
  if (earlier !== null) {
    const kept = await say(comments, earlier, bodyOf(wanted, wanted.clear))
    if (kept !== null) return kept
  }
  if (!wanted.worthIt) return 'none'
  const body = bodyOf(wanted, false)
  const created = await comments.create(body)
  return (await joined(comments, wanted.marker, { ...created, body })) ? 'joined' : 'created'
}

/** Names and SQL in the text may spell a marker: one character less, and it is none. */
function bodyOf(wanted: Wanted, mended: boolean): string {
  return `${wanted.marker}\n${wanted.text(mended).replaceAll(MARK, MARK.replace('--', '-'))}`
}

/**
 * Two runs that look at the same time both find no comment and both create one. Whoever then sees an older one of ours
 * lets that speak and takes the own one back: both agree on the oldest.
 */
async function joined(comments: Comments, start: string, created: Comment): Promise<boolean> {
  try {
    const oldest = await findOurs(comments, start, async () => created.author?.login ?? null)
    if (oldest === null || oldest.id === created.id) return false
    if ((await say(comments, oldest, created.body)) === null) return false
    await unlessGone(comments.remove(created.id))
    return true
  } catch (error) {
    throw Object.assign(new Error((error as Error).message, { cause: error }), {
      status: statusOf(error),
      isPosted: true,
    })
  }
}

/** Whether a comment was posted, and something failed after that. */
export function isPosted(error: unknown): boolean {
  return (error as { isPosted?: unknown } | null)?.isPosted === true
}

/** The oldest comment that starts with our marker and that we wrote. */
async function findOurs(comments: Comments, start: string, whoAmI: Comments['me']): Promise<Comment | null> {
  let me: string | null | undefined
  for await (const comment of comments.list()) {
    if (!comment.body.startsWith(start)) continue
    // Asked only when it matters: most pull requests have no comment to tell apart.
    if (me === undefined) me = await whoAmI()
    if (isOurs(comment, me)) return comment
  }
  return null
}

/** Anybody can post the marker. Where GitHub does not say who we are, we are an app: no person can be of type Bot. */
function isOurs({ author }: Comment, me: string | null): boolean {
  if (author === null) return false
  return me === null ? author.isBot : author.login === me
}

/** Lets a comment say this from now on; null when it has been deleted meanwhile. */
async function say(
  comments: Comments,
  { id, body: before }: Comment,
  body: string,
): Promise<'unchanged' | 'updated' | null> {
  if (normalised(before) === normalised(body)) return 'unchanged'
  return (await unlessGone(comments.update(id, body))) ? 'updated' : null
}

/** False when what it was about is not there any more. */
async function unlessGone(done: Promise<void>): Promise<boolean> {
  try {
    await done
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

/** GitHub stores line breaks and the end of a body in its own way. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
