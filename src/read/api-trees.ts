/** The files of a commit by GitHub's trees, however large the repository: walked to the folder, then taken whole. */
import { Trouble } from '../trouble.ts'
import { type Get, type Item, treeIn } from './api.ts'
import type { Entry } from './tree.ts'

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
