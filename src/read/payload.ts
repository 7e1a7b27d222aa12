/** What each kind of event says about the two revisions. A payload is data from outside: every field is checked. */
import { Trouble } from '../trouble.ts'
import type { Chain } from './chain.ts'
import { isOid } from './git.ts'

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
    const remark = 'This is the first commit, so there is nothing to compare with: every migration is rehearsed as new.'
    return { head, base: null, merged: true, remarks: [remark] }
  }
  const remark = `This is the first push of ${ref}, so its last commit is compared with the one before it.`
  return { head, base: { ref, oid: parent }, merged: true, remarks: [remark] }
}

async function onDemand(o: Happened, chain: Chain): Promise<Choice> {
  const head = { ref: short(text(o.event, 'ref')), oid: githubSha(o) }
  const base = o.base === null ? await chain.defaultTip() : null
  const remark =
    'The remote has no default branch, so there is nothing to compare with: every migration is rehearsed as new.'
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
