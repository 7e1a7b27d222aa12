/** Why a comment could not be posted, and what to do about it. */

import { isPosted } from './comment.ts'
import { isLimit, statusOf } from './patience.ts'
import type { Note } from './step.ts'

/** Whose jobs have a token that only reads, where that is known of this one. */
export type ReadOnly = 'fork' | 'dependabot' | null

const ELSEWHERE = 'The report is in the job summary.'

const AGAIN = 'The next run tries again.'

/**
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * https://docs.github.com/en/code-security/dependabot/working-with-dependabot/troubleshooting-dependabot-on-github-actions
 */
const ADVICE: Readonly<Record<ReadOnly & string, string>> = {
  fork: 'A pull request from a fork has a token that only reads, whatever the workflow says.',
  dependabot:
    'Jobs that Dependabot starts have a token that only reads, unless they say "permissions: pull-requests: write".',
}

const PERMISSION =
  'The job needs "permissions: pull-requests: write"; for the token of an app or account, that has to be allowed to ' +
  'write to pull requests.'

/**
 * What to say when GitHub refused or failed; it never changes the verdict. What is expected, and what only the repository's
 * owner can decide, is a notice; anything else a warning.
 */
export function explainRefusal(error: unknown, readOnly: ReadOnly = null): Note {
  const status = statusOf(error)
  const answer = told(error)
  const refused = `The report was not posted as a comment${answer}`
  const warning = (text: string): Note => ({ level: 'warning', message: text })
  const notice = (text: string): Note => ({ level: 'notice', message: `${text} ${ELSEWHERE}` })
  if (isPosted(error))
    return warning(`The report was posted; whether another run posted one at the same time is not known${answer}`)
  if (isLimit(error)) return warning(`${refused} ${ELSEWHERE} ${AGAIN}`)
  if (status === 403 && /\bis locked\b/i.test(answer))
    return notice(`${refused} Unlock the conversation of this pull request to have it there.`)
  if (status === 403 || status === 404) return notice(`${refused} ${readOnly === null ? PERMISSION : ADVICE[readOnly]}`)
  if (status === 401) return warning(`${refused} Check the input "github-token". ${ELSEWHERE}`)
  if (mayBeDone(error))
    return warning(`Whether the report was posted as a comment is not known${answer} ${ELSEWHERE} ${AGAIN}`)
  return warning(refused)
}

/** What GitHub said, or what went wrong on the way to it. */
function told(error: unknown): string {
  const { response, cause } = error as { response?: unknown; cause?: { response?: unknown } }
  // Octokit says 500 where there was no answer at all.
  const isAnswered = (response ?? cause?.response) !== undefined || (statusOf(error) ?? 500) < 500
  const reason = error instanceof Error ? error.message : String(error)
  return `${isAnswered ? ` (status ${statusOf(error)})` : ''}: ${reason.replace(/\.$/, '')}.`
}

/** Whether what failed was to write, and nobody knows how far it came. */
function mayBeDone(error: unknown): boolean {
  const { request } = error as { request?: { method?: string } }
  return (statusOf(error) ?? 0) >= 500 && request?.method !== 'GET'
}

/** What to say when there is no token to comment with. */
export function explainNoToken(readOnly: ReadOnly): Note {
  const empty = 'The report was not posted as a comment: the input "github-token" is empty.'
  if (readOnly === null) return { level: 'warning', message: `${empty} ${ELSEWHERE}` }
  const jobs = readOnly === 'fork' ? 'pull requests from forks' : 'jobs that Dependabot starts'
  return { level: 'notice', message: `${empty} GitHub hands no secrets to ${jobs}. ${ELSEWHERE}` }
}
