/** A folder outside any git repository, as a tree. */

import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { SUBMODULE } from '../folder/paths.ts'
import type { Entry, Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import type { Contents } from './contents.ts'
import { readDisk } from './disk.ts'
import { makeTree } from './tree.ts'

/** Files; a folder with more is somebody's home or a disk, not a project. */
const MOST = 100_000

const SKIPPED = new Set(['.git', 'node_modules'])

/** Everything below `root` but `.git` and `node_modules`. Links are listed, never followed. */
export function plainTree(root: string, contents: Contents): Tree {
  const read = async (folder: string) => walk(root, folder).flatMap((path) => entryAt(root, path, contents))
  return makeTree({ ref: 'working tree', commit: null }, read, contents)
}

function entryAt(root: string, path: string, contents: Contents): Entry[] {
  const file = readDisk(root, path, 'sha1')
  if (file === null || file.mode === SUBMODULE) return []
  contents.put(file.oid, file)
  return [{ path, mode: file.mode, oid: file.oid }]
}

function walk(root: string, top: string): string[] {
  if (!isInside(root, top))
    throw new Trouble(`The folder ${top} is a link, which is not followed: name where it leads.`)
  const files: string[] = []
  const folders = [top]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of list(join(root, folder))) {
      const path = folder === '.' ? item.name : `${folder}/${item.name}`
      if (!item.isDirectory()) files.push(path)
      else if (!SKIPPED.has(item.name)) folders.push(path)
    }
    if (files.length > MOST) throw new Trouble(`${root} holds more than ${MOST} files: name the folder of migrations.`)
  }
  return files
}

/** Whether a folder is where its path says, and not behind a link. */
function isInside(root: string, folder: string): boolean {
  try {
    return realpathSync(join(root, folder)) === join(realpathSync(root), folder)
  } catch {
    // It is not there, which its listing will show.
    return true
  }
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new Trouble(`The folder ${folder} cannot be read (${code}): name the folder of migrations.`)
  }
}
