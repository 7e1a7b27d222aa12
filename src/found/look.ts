/** Finds out which folders a repository has, and which tool applies each. It reads text and runs nothing. */

import { candidateFolders } from '../folder/find.ts'
import { isBelow, isRegular } from '../folder/paths.ts'
import { homeOf } from '../folder/shapes.ts'
import type { Tree } from '../model/files.ts'
import { isOtherDatabase } from '../tools/layouts/dialects.ts'
import { Trouble } from '../trouble.ts'
import { asBuilt, bundledIn } from './built.ts'
import { choose } from './choose.ts'
import { cluesIn, cluesInMigration } from './clues.ts'
import { fitted, namesIn, takesAny } from './fit.ts'
import type { Chosen, Clue, ReadFile, Sample, Sight } from './found.ts'
import { kindOf, worthReading } from './kinds.ts'
import { forSqlite, otherByDriver, otherByName, otherBySql } from './other-databases.ts'
import { packageClues } from './packages.ts'

/** A folder, and the tool that applies it. */
export interface FolderTool extends Chosen {
  readonly path: string
}

/** What a repository tells. */
export interface Look {
  /** Every path that is a file. */
  readonly paths: readonly string[]
  /** What was read, for those who look for something else in it. */
  readonly files: readonly ReadFile[]
  readonly clues: readonly Clue[]
  /** The folders that are meant, by path. */
  readonly folders: readonly FolderTool[]
  /** Folders of another database, which are not checked. */
  readonly passedOver: readonly Sight[]
  /** Files that could not be read. */
  readonly unread: readonly Sight[]
}

/**
 * Looks at the head, as git sees it; `base` too for folders that are gone.
 * @param named the folders that are meant whatever they look like; empty: they are to be found
 * @param most how many files may be read for clues
 */
export async function look(head: Tree, base: Tree | null, named: readonly string[] = [], most?: number): Promise<Look> {
  const paths = (await head.paths()).filter(isRegular).map(({ path }) => path)
  const candidates = named.length > 0 ? named : await candidateFolders(head, base)
  const { files, unread } = await readAll(head, worthReading(paths, most, candidates))
  const bundled = await bundledIn(head, files, paths)
  const cluesOf = (folders: readonly string[]) =>
    files.flatMap(({ path, text }) => cluesIn(path, text, folders, bundled))
  const found = named.length > 0 ? [...named] : meant(candidates, cluesOf([]), paths)
  const samples = new Map<string, Sample[]>()
  for (const folder of found) samples.set(folder, await samplesOf(head, folder, paths))
  const known = await pathsOf(base)
  const about = cluesOf(found)
  const foreign =
    named.length > 0
      ? found.flatMap((folder) => declaredForeign(folder, about) ?? [])
      : foreignFolders(found, applied(samples, known), about)
  const folders = found.filter((folder) => !foreign.some(({ rejects }) => rejects === folder))
  const marks = folders.flatMap((folder) =>
    (samples.get(folder) ?? []).flatMap((sample) => cluesInMigration(folder, sample)),
  )
  const told = [...cluesOf(folders), ...(await packageClues(head, files, paths))]
  const isSet = ({ at }: Clue) => kindOf(at.path) === 'settings'
  // Of what speaks equally loud, a tool's own settings come first and what the files look like second.
  const clues = [...told.filter(isSet), ...marks, ...told.filter((clue) => !isSet(clue))]
  const toolOf = (path: string) => {
    const names = namesIn(path, paths)
    const [fitting, unfit] = parted(clues, (clue) => clue.kind !== 'runner' || takesAny(clue, names))
    const chosen = fitted(choose(path, folders, fitting), names)
    return chosen.runner === null ? { ...chosen, against: choose(path, folders, unfit).because } : chosen
  }
  const tools = folders.map((path) => ({ path, ...asBuilt(toolOf(path), path, files, bundled) }))
  const others = named.length > 0 ? [] : driversFolders(tools, clues, files)
  return {
    ...{ paths, files, clues, unread, passedOver: [...foreign, ...others] },
    folders: tools.filter(({ path }) => !others.some(({ rejects }) => rejects === path)),
  }
}

