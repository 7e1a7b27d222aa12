/** The files of a commit by GitHub's trees, however large the repository: walked to the folder, then taken whole. */

import { SIZE_LIMIT } from '../folder/paths.ts'
import type { Entry } from '../model/files.ts'
import type { Blobs, Content } from '../revisions/contents.ts'
import { readDisk } from '../revisions/disk.ts'
import { isOid } from '../revisions/git.ts'
import { shortName } from '../revisions/remote.ts'
import type { Commit, Complain, Source } from '../revisions/source.ts'
import { Trouble } from '../trouble.ts'
import { type Api, type Ask, blobIn, commitIn, type Get, type Item, openApi, treeIn } from './api.ts'
import { isTree } from './tree-oid.ts'

/** Lists the files below a folder of the tree `root`, from the repository's root; all of them for `.`. */
export type ListTree = (root: string, folder: string) => Promise<readonly (Entry & { readonly size: number | null })[]>

/** Requests; a repository that needs more for one listing is better cloned. */
const MOST = 500

/** Files of one listing. A dozen small trees that hold each other can stand for as many as they like. */
const MOST_ENTRIES = 1_000_000

/**
 * Each tree is asked for once, also when both revisions have it. GitHub cuts a recursive listing off behind 100,000
 * entries or 7 MB (https://docs.github.com/en/rest/git/trees#get-a-tree); such a one is taken folder by folder.
 */
export function openTrees(get: Get): ListTree {
  const whole = new Map<string, Promise<Listed>>()
  const level = new Map<string, Promise<Listed>>()
  let asked = 0
  async function request(oid: string, recursive: boolean): Promise<Listed> {
    if (++asked > MOST) throw new Trouble(`${TOO_LARGE} (${MOST} requests were not enough). ${ADVICE}`)
    const data = await get('/git/trees/{tree_sha}', { tree_sha: oid, ...(recursive ? { recursive: '1' } : {}) })
    const found = treeIn(data)
    if (found === null) throw new Trouble(`GitHub's API did not list the tree ${oid}. ${ADVICE}`)
    // What was cut off is only taken as a reason to list folder by folder.
    if (!found.truncated && !isTree(found.items, oid, recursive))
      throw new Trouble(`GitHub's API listed other files than those of the tree ${oid}. ${ADVICE}`)
    return found
  }
  const listWhole = (oid: string) => once(whole, oid, () => request(oid, true))
  const listLevel = (oid: string) => once(level, oid, () => request(oid, false))

  async function below(oid: string, prefix: string, count: Count): Promise<Found[]> {
    const all = await listWhole(oid)
    if (!all.truncated) count(all.items.length)
    if (!all.truncated) return all.items.filter((item) => item.type !== 'tree').map((item) => entry(item, prefix))
    const own = await listLevel(oid)
    if (own.truncated) throw new Trouble(`${TOO_LARGE}. ${ADVICE}`)
    count(0, 1)
    const lists = own.items.map((item) =>
      item.type === 'tree' ? below(item.oid, `${prefix}${item.path}/`, count) : [entry(item, prefix)],
    )
    return (await Promise.all(lists)).flat()
  }

  return async (root, folder) => {
    // A listing of everything that was taken before answers every question.
    if (folder === '.' || whole.has(root)) return below(root, '', counter())
    let oid = root
    for (const segment of folder.split('/')) {
      const next = (await listLevel(oid)).items.find(({ path, type }) => path === segment && type === 'tree')
      if (next === undefined) return []
      oid = next.oid
    }
    return below(oid, `${folder}/`, counter())
  }
}

type Listed = NonNullable<ReturnType<typeof treeIn>>

type Found = Entry & { readonly size: number | null }

const TOO_LARGE = "The repository is too large to be listed through GitHub's API"

const ADVICE = 'Put a step with actions/checkout before this one.'

/** Adds up what one listing holds: entries, and folders that were cut off. Trouble when it is too much. */
type Count = (entries: number, folders?: number) => void

function counter(): Count {
  let sum = { entries: 0, folders: 0 }
  return (entries, folders = 0) => {
    sum = { entries: sum.entries + entries, folders: sum.folders + folders }
    // Each of these folders would be a request if it were not the same one again.
    if (sum.entries > MOST_ENTRIES || sum.folders > MOST) throw new Trouble(`${TOO_LARGE}. ${ADVICE}`)
  }
}

function entry({ path, mode, oid, size }: Item, prefix: string): Found {
  return { path: prefix + path, mode, oid, size }
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key)
  if (known !== undefined) return known
  const fresh = make()
  made.set(key, fresh)
  return fresh
}

