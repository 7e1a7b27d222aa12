/** Which two revisions an event on GitHub means. */

import type { Tree } from '../model/files.ts'
import type { Chain } from '../revisions/chain.ts'
import { isOid } from '../revisions/git.ts'
import { mergeTree } from '../revisions/merge.ts'
import { Trouble } from '../trouble.ts'
import { openSources, type SourceOptions } from './sources.ts'

export interface EventOptions extends SourceOptions {
  readonly eventName: string
  /** The payload, parsed and otherwise untouched. */
  readonly event: unknown
  /** `GITHUB_SHA`. */
  readonly sha: string
  /** The input `base`: a branch, tag or commit id that takes the place of what the event says. */
  readonly base: string | null
}

export interface EventTrees {
  readonly base: Tree | null
  readonly head: Tree
  /** Sentences for the report about how the two were chosen. */
  readonly remarks: string[]
  /** To be called when nothing more is read: removes what was fetched. */
  close(): void
}

/**
 * Base is the tip of the target branch, head the merge result. Nothing is checked out, and the workspace stays as it is:
 * commits that it does not hold are fetched elsewhere or asked for. Trouble for events that name no two revisions, for
 * payloads without the ids they should have, and for commits that cannot be had.
 */
export async function readEvent(o: EventOptions): Promise<EventTrees> {
  const { close, ...chain } = await openSources(o)
  try {
    const choice = await chooseByEvent(o, chain)
    // Remarks and merge are about the base that the event would have meant.
    const other = o.base === null ? {} : { base: await namedBase(chain, o.base), merged: false, remarks: [] }
    return { ...(await read(chain, { ...choice, ...other })), close }
  } catch (error) {
    close()
    throw error
  }
}

async function namedBase(chain: Chain, name: string): Promise<Side> {
  const oid = isOid(name) ? name : await chain.tip(name)
  if (oid === null)
    throw new Trouble(`The input base names ${JSON.stringify(name)}, which is no branch or tag of origin.`)
  return { ref: name, oid }
}

async function read(chain: Chain, choice: Choice): Promise<Omit<EventTrees, 'close'>> {
  const remarks = [...choice.remarks]
  await chain.gather([choice.head, ...(choice.base ? [choice.base] : [])].map(({ oid }) => oid))
  const headCommit = await chain.need(choice.head.oid)
  const head = await chain.open(choice.head)
  if (choice.base === null) return { base: null, head, remarks }
  const baseCommit = await chain.need(choice.base.oid)
  const base = await chain.open(choice.base)
  const isMerged = choice.merged || headCommit.oid === baseCommit.oid || headCommit.parents.includes(baseCommit.oid)
  if (isMerged) return { base, head, remarks }
  const parted = await chain.mergeBase(baseCommit.oid, headCommit.oid)
  const known = parted === null ? null : await chain.find(parted)
  if (known === null) return { base, head, remarks: [...remarks, notMerged(choice.base.ref)] }
  const before = await chain.open({ ref: 'merge base', oid: known.oid })
  return { base, head: mergeTree(before, base, head, chain.contents), remarks }
}

function notMerged(base: string): string {
  return (
    `The commit where the branch left ${base} could not be read, so a migration that ${base} gained since then ` +
    'looks removed. "fetch-depth: 0" on actions/checkout helps.'
  )
}

export interface Side {
  /** For people. */
  readonly ref: string
  readonly oid: string
}

export interface Choice {
  readonly head: Side
  readonly base: Side | null
  /** Whether head already holds everything that base has. If not, the two have yet to be merged by path. */
  readonly merged: boolean
  readonly remarks: readonly string[]
}

interface Happened {
  readonly eventName: string
  readonly event: unknown
  readonly sha: string
  /** What takes the place of the base, if anything does: then none has to be found. */
  readonly base: string | null
}

type Choose = (o: Happened, chain: Chain) => Promise<Choice>

/** Head and base by event; see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const EVENTS: Readonly<Record<string, Choose>> = {
  pull_request: pullRequest,
  pull_request_target: pullRequestTarget,
  merge_group: mergeGroup,
  push,
  workflow_dispatch: onDemand,
  repository_dispatch: onDemand,
  schedule: onDemand,
}

/** Trouble for an event that is not in the table: GITHUB_SHA of any other may have nothing to do with what is checked. */
export async function chooseByEvent(o: Happened, chain: Chain): Promise<Choice> {
  const choose = Object.hasOwn(EVENTS, o.eventName) ? EVENTS[o.eventName] : undefined
  if (choose !== undefined) return choose(o, chain)
  const known = Object.keys(EVENTS).join(', ')
  throw new Trouble(`The event ${JSON.stringify(o.eventName)} does not say what to compare. Run this on: ${known}.`)
}

