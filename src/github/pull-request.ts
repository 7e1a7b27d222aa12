/** What the Action reads out of an event itself: which pull request, whose, and the pages at GitHub to link to. */

import type { FolderInput } from '../model/job.ts'
import type { Finding } from '../model/rule.ts'
import { urlPath } from '../render/words/escape.ts'

/** The parts of GitHub's event payload that are looked at. Nothing is taken for granted: every part can be missing. */
export interface Payload {
  readonly pull_request?: {
    readonly number?: unknown
    readonly head?: { readonly sha?: unknown; readonly repo?: Repository | null }
    readonly base?: { readonly repo?: Repository | null }
    readonly labels?: unknown
  }
  readonly merge_group?: { readonly head_ref?: unknown }
}

interface Repository {
  readonly full_name?: unknown
}

type Environment = Readonly<Record<string, string | undefined>>

/** The number of the pull request to comment on; null for events that have none. */
export function pullRequest(eventName: string | undefined, event: Payload): number | null {
  if (eventName !== 'pull_request' && eventName !== 'pull_request_target') return null
  const number = event.pull_request?.number
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null
}

/** What GitHub calls the branch of a merge queue's entry; its last part is the commit that the queue had before it. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** The number of the pull request that a merge queue's branch is named after; null for other events and branches. */
export function queuedPull(eventName: string, event: Payload): number | null {
  const ref = eventName === 'merge_group' ? event.merge_group?.head_ref : undefined
  const number = typeof ref === 'string' ? QUEUED.exec(ref)?.[1] : undefined
  return number === undefined ? null : Number(number)
}

/**
 * Why the workflow's token only reads, where the event tells. `pull_request_target` is for writing to pull requests from
 * forks; Dependabot's jobs are the same for both events.
 */
export function readOnly(env: Environment, event: Payload): 'fork' | 'dependabot' | null {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot'
  const { head, base } = event.pull_request ?? {}
  if (env.GITHUB_EVENT_NAME !== 'pull_request' || head?.repo === undefined) return null
  // Null: the fork has been deleted.
  return head.repo?.full_name === base?.repo?.full_name ? null : 'fork'
}

/** The page of this run, with its summary and log; null where the environment does not name one properly. */
export function runPage(env: Environment): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env
  const isNamed =
    /^https?:\/\/[\w.-]+(:\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d+$/.test(run)
  return isNamed ? `${server}/${repository}/actions/runs/${run}` : null
}

/** Our repository's pages at GitHub. */
function pages(env: Environment): string {
  return `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${urlPath(env.GITHUB_REPOSITORY ?? '')}`
}

const COMMIT = /^[0-9a-f]{40,64}$/

/** The page of a commit; null for what is none. */
export function commitLink(env: Environment): (commit: string) => string | null {
  return (commit) => (COMMIT.test(commit) ? `${pages(env)}/commit/${commit}` : null)
}

/**
 * The page of a file's line at GitHub: at the pull request's head (the merge commit that is checked disappears with
 * the next push), at the base for a file that is gone, null for a file in neither.
 */
export function blobLink(
  event: Payload,
  inputs: readonly FolderInput[],
  env: Environment,
): (at: Pick<Finding, 'path' | 'line'>) => string | null {
  const seen = new Map<string, string | null>()
  for (const { base, head } of inputs) {
    for (const file of base?.files ?? []) seen.set(file.path, base?.revision.commit ?? null)
    for (const file of head.files) seen.set(file.path, String(event.pull_request?.head?.sha ?? head.revision.commit))
  }
  return ({ path, line }) => {
    const commit = seen.get(path) ?? ''
    return COMMIT.test(commit) ? `${pages(env)}/blob/${commit}/${urlPath(path)}#L${line}` : null
  }
}
