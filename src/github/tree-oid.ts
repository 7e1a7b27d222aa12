/** git's id of a tree, made from a listing: an answer that leaves a file out is not what the id stands for. */

import { createHash } from 'node:crypto'
import { isOid } from '../revisions/git.ts'
import type { Item } from './api.ts'

/**
 * Whether a listing, of the folder alone or of everything below it, is that of the tree `oid`. A name that is not UTF-8 is
 * another one in JSON, so a tree that holds one never is.
 * @param isWhole whether the listing has what is in the folders too
 */
export function isTree(items: readonly Item[], oid: string, isWhole: boolean): boolean {
  const below = new Map<string, Item[]>([['', []]])
  for (const item of items) if (item.type === 'tree') below.set(item.path, [])
  for (const item of items) {
    const siblings = below.get(folderOf(item.path))
    if (siblings === undefined) return false
    siblings.push(item)
  }
  const all = isWhole ? [...below] : [['', below.get('') ?? []] as const]
  const ids = new Map(items.map(({ path, oid: id }) => [path, id]))
  return all.every(([folder, entries]) => treeOid(entries, oid.length) === (folder === '' ? oid : ids.get(folder)))
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects: mode, name, NUL and id of each, sorted as if folders ended in `/`. */
function treeOid(entries: readonly Item[], length: number): string | null {
  if (!entries.every(({ oid }) => isOid(oid) && oid.length === length)) return null
  const sorted = entries
    .map((item) => ({ ...item, name: Buffer.from(item.path.slice(item.path.lastIndexOf('/') + 1)) }))
    .map((item) => ({ ...item, key: item.type === 'tree' ? Buffer.concat([item.name, Buffer.from('/')]) : item.name }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
  const parts = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode.replace(/^0+/, '')} `),
    name,
    Buffer.from('\0'),
    Buffer.from(oid, 'hex'),
  ])
  const content = Buffer.concat(parts)
  const format = length === 64 ? 'sha256' : 'sha1'
  return createHash(format).update(`tree ${content.length}\0`).update(content).digest('hex')
}
