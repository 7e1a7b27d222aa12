/** Writes a new number into the header of a migration and leaves every other byte as it is. */

import { type Content, content } from '../../folder/content.ts'
import { isSameVersion, statedVersions } from '../../folder/header.ts'

/** A file's bytes with another number in the header; `bytes` is null when they stay as they are, and `unreadable` says why. */
export interface Reheaded {
  readonly bytes: Uint8Array | null
  /** Null also where the header states no such number. */
  readonly unreadable: Content['unreadable']
}

/** `bytes` is null for a file that is too large to be read. */
export function reheaded(bytes: Uint8Array | null, header: { old: string; now: string }): Reheaded {
  const { sql, unreadable } = content({ path: '', mode: '100644', oid: '', size: bytes?.length ?? 0, bytes })
  if (bytes === null || sql === null) return { bytes: null, unreadable }
  const old = statedVersions({ path: '', sql, line: 1 }).filter(({ digits }) => isSameVersion(digits, header.old))
  const places = [...new Map(old.map((it) => [it.start, it.digits]))].sort(([a], [b]) => a - b)
  // The text is without a BOM, the bytes are with it.
  const bom = bytes.length - Buffer.byteLength(sql)
  const parts: Uint8Array[] = []
  let done = 0
  for (const [start, digits] of places) {
    const at = bom + Buffer.byteLength(sql.slice(0, start))
    parts.push(bytes.subarray(done, at), Buffer.from(header.now))
    done = at + digits.length
  }
  const edited = Buffer.concat([...parts, bytes.subarray(done)])
  return { bytes: edited.equals(bytes) ? null : edited, unreadable: null }
}
