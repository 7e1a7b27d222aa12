/** Why a comment could not be posted, and what to do about it. */

import { statusOf } from './github.ts'
import type { Note } from './runner.ts'

/**
 * What to say when GitHub refused. Missing permission is expected on pull requests from forks and by Dependabot, whose
 * token only reads, so it is a notice; anything else is a warning. Neither changes the verdict.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function explainRefusal(error: unknown): Note {
  const status = statusOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  const answer = `The report was not posted as a comment${status === undefined ? '' : ` (status ${status})`}: ${reason}.`
  if ((status !== 403 && status !== 404) || isRateLimit(error)) return { level: 'warning', message: answer }
  const advice =
    'The job needs "permissions: pull-requests: write". A pull request from a fork or by Dependabot has a token that ' +
    'only reads, whatever the workflow says; its report is in the job summary.'
  return { level: 'notice', message: `${answer} ${advice}` }
}

/** GitHub answers 403 for both: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(error: unknown): boolean {
  const headers = (error as { response?: { headers?: Record<string, unknown> } }).response?.headers ?? {}
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
}
