/** The label that lets one pull request pass whatever is found. */

import type { Allowed } from './model.ts'
import { pullRequest, queuedPull } from './pull-request.ts'
import { labelNames, labelsOf } from './read/labels.ts'
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
