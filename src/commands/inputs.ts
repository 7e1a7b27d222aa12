/** What both doors hand to the check: each folder at both revisions, and what belongs to all of them. */

import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { namedFolders } from '../folder/find.ts'
import { fits, isGlob } from '../folder/glob.ts'
import { type Whereabouts, whereabouts } from '../folder/moved.ts'
import { isSql } from '../folder/paths.ts'
import { type MeantFolder, meantFolders, otherBefore } from '../found/meant.ts'
import type { Entry, Tree } from '../model/files.ts'
import type { FolderInput, Rows } from '../model/job.ts'
import type { Script } from '../model/text.ts'
import type { FolderSettings, Settings } from '../settings/settings.ts'
import { Trouble } from '../trouble.ts'

/**
 * Reads every folder that the settings name, or the one that is found. Throws Trouble for a folder or file that cannot be
 * read.
 * @param o.root absolute path of the working tree
 */
export async function folderInputs(o: {
  root: string
  base: Tree | null
  head: Tree
  settings: Settings
  remarks: readonly string[]
  /** What says which tool applies a folder, where it tells; the head when missing. */
  trusted?: Tree | null
}): Promise<FolderInput[]> {
  const { base, head, settings } = o
  const meant = await meantBy(settings, head, base, o.trusted ?? null)
  const inputs: FolderInput[] = []
  for (const { path, runner: found, because, remarks } of meant.folders) {
    const at = base === null ? { base: path, head: path } : await whereabouts(path, base, head)
    if (inputs.some((input) => input.head.folder === at.head)) continue
    const [was, after] = await Promise.all([base?.listing(at.base) ?? null, head.listing(at.head)])
    const other = base && was && (await otherBefore(base, was, after))
    const before = was && other ? { ...was, files: [] } : was
    const moved = at.base === at.head ? [] : [movedRemark(at)]
    const { layout, runner: set, sqlite, ...files } = settingsOf(settings, [path, at.base, at.head])
    const rows = await readRows(o.root, files.rows)
    const baseline = await readRows(o.root, files.baseline, 'baseline')
    const seeds = await readSeeds(files.seeds, head, base)
    const queries = await readQueries(files.queries, head, base)
    const tool = set === null ? { runner: found, because } : { runner: set, because: 'the settings' }
    const how = { layout, ...tool, sqlite, rows, baseline, seeds, queries }
    const toolRemarks = [...meant.remarks, ...(set === null ? remarks : []), ...(other ? [other] : [])]
    inputs.push({ base: before, head: after, remarks: [...o.remarks, ...moved], toolRemarks, ...how })
  }
  return inputs
}

/** Nobody looks for tools where the settings name both the folders and the runner of each. */
async function meantBy(
  settings: Settings,
  head: Tree,
  base: Tree | null,
  trusted: Tree | null,
): Promise<{ folders: readonly MeantFolder[]; remarks: readonly string[] }> {
  if (settings.folders.length === 0) return meantFolders(head, base, [], trusted)
  const named = await namedFolders(head, settings.folders, base)
  const set = named.flatMap((path) => {
    const { runner } = settingsOf(settings, [path])
    return runner === null ? [] : [{ path, runner, because: null, remarks: [] }]
  })
  return set.length === named.length ? { folders: set, remarks: [] } : meantFolders(head, base, named, trusted)
}

/** What the settings say of a folder, under any of the names it has. */
function settingsOf(settings: Settings, names: readonly string[]): FolderSettings {
  return names.map((name) => settings.own.get(name)).find((own) => own !== undefined) ?? settings
}

function movedRemark({ base, head }: Whereabouts): string {
  return `The folder ${base} is now ${head}: each file is compared with the one that had its name there.`
}

/** Every SQLite database starts with these bytes (https://sqlite.org/fileformat2.html#the_database_header). */
const MAGIC = 'SQLite format 3\0'

/** Files beside a database without which it is not what its program sees (https://sqlite.org/tempfiles.html). */
const BESIDE = [
  [
    '-wal',
    'holds rows that are not in the database itself. Run PRAGMA wal_checkpoint(TRUNCATE) on it, or copy it with ".backup".',
  ],
  ['-journal', 'says that a write was not finished. Open the database once with sqlite3, or copy it with ".backup".'],
] as const

async function hasBytes(path: string): Promise<boolean> {
  return lstat(path).then(
    ({ size }) => size > 0,
    () => false,
  )
}

/** What fits into a rehearsal's memory several times over. */
const MOST_MEGABYTES = 100

