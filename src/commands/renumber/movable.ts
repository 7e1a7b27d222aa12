/** What git and the disk have of files that are to get other names, and whether anything is in the way. */

import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRegular } from '../../folder/paths.ts'
import { readDisk } from '../../revisions/disk.ts'
import { fields } from '../../revisions/git.ts'
import { gitBlobs } from '../../revisions/objects.ts'
import type { Repository } from '../../revisions/repository.ts'
import { Trouble } from '../../trouble.ts'

/** A new name for a file; paths from the repository's root. */
export interface Move {
  readonly from: string
  readonly to: string
}

/** A file that can get its new name. */
export interface Movable extends Move {
  /** Its bytes on the disk; null above `SIZE_LIMIT`. */
  readonly disk: Uint8Array | null
  /** What git tracks, with the bytes where they are at hand; null for an untracked file. */
  readonly staged: { readonly mode: string; readonly oid: string; readonly bytes: Uint8Array | null } | null
  /** `git add --intent-to-add`: git knows the name, and no content. `staged` is null. */
  readonly intended: boolean
}

/** Where a file waits while others leave their names, and where its new text waits. */
export function waitingPlaces({ to }: Move): { moving: string; edited: string } {
  return { moving: `${to}.renumbering`, edited: `${to}.renumbered` }
}

/**
 * Looks before anything is done. Trouble when a file is not what it should be, or when a new name is taken by a file that
 * keeps it: on disk, in git's index, or among `known`, the paths that the merge with the base would have.
 */
export async function inspectMoves(
  repository: Repository,
  moves: readonly Move[],
  known: ReadonlySet<string>,
): Promise<Movable[]> {
  const index = await readIndex(repository)
  const leaving = new Set(moves.map(({ from }) => from))
  if (leaving.size < moves.length || new Set(moves.map(({ to }) => to)).size < moves.length)
    throw new Trouble('One file would be moved for two folders at once: name one folder at a time.')
  for (const move of moves) {
    needOrdinary(move, index.get(move.from))
    needPlainFolder(repository, move)
    if (!leaving.has(move.to)) needFree(move, { root: repository.root, leaving, index, known })
    for (const path of Object.values(waitingPlaces(move)))
      if (exists(repository.root, path)) throw new Trouble(`${path} is in the way: remove it, or name it otherwise.`)
  }
  return withContents(repository, moves, index)
}

interface Tracked {
  readonly mode: string
  readonly oid: string
  /** 0, or 1 to 3 for the sides of an unresolved merge. */
  readonly stage: string
  /** `H`; `S` outside a sparse checkout; a small letter where git is told to assume that nothing changes. */
  readonly tag: string
}

async function readIndex({ git }: Repository): Promise<Map<string, Tracked>> {
  const lines = fields(await git.run(['ls-files', '--stage', '-v', '-z']))
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t')
      const [tag = '', mode = '', oid = '', stage = ''] = line.slice(0, tab).split(' ')
      return [line.slice(tab + 1), { tag, mode, oid, stage }]
    }),
  )
}

/** A folder that became a symbolic link leads to files that are not the repository's. */
function needPlainFolder({ root }: Repository, { from, to }: Move): void {
  for (const folder of [dirname(from), existing(root, dirname(to))]) {
    const place = join(root, folder)
    if (realpathSync(place) !== join(realpathSync(root), folder))
      throw new Trouble(`${folder} is reached through a symbolic link: nothing is renamed there.`)
  }
}

/** The folder, or the one that it will be made in. */
function existing(root: string, folder: string): string {
  return folder === '.' || exists(root, folder) ? folder : existing(root, dirname(folder))
}

function needOrdinary({ from }: Move, tracked: Tracked | undefined): void {
  if (tracked === undefined) return
  if (tracked.stage !== '0') throw new Trouble(`The merge of ${from} is not resolved: resolve it, then git add it.`)
  if (tracked.tag !== 'H')
    throw new Trouble(
      `git is told to look away from ${from} (a sparse checkout, or --assume-unchanged): check it out, then try again.`,
    )
}

interface Around {
  readonly root: string
  readonly leaving: ReadonlySet<string>
  readonly index: ReadonlyMap<string, Tracked>
  readonly known: ReadonlySet<string>
}

function needFree({ from, to }: Move, { root, leaving, index, known }: Around): void {
  const name = `${from} should become ${to}`
  if (exists(root, to) && ![...leaving].some((path) => isItself(root, path, to)))
    throw new Trouble(`${name}, and there is such a file: give that one another name, or remove it.`)
  if (index.has(to))
    throw new Trouble(`${name}, which git still tracks although it is gone: git rm --cached it, or bring it back.`)
  if (known.has(to)) throw new Trouble(`${name}, and the base has such a file.`)
}

/** On a disk that ignores case, `005_x.SQL` is there when `005_x.sql` is looked for. */
function isItself(root: string, from: string, to: string): boolean {
  if (folded(from) !== folded(to)) return false
  const [a, b] = [from, to].map((path) => lstatSync(join(root, path), { throwIfNoEntry: false }))
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** Whether anything has the name, be it a folder or a link that leads nowhere. */
export function exists(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
}

async function withContents(
  repository: Repository,
  moves: readonly Move[],
  index: ReadonlyMap<string, Tracked>,
): Promise<Movable[]> {
  const intended = await intendedToAdd(repository)
  const entries = moves.map(({ from }) => (intended.has(from) ? null : (index.get(from) ?? null)))
  const blobs = await gitBlobs(repository.git).read(entries.flatMap((entry) => entry?.oid ?? []))
  return moves.map((move, i) => {
    const entry = entries[i] ?? null
    const staged = entry && { mode: entry.mode, oid: entry.oid, bytes: blobs.get(entry.oid)?.bytes ?? null }
    return { ...move, disk: bytesOf(repository, move), staged, intended: intended.has(move.from) }
  })
}

function bytesOf({ root, format }: Repository, { from }: Move): Uint8Array | null {
  const file = readDisk(root, from, format)
  if (file === null || !isRegular({ path: from, ...file }))
    throw new Trouble(`${from} is no longer the file that it was a moment ago: try again.`)
  return file.bytes
}

async function intendedToAdd({ git }: Repository): Promise<Set<string>> {
  const out = await git.run(['diff-files', '--name-only', '--diff-filter=A', '-z', '--ignore-submodules=all'])
  return new Set(fields(out))
}
