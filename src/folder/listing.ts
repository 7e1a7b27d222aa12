/** A folder of migrations from texts: the two folders of a check without git and without a disk. */

import type { Listing } from '../model/files.ts'
import { byCodeUnit } from '../version.ts'
import { blobId } from './hash.ts'
import { folderPath } from './paths.ts'

/**
 * The files of one folder at one revision.
 * @param path the folder from the repository's root, `.` for the root itself
 * @param files contents by their path from the folder; a text stands for its UTF-8 bytes
 * @param ref what people call this revision
 */
export function folder(path: string, files: Readonly<Record<string, string | Uint8Array>>, ref = 'given'): Listing {
  const at = folderPath(path)
  return {
    revision: { ref, commit: null },
    folder: at,
    files: Object.entries(files)
      .map(([name, content]) => sourceFile(at === '.' ? name : `${at}/${name}`, content))
      .sort((a, b) => byCodeUnit(a.path, b.path)),
  }
}

function sourceFile(path: string, content: string | Uint8Array): Listing['files'][number] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, mode: '100644', oid: blobId(bytes), size: bytes.length, bytes }
}
