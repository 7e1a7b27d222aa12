/** What other open pull requests to the same branch add, as far as a fixed number of requests tells. */

import type { CheckOptions } from '../check.ts'
import { fold } from '../folder/layout.ts'
import type { Elsewhere } from '../model/folder.ts'
import type { BothFolders } from '../model/job.ts'
import type { Level } from '../model/text.ts'
import { urlPath } from '../render/words/escape.ts'
import { versionTakenElsewhere } from '../rules/version-taken-elsewhere.ts'
import { type Api, type Ask, openApi } from './api.ts'
import { pullRequest } from './pull-request.ts'
import type { Workflow } from './workflow.ts'

export interface PullsQuestion {
  readonly ask: Ask
  /** `owner/name`. */
  readonly repository: string
  /** The branch that the pull requests want to be merged into. */
  readonly base: string
  /** The number of the pull request that is checked: it is none of the others. */
  readonly own: number
}

/** A file that a pull request adds, or gives this name. */
export interface AddedFile {
  readonly path: string
  /** git's object id of the content; null where GitHub does not tell. */
  readonly oid: string | null
}

export interface OtherPull {
  readonly number: number
  readonly added: readonly AddedFile[]
}

export interface OtherPulls {
  /** By number. Titles, branches and people are left out: they are strangers' text, and a number finds them all. */
  readonly pulls: readonly OtherPull[]
  /** At most one sentence or two: what was not looked at, and why. */
  readonly remarks: readonly string[]
}

/** Requests in one run, the list included. The token of a job has 1,000 an hour for the whole repository. */
const BUDGET = 40

/** How many requests have to be left in the hour for the other jobs, and for this one's comment. */
const RESERVE = 100

/** GitHub's largest page. More than the budget, so a second page of the list would name nobody who can be looked at. */
const PAGE = 100

/** GitHub lists no more files than these: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000

/** How many pull requests a remark names. */
const MOST_NAMED = 5

/** Asks for the others, those updated last first. Never rejects: a refusal is a remark. */
export async function otherPulls({ ask, repository, base, own }: PullsQuestion): Promise<OtherPulls> {
  const refused: Refused = { complaint: '', hint: '' }
  const api = openApi(watched(ask, refused), repository, (text) => {
    refused.complaint ||= text
  })
  const order = { state: 'open', base, sort: 'updated', direction: 'desc', per_page: PAGE }
  const listed = await api.get('/pulls', order)
  if (!Array.isArray(listed)) return { pulls: [], remarks: [`${NOT_LOOKED_AT}: ${reason(refused, null)}`] }
  const all = listed.flatMap((one) => reading(one, base, own))
  await readFiles(api, all)
  const pulls = all.filter((one) => one.pages > 0).sort((a, b) => a.number - b.number)
  const isCut = listed.length >= PAGE
  return { pulls: pulls.map(({ number, added }) => ({ number, added })), remarks: remarks(all, isCut, refused, api) }
}

/** One of the others, and how far it has been read. */
interface Reading {
  readonly number: number
  readonly added: AddedFile[]
  /** Pages of its files that were read. */
  pages: number
  state: 'begun' | 'whole' | 'broken'
}

/** An entry of GitHub's list as what is to be read; nothing for our own, and for what does not fit the question. */
function reading(entry: unknown, base: string, own: number): Reading[] {
  const {
    number,
    state,
    base: target,
  } = (entry ?? {}) as {
    number?: unknown
    state?: unknown
    base?: { ref?: unknown }
  }
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return []
  if (number === own || state !== 'open' || target?.ref !== base) return []
  return [{ number, added: [], pages: 0, state: 'begun' }]
}

/** Everybody's first page comes before anybody's second: one that changes thousands of files must not hide the others. */
async function readFiles(api: Api, all: readonly Reading[]): Promise<void> {
  let budget = BUDGET - 1
  let due = all
  while (due.length > 0 && !api.isShut()) {
    const affordable = Math.max(0, Math.min(budget, (api.left() ?? Number.POSITIVE_INFINITY) - RESERVE))
    const now = due.slice(0, affordable)
    budget -= now.length
    await Promise.all(now.map((one) => readPage(api, one)))
    due = now.length < due.length ? [] : now.filter((one) => one.state === 'begun')
  }
}

async function readPage(api: Api, one: Reading): Promise<void> {
  const page = one.pages + 1
  const files = await api.get('/pulls/{pull_number}/files', { pull_number: one.number, per_page: PAGE, page })
  if (!Array.isArray(files)) {
    one.state = 'broken'
    return
  }
  one.pages = page
  one.added.push(...files.flatMap(addedFile))
  if (files.length < PAGE) one.state = 'whole'
  else if (page * PAGE >= MOST_FILES) one.state = 'broken'
}

const NEW_NAMES: ReadonlySet<unknown> = new Set(['added', 'renamed', 'copied'])

function addedFile(file: unknown): AddedFile[] {
  const { filename, status, sha } = (file ?? {}) as { filename?: unknown; status?: unknown; sha?: unknown }
  if (typeof filename !== 'string' || !NEW_NAMES.has(status)) return []
  return [{ path: filename, oid: typeof sha === 'string' ? sha : null }]
}

interface Refused {
  /** What GitHub said first; empty while it answers. */
  complaint: string
  /** What would help. */
  hint: string
}

/** The same questions; what a refusal means is noted. GitHub says 404 where a token may not even know of a list. */
function watched(ask: Ask, refused: Refused): Ask {
  return async (route, parameters) => {
    try {
      return await ask(route, parameters)
    } catch (error) {
      const { status, isLimit } = error as { status?: unknown; isLimit?: unknown }
      const isPermission = (status === 403 && isLimit !== true) || (status === 404 && route.endsWith('/pulls'))
      if (refused.complaint === '' && isPermission) refused.hint = ' The job needs "permissions: pull-requests: read".'
      throw error
    }
  }
}

const NOT_LOOKED_AT = 'Other open pull requests could not be looked at for their versions'

function remarks(all: readonly Reading[], isCut: boolean, refused: Refused, api: Api): string[] {
  const seen = all.filter((one) => one.pages > 0)
  const partly = seen.filter((one) => one.state !== 'whole').map((one) => one.number)
  const said = partly.length > 0 ? [`Not all files of ${named(partly)} were looked at.`] : []
  if (seen.length < all.length || isCut) {
    const total = `${isCut ? 'at least ' : ''}${all.length} other open pull requests`
    const some = `Of ${total} only the ${seen.length} updated last were looked at for their versions`
    const why = refused.complaint !== '' || isLow(api) ? `: ${reason(refused, api)}` : '.'
    said.unshift(`${seen.length > 0 ? some : NOT_LOOKED_AT}${why}`)
  }
  return said.length > 0 ? [said.join(' ')] : []
}

function isLow(api: Api): boolean {
  return (api.left() ?? Number.POSITIVE_INFINITY) <= RESERVE
}

function reason({ complaint, hint }: Refused, api: Api | null): string {
  if (complaint !== '') return complaint + hint
  return api === null ? 'GitHub answered with no list.' : `the token has ${api.left()} requests left in this hour.`
}

function named(numbers: readonly number[]): string {
  const shown = numbers.toSorted((a, b) => a - b).slice(0, MOST_NAMED)
  const more = numbers.length - shown.length
  return `pull request${numbers.length > 1 ? 's' : ''} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

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
    const { migrations } = fold(
      { revision: head.revision, folder, files: filesIn(folder, pull) },
      head.layout,
      undefined,
      {
        tool: head.tool,
        sections: 'any',
      },
    )
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
