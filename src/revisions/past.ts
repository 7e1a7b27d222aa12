/** What a file was in earlier commits, on any branch. */

import { findRepository } from './repository.ts'

/** One earlier content of a file. */
export interface PastFile {
  readonly commit: string
  readonly bytes: Uint8Array
}

/** Commits that are looked through: a migration that was changed more often is no migration. */
const MOST = 30

/**
 * The contents that the file had, newest first; none outside of a repository.
 * @param root a folder in the repository; `path` from the repository's root
 */
export async function pastOf(root: string, path: string): Promise<PastFile[]> {
  const repository = await findRepository(root).catch(() => null)
  if (repository === null) return []
  const { git } = repository
  const log = await git.ask(['log', '--all', '--format=%H', `--max-count=${MOST}`, '--', `:(literal)${path}`])
  const commits = log.code === 0 ? log.out.toString('latin1').split('\n').filter(Boolean) : []
  const found: PastFile[] = []
  for (const commit of commits) {
    const blob = await git.ask(['cat-file', 'blob', `${commit}:${path}`])
    if (blob.code === 0) found.push({ commit, bytes: blob.out })
  }
  return found
}