/**
 * Reads the file that `rows` names, or `baseline`, from the working tree: a database is often made by the step before, not committed.
 * @param root absolute path of the repository; the file must be inside it
 */
export async function readRows(root: string, path: string | null, key = 'rows'): Promise<Rows | null> {
  if (path === null) return null
  const file = resolve(root, path)
  const real = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    throw new Trouble(`${key}: cannot read ${path} (${error.code ?? error.message}).`)
  })
  const inside = relative(await realpath(root), real)
  // What git keeps for itself is no part of the repository either: a token may stand there.
  const parts = inside.split(sep)
  if (parts[0] === '..' || isAbsolute(inside) || parts.some((part) => /^\.git$/i.test(part)))
    throw new Trouble(`${key}: ${path} is outside of the repository.`)
  const stats = await lstat(real)
  if (!stats.isFile()) throw new Trouble(`${key}: ${path} is no file.`)
  if (stats.size > MOST_MEGABYTES * 1_048_576) throw new Trouble(`${key}: ${path} has more than ${MOST_MEGABYTES} MB.`)
  const bytes = await readFile(real)
  if (bytes.subarray(0, MAGIC.length).toString('latin1') === MAGIC) {
    for (const [end, says] of BESIDE)
      if (await hasBytes(`${real}${end}`)) throw new Trouble(`${key}: ${path}${end} ${says}`)
    return { path, database: bytes, sql: null }
  }
  if (!/\.sql$/i.test(path)) throw new Trouble(`${key}: ${path} is neither a SQLite database nor a .sql file.`)
  return { path, database: null, sql: bytes.toString('utf8') }
}

/**
 * The scripts that production runs behind the migrations: the head's, in the order in which the patterns name them, the
 * files of one pattern by path. Throws Trouble for a pattern that fits no file of either revision.
 */
export async function readSeeds(patterns: readonly string[], head: Tree, base: Tree | null): Promise<Script[]> {
  return scriptsIn(head, await matched('seeds', patterns, head, base))
}

/**
 * The application's queries: as deployed, which is the base's, and behind them those that the head has otherwise. Throws
 * Trouble as `readSeeds` does.
 */
export async function readQueries(patterns: readonly string[], head: Tree, base: Tree | null): Promise<Script[]> {
  const now = await matched('queries', patterns, head, base)
  if (base === null) return scriptsIn(head, now)
  const then = await entriesIn(base, patterns)
  const known = new Set(then.map(idOf))
  return [
    ...(await scriptsIn(base, then)),
    ...(await scriptsIn(
      head,
      now.filter((it) => !known.has(idOf(it))),
    )),
  ]
}

function idOf({ path, oid }: Entry): string {
  return `${oid} ${path}`
}

/** The head's files. A pattern that only fits files of the base is not wrong: this pull request removes them. */
async function matched(key: string, patterns: readonly string[], head: Tree, base: Tree | null): Promise<Entry[]> {
  for (const pattern of patterns) {
    if ((await entriesIn(head, [pattern])).length > 0) continue
    if (base !== null && (await entriesIn(base, [pattern])).length > 0) continue
    const what = isGlob(pattern) ? 'fits no file' : 'is no file'
    throw new Trouble(`${key}: ${pattern} ${what} that git tracks or would add. Paths start at the repository's root.`)
  }
  return entriesIn(head, patterns)
}

/** Each file once. A path that is spelt out is meant whatever it is called; of what a pattern fits only SQL is. */
async function entriesIn(tree: Tree, patterns: readonly string[]): Promise<Entry[]> {
  const found = new Map<string, Entry>()
  for (const pattern of patterns) {
    const fitting = (await tree.paths(folderOf(pattern))).filter(({ path }) => fits(pattern, path))
    for (const entry of fitting) if (!isGlob(pattern) || isSql(entry.path)) found.set(entry.path, entry)
  }
  return [...found.values()]
}

/** The folder that everything which fits is in: what stands before the first `*`. */
function folderOf(pattern: string): string {
  const plain = pattern.replace(/^\.\//, '').split('*', 1)[0] ?? ''
  return plain.includes('/') ? plain.slice(0, plain.lastIndexOf('/')) : '.'
}

async function scriptsIn(tree: Tree, entries: readonly Entry[]): Promise<Script[]> {
  // All at once: where each file is a request, those that are asked for together are fetched together.
  return Promise.all(entries.map(async ({ path }) => ({ path, sql: (await tree.text(path)) ?? '', line: 1 })))
}
