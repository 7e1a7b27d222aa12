/** The labels that a pull request bears now. */

import { type Ask, openApi } from './api.ts'

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
