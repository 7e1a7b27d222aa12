/** One revision that can be listed and read from: a commit, the index, the working tree or a merge of them. */

import { isRead } from '../folder/layouts.ts'
import { isBelow, isRegular, SUBMODULE } from '../folder/paths.ts'
import type { Entry, Revision, SourceFile, Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import type { Content, Contents } from './contents.ts'

/** A tree from a way to list entries (all, when `folder` is `.`; more than asked for is fine) and the store of contents. */
export function makeTree(
  revision: Revision,
  entries: (folder: string) => Promise<readonly Entry[]>,
  contents: Contents,
): Tree {
  async function paths(folder = '.'): Promise<readonly Entry[]> {
    const found = (await entries(folder)).filter((entry) => isBelow(entry.path, folder))
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }
  async function bytes(path: string): Promise<Uint8Array | null> {
    const entry = (await paths(parent(path))).find((one) => one.path === path)
    return entry === undefined ? null : readBytes(entry, contents)
  }
  return {
    revision,
    paths,
    listing: async (folder) => ({ revision, folder, files: await readFiles(await paths(folder), contents) }),
    text: async (path) => decoded(path, await bytes(path)),
    bytes,
  }
}

function parent(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

async function readFiles(entries: readonly Entry[], contents: Contents): Promise<SourceFile[]> {
  const known = entries.filter((entry) => entry.mode !== SUBMODULE && !isUnhashed(entry))
  const read = (entry: Entry) => isRegular(entry) && isRead(entry.path)
  const found = await contents.look(known.map((entry) => ({ oid: entry.oid, read: read(entry) })))
  return entries.map((entry) => {
    const content: Content | undefined = found.get(entry.oid)
    return { ...entry, size: content?.size ?? 0, bytes: read(entry) ? (content?.bytes ?? null) : null }
  })
}

function isUnhashed(entry: Entry): boolean {
  return /^0+$/.test(entry.oid)
}

async function readBytes(entry: Entry, contents: Contents): Promise<Uint8Array> {
  if (!isRegular(entry))
    throw new Trouble(`${entry.path} is a link or a submodule, which is not followed: make it a file.`)
  const bytes = isUnhashed(entry) ? null : (await contents.look([{ oid: entry.oid, read: true }])).get(entry.oid)?.bytes
  if (!bytes) throw new Trouble(`${entry.path} is too large to be read.`)
  return bytes
}

function decoded(path: string, bytes: Uint8Array | null): string | null {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Trouble(`${path} is not UTF-8: save it as UTF-8.`)
  }
}