/** Folders of which nothing tells, in a repository that has a tool and the driver of another database only. */
function driversFolders(tools: readonly FolderTool[], clues: readonly Clue[], files: readonly ReadFile[]): Sight[] {
  const at = otherByDriver(files)
  // That the tool is a dependency is no sign of SQLite: it takes other databases as well.
  const isTold = clues.some((clue) => clue.kind === 'runner' && clue.at.path !== at?.path)
  const says = 'The project depends on the driver of another database, and on none of SQLite.'
  return at === null || isTold
    ? []
    : tools.filter(({ path }) => !/sqlite/i.test(path)).map(({ path }) => sight(path, at, says))
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}

async function pathsOf(tree: Tree | null): Promise<ReadonlySet<string>> {
  return new Set((await tree?.paths())?.map(({ path }) => path))
}

/** What is new does not make a folder another database's, unless all of it is new: it may be the mistake to find. */
function applied(samples: ReadonlyMap<string, readonly Sample[]>, known: ReadonlySet<string>) {
  const ofBase = (all: readonly Sample[]) => all.filter(({ path }) => known.has(path))
  return new Map([...samples].map(([folder, all]) => [folder, ofBase(all).length > 0 ? ofBase(all) : all] as const))
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
 * lies around it. A folder that is only named is meant when there is no other.
 */
function meant(candidates: readonly string[], clues: readonly Clue[], paths: readonly string[]): string[] {
  const named = [
    ...new Set(clues.flatMap((clue) => (clue.kind === 'runner' && clue.names !== null ? [clue.names] : []))),
  ]
  const homes = new Set(paths.flatMap((path) => homeOf(path) ?? []))
  const filled = named.filter((folder) => homes.has(folder))
  const others = candidates.filter(
    (folder) => !filled.includes(folder) && !filled.some((inner) => isBelow(inner, folder)),
  )
  const folders = [...filled, ...others].sort()
  return folders.length > 0 ? folders : named.sort()
}

/** How many of a folder's files show which tool reads them: the first ones and the newest. */
const SAMPLES = 2

async function samplesOf(head: Tree, folder: string, paths: readonly string[]): Promise<Sample[]> {
  const all = new Set(paths)
  const own = paths
    .filter((path) => homeOf(path) === folder && /\.sql$/i.test(path) && !isOtherDatabase(path, all))
    .sort()
  const chosen = [...new Set([...own.slice(0, SAMPLES), ...own.slice(-SAMPLES)])]
  const texts = await Promise.all(chosen.map((path) => head.text(path).catch(troubled)))
  return texts.flatMap((sql, index) => (typeof sql === 'string' ? [{ path: chosen[index] ?? '', sql }] : []))
}

/** Folders of another database: a tool's settings say so, their name does, or their SQL. */
function foreignFolders(
  folders: readonly string[],
  samples: ReadonlyMap<string, readonly Sample[]>,
  clues: readonly Clue[],
): Sight[] {
  const sqlite = forSqlite(folders)
  return folders.flatMap((folder): Sight[] => {
    const said = declaredForeign(folder, clues)
    if (said !== null) return [said]
    const name = isDeclared(folder, clues) ? null : otherByName(folder)
    const at = { path: folder, line: 1, text: '' }
    if (name !== null || !sqlite.includes(folder)) return [sight(folder, at, 'It is named after another database.')]
    for (const { path, sql } of samples.get(folder) ?? []) {
      const other = otherBySql(sql)
      if (other) return [sight(folder, { path, line: other.line, text: '' }, `Only ${other.database} takes this SQL.`)]
    }
    return []
  })
}

/** What says that the folder is another database's: a tool's own settings, where nothing names it for SQLite. */
function declaredForeign(folder: string, clues: readonly Clue[]): Sight | null {
  if (isDeclared(folder, clues)) return null
  return clues.find((clue): clue is Sight => clue.kind === 'sight' && clue.rejects === folder) ?? null
}

function isDeclared(folder: string, clues: readonly Clue[]): boolean {
  return clues.some((clue) => clue.kind === 'runner' && clue.names === folder)
}

function sight(rejects: string, at: Sight['at'], says: string): Sight {
  return { kind: 'sight', at, says, rejects }
}
