/** Which two revisions somebody in a terminal means. */

import { realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import { commitTree } from './commit.ts'
import { type Contents, makeContents } from './contents.ts'
import { mergeTree } from './merge.ts'
import { gitBlobs } from './objects.ts'
import { plainTree } from './plain.ts'
import { defaultBranch, findCommit, type Named, needCommit, needMergeBase } from './refs.ts'
import { findBare, findRepository, isOwnRepository, type Repository } from './repository.ts'
import { withUnsaved } from './unsaved.ts'
import { indexTree, worktreeTree } from './worktree.ts'

export interface TerminalOptions {
  /** The folder the command was started in. */
  readonly cwd: string
  readonly base: string | null
  readonly head: string | null
  readonly staged: boolean
  /** What `GIT_DIR` names, if anything. */
  readonly gitDir?: string | undefined
  /** What an editor has and the disk has not yet, by absolute path; counts for the working tree. */
  readonly unsaved?: ReadonlyMap<string, string>
}

export interface TerminalTrees {
  /** Absolute path of the repository's working tree, or of the folder itself outside a repository. */
  readonly root: string
  /** `cwd` from `root`, `.` when they are the same. */
  readonly here: string
  readonly base: Tree | null
  readonly head: Tree
  /** Nothing says that production has the base: it is only the last commit here, and there is no remote. */
  readonly guessed: boolean
  /** Sentences for the report about how the two were chosen. */
  readonly remarks: string[]
}

/**
 * Base is the state that production is taken to have; head is what merging this work into it would give.
 *
 * - `--base REF`; else the remote's default branch as last fetched; else the local main or master.
 * - On main itself with a remote, the base is still the remote's main: commits that are not pushed are new.
 * - On main itself without a remote, the base is the last commit: what is not committed is new.
 * - On another branch with nothing to compare with, outside git, or before the first commit: no base.
 * - Head is the working tree, the index (`--staged`) or a commit (`--head REF`), merged by path with what the base has
 *   gained since the merge base, as GitHub's merge commit would be.
 *
 * Throws Trouble for an unknown name, histories without a common commit, and clones too shallow to tell.
 */
export async function readTerminal(o: TerminalOptions): Promise<TerminalTrees> {
  if (o.staged && o.head !== null) throw new Trouble('--staged and --head name two different heads: use one of them.')
  const bare = await withoutWorkingTree(o)
  if (bare !== null) return bare
  const repository = await findRepository(o.cwd)
  if (repository === null) return outside(o)
  const contents = makeContents([gitBlobs(repository.git)])
  const named = o.head === null ? null : await needCommit(repository.git, o.head)
  const commit = named?.commit ?? (await findCommit(repository.git, 'HEAD'))
  const { base, guessed = false, remarks } = await chooseBase(repository, o, commit)
  const branch = readBranch(repository, contents, o, named)
  return {
    root: repository.root,
    here: from(repository.root, o.cwd),
    base: base && commitTree(repository.git, contents, base),
    head: base && commit ? await merge(repository, contents, base, branch, commit) : branch,
    guessed,
    remarks,
  }
}

/** Two named commits of a repository without a working tree; null where there is no such repository, or they are not named. */
async function withoutWorkingTree(o: TerminalOptions): Promise<TerminalTrees | null> {
  const isOther = o.gitDir !== undefined && !(await isOwnRepository(o.cwd, o.gitDir))
  if (!isOther && (o.base === null || o.head === null || (await isTracked(o.cwd)))) return null
  const repository = await findBare(resolve(o.cwd, o.gitDir ?? '.'))
  if (repository === null) {
    if (isOther) throw new Trouble(`GIT_DIR names ${o.gitDir}, which is no git repository.`)
    return null
  }
  if (o.base === null || o.head === null)
    throw new Trouble(
      'GIT_DIR names another repository than the one here, and no working tree is read there: name both commits, with --base and --head.',
    )
  const contents = makeContents([gitBlobs(repository.git)])
  const [base, head] = [await needCommit(repository.git, o.base), await needCommit(repository.git, o.head)]
  const branch = commitTree(repository.git, contents, head)
  return {
    ...{ root: repository.root, here: '.', guessed: false, remarks: [] },
    base: commitTree(repository.git, contents, base),
    head: await merge(repository, contents, base, branch, head.commit),
  }
}

/** Whether the folder, or one around it, has a working tree: then what looks like a bare repository in it was committed. */
async function isTracked(cwd: string): Promise<boolean> {
  const found = (folder: string) => findRepository(folder).catch(() => null)
  return (await found(cwd)) !== null || (await found(dirname(cwd))) !== null
}

/** The working tree alone, for those who compare nothing: works in a clone of any depth, and outside of git. */
export async function readWorkingTree(cwd: string): Promise<Pick<TerminalTrees, 'root' | 'here' | 'head'>> {
  const repository = await findRepository(cwd)
  if (repository === null) return { root: cwd, here: '.', head: plainTree(cwd, makeContents([])) }
  const head = worktreeTree(repository, makeContents([gitBlobs(repository.git)]))
  return { root: repository.root, here: from(repository.root, cwd), head }
}

function outside(o: TerminalOptions): TerminalTrees {
  const flag = o.staged ? '--staged' : o.head !== null ? '--head' : o.base !== null ? '--base' : null
  if (flag !== null)
    throw new Trouble(`${o.cwd} is not in a git repository, so there is nothing that ${flag} could name.`)
  const remark =
    'This folder is not in a git repository, so there is no base: the newest migration is rehearsed on top of the others.'
  const contents = makeContents([])
  const head = withUnsaved(plainTree(o.cwd, contents), contents, { root: o.cwd, format: 'sha1', texts: o.unsaved })
  return { root: o.cwd, here: '.', base: null, head, guessed: false, remarks: [remark] }
}

async function chooseBase(
  { git }: Repository,
  o: TerminalOptions,
  commit: string | null,
): Promise<{ base: Named | null; guessed?: boolean; remarks: string[] }> {
  if (o.base !== null) return { base: await needCommit(git, o.base), remarks: [] }
  const found = await defaultBranch(git)
  if (found === null || commit === null) return { base: null, remarks: [withoutBase(commit)] }
  if (!found.current || o.head !== null) return { base: found, remarks: [] }
  const remark =
    `There is no remote branch to compare with, so what is not committed on ${found.ref} counts as new; where nothing is, the ` +
    'newest file is rehearsed as if it were. --base names a commit to compare with.'
  return { base: { ref: 'HEAD', commit }, guessed: true, remarks: [remark] }
}

function withoutBase(commit: string | null): string {
  const why =
    commit === null ? 'There is no commit yet' : 'No branch main or master was found, here or on the remote origin'
  return `${why}, so there is no base: the newest migration is rehearsed on top of the others. --base names a commit to compare with.`
}

function readBranch(repository: Repository, contents: Contents, o: TerminalOptions, named: Named | null): Tree {
  if (named !== null) return commitTree(repository.git, contents, named)
  if (o.staged) return indexTree(repository, contents)
  return withUnsaved(worktreeTree(repository, contents), contents, { ...repository, texts: o.unsaved })
}

async function merge(
  repository: Repository,
  contents: Contents,
  base: Named,
  branch: Tree,
  commit: string,
): Promise<Tree> {
  if (base.commit === commit) return branch
  const parted = await needMergeBase(repository, base, commit)
  if (parted === base.commit) return branch
  const [old, tip] = [{ ref: 'merge base', commit: parted }, base]
  const [before, now] = [old, tip].map((revision) => commitTree(repository.git, contents, revision)) as [Tree, Tree]
  return mergeTree(before, now, branch, contents)
}

function from(root: string, cwd: string): string {
  // git's root has no symbolic links in it; the folder we were started in may.
  const path = relative(root, realpathSync(cwd)).split(sep).join('/')
  return path === '' ? '.' : path
}
