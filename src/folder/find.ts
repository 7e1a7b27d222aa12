/** Which folders are named, and which look like folders of migrations. */

import type { Entry, Tree } from '../model/files.ts'
import { nearest, Trouble } from '../trouble.ts'
import { whereabouts } from './moved.ts'
import { fileName, folderOf, folderPath, isBelow, SUBMODULE } from './paths.ts'
import { homesIn, outermost } from './shapes.ts'

/**
 * The named folders, from the repository's root, without a final slash. `base` is asked too, so that a folder that the pull
 * request removed is still found. Trouble for a folder that is in neither; it lists the candidates.
 */
export async function namedFolders(head: Tree, named: readonly string[], base: Tree | null = null): Promise<string[]> {
  const trees = base === null ? [head] : [head, base]
  const folders = [...new Set(named.map(normalise))]
  for (const folder of folders) await needFolder(trees, folder)
  return folders
}

function normalise(named: string): string {
  const path = folderPath(named)
  if (named.trim() === '') throw new Trouble('The name of a folder is empty.')
  if (named.startsWith('/') || path === '..' || path.startsWith('../')) {
    throw new Trouble(
      `The folder ${JSON.stringify(named)} is outside the repository: name it from the repository's root.`,
    )
  }
  return path
}

async function needFolder(trees: readonly Tree[], folder: string): Promise<void> {
  for (const tree of trees) {
    if ((await tree.paths(folder)).length > 0) return
  }
  const entries = await allPaths(trees)
  const other = entries.find(({ path, mode }) => mode === SUBMODULE && (path === folder || isBelow(folder, path)))
  if (other) throw new Trouble(inAnother(folder, other.path))
  const file = entries.find(({ path }) => path === folder)
  if (file) throw new Trouble(`${folder} is not a folder${instead(folderOf(folder))}`)
  const candidates = foldersOf(entries.filter(({ path }) => /\.sql$/i.test(path)))
  const namesakes = candidates.filter((one) => fileName(one) === fileName(folder))
  const near = namesakes.length > 0 ? namesakes : [nearest(folder, candidates)].filter((one) => one !== null)
  throw new Trouble(`There is no folder ${folder} with files that git tracks or would add${listed(near, candidates)}`)
}

/** A submodule, or a clone inside of the working tree: git lists its name and none of its files. */
function inAnother(folder: string, repository: string): string {
  const where = folder === repository ? `${folder} is` : `${folder} is in ${repository}, which is`
  return `${where} a submodule, a repository of its own: this one has none of its files. Start in ${repository} instead.`
}

function instead(folder: string): string {
  return folder === '.' ? ': name the folder of the migrations.' : `: name the folder ${folder} instead.`
}

function listed(near: readonly string[], candidates: readonly string[]): string {
  if (near.length > 0) return `. Did you mean ${near.slice(0, MOST).join(', ')}?`
  const empty = ': an empty one counts as none, and so does one that .gitignore names.'
  const others =
    candidates.length === 0 ? 'No folder here has SQL files' : `Folders with SQL files: ${shorten(candidates)}`
  return `${empty} ${others}.`
}

/** Names in one message; more would hide the sentence. */
const MOST = 10

function shorten(names: readonly string[]): string {
  const more = names.length - MOST
  return names.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Every folder that looks like one of migrations, at either revision, by path; empty when there is none. */
export async function candidateFolders(head: Tree, base: Tree | null = null): Promise<string[]> {
  const entries = await allPaths(base === null ? [head] : [head, base])
  return outermost(await withoutOldPlaces(homesIn(entries.map(({ path }) => path)), head, base))
}

/** A folder that this pull request moved is found where it is now. */
async function withoutOldPlaces(folders: readonly string[], head: Tree, base: Tree | null): Promise<string[]> {
  if (base === null || folders.length < 2) return [...folders]
  const now = await Promise.all(folders.map(async (folder) => (await whereabouts(folder, base, head)).head))
  return [...new Set(now)]
}

async function allPaths(trees: readonly Tree[]): Promise<readonly Entry[]> {
  return (await Promise.all(trees.map((tree) => tree.paths()))).flat()
}

function foldersOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ path }) => folderOf(path)))].sort()
}
