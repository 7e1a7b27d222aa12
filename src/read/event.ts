/** Which two revisions an event on GitHub means. */
import { existsSync, realpathSync } from 'node:fs'
import { Trouble } from '../trouble.ts'
import { commitTree } from './commit.ts'
import { makeContents } from './contents.ts'
import { type Commit, openRemote, type Remote } from './fetch.ts'
import { isOid } from './git.ts'
import { mergeTree } from './merge.ts'
import { type Choice, chooseByEvent, type Side } from './payload.ts'
import { findMergeBase } from './refs.ts'
import { findRepository, type Repository } from './repository.ts'
import type { Tree } from './tree.ts'

export interface EventOptions {
  /** `GITHUB_WORKSPACE`: where actions/checkout put the repository, at any depth. */
  readonly workspace: string
  readonly eventName: string
  /** The payload, parsed and otherwise untouched. */
  readonly event: unknown
  /** `GITHUB_SHA`. */
  readonly sha: string
  /** The input `base`: a branch, tag or commit id that takes the place of what the event says. */
  readonly base: string | null
  readonly token: string
  readonly serverUrl: string
  /** `owner/name`, for messages. */
  readonly repository: string
}

/**
 * Base is the tip of the target branch, head the merge result. Commits that the checkout does not hold are fetched by id;
 * what is checked out does not matter, and nothing is checked out. Trouble for events that name no two revisions, for
 * payloads without the ids they should have, and for commits that cannot be had.
 */
export async function readEvent(o: EventOptions): Promise<{ base: Tree | null; head: Tree; remarks: string[] }> {
  // git compares safe.directory with the path behind symbolic links.
  const workspace = existsSync(o.workspace) ? realpathSync(o.workspace) : o.workspace
  const repository = await findRepository(workspace, { trusted: true })
  if (repository === null) {
    throw new Trouble(
      `There is no clone of ${o.repository} in ${o.workspace}: put a step with actions/checkout before this one.`,
    )
  }
  const remote = openRemote(repository, o)
  const choice = await chooseByEvent(o, remote)
  if (o.base === null) return read(repository, remote, choice)
  // Remarks and merge are about the base that the event would have meant.
  return read(repository, remote, {
    head: choice.head,
    base: await namedBase(remote, o.base),
    merged: false,
    remarks: [],
  })
}

async function namedBase(remote: Remote, name: string): Promise<Side> {
  const oid = isOid(name) ? name : await remote.tip(name)
  if (oid === null)
    throw new Trouble(`The input base names ${JSON.stringify(name)}, which is no branch or tag of origin.`)
  return { ref: name, oid }
}

async function read(repository: Repository, remote: Remote, choice: Choice) {
  const contents = makeContents(repository.git)
  const open = (side: Side, commit: Commit) =>
    commitTree(repository.git, contents, { ref: side.ref, commit: commit.oid })
  const headCommit = await remote.need(choice.head.oid)
  const head = open(choice.head, headCommit)
  if (choice.base === null) return { base: null, head, remarks: [...choice.remarks] }
  const baseCommit = await remote.need(choice.base.oid)
  const base = open(choice.base, baseCommit)
  const isMerged = choice.merged || headCommit.oid === baseCommit.oid || headCommit.parents.includes(baseCommit.oid)
  if (isMerged) return { base, head, remarks: [...choice.remarks] }
  const parted = await findMergeBase(repository.git, baseCommit.oid, headCommit.oid)
  if (parted === null) return { base, head, remarks: [...choice.remarks, notMerged(choice.base.ref)] }
  const before = commitTree(repository.git, contents, { ref: 'merge base', commit: parted })
  return { base, head: mergeTree(before, base, head, contents), remarks: [...choice.remarks] }
}

function notMerged(base: string): string {
  return (
    `This clone does not hold the commit where the branch left ${base}, so a migration that ${base} gained since then ` +
    'looks removed. "fetch-depth: 0" on actions/checkout helps.'
  )
}
