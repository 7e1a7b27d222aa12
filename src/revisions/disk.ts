/** Files of the working tree, named by the object id that git would give them. */

import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { isRead } from '../folder/layouts.ts'
import { NO_OID, SIZE_LIMIT, SUBMODULE, SYMLINK } from '../folder/paths.ts'
import { Trouble } from '../trouble.ts'
import type { Content } from './contents.ts'

export interface DiskFile extends Content {
  readonly mode: string
  readonly oid: string
}

export type Format = 'sha1' | 'sha256'

/** git's id of a file's content: the hash of a header and the bytes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export function blobOid(bytes: Uint8Array, format: Format): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** What is at a path, never following a symbolic link; null when there is no file. Directories count as nested repositories. */
export function readDisk(root: string, path: string, format: Format): DiskFile | null {
  const place = join(root, path)
  const stats = lstatSync(place, { throwIfNoEntry: false })
  if (stats === undefined) {
    // git keeps names as bytes; one that is not UTF-8 cannot be told from "deleted" here, so do not guess.
    if (/[\uFFFD\p{Cs}]/u.test(path)) throw new Trouble(`The name of ${path} is not UTF-8: rename the file.`)
    return null
  }
  if (stats.isSymbolicLink()) return readLink(place, format)
  if (stats.isDirectory()) return { mode: SUBMODULE, oid: NO_OID, size: 0, bytes: null }
  return stats.isFile() ? readRegular(place, stats, format) : null
}

function readLink(place: string, format: Format): DiskFile {
  const target = readlinkSync(place, 'buffer')
  return { mode: SYMLINK, oid: blobOid(target, format), size: target.length, bytes: null }
}

function readRegular(place: string, stats: Stats, format: Format): DiskFile {
  const mode = (stats.mode & 0o111) === 0 ? '100644' : '100755'
  if (stats.size > SIZE_LIMIT) {
    const oid = isRead(place) ? hashLarge(place, format) : NO_OID
    return { mode, oid, size: stats.size, bytes: null }
  }
  const bytes = withOpen(place, (file) => readFileSync(file))
  return { mode, oid: blobOid(bytes, format), size: bytes.length, bytes }
}

/** Hashes a file without holding it in memory. */
function hashLarge(place: string, format: Format): string {
  return withOpen(place, (file) => {
    const hash = createHash(format).update(`blob ${fstatSync(file).size}\0`)
    const chunk = Buffer.alloc(1 << 20)
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read))
    return hash.digest('hex')
  })
}

/** Opens a file that was seen to be regular; should a link have taken its place meanwhile, opening fails. */
function withOpen<T>(place: string, use: (file: number) => T): T {
  // Windows has no O_NOFOLLOW; there the constant is undefined and counts as 0.
  const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
