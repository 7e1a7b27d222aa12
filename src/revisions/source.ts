/** What every place that revisions can be had from answers: the workspace's git, a scratch repository, GitHub's API. */

import type { Entry } from '../model/files.ts'
import type { Blobs } from './contents.ts'

export interface Commit {
  readonly oid: string
  /** As the commit itself names them: also in a clone that was cut off above them. */
  readonly parents: readonly string[]
}

/** The files of one commit: all for `.`, else at least those below the folder. */
export type List = (folder: string) => Promise<readonly Entry[]>

export interface Lister {
  readonly list: List
  /** Whether listing all files costs no request. */
  readonly isCheap: boolean
}

/**
 * One place. What it does not have is left out, null, or (where "there is none" is an answer too) undefined; the reason is
 * told to the `Complain` that it was opened with, and the next place is asked.
 */
export interface Source {
  /** `parents`: the first parent will be asked for next, so bring it along if that saves a request. */
  commits(oids: readonly string[], parents: boolean): Promise<ReadonlyMap<string, Commit>>
  /** How to list a commit's files; null when any of its trees is missing here. */
  lister(commit: string): Promise<Lister | null>
  readonly blobs: Blobs
  /** The id that a branch or tag has right now, null when there is none by this name. */
  tip?(name: string): Promise<string | null | undefined>
  defaultTip?(): Promise<Tip | null | undefined>
  /** The newest commit that both have in their history. */
  mergeBase?(a: string, b: string): Promise<string | undefined>
}

/** A branch and its newest commit. */
export interface Tip {
  readonly ref: string
  readonly oid: string
}

/** Takes one sentence about why a place could not answer; said to people only when no place could. */
export type Complain = (why: string) => void
