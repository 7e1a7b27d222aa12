/** Fetches objects by id into a bare repository, from the first remote that serves them. */

import type { Git } from './git.ts'
import { askRemote, type Remote, type Setting } from './remote.ts'
import type { Complain } from './source.ts'

/** Each is one GET and one POST, whatever is asked for (https://git-scm.com/docs/protocol-v2); older servers need one more. */
export interface Fetch {
  /** Commits and all their trees, no file; as many as the remotes have. `depth` as in `git clone`. */
  commits(oids: readonly string[], depth: number): Promise<void>
  /** Files; false when the remotes refuse their ids. */
  blobs(oids: readonly string[]): Promise<boolean>
  /** Commits with everything in them. */
  whole(commits: readonly string[]): Promise<boolean>
}

/**
 * Marks the remote as one that keeps objects back, on the command's own account. With `--filter` alone git would write
 * that into the repository's settings, and from then on fetch each blob that is looked at, one by one.
 */
const LAZY: readonly Setting[] = [
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialclonefilter', 'blob:none'],
]

export function openFetch(git: Git, remotes: readonly Remote[], complain: Complain): Fetch {
  const fetch = openAttempts(git, remotes, complain)
  return {
    async commits(oids, depth) {
      const flags = ['--filter=blob:none', `--depth=${depth}`]
      if (await fetch(flags, oids, LAZY)) return
      // One id that the server does not have fails all of them.
      if (oids.length > 1) for (const oid of oids) await fetch(flags, [oid], LAZY)
    },
    blobs: (oids) => fetch(['--filter=blob:none'], oids, LAZY),
    whole: (commits) => fetch(['--depth=1', '--refetch'], commits, []),
  }
}

type Attempt = (flags: readonly string[], oids: readonly string[], more: readonly Setting[]) => Promise<boolean>

function openAttempts(git: Git, remotes: readonly Remote[], complain: Complain): Attempt {
  const fixed = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc']
  let alive = [...remotes]
  return async (flags, oids, more) => {
    const input = oids.map((oid) => `${oid}\n`).join('')
    for (const remote of alive) {
      const answer = await askRemote(git, remote, ['fetch', ...fixed, ...flags, '--stdin', 'origin'], { input, more })
      if (typeof answer !== 'string') {
        alive = [remote, ...alive.filter((one) => one !== remote)]
        return true
      }
      complain(answer)
      // Whatever else is wrong will be wrong the next time as well.
      if (!/not our ref|unadvertised object/.test(answer)) alive = alive.filter((one) => one !== remote)
    }
    return false
  }
}