export interface RestOptions {
  readonly ask: Ask
  /** `owner/name`. */
  readonly repository: string
  /** Without git, actions/checkout downloads the files: what is there under the right id need not be asked for. */
  readonly workspace: string
  readonly complain: Complain
}

export function openRest({ ask, repository, workspace, complain }: RestOptions): Source {
  const api = openApi(ask, repository, complain)
  const list = openTrees(api.get)
  const trees = new Map<string, string>()
  const listed: ListedCommit = new Map()
  async function commit(oid: string): Promise<Commit | null> {
    const found = commitIn(await api.get('/git/commits/{commit_sha}', { commit_sha: oid }))
    if (found !== null) trees.set(found.oid, found.tree)
    return found && { oid: found.oid, parents: found.parents }
  }
  return {
    async commits(oids) {
      const found = await Promise.all(oids.map(async (oid) => [oid, await commit(oid)] as const))
      return new Map(found.flatMap(([oid, one]) => (one === null ? [] : [[oid, one]])))
    },
    async lister(oid) {
      const tree = trees.get(oid) ?? ((await commit(oid)) && trees.get(oid))
      if (!tree) return null
      const below = async (folder: string) => {
        const entries = await list(tree, folder)
        for (const entry of entries) listed.set(entry.oid, entry)
        return entries.map(({ path, mode, oid }) => ({ path, mode, oid }))
      }
      return { list: below, isCheap: false }
    },
    blobs: apiBlobs(api, listed, workspace),
    ...apiBranches(api),
  }
}

/** What is known of a file by its id, from the listings so far. */
type ListedCommit = Map<string, Entry & { readonly size: number | null }>

function apiBlobs({ get, left }: Api, listed: ListedCommit, workspace: string): Blobs {
  return {
    sizes: async (oids) => new Map(oids.flatMap((oid) => sizeOf(listed.get(oid)))),
    async read(oids) {
      const files = oids.map((oid) => [oid, onDisk(workspace, listed.get(oid), oid)] as const)
      const found = new Map<string, Content>(files.flatMap(([oid, file]) => (file ? [[oid, file]] : [])))
      const lacking = oids.filter((oid) => !found.has(oid))
      afford(lacking.length, left())
      const load = async (oid: string) => {
        const bytes = blobIn(await get('/git/blobs/{file_sha}', { file_sha: oid }), oid)
        if (bytes !== null) found.set(oid, { size: bytes.length, bytes: bytes.length > SIZE_LIMIT ? null : bytes })
      }
      await Promise.all(lacking.map(load))
      return found
    },
  }
}

function apiBranches({ get, isShut }: Api): Required<Pick<Source, 'tip' | 'defaultTip' | 'mergeBase'>> {
  async function tip(name: string): Promise<string | null | undefined> {
    const short = shortName(name)
    if (short === null) return null
    for (const ref of [`heads/${short}`, `tags/${short}`]) {
      const { sha } = ((await get('/commits/{ref}', { ref, per_page: 1 })) ?? {}) as { sha?: unknown }
      if (isOid(sha)) return sha
    }
    return isShut() ? undefined : null
  }
  return {
    tip,
    async defaultTip() {
      const { default_branch: name } = ((await get('', {})) ?? {}) as { default_branch?: unknown }
      const oid = typeof name === 'string' ? await tip(name) : null
      return typeof name === 'string' && oid ? { ref: name, oid } : undefined
    },
    async mergeBase(a, b) {
      const data = await get('/compare/{basehead}', { basehead: `${a}...${b}`, per_page: 1 })
      const { merge_base_commit: found } = (data ?? {}) as { merge_base_commit?: { sha?: unknown } }
      return isOid(found?.sha) ? found.sha : undefined
    },
  }
}

function sizeOf(entry: (Entry & { readonly size: number | null }) | undefined): [string, number][] {
  return entry === undefined || entry.size === null ? [] : [[entry.oid, entry.size]]
}

/** A file of the workspace, if its content is the one that is meant: nothing else about it is believed. */
function onDisk(workspace: string, entry: Entry | undefined, oid: string): Content | null {
  try {
    const file = entry && readDisk(workspace, entry.path, oid.length === 64 ? 'sha256' : 'sha1')
    return file?.oid === oid ? file : null
  } catch {
    // Links in a circle, names that this disk cannot have, no permission: then it is asked for.
    return null
  }
}

/** One request per file: better none than to use up what the other jobs of the repository live on, and fail half-way. */
function afford(needed: number, left: number | null): void {
  if (left === null || needed <= left) return
  throw new Trouble(
    `GitHub's API would have to be asked for ${needed} files, and the token has ${left} requests left in this hour. ` +
      'Put a step with actions/checkout before this one.',
  )
}