/** GITHUB_SHA is the merge of the pull request into the tip of its target branch: the first parent is that tip. */
async function pullRequest(o: Happened, chain: Chain): Promise<Choice> {
  const target = text(o.event, 'pull_request', 'base', 'ref') ?? 'base'
  const commit = await chain.need(githubSha(o), { parents: true })
  const tip = commit.parents[0]
  if (tip !== undefined && commit.parents.length > 1) return mergeCommit(o, commit.oid, tip)
  const base = { ref: target, oid: id(o.event, 'pull_request', 'base', 'sha') }
  const remark = `${commit.oid} is not a merge commit, so it is compared with the ${target} that the event names.`
  return { head: { ref: `${pullRef(o)}/head`, oid: commit.oid }, base, merged: false, remarks: [remark] }
}

/** GITHUB_SHA is the target branch here. The payload's merge commit may be missing, or older than the last push. */
async function pullRequestTarget(o: Happened, chain: Chain): Promise<Choice> {
  const target = text(o.event, 'pull_request', 'base', 'ref') ?? 'base'
  const oid = id(o.event, 'pull_request', 'head', 'sha')
  const merge = field(o.event, 'pull_request', 'merge_commit_sha')
  const commit = isOid(merge) ? await chain.find(merge, { parents: true }) : null
  const tip = commit?.parents[0]
  if (commit && tip !== undefined && commit.parents[1] === oid) return mergeCommit(o, commit.oid, tip)
  const base = { ref: target, oid: id(o.event, 'pull_request', 'base', 'sha') }
  const remark = `GitHub had not merged the last push of this pull request yet, so its own commit is compared with ${target}.`
  return { head: { ref: `${pullRef(o)}/head`, oid }, base, merged: false, remarks: [remark] }
}

function mergeCommit(o: Happened, oid: string, tip: string): Choice {
  const target = text(o.event, 'pull_request', 'base', 'ref') ?? 'base'
  return { head: { ref: `${pullRef(o)}/merge`, oid }, base: { ref: target, oid: tip }, merged: true, remarks: [] }
}

async function mergeGroup(o: Happened): Promise<Choice> {
  const head = { ref: short(text(o.event, 'merge_group', 'head_ref')), oid: id(o.event, 'merge_group', 'head_sha') }
  const base = { ref: short(text(o.event, 'merge_group', 'base_ref')), oid: id(o.event, 'merge_group', 'base_sha') }
  return { head, base, merged: true, remarks: [] }
}

async function push(o: Happened, chain: Chain): Promise<Choice> {
  const ref = short(text(o.event, 'ref'))
  const after = field(o.event, 'after')
  const head = { ref, oid: isOid(after) && !isZero(after) ? after : githubSha(o) }
  const before = id(o.event, 'before')
  if (!isZero(before)) return { head, base: { ref, oid: before }, merged: true, remarks: [] }
  const parent = (await chain.need(head.oid, { parents: true })).parents[0]
  if (parent === undefined) {
    const remark =
      'This is the first commit, so there is no base: the newest migration is rehearsed on top of the others.'
    return { head, base: null, merged: true, remarks: [remark] }
  }
  const remark = `This is the first push of ${ref}, so its last commit is compared with the one before it.`
  return { head, base: { ref, oid: parent }, merged: true, remarks: [remark] }
}

async function onDemand(o: Happened, chain: Chain): Promise<Choice> {
  const head = { ref: short(text(o.event, 'ref')), oid: githubSha(o) }
  const base = o.base === null ? await chain.defaultTip() : null
  const remark =
    'The remote has no default branch, so there is no base: the newest migration is rehearsed on top of the others.'
  return { head, base, merged: false, remarks: base === null ? [remark] : [] }
}

function githubSha({ sha }: Happened): string {
  if (isOid(sha)) return sha
  throw new Trouble('GITHUB_SHA is not a commit id: run this as a step of a workflow.')
}

function pullRef(o: Happened): string {
  const number = field(o.event, 'pull_request', 'number')
  return Number.isSafeInteger(number) ? `refs/pull/${number}` : 'pull request'
}

function short(ref: string | null): string {
  return ref === null ? 'HEAD' : ref.replace(/^refs\/(?:heads|tags)\//, '')
}

function isZero(oid: string): boolean {
  return /^0+$/.test(oid)
}

/** The object id at a place of the payload; Trouble when there is none. */
function id(event: unknown, ...path: string[]): string {
  const value = field(event, ...path)
  if (isOid(value)) return value
  throw new Trouble(`The event's payload has no commit id at ${path.join('.')}.`)
}

function text(event: unknown, ...path: string[]): string | null {
  const value = field(event, ...path)
  return typeof value === 'string' && value !== '' ? value : null
}

function field(event: unknown, ...path: string[]): unknown {
  let value = event
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
