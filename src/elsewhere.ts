/** Versions that other open pull requests take: asked once for all folders, read as each folder's layout reads names. */

import type { BothFolders, CheckOptions } from './check.ts'
import { fold } from './layout/layout.ts'
import type { Elsewhere, Level } from './model.ts'
import { pullRequest } from './pull-request.ts'
import { type OtherPull, type OtherPulls, otherPulls, type PullsQuestion } from './read/pulls.ts'
import { urlPath } from './render/escape.ts'
import { versionTakenElsewhere } from './rules/version-taken-elsewhere.ts'
import type { Workflow } from './workflow.ts'

type AskElsewhere = NonNullable<CheckOptions['elsewhere']>

/**
 * What `check` asks for a folder that gains migrations. Sends nothing before that, and nothing at all where the rule is
 * off, without a token, and for events that are no pull request's: a merge queue has decided who comes first.
 */
export function askElsewhere(workflow: Workflow, levels: Readonly<Record<string, Level | 'off'>>): AskElsewhere {
  const { id, level } = versionTakenElsewhere
  const question = (levels[id] ?? level) === 'off' ? null : questionOf(workflow)
  if (question === null) return async () => ({ found: [], remarks: [] })
  const page = pullPages(workflow)
  let asked: Promise<OtherPulls> | null = null
  return async (folders) => {
    asked ??= otherPulls(question)
    const { pulls, remarks } = await asked
    return { found: pulls.flatMap((pull) => migrationsOf(pull, page(pull.number), folders)), remarks }
  }
}

function questionOf({ ask, repository, eventName, event }: Workflow): PullsQuestion | null {
  const own = pullRequest(eventName, event)
  const { base } = (event.pull_request ?? {}) as { base?: { ref?: unknown } }
  if (ask === null || own === null || typeof base?.ref !== 'string' || base.ref === '') return null
  return { ask, repository, own, base: base.ref }
}

/** Addresses of our own making: what an answer of the API holds is not taken for one. */
function pullPages({ env, repository }: Workflow): (number: number) => string {
  const root = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${urlPath(repository)}/pull/`
  return (number) => root + number
}

/**
 * The migrations that a pull request adds to a folder, by its name at either revision. One that this folder has as well,
 * name and content, is left out: then one of the two pull requests is built upon the other.
 */
export function migrationsOf(pull: OtherPull, url: string, { base, head }: BothFolders): Elsewhere[] {
  const own = new Set(head.migrations.map((it) => `${it.oid} ${inside(head.path, it.path)}`))
  const folders = new Set([head.path, ...(base === null ? [] : [base.path])])
  return [...folders].flatMap((folder) => {
    const { migrations } = fold({ revision: head.revision, folder, files: filesIn(folder, pull) }, head.layout)
    return migrations
      .filter((it) => !own.has(`${it.oid} ${inside(folder, it.path)}`))
      .map(({ path, version }) => ({ pull: pull.number, url, path, version }))
  })
}

/** Only their names count: what is in them is nobody's business here. */
function filesIn(folder: string, { added }: OtherPull) {
  return added
    .filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`))
    .map(({ path, oid }) => ({ path, mode: '100644', oid: oid ?? '', size: 0, bytes: null }))
}

function inside(folder: string, path: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1)
}
