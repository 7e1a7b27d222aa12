/** The contents of files by object id, each read once: both revisions share most of theirs. */

import { SIZE_LIMIT } from '../folder/paths.ts'
import { Trouble } from '../trouble.ts'

/** `bytes` is null when it was not asked for or is above `SIZE_LIMIT`. */
export interface Content {
  readonly size: number
  readonly bytes: Uint8Array | null
}

/** A place that holds blobs. Ids that it does not have are left out of its answers. */
export interface Blobs {
  /** Of what is at hand: nothing is fetched for it. */
  sizes(oids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Those that are not above `SIZE_LIMIT` as far as `sizes` told; fetched if need be. */
  read(oids: readonly string[]): Promise<ReadonlyMap<string, Content>>
}

export interface Contents {
  /** Remembers content that no place has (yet): files of the working tree. */
  put(oid: string, content: Content): void
  /**
   * Bytes of those to `read`, and the sizes of the others where they are known without fetching. Each place is asked
   * twice at most, however many are wanted, and whoever asks at the same time. Trouble when one to read is nowhere.
   */
  look(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Content>>
}

interface Wanted {
  readonly oid: string
  readonly read: boolean
}

type Known = Map<string, Content>

/** A store that asks `places` in their order for what it does not hold yet; `missing` says that none has it. */
export function makeContents(places: readonly Blobs[], missing: (oid: string) => Trouble = notInClone): Contents {
  const known: Known = new Map()
  const read = new Set<string>()
  const fill = together(async (wanted: readonly Wanted[]) => {
    for (const one of wanted) if (one.read) read.add(one.oid)
    await bring(known, places, wanted, read)
  })
  return {
    put(oid, content) {
      if (known.get(oid)?.bytes == null) known.set(oid, content)
    },
    async look(wanted) {
      await fill(wanted)
      const [lost] = unread(known, wanted)
      if (lost !== undefined) throw missing(lost)
      return known
    },
  }
}

/** Bytes (64 MiB) of all files that one run reads: each becomes text, once for each revision, and is played. */
const MOST = 64 * 1024 * 1024

/** Trouble when files of these sizes are too much together; those above `SIZE_LIMIT` are not read. */
export function afford(sizes: Iterable<number>): void {
  let sum = 0
  for (const size of sizes) sum += size > SIZE_LIMIT ? 0 : size
  if (sum <= MOST) return
  const [all, most] = [sum, MOST].map((bytes) => Math.round(bytes / (1024 * 1024)))
  throw new Trouble(
    `The SQL files have ${all} MiB together, and ${most} MiB is the most that can be checked: ` +
      'load data by a step of its own, not by migrations.',
  )
}

async function bring(
  known: Known,
  places: readonly Blobs[],
  wanted: readonly Wanted[],
  read: ReadonlySet<string>,
): Promise<void> {
  for (const place of places) {
    const unsized = unique(wanted.filter(({ oid }) => !known.has(oid)))
    if (unsized.length === 0) break
    for (const [oid, size] of await place.sizes(unsized)) known.set(oid, { size, bytes: null })
  }
  for (const place of places) {
    afford([...read].map((oid) => known.get(oid)?.size ?? 0))
    const oids = unread(known, wanted)
    if (oids.length === 0) break
    for (const [oid, content] of await place.read(oids)) known.set(oid, content)
  }
}

function unread(known: Known, wanted: readonly Wanted[]): string[] {
  return unique(wanted.filter(({ oid, read }) => read && isUnread(known.get(oid))))
}

function isUnread(content: Content | undefined): boolean {
  return content === undefined || (content.bytes === null && content.size <= SIZE_LIMIT)
}

function unique(wanted: readonly Wanted[]): string[] {
  return [...new Set(wanted.map(({ oid }) => oid))]
}

/** Collects what is wanted at the same moment, and goes on only when what was wanted before has been had. */
function together<T>(fill: (wanted: readonly T[]) => Promise<void>): (wanted: readonly T[]) => Promise<void> {
  let collecting: { readonly wanted: T[]; readonly done: Promise<void> } | null = null
  let last: Promise<unknown> = Promise.resolve()
  const start = async (wanted: readonly T[], before: Promise<unknown>) => {
    await before
    await new Promise(setImmediate)
    collecting = null
    await fill(wanted)
  }
  return (more) => {
    if (collecting === null) {
      const wanted: T[] = []
      const done = start(wanted, last)
      last = done.catch(() => {})
      collecting = { wanted, done }
    }
    collecting.wanted.push(...more)
    return collecting.done
  }
}

function notInClone(oid: string): Trouble {
  return new Trouble(`This clone does not hold the object ${oid}. Fetch it, or clone the repository again.`)
}
