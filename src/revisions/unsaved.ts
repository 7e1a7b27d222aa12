/** The working tree as an editor has it: texts that are not saved yet stand for the files. */

import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Entry, Tree } from '../model/files.ts'
import type { Contents } from './contents.ts'
import { blobOid } from './disk.ts'
import { makeTree } from './tree.ts'

type Format = Parameters<typeof blobOid>[1]

/** How git calls a file that nobody can execute. */
export const FILE = '100644'

/**
 * `tree` with the texts in place of its files' content. A file that is nowhere on the disk is added; one that the tree leaves
 * out although it is there stays out.
 * @param o.texts by absolute path, without symbolic links
 */
export function withUnsaved(
  tree: Tree,
  contents: Contents,
  o: { readonly root: string; readonly format: Format; readonly texts: ReadonlyMap<string, string> | undefined },
): Tree {
  if (o.texts === undefined || o.texts.size === 0) return tree
  const unsaved = new Map(
    Array.from(o.texts, ([path, text]) => [inTree(o.root, path), put(contents, text, o.format)] as const),
  )
  async function entries(folder: string): Promise<readonly Entry[]> {
    const known = await tree.paths(folder)
    const paths = new Set(known.map(({ path }) => path))
    const added = [...unsaved].filter(([path]) => !paths.has(path) && isNowhere(o.root, path))
    return [
      ...known.map((entry) => ({
        ...entry,
        oid: (entry.mode.startsWith('100') && unsaved.get(entry.path)) || entry.oid,
      })),
      ...added.map(([path, oid]) => ({ path, mode: FILE, oid })),
    ]
  }
  return makeTree(tree.revision, entries, contents)
}

function inTree(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

function isNowhere(root: string, path: string): boolean {
  return !path.startsWith('../') && !existsSync(join(root, path))
}

/** Remembers a text; its object id. */
export function put(contents: Contents, text: string, format: Format): string {
  const bytes = new TextEncoder().encode(text)
  const oid = blobOid(bytes, format)
  contents.put(oid, { size: bytes.length, bytes })
  return oid
}
