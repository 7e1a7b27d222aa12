/** GitHub's REST API as a place that revisions come from: needs a token and nothing else, not even git. */
import { Trouble } from '../trouble.ts'
import { type Api, type Ask, blobIn, commitIn, openApi } from './api.ts'
import { openTrees } from './api-trees.ts'
import type { Blobs, Content } from './contents.ts'
import { readDisk } from './disk.ts'
import { isOid } from './git.ts'
import { shortName } from './ls-remote.ts'
import type { Commit, Complain, Source } from './source.ts'
import { type Entry, SIZE_LIMIT } from './tree.ts'

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
  const listed: Listed = new Map()
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
type Listed = Map<string, Entry & { readonly size: number | null }>

function apiBlobs({ get, left }: Api, listed: Listed, workspace: string): Blobs {
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
