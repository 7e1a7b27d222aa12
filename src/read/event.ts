/** Which two revisions an event on GitHub means. */
import { Trouble } from '../trouble.ts'
import type { Chain } from './chain.ts'
import { isOid } from './git.ts'
import { mergeTree } from './merge.ts'
import { type Choice, chooseByEvent, type Side } from './payload.ts'
import { openSources, type SourceOptions } from './sources.ts'
import type { Tree } from './tree.ts'

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
