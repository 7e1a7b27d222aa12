/** From a file's bytes to SQL text, or to the reason why there is none. */

import type { SourceFile } from '../model/files.ts'
import type { Migration, Unreadable } from '../model/folder.ts'
import { hasMoreTokens } from '../sql/tokens.ts'

/** What a file's content is: SQL without its BOM, or why it cannot be read. */
export interface Content {
  readonly sql: string | null
  readonly unreadable: Exclude<Unreadable, 'sections'> | null
  readonly bytes: Migration['bytes']
}

// The first line of every pointer: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'

/** Reads a file as SQL. A BOM is taken away, so that columns count from the first visible character. */
export function content(file: SourceFile): Content {
  if (file.mode === '120000') return unreadable('symlink')
  if (file.mode === '160000') return unreadable('submodule')
  if (file.bytes === null) return unreadable('too-large')
  const text = decode(file.bytes)
  if (text === null) return unreadable('not-utf8')
  // SQLite takes a NUL for the end of the text and skips the rest without an error.
  if (text.includes('\0')) return unreadable('nul-byte')
  if (text.startsWith(LFS_POINTER)) return unreadable('lfs-pointer')
  if (text.length > LONG && hasMoreTokens(text, MOST_TOKENS)) return unreadable('too-many-tokens')
  const bom = text.startsWith('\uFEFF')
  const carriageReturns = text.split('\r').length - 1
  return { sql: bom ? text.slice(1) : text, unreadable: null, bytes: { bom, carriageReturns } }
}

/** UTF-16 code units; a shorter text cannot have too many. */
const LONG = 1_000_000

/** Every rule that reads the SQL reads each of them: five megabytes of rows have two millions. */
const MOST_TOKENS = 3_000_000

function unreadable(reason: NonNullable<Content['unreadable']>): Content {
  return { sql: null, unreadable: reason, bytes: { bom: false, carriageReturns: 0 } }
}

function decode(bytes: Uint8Array): string | null {
  // UTF-16 with a BOM is mostly valid UTF-8 apart from that BOM: FE and FF never occur in UTF-8, so `fatal` refuses it.
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
