/** Paths as git spells them: from the repository's root, `/` between segments. */

import type { Entry } from '../model/files.ts'
import type { Folder } from '../model/folder.ts'

/** The path without `.`, `..` and doubled slashes, as far as it can do without; `.` for nothing. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && (parts.length > 0 ? parts.at(-1) !== '..' : path.startsWith('/'))) parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  const normal =
    (path.startsWith('/') ? '/' : '') + parts.join('/') + (path.endsWith('/') && parts.length > 0 ? '/' : '')
  return normal === '' ? '.' : normal
}

/** The folder that a file lies in; `.` at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : path.slice(0, slash) || '/'
}

/** A folder's path as it is spelled everywhere: no `./` in front, no slash at the end, `.` for the root. */
export function folderPath(named: string): string {
  return normalPath(named).replace(/(?<=.)\/+$/, '')
}

/** Bytes (5 MiB). Hand-written SQL is far below; a dump above it would only slow every replay down. */
export const SIZE_LIMIT = 5 * 1024 * 1024

/** git's word for "this content has no object id": also how `git diff-files` shows a file that it did not hash. */
export const NO_OID = '0'.repeat(40)

export const SYMLINK = '120000'

export const SUBMODULE = '160000'

export function isSql(path: string): boolean {
  return path.toLowerCase().endsWith('.sql')
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

/** Whether an entry is a file, not a link or a submodule. */
export function isRegular(entry: Entry): boolean {
  return entry.mode !== SYMLINK && entry.mode !== SUBMODULE
}

/** The path of a file with this name beside another. */
export function beside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What people call a migration: its file, its folder where the file of each one has the same name, or both below a release. */
export function calledOf(path: string): string {
  if (/^v?\d+(?:\.\d+)+$/i.test(fileName(folderOf(path)))) return `${fileName(folderOf(path))}/${fileName(path)}`
  return /^(?:migration|up)\.sql$/.test(fileName(path)) ? fileName(folderOf(path)) : fileName(path)
}

/** A path as seen from its folder, so that a folder which moved as a whole keeps its names. */
export function inside(folder: Folder, path: string): string {
  return folder.path === '.' ? path : path.slice(folder.path.length + 1)
}

/** The path of a file directly in the folder. */
export function within(folder: Folder, name: string): string {
  return folder.path === '.' ? name : `${folder.path}/${name}`
}
