/** The tree of a commit, read from git's objects and never from a checkout. */

import type { Entry, Revision, Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import type { Contents } from './contents.ts'
import { fields, type Git } from './git.ts'
import type { Lister } from './source.ts'
import { makeTree } from './tree.ts'

/** The files of a commit whose id was verified before. `ref` is how people know it. */
export function commitTree(
  git: Git,
  contents: Contents,
  { ref, commit }: Revision & { readonly commit: string },
): Tree {
  let listed: Promise<readonly Entry[]> | null = null
  const entries = () => {
    listed ??= needEntries(git, commit)
    return listed
  }
  return makeTree({ ref, commit }, entries, contents)
}

async function needEntries(git: Git, commit: string): Promise<readonly Entry[]> {
  const entries = await listCommit(git, commit)
  if (entries === null) throw new Trouble(`This clone does not hold all of the commit ${commit}: clone it again.`)
  return entries
}

/** All files of a commit; null when the store lacks it or one of its trees. */
export async function listCommit(git: Git, commit: string): Promise<readonly Entry[] | null> {
  const answer = await git.ask(['ls-tree', '-r', '-z', '--full-tree', commit])
  return answer.code === 0 ? fields(answer.out).map(parse) : null
}

/** The same, for places that have read it. */
export function listerOf(entries: readonly Entry[] | null): Lister | null {
  return entries && { list: async () => entries, isCheap: true }
}

/** `<mode> <type> <oid>`, a tab, the path. */
function parse(line: string): Entry {
  const tab = line.indexOf('\t')
  const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), mode, oid }
}
