/** All places that an event's revisions can be had from, asked in order: the workspace, a scratch repository, the API. */

import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { isRegular } from '../folder/paths.ts'
import { type Chain, makeChain } from '../revisions/chain.ts'
import { openGit } from '../revisions/git.ts'
import type { Repository } from '../revisions/repository.ts'
import { openScratch, type ScratchOptions } from '../revisions/scratch.ts'
import type { Complain, Source } from '../revisions/source.ts'
import { findWorkspace, openWorkspace } from '../revisions/workspace.ts'
import { Trouble } from '../trouble.ts'
import { findRemotes, isRepositoryName } from './addresses.ts'
import type { Ask } from './api.ts'
import { openRest } from './objects.ts'

export interface SourceOptions {
  /** Where actions/checkout put the repository, at any depth, or nothing. */
  readonly workspace: string
  /** A folder for temporary files. */
  readonly temporary: string
  readonly token: string
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** GitHub's REST API; null when there is no token for it. */
  readonly ask: Ask | null
  /** Files that will probably be read: they come along with the first that is fetched. */
  likely(path: string): boolean
}

export interface Sources extends Chain {
  /** Removes what was fetched; nothing can be read any more. */
  close(): void
}

/** Gets the places ready; nothing is fetched and nobody is asked before somebody wants to know. */
export async function openSources(o: SourceOptions): Promise<Sources> {
  const folder = await mkdtemp(join(o.temporary, 'sqlite-rehearsal-')).catch((error: Error) => {
    throw new Trouble(`No temporary folder can be made in ${o.temporary}, which RUNNER_TEMP names: ${error.message}`)
  })
  const close = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  try {
    return { ...(await openAll(o, folder)), close }
  } catch (error) {
    close()
    throw error
  }
}

async function openAll(o: SourceOptions, folder: string): Promise<Chain> {
  const why = new Set<string>()
  const complain = (reason: string) => void why.add(reason)
  const clone = await findWorkspace(o.workspace, complain)
  const workspace = clone && (await openWorkspace(clone, join(folder, 'workspace')))
  const likely = async () => {
    const entries = await chain.listed()
    const blobs = new Set(entries.filter((one) => isRegular(one) && o.likely(one.path)).map(({ oid }) => oid))
    if (blobs.size > MOST_LIKELY) return []
    const held = await workspace?.blobs.sizes([...blobs])
    return [...blobs].filter((oid) => !held?.has(oid))
  }
  const places = { folder: join(folder, 'scratch'), likely, complain }
  const scratch = clone !== null || (await hasGit(folder, complain)) ? await openFetching(o, clone, places) : null
  const chain = makeChain(
    [workspace, scratch, openAsking(o, complain)].filter((source) => source !== null),
    why,
  )
  return chain
}

async function openFetching(
  o: SourceOptions,
  clone: Repository | null,
  places: Pick<ScratchOptions, 'folder' | 'likely' | 'complain'>,
): Promise<Source> {
  return openScratch({ ...places, format: clone?.format ?? 'sha1', remotes: await findRemotes(clone, o) })
}

async function hasGit(folder: string, complain: Complain): Promise<boolean> {
  try {
    await openGit(folder).run(['version'])
    return true
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    complain(error.message)
    return false
  }
}

/** More blobs than any folder of migrations has are no guess any more. */
const MOST_LIKELY = 20_000

function openAsking({ ask, repository, workspace }: SourceOptions, complain: Complain): Source | null {
  if (ask === null) complain("There is no token to ask GitHub's API with.")
  if (ask === null || !isRepositoryName(repository)) return null
  return openRest({ ask, repository, workspace, complain })
}
