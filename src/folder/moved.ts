/** Where a folder was before this pull request moved it as a whole. */

import type { Entry, Tree } from '../model/files.ts'
import { isBelow, isSql } from './paths.ts'

/** The same folder at both revisions. */
export interface Whereabouts {
  readonly base: string
  readonly head: string
}

/**
 * A folder that one revision has and the other lacks is looked for there: files with the same names, half of them or more
 * with the same content, which are at their old place no more. What is found nowhere is new, or removed.
 */
export async function whereabouts(folder: string, base: Tree, head: Tree): Promise<Whereabouts> {
  const [before, after] = await Promise.all([base, head].map((tree) => sqlIn(tree, folder)))
  const same = { base: folder, head: folder }
  if (!before || !after || [...after.keys()].some((name) => before.has(name))) return same
  const from = after.size > 0 ? await counterpart(after, base, head) : null
  if (from !== null) return { base: from, head: folder }
  const to = before.size > 0 ? await counterpart(before, head, base) : null
  return to === null ? same : { base: folder, head: to }
}

/** Name as seen from the folder → object id. */
type Files = ReadonlyMap<string, string>

async function sqlIn(tree: Tree, folder: string): Promise<Files> {
  const entries = (await tree.paths(folder)).filter(({ path }) => isSql(path))
  return new Map(entries.map(({ path, oid }) => [inside(folder, path), oid]))
}

function inside(folder: string, path: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1)
}

/** The folder of `there` that holds most of `files`, unless `here` has them in that place as well: then it is a copy. */
async function counterpart(files: Files, there: Tree, here: Tree): Promise<string | null> {
  const [entries, own] = await Promise.all([there.paths(), here.paths()])
  const kept = new Set(own.map(({ path }) => path))
  const sql = entries.filter(({ path }) => isSql(path))
  const ranked = [...candidates(files, sql)]
    .filter(([folder, found]) => isMoved(files, found, sql, folder) && !found.some(({ path }) => kept.has(path)))
    .sort(([, a], [, b]) => b.length - a.length)
  return ranked[0]?.[0] ?? null
}

/** Folder → its files that bear the name of one of `files`. */
function candidates(files: Files, entries: readonly Entry[]): Map<string, Entry[]> {
  const byLast = new Map<string, string[]>()
  for (const name of files.keys()) push(byLast, lastOf(name), name)
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const name of byLast.get(lastOf(entry.path)) ?? []) {
      const folder = folderAround(name, entry.path)
      if (folder !== null) push(found, folder, entry)
    }
  }
  return found
}

/** The folder from which a path is seen as `name`; null when there is none. */
function folderAround(name: string, path: string): string | null {
  if (path === name) return '.'
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isMoved(files: Files, found: readonly Entry[], entries: readonly Entry[], folder: string): boolean {
  const unchanged = found.filter(({ path, oid }) => files.get(inside(folder, path)) === oid)
  const all = entries.filter(({ path }) => isBelow(path, folder))
  return unchanged.length > 0 && unchanged.length * 2 >= found.length && found.length * 2 >= all.length
}
