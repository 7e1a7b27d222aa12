/** Several places as one: each question goes to the first that has an answer. */

import type { Entry, Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import { type Contents, makeContents } from './contents.ts'
import type { Commit, List, Source, Tip } from './source.ts'
import { makeTree } from './tree.ts'

export interface Chain {
  /** Brings several commits with as few requests as possible; one that cannot be had is no problem yet. */
  gather(oids: readonly string[]): Promise<void>
  /** The commit with this id; null when it cannot be had. `parents`: its first parent will be asked for next. */
  find(oid: string, o?: { readonly parents: boolean }): Promise<Commit | null>
  /** The same; Trouble that says what to set in the workflow when it cannot be had. */
  need(oid: string, o?: { readonly parents: boolean }): Promise<Commit>
  /** The files of a commit. Trouble when they cannot be had. */
  open(side: { readonly ref: string; readonly oid: string }): Promise<Tree>
  /** The id that a branch or tag has on GitHub right now; null when there is none by this name. */
  tip(name: string): Promise<string | null>
  /** The default branch on GitHub right now; null when there is none. */
  defaultTip(): Promise<Tip | null>
  /** Where two commits parted; null when no place can tell. */
  mergeBase(a: string, b: string): Promise<string | null>
  /** Of all files of all trees that were opened and that git has listed. */
  listed(): Promise<readonly Entry[]>
  /** Shared by all trees. */
  readonly contents: Contents
}

const ADVICE =
  'Give the job the permission "contents: read", hand its token over as "github-token", ' +
  'or put actions/checkout with "fetch-depth: 0" before this step.'

/** `why` fills with what the places complain of; it is part of every Trouble. */
export function makeChain(sources: readonly Source[], why: ReadonlySet<string>): Chain {
  const explain = (what: string) => new Trouble([what, ...why, ADVICE].join(' '))
  const blobs = sources.map((source) => source.blobs)
  const contents = makeContents(blobs, (oid) => explain(`The content ${oid} could not be read.`))
  const listers: List[] = []
  const { bring, find } = openCommits(sources)
  const need: Chain['need'] = async (oid, o) => {
    const commit = await find(oid, o)
    if (commit !== null) return commit
    throw explain(`The commit ${oid} could not be read.`)
  }
  async function answer<T>(question: (source: Source) => Promise<T | undefined> | undefined): Promise<T> {
    const found = await first(sources, question)
    if (found !== undefined) return found
    throw explain('The branches of the repository could not be listed.')
  }
  return {
    gather: (oids) => bring(oids, false),
    find,
    need,
    async open({ ref, oid }) {
      const { oid: commit } = await need(oid)
      const lister = await first(sources, async (source) => (await source.lister(commit)) ?? undefined)
      if (lister === undefined) throw explain(`The files of the commit ${commit} could not be listed.`)
      if (lister.isCheap) listers.push(lister.list)
      return makeTree({ ref, commit }, lister.list, contents)
    },
    tip: (name) => answer((source) => source.tip?.(name)),
    defaultTip: () => answer((source) => source.defaultTip?.()),
    mergeBase: async (a, b) => (await first(sources, (source) => source.mergeBase?.(a, b))) ?? null,
    listed: async () => (await Promise.all(listers.map((list) => list('.')))).flat(),
    contents,
  }
}

function openCommits(sources: readonly Source[]) {
  const known = new Map<string, Commit>()
  async function bring(oids: readonly string[], parents: boolean): Promise<void> {
    for (const source of sources) {
      const lacking = [...new Set(oids)].filter((oid) => !known.has(oid))
      if (lacking.length === 0) return
      for (const [oid, commit] of await source.commits(lacking, parents)) known.set(oid, commit)
    }
  }
  async function find(oid: string, { parents } = { parents: false }): Promise<Commit | null> {
    await bring([oid], parents)
    return known.get(oid) ?? null
  }
  return { bring, find }
}

/** The first answer that is one. */
async function first<T>(
  sources: readonly Source[],
  question: (source: Source) => Promise<T | undefined> | undefined,
): Promise<T | undefined> {
  for (const source of sources) {
    const answer = await question(source)
    if (answer !== undefined) return answer
  }
  return undefined
}
