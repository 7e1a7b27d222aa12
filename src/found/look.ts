/** Finds out for `init` which folders a repository has and how they are applied. */

import { candidateFolders } from '../../folder/find.ts'
import { fold } from '../../folder/layout.ts'
import { detect } from '../../folder/layouts.ts'
import { isBelow, isRegular, looksNumbered } from '../../folder/paths.ts'
import type { Tree } from '../../model/files.ts'
import type { Folder } from '../../model/folder.ts'
import { Trouble } from '../../trouble.ts'
import { choose } from './choose.ts'
import { cluesIn, cluesInMigrations, seedsIn, unreadLayouts, worthReading } from './clues.ts'
import type { Clue, Found, FoundFolder, Sight } from './found.ts'
import { folderOf, nameOf } from './text.ts'

/** A file that may tell something. */
export interface ReadFile {
  readonly path: string
  readonly text: string
}

/** What was read, for those who look for something else in it. */
export interface Look extends Found {
  readonly files: readonly ReadFile[]
}

/** Looks at the head, as git sees it. `base` only tells whether the check would find the same folders by itself. */
export async function look(head: Tree, base: Tree | null): Promise<Look> {
  const paths = (await head.paths()).filter(isRegular).map(({ path }) => path)
  const { files, unread } = await readAll(head, worthReading(paths))
  const cluesOf = (folders: readonly string[]) => files.flatMap(({ path, text }) => cluesIn(path, text, folders))
  const folders = meant(await candidateFolders(head), cluesOf([]), paths)
  const found = await Promise.all(folders.map((folder) => describe(head, folder)))
  const clues = [...found.flatMap(cluesInMigrations), ...cluesOf(folders)]
  const alone = await candidateFolders(head, base)
  return {
    files,
    choices: found.map((folder) => choose(folder, folders, clues)),
    obvious: folders.length === 1 && (alone.length === 0 || (alone.length === 1 && alone[0] === folders[0])),
    seeds: seedsIn(paths, folders, clues),
    sights: [...clues.filter((clue) => clue.kind === 'sight'), ...unreadLayouts(paths), ...unread],
  }
}

async function readAll(head: Tree, paths: readonly string[]): Promise<{ files: ReadFile[]; unread: Sight[] }> {
  const files: ReadFile[] = []
  const unread: Sight[] = []
  // All at once: what is asked for together is fetched together.
  const texts = await Promise.all(paths.map((path) => head.text(path).catch(troubled)))
  for (const [index, path] of paths.entries()) {
    const text = texts[index]
    if (typeof text === 'string') files.push({ path, text })
    else if (text) unread.push({ kind: 'sight', at: { path, line: 1, text: '' }, says: text.message, rejects: null })
  }
  return { files, unread }
}

function troubled(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  throw error
}

/**
 * The folders that look like migrations, and over them what tools say: a folder that one names counts although another
 * lies around it, and one that belongs to another database does not. A folder that is only named is meant when there is
 * no other.
 */
function meant(candidates: readonly string[], clues: readonly Clue[], paths: readonly string[]): string[] {
  const named = [
    ...new Set(clues.flatMap((clue) => (clue.kind === 'runner' && clue.names !== null ? [clue.names] : []))),
  ]
  const rejected = clues.flatMap((clue) => (clue.kind === 'sight' && clue.rejects !== null ? [clue.rejects] : []))
  const filled = named.filter((folder) => paths.some((path) => folderOf(path) === folder && looksNumbered(path)))
  const others = candidates.filter(
    (folder) =>
      !filled.includes(folder) && !rejected.includes(folder) && !filled.some((inner) => isBelow(inner, folder)),
  )
  const folders = [...filled, ...others].sort()
  return folders.length > 0 ? folders : named.sort()
}

async function describe(head: Tree, path: string): Promise<FoundFolder> {
  const listing = await head.listing(path)
  const auto = fold(listing, 'auto')
  const dated = fold(listing, 'timestamp')
  const layoutReason = reasonForDates(auto, dated)
  const folder = layoutReason === null ? auto : dated
  const newest = folder.migrations.at(-1)
  return {
    path,
    layout: folder.layout,
    layoutReason,
    files: folder.migrations.map((migration) => nameOf(migration.path)),
    strays: folder.strays.flatMap((stray) => (stray.reason === 'other' ? [] : [nameOf(stray.path)])),
    newest: newest?.up ? { path: newest.path, sql: newest.up.sql } : null,
  }
}

/** Why the folder's files must be read as dated although most of them are not; null when they are read well as they are. */
function reasonForDates(auto: Folder, dated: Folder): string | null {
  if (auto.layout === 'timestamp') return null
  if (auto.migrations.length === 0 && dated.migrations.length > 0)
    return 'a number with a hyphen behind it is read in no other'
  const newest = dated.migrations.at(-1)
  return newest && detect([nameOf(newest.path)]) === 'timestamp' ? 'the newest files are dated' : null
}
