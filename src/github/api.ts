/** GitHub's REST API as a place to read Git objects from, one answer at a time; every answer is checked. */

import { blobOid } from '../revisions/disk.ts'
import { isOid, lastLine } from '../revisions/git.ts'
import type { Complain } from '../revisions/source.ts'

/**
 * Asks GitHub, e.g. `('/repos/{owner}/{repo}/git/commits/{commit_sha}', {…})`. Rejects with an error that has the
 * `status` of a refusal. Handed in by the door, so that this room does not know the package that does it.
 */
export type Ask = (route: string, parameters: Readonly<Record<string, string | number>>) => Promise<Answer>

export interface Answer {
  readonly data: unknown
  /** How many more requests the token has in this hour; null when the server does not count. */
  readonly left: number | null
}

/** Asks about one repository. Undefined when GitHub has no such thing, or cannot be asked (any more). */
export type Get = (route: string, parameters: Readonly<Record<string, string | number>>) => Promise<unknown>

export interface Api {
  readonly get: Get
  /** How many more requests the last answer allowed; null when nobody counts. */
  left(): number | null
  /** Whether it has refused for good. */
  isShut(): boolean
}

/** GitHub bears a hundred requests at once; a few are nearly as fast, and leave room for other jobs. */
const AT_ONCE = 8

/** `repository` is `owner/name`. After a refusal that the next request would meet as well, nothing is asked any more. */
export function openApi(ask: Ask, repository: string, complain: Complain): Api {
  const [owner = '', repo = ''] = repository.split('/')
  let left: number | null = null
  let isShut = false
  const get = atMost(AT_ONCE, async (route: string, parameters: Readonly<Record<string, string | number>>) => {
    if (isShut) return undefined
    try {
      const answer = await ask(`/repos/{owner}/{repo}${route}`, { owner, repo, ...parameters })
      left = answer.left
      return answer.data
    } catch (error) {
      complain(`GitHub's API: ${reason(error)}.`)
      isShut ||= !MISSING.has((error as { status?: unknown }).status)
      return undefined
    }
  })
  return { get, left: () => left, isShut: () => isShut }
}

/** The ways in which GitHub says that there is no such object: not found, an empty repository, not an id. */
const MISSING = new Set<unknown>([404, 409, 422])

function reason(error: unknown): string {
  const { status } = error as { status?: unknown }
  const message = lastLine(error instanceof Error ? error.message : String(error))
  return typeof status === 'number' ? `${message} (status ${status})` : message
}

/** The bytes of a blob; null when the answer is none, or is not what the id stands for. */
export function blobIn(data: unknown, oid: string): Uint8Array | null {
  const { content, encoding } = (data ?? {}) as { content?: unknown; encoding?: unknown }
  if (typeof content !== 'string' || encoding !== 'base64') return null
  const bytes = Buffer.from(content, 'base64')
  return blobOid(bytes, oid.length === 64 ? 'sha256' : 'sha1') === oid ? bytes : null
}

/** What GitHub says about a commit; null when that is not a commit. */
export function commitIn(data: unknown): { oid: string; tree: string; parents: string[] } | null {
  const { sha, tree, parents } = (data ?? {}) as { sha?: unknown; tree?: { sha?: unknown }; parents?: unknown }
  if (!isOid(sha) || !isOid(tree?.sha) || !Array.isArray(parents)) return null
  return { oid: sha, tree: tree.sha, parents: parents.map((parent) => parent?.sha).filter(isOid) }
}

export interface Item {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly oid: string
  readonly size: number | null
}

/** What GitHub says is in a folder; null when that is not a tree. */
export function treeIn(data: unknown): { items: Item[]; truncated: boolean } | null {
  const { tree, truncated } = (data ?? {}) as { tree?: unknown; truncated?: unknown }
  if (!Array.isArray(tree) || typeof truncated !== 'boolean') return null
  const items = tree.flatMap(({ path, mode, type, sha, size }) => {
    const isItem = [path, mode, type].every((text) => typeof text === 'string') && isOid(sha)
    return isItem ? [{ path, mode, type, oid: sha, size: typeof size === 'number' ? size : null }] : []
  })
  // Names are bytes to git, and text in JSON: of two that became one, nobody knows which is which.
  const isClear = new Set(items.map(({ path }) => path)).size === tree.length
  return items.length === tree.length && isClear ? { items, truncated } : null
}

/** Wraps a function so that no more than `most` of its calls are under way at once; the others wait in order. */
export function atMost<A extends readonly unknown[], R>(most: number, call: (...args: A) => Promise<R>) {
  const waiting: (() => void)[] = []
  let running = 0
  return async (...args: A): Promise<R> => {
    if (running >= most) await new Promise<void>((start) => waiting.push(start))
    else running++
    try {
      return await call(...args)
    } finally {
      // Whoever waits takes this place over.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
