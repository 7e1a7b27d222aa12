/** A scratch repository as a place that revisions come from: it fetches what it is asked for, without history. */
import { makeBare } from './bare.ts'
import { listCommit, listerOf } from './commit.ts'
import { afford, type Blobs, type Content } from './contents.ts'
import type { Format } from './disk.ts'
import { openFetch } from './fetch.ts'
import { listRemote } from './ls-remote.ts'
import { gitBlobs, readCommits } from './objects.ts'
import type { Remote } from './remote.ts'
import type { Complain, Source } from './source.ts'
import { SIZE_LIMIT } from './tree.ts'

export interface ScratchOptions {
  /** An empty or missing folder. */
  readonly folder: string
  readonly format: Format
  readonly remotes: readonly Remote[]
  /** Blobs that will probably be wanted soon: they come along when any is fetched. */
  likely(): Promise<readonly string[]>
  readonly complain: Complain
}

/** Nothing is fetched before it is asked for something. */
export function openScratch({ folder, format, remotes, likely, complain }: ScratchOptions): Source {
  const git = makeBare(folder, { format })
  const fetch = openFetch(git, remotes, complain)
  const listed = new Set<string>()
  return {
    async commits(oids, parents) {
      const held = await readCommits(git, oids)
      const lacking = oids.filter((oid) => !held.has(oid))
      if (lacking.length === 0) return held
      await fetch.commits(lacking, parents ? 2 : 1)
      return readCommits(git, oids)
    },
    async lister(commit) {
      let entries = await listCommit(git, commit)
      if (entries === null) {
        await fetch.commits([commit], 1)
        entries = await listCommit(git, commit)
      }
      if (entries !== null) listed.add(commit)
      return listerOf(entries)
    },
    blobs: fetchedBlobs(gitBlobs(git), async (lacking, here) => {
      const more = await likely()
      const held = await here.sizes(more)
      const oids = new Set([...lacking, ...more.filter((oid) => !held.has(oid))])
      // Servers that speak only the old protocol may refuse the ids of anything but commits.
      if (!(await fetch.blobs([...oids])) && listed.size > 0) await fetch.whole([...listed])
    }),
    ...listRemote(git, remotes, complain),
  }
}

function fetchedBlobs(here: Blobs, fetch: (oids: readonly string[], here: Blobs) => Promise<void>): Blobs {
  return {
    sizes: here.sizes,
    async read(oids) {
      const held = await here.sizes(oids)
      const lacking = oids.filter((oid) => !held.has(oid))
      if (lacking.length > 0) await fetch(lacking, here)
      const sizes = [...(lacking.length > 0 ? await here.sizes(oids) : held)]
      afford(sizes.map(([, size]) => size))
      const isSmall = ([, size]: readonly [string, number]) => size <= SIZE_LIMIT
      const large = sizes
        .filter((one) => !isSmall(one))
        .map(([oid, size]): [string, Content] => [oid, { size, bytes: null }])
      return new Map([...(await here.read(sizes.filter(isSmall).map(([oid]) => oid))), ...large])
    },
  }
}
