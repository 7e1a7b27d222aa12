/** The contents of files by object id, each read once: both revisions share most of theirs. */
import { Trouble } from '../trouble.ts'
import type { Git } from './git.ts'
import { SIZE_LIMIT } from './tree.ts'

/** `bytes` is null when it was not asked for or is above `SIZE_LIMIT`. */
export interface Content {
  readonly size: number
  readonly bytes: Uint8Array | null
}

export interface Contents {
  /** Remembers content that git does not have (yet): files of the working tree. */
  put(oid: string, content: Content): void
  /** Sizes of all, bytes of those to `read`, in two processes at most however many are asked for. Trouble when one is missing. */
  look(wanted: readonly { readonly oid: string; readonly read: boolean }[]): Promise<ReadonlyMap<string, Content>>
}

/** A store that fetches what it does not hold from git; without git (`null`) it holds what was put into it. */
export function makeContents(git: Git | null): Contents {
  const known = new Map<string, Content>()
  // One after the other, so that two revisions listed at the same time do not both read what they share.
  let last: Promise<unknown> = Promise.resolve()
  async function fill(wanted: readonly { oid: string; read: boolean }[]): Promise<ReadonlyMap<string, Content>> {
    const unsized = new Set(wanted.filter(({ oid }) => !known.has(oid)).map(({ oid }) => oid))
    for (const [oid, size] of await readSizes(git, unsized)) known.set(oid, { size, bytes: null })
    const unread = wanted.filter(({ oid, read }) => read && isUnread(known.get(oid))).map(({ oid }) => oid)
    for (const [oid, bytes] of await readBlobs(git, new Set(unread))) known.set(oid, { size: bytes.length, bytes })
    return known
  }
  return {
    put(oid, content) {
      if (known.get(oid)?.bytes == null) known.set(oid, content)
    },
    look(wanted) {
      const next = last.then(() => fill(wanted))
      last = next.catch(() => {})
      return next
    },
  }
}

function isUnread(content: Content | undefined): boolean {
  return content !== undefined && content.bytes === null && content.size <= SIZE_LIMIT
}

async function readSizes(git: Git | null, oids: ReadonlySet<string>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  if (git === null || oids.size === 0) return sizes
  const out = await git.run(['cat-file', '--batch-check', '--buffer'], { input: [...oids, ''].join('\n') })
  for (const line of out.toString('latin1').trimEnd().split('\n')) {
    const [oid = '', type, size] = line.split(' ')
    if (type !== 'blob') throw missing(oid)
    sizes.set(oid, Number(size))
  }
  return sizes
}

/** Reads the answer of `git cat-file --batch`: for each object `<oid> blob <size>`, a line break, the bytes, a line break. */
async function readBlobs(git: Git | null, oids: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  if (git === null || oids.size === 0) return blobs
  const out = await git.run(['cat-file', '--batch', '--buffer'], { input: [...oids, ''].join('\n') })
  for (let at = 0; at < out.length; ) {
    const start = out.indexOf('\n', at) + 1
    const [oid = '', type, size] = out.toString('latin1', at, start - 1).split(' ')
    if (type !== 'blob') throw missing(oid)
    at = start + Number(size) + 1
    blobs.set(oid, out.subarray(start, at - 1))
  }
  return blobs
}

function missing(oid: string): Trouble {
  return new Trouble(`This clone does not hold the object ${oid}. Fetch it, or clone the repository again.`)
}
