/** The index, and the working tree with its untracked files, as trees. */

import { isAbsolute, relative, resolve } from 'node:path'
import { isBelow, SUBMODULE, SYMLINK } from '../folder/paths.ts'
import type { Entry, Tree } from '../model/files.ts'
import { Trouble } from '../trouble.ts'
import type { Contents } from './contents.ts'
import { blobOid, type DiskFile, readDisk } from './disk.ts'
import { fields } from './git.ts'
import { asStored } from './line-endings.ts'
import type { Repository } from './repository.ts'
import { makeTree } from './tree.ts'

/** The index: what `git commit` would take now. Trouble while a merge is unresolved. */
export function indexTree(repository: Repository, contents: Contents): Tree {
  const listed = once(() => staged(repository))
  return makeTree({ ref: 'index', commit: null }, listed, contents)
}

/**
 * The working tree: tracked files as they are on disk, untracked files that are not ignored, without deleted ones.
 * A file that git knows to be unchanged stands for its blob; only the others are read and hashed, and only those in the
 * folder that is asked for.
 */
export function worktreeTree(repository: Repository, contents: Contents): Tree {
  const listed = once(() => compare(repository))
  const seen = new Map<string, Entry | null>()
  async function entries(folder: string): Promise<readonly Entry[]> {
    const { kept, open } = await listed()
    const unread = [...open.values()].filter(({ path }) => isBelow(path, folder) && !seen.has(path))
    for (const [path, entry] of await readOpen(repository, contents, unread)) seen.set(path, entry)
    return [...kept, ...[...seen.values()].filter((entry) => entry !== null)]
  }
  return makeTree({ ref: 'working tree', commit: null }, entries, contents)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

interface Staged extends Entry {
  /** 0, or 1 to 3 for the sides of an unresolved merge. */
  readonly stage: string
}

async function readIndex({ git }: Repository, env: Record<string, string> = {}): Promise<Staged[]> {
  return fields(await git.run(['ls-files', '--stage', '-z'], { env })).map(stagedIn)
}

function stagedIn(line: string): Staged {
  const tab = line.indexOf('\t')
  const [mode = '', oid = '', stage = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), mode, oid, stage }
}

/** The index, and the paths of files that are not in it and not ignored, from one process: `?` stands before those. */
async function readIndexAndOthers({ git }: Repository): Promise<{ index: Staged[]; untracked: string[] }> {
  const out = await git.run(['ls-files', '-t', '--stage', '--cached', '--others', '--exclude-standard', '-z'])
  const [index, untracked]: [Staged[], string[]] = [[], []]
  for (const line of fields(out)) {
    if (line.startsWith('? ')) untracked.push(line.slice(2))
    else index.push(stagedIn(line.slice(2)))
  }
  return { index, untracked }
}

/** Tracked paths that differ from the index at first sight, and git's letter for how (`M`, `D`, `T`, `A`, `U`). */
async function readTouched({ git }: Repository, env: Record<string, string> = {}): Promise<Map<string, string>> {
  const out = await git.run(['diff-files', '--raw', '-z', '--no-renames', '--ignore-submodules=all'], { env })
  const touched = new Map<string, string>()
  const parts = fields(out)
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [path = '', letter = ''] = [parts[i + 1], parts[i]?.at(-1)]
    if (touched.get(path) !== 'D') touched.set(path, letter)
  }
  return touched
}

async function staged(repository: Repository): Promise<readonly Entry[]> {
  const env = await hookIndex(repository)
  const index = await readIndex(repository, env)
  const conflict = index.find(({ stage }) => stage !== '0')
  if (conflict)
    throw new Trouble(`The index holds an unresolved merge of ${conflict.path}: resolve it, then git add it.`)
  // `git add --intent-to-add` lists a file with empty content that no commit would take; diff-files calls it added.
  const empty = blobOid(new Uint8Array(), repository.format)
  if (!index.some(({ oid }) => oid === empty)) return index.map(plain)
  const touched = await readTouched(repository, env)
  return index.filter(({ path, oid }) => oid !== empty || touched.get(path) !== 'A').map(plain)
}

/** In a pre-commit hook of `git commit --all` or `git commit <file>`, git names a temporary index that holds what counts. */
async function hookIndex({ git, root }: Repository): Promise<Record<string, string>> {
  const named = process.env.GIT_INDEX_FILE
  if (named === undefined) return {}
  const own = (await git.run(['rev-parse', '--absolute-git-dir'])).toString('utf8').replace(/\n$/, '')
  const path = resolve(root, named)
  const inside = relative(own, path)
  // An index that belongs to another repository was not meant for this one.
  return inside.startsWith('..') || isAbsolute(inside) ? {} : { GIT_INDEX_FILE: path }
}

function plain({ path, mode, oid }: Entry): Entry {
  return { path, mode, oid }
}

/** A path to look at on disk, and what the index has there. */
export interface Open {
  readonly path: string
  readonly index: Entry | null
}

async function compare(repository: Repository): Promise<{ kept: readonly Entry[]; open: ReadonlyMap<string, Open> }> {
  const [{ index, untracked }, touched] = await Promise.all([readIndexAndOthers(repository), readTouched(repository)])
  const kept = index.filter(({ path, stage }) => stage === '0' && !touched.has(path)).map(plain)
  const open = new Map<string, Open>()
  for (const entry of index) {
    const letter = touched.get(entry.path)
    if (letter === undefined || letter === 'D') continue
    open.set(entry.path, { path: entry.path, index: entry.stage === '0' ? plain(entry) : null })
  }
  // A nested repository is listed as one name with a final slash.
  for (const path of untracked.map((name) => name.replace(/\/$/, ''))) open.set(path, { path, index: null })
  return { kept, open }
}

async function readOpen(repository: Repository, contents: Contents, open: readonly Open[]) {
  const files = open.map((one) => ({ ...one, file: readDisk(repository.root, one.path, repository.format) }))
  const stored = await asStored(repository, contents, files)
  return stored.map(({ path, index, file }) => {
    if (file !== null && file.mode !== SUBMODULE) contents.put(file.oid, file)
    return [path, file === null ? null : entryOf(path, index, file)] as const
  })
}

function entryOf(path: string, index: Entry | null, file: DiskFile): Entry {
  return { path, mode: index === null ? file.mode : modeOf(index, file), oid: file.oid }
}

/** Checkouts without links or executable bits (Windows) do not show the mode; there the index knows it. */
function modeOf(index: Entry, file: DiskFile): string {
  if (file.mode === SYMLINK || file.mode === SUBMODULE) return file.mode
  if (index.mode === SYMLINK) return file.oid === index.oid ? SYMLINK : file.mode
  return index.mode === SUBMODULE ? file.mode : index.mode
}
