/** The labels that a pull request bears now. */
import { type Ask, openApi } from './api.ts'

/** Where a pull request's labels can be read. */
export interface Labelled {
  readonly eventName: string
  readonly event: unknown
  readonly repository: string
  readonly ask: Ask | null
}

/**
 * The labels of the event's pull request, or of the one that a merge queue's branch is named after; null for events
 * without one. GitHub is asked first: an event that a job is run again with has the labels of its first run.
 */
export async function labelsOf(o: Labelled): Promise<{ number: number; labels: readonly string[] } | null> {
  const number = pullOf(o)
  if (number === null) return null
  const asked =
    o.ask === null
      ? undefined
      : await openApi(o.ask, o.repository, () => {}).get(ROUTE, { issue_number: number, per_page: 100 })
  const pull = (o.event as { pull_request?: { labels?: unknown } }).pull_request
  return { number, labels: names(asked) ?? names(pull?.labels) ?? [] }
}

const ROUTE = '/issues/{issue_number}/labels'

/** `refs/heads/gh-readonly-queue/main/pr-7-<commit>`: what GitHub calls the branch of a merge queue's entry. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/

function pullOf({ eventName, event }: Labelled): number | null {
  const { pull_request: pull, merge_group: group } = event as {
    pull_request?: { number?: unknown }
    merge_group?: { head_ref?: unknown }
  }
  if (eventName === 'merge_group') {
    const number = QUEUED.exec(String(group?.head_ref ?? ''))?.[1]
    return number === undefined ? null : Number(number)
  }
  const isPull = eventName === 'pull_request' || eventName === 'pull_request_target'
  return isPull && typeof pull?.number === 'number' && Number.isSafeInteger(pull.number) ? pull.number : null
}

function names(labels: unknown): string[] | null {
  if (!Array.isArray(labels)) return null
  return labels.flatMap((label) => (typeof label?.name === 'string' ? [label.name] : []))
}
