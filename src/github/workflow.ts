/** What a step of a workflow knows: what happened, where the repository is, and whom it can ask. */

import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isRead } from '../folder/layouts.ts'
import { isSql } from '../folder/paths.ts'
import { homeOf } from '../folder/shapes.ts'
import { kindOf } from '../found/kinds.ts'
import { SETTINGS_PATH } from '../settings/options.ts'
import type { Settings } from '../settings/settings.ts'
import { Trouble } from '../trouble.ts'
import type { Ask } from './api.ts'
import { type EventTrees, readEvent } from './event.ts'
import { githubReader } from './octokit.ts'
import type { Payload } from './pull-request.ts'

export interface Workflow {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly workspace: string
  readonly eventName: string
  readonly event: Payload
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** GitHub's REST API; null without a token. */
  readonly ask: Ask | null
}

/** Reads what GitHub's runner says in the environment. Throws Trouble where there is no event. */
export async function readWorkflow(
  { env, cwd }: { readonly env: Workflow['env']; readonly cwd: string },
  token: string,
): Promise<Workflow> {
  return {
    env,
    workspace: env.GITHUB_WORKSPACE || cwd,
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event: await readPayload(env.GITHUB_EVENT_PATH),
    repository: env.GITHUB_REPOSITORY ?? '',
    token,
    ask: token === '' ? null : githubReader({ apiUrl: env.GITHUB_API_URL || 'https://api.github.com', token }),
  }
}

async function readPayload(path: string | undefined): Promise<Payload> {
  if (!path) throw new Trouble('GITHUB_EVENT_PATH is not set. In a terminal, run "npx sqlite-rehearsal" instead.')
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Trouble(`The event cannot be read from GITHUB_EVENT_PATH: ${error.message}`)
  })
  try {
    const payload: unknown = JSON.parse(text)
    if (typeof payload === 'object' && payload !== null) return payload
  } catch {}
  throw new Trouble('The file that GITHUB_EVENT_PATH names does not hold an event.')
}

/** The two revisions that the event means; see `readEvent`. */
export function readRevisions(
  { env, ask, ...workflow }: Workflow,
  { base, config }: Pick<Settings, 'base' | 'config'>,
): Promise<EventTrees> {
  return readEvent({
    ...workflow,
    ask,
    temporary: env.RUNNER_TEMP || tmpdir(),
    sha: env.GITHUB_SHA ?? '',
    base,
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    likely: (path) =>
      path === (config ?? SETTINGS_PATH) || homeOf(path) !== null || (isRead(path) && !isSql(path)) || isTelling(path),
  })
}

/** Files that say which tool is used; programs and scripts are too many to be fetched beforehand. */
function isTelling(path: string): boolean {
  return ['settings', 'package', 'manifest', 'workflow'].includes(kindOf(path) ?? '')
}
