/** The label that lets one pull request pass whatever is found. */

import type { Allowed } from '../model/rule.ts'
import { type Ask, openApi } from './api.ts'
import { pullRequest, queuedPull } from './pull-request.ts'
import type { Workflow } from './workflow.ts'

/**
 * Who lets this pull request pass; null when no label is set for that, or the pull request does not bear it. GitHub is
 * asked first: the event of a job that is run again has the labels of its first run.
 */
export async function labelled(workflow: Workflow, label: string | null): Promise<Allowed | null> {
  const { eventName, event, ask, repository } = workflow
  const pull = pullRequest(eventName, event) ?? queuedPull(eventName, event)
  if (label === null || pull === null) return null
  const asked = ask === null ? null : await labelsOf(ask, repository, pull)
  const labels = asked ?? labelNames(event.pull_request?.labels) ?? []
  // GitHub's labels are one whatever their case.
  const found = labels.find((name) => name.toLowerCase() === label.toLowerCase())
  return found === undefined ? null : { by: 'label', reason: `the label "${found}" on pull request ${pull}` }
}

/** The largest page, and the most labels that one pull request can have. */
const PAGE = 100

/** Asks GitHub; null where it does not tell. `repository` is `owner/name`. */
export async function labelsOf(ask: Ask, repository: string, pull: number): Promise<string[] | null> {
  const api = openApi(ask, repository, () => {})
  return labelNames(await api.get('/issues/{issue_number}/labels', { issue_number: pull, per_page: PAGE }))
}

/** The names in a list of labels, as GitHub's answers and events have it; null for what is no list. */
export function labelNames(labels: unknown): string[] | null {
  if (!Array.isArray(labels)) return null
  return labels.flatMap((label) => (typeof label?.name === 'string' ? [label.name] : []))
}
