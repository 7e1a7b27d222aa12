/** Finds the git repository that a folder is in. */

import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Trouble } from '../trouble.ts'
import { type Git, lastLine, openGit } from './git.ts'

export interface Repository {
  /** git in `root`. */
  readonly git: Git
  /** Absolute path of the working tree. */
  readonly root: string
  /** The hash that names objects. */
  readonly format: 'sha1' | 'sha256'
  /** Whether history was cut off when cloning. */
  readonly shallow: boolean
}

/**
 * A repository without a working tree, or the one that `GIT_DIR` names; null when `folder` is none. Only for somebody who
 * names it and its commits: a folder that only looks like a bare repository can be committed by anybody.
 */
export async function findBare(folder: string): Promise<Repository | null> {
  const git = openGit(folder, { bare: true })
  const answer = await git.ask(['rev-parse', '--show-object-format', '--is-shallow-repository'])
  if (answer.code !== 0) return null
  const [format, shallow] = answer.out.toString('utf8').trim().split('\n')
  return { git, root: resolve(folder), format: format === 'sha256' ? 'sha256' : 'sha1', shallow: shallow === 'true' }
}

/** What git says where it refuses a bare repository that nobody named, and what it says where it was told not to. */
const NO_WORKING_TREE = /cannot use bare repository|this operation must be run in a work tree/

/** The repository around `folder`, or null when there is none. `trusted` as in `openGit`. */
export async function findRepository(folder: string, o?: { readonly trusted: boolean }): Promise<Repository | null> {
  const answer = await openGit(folder, o).ask([
    ...['rev-parse', '--show-object-format', '--is-shallow-repository', '--show-toplevel'],
  ])
  if (answer.code !== 0) {
    if (answer.error.includes('not a git repository')) return null
    if (NO_WORKING_TREE.test(answer.error))
      throw new Trouble(
        `${folder} is a bare repository: it has no working tree to check. ` +
          'Name both commits there, with --base and --head, or start in a clone.',
      )
    throw new Trouble(`git cannot read ${folder}: ${lastLine(answer.error)}`)
  }
  // The path stands last: it alone can hold line breaks.
  const [format, shallow, ...path] = answer.out.toString('utf8').replace(/\n$/, '').split('\n')
  const root = resolve(path.join('\n'))
  return { git: openGit(root, o), root, format: format === 'sha256' ? 'sha256' : 'sha1', shallow: shallow === 'true' }
}

/** Whether a folder's own repository is the one that `gitDir` names: git says so to each hook of a linked working tree. */
export async function isOwnRepository(folder: string, gitDir: string): Promise<boolean> {
  const { code, out } = await openGit(folder).ask(['rev-parse', '--absolute-git-dir'])
  if (code !== 0) return false
  const own = out.toString('utf8').replace(/\n$/, '')
  return realpathSync(own) === realpathOf(resolve(folder, gitDir))
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
