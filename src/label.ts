/** The label that lets one pull request pass whatever is found. */

import type { Allowed } from './model.ts'
import { labelsOf } from './read/labels.ts'
import type { Workflow } from './workflow.ts'

/** Who lets this pull request pass; null when no label is set for that, or the pull request does not bear it. */
export async function labelled(workflow: Workflow, label: string | null): Promise<Allowed | null> {
  if (label === null) return null
  const pull = await labelsOf(workflow)
  // GitHub's labels are one whatever their case.
  const found = pull?.labels.find((name) => name.toLowerCase() === label.toLowerCase())
  return found === undefined ? null : { by: 'label', reason: `the label "${found}" on pull request ${pull?.number}` }
}
