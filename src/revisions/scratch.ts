/** A scratch repository as a place that revisions come from: it fetches what it is asked for, without history. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SIZE_LIMIT } from '../folder/paths.ts'
import { listCommit, listerOf } from './commit.ts'
import { afford, type Blobs, type Content } from './contents.ts'
import type { Format } from './disk.ts'
import { openFetch } from './fetch.ts'
import { type Git, openGit } from './git.ts'
import { gitBlobs, readCommits } from './objects.ts'
import { listRemote, type Remote } from './remote.ts'
import type { Complain, Source } from './source.ts'

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

/**
 * Makes one in an empty or missing folder, without starting git.
 * @param o.borrowed Absolute path of another repository's `objects`, to be read from as if they were its own.
 */
export function makeBare(folder: string, o: { readonly format: Format; readonly borrowed?: string }): Git {
  mkdirSync(join(folder, 'objects', 'info'), { recursive: true })
  mkdirSync(join(folder, 'refs'))
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
  // https://git-scm.com/docs/repository-version
  const format = o.format === 'sha1' ? '' : '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
  writeFileSync(join(folder, 'config'), `[core]\n\tbare = true\n${format}`)
  if (o.borrowed !== undefined) {
    writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${quoted(o.borrowed)}\n`)
  }
  return openGit(folder, { bare: true })
}

/** As C would: a path may hold line breaks, and `#` would start a comment. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
