/**
 * What GitHub's REST API tells about the pull requests of a repository: the list, their files, their labels.
 *
 *   github.pulls = readPulls([{ number: 12, added: ['migrations/002_tags.sql'] }])
 *   github.pulls = readPulls([{ number: 7, labels: ['rehearsal:override'] }, { number: 8, base: 'release' }])
 */
import type { Answer, Operation } from './contract.ts'
import type { Objects } from './github-objects.ts'
import { sample } from './sample.ts'

export interface PullFile {
  readonly filename: string
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** The blob's id. */
  readonly sha?: string | null
  readonly previous_filename?: string
}

export interface PullKept {
  readonly number: number
  /** The branch that it wants to be merged into; `main` when not said. */
  readonly base?: string
  readonly state?: 'open' | 'closed'
  readonly draft?: boolean
  readonly title?: string
  /** Its own branch. */
  readonly head?: string
  /** Day of the year on which it was last updated. */
  readonly updated?: number
  readonly labels?: readonly string[]
  /** Paths of files that it adds. */
  readonly added?: readonly string[]
  /** Whatever else it does to files. */
  readonly files?: readonly PullFile[]
}

/** The answer to an operation about pull requests; null for all other operations and for labels of unknown ones. */
export function readPulls(pulls: readonly PullKept[]): Objects {
  const numbered = (number: string | undefined) => pulls.find((pull) => pull.number === Number(number))
  const answers: Record<string, (path: Record<string, string>, query: URLSearchParams) => Answer | null> = {
    'pulls/list': (_, query) => page(sorted(pulls, query).map(listed), query),
    'pulls/list-files': ({ pull_number }, query) => {
      const pull = numbered(pull_number)
      // GitHub lists no more than 3,000 files.
      return pull ? page(filesOf(pull).slice(0, 3000), query) : LOST
    },
    'issues/list-labels-on-issue': ({ issue_number }, query) => {
      const pull = numbered(issue_number)
      return pull ? page((pull.labels ?? []).map(labelled), query) : null
    },
  }
  return ({ id, path, query }: Operation) => answers[id]?.(path, query) ?? null
}

const LOST: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } }

function page(all: readonly object[], query: URLSearchParams): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return { status: 200, body: all.slice((number - 1) * size, number * size) }
}

/** Sorted by creation, the newest first, unless the query says otherwise. */
function sorted(pulls: readonly PullKept[], query: URLSearchParams): PullKept[] {
  const state = query.get('state') ?? 'open'
  const base = query.get('base')
  const key = (pull: PullKept) => (query.get('sort') === 'updated' ? (pull.updated ?? 0) : pull.number)
  const rising = pulls
    .filter((pull) => state === 'all' || (pull.state ?? 'open') === state)
    .filter((pull) => base === null || (pull.base ?? 'main') === base)
    .sort((a, b) => key(a) - key(b) || a.number - b.number)
  return query.get('direction') === 'asc' ? rising : rising.reverse()
}

function listed(pull: PullKept): object {
  const { number, base = 'main', state = 'open', title = 'Work', head = `work-${number}`, updated = 0 } = pull
  const side = (ref: string) => ({
    label: `acme:${ref}`,
    ref,
    repo: sample('repository'),
    sha: 'a'.repeat(40),
    user: null,
  })
  return sample('pull-request-simple', {
    ...{ number, state, title, draft: pull.draft ?? false, base: side(base), head: side(head) },
    updated_at: new Date(Date.UTC(2026, 0, updated)).toISOString(),
    // Not where it is: whoever takes an address from an answer will be seen.
    html_url: 'https://evil.test/pull',
  })
}

function filesOf({ added = [], files = [] }: PullKept): object[] {
  return [...added.map((filename): PullFile => ({ filename, sha: null })), ...files].map(
    ({ filename, status = 'added', sha = null, ...others }) =>
      sample('diff-entry', { filename, status, sha, ...others }),
  )
}

function labelled(name: string): object {
  return sample('label', { name })
}
