/** The workspace as a place that revisions come from: only read, never fetched into, never checked out. */

import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Trouble } from '../trouble.ts'
import { listCommit, listerOf } from './commit.ts'
import { gitBlobs, readCommits } from './objects.ts'
import { findMergeBase } from './refs.ts'
import { findRepository, type Repository } from './repository.ts'
import { makeBare } from './scratch.ts'
import type { Complain, Source } from './source.ts'

/** The clone in a workspace, if there is one that git reads. */
export async function findWorkspace(folder: string, complain: Complain): Promise<Repository | null> {
  try {
    // git compares safe.directory with the path behind symbolic links.
    const found = existsSync(folder) ? await findRepository(realpathSync(folder), { trusted: true }) : null
    if (found === null) complain(`There is no clone in ${folder}.`)
    return found
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    complain(error.message)
    return null
  }
}

/**
 * Its commits and files, as far as they are there. They are read through a bare repository in `folder` that borrows its
 * objects: a partial clone (`filter:` or `sparse-checkout:` of actions/checkout) would fetch what it lacks one by one.
 */
export async function openWorkspace({ git, format }: Repository, folder: string): Promise<Source> {
  const path = (await git.run(['rev-parse', '--git-path', 'objects'])).toString('utf8').replace(/\n$/, '')
  const reader = makeBare(folder, { format, borrowed: resolve(git.folder, path) })
  return {
    commits: (oids) => readCommits(reader, oids),
    lister: async (commit) => listerOf(await listCommit(reader, commit)),
    blobs: gitBlobs(reader),
    mergeBase: async (a, b) => (await findMergeBase(git, a, b)) ?? undefined,
  }
}
