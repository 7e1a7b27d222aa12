/** What both doors hand to the check: each folder at both revisions, and what belongs to all of them. */

import { namedFolders } from '../folder/find.ts'
import { fits, isGlob } from '../folder/glob.ts'
import { type Whereabouts, whereabouts } from '../folder/moved.ts'
import { isSql } from '../folder/paths.ts'
import { type MeantFolder, meantFolders, otherBefore } from '../found/meant.ts'
import type { Entry, Listing, Tree } from '../model/files.ts'
import type { FolderInput } from '../model/job.ts'
import type { Script } from '../model/text.ts'
import type { FolderSettings, Settings } from '../settings/settings.ts'
import { Trouble } from '../trouble.ts'
import { type Between, judgedBy } from './given-rows.ts'

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
    const earlier = was && other ? { ...was, files: [] } : was
    const moved = at.base === at.head ? [] : [movedRemark(at)]
    const { layout, runner: set, sqlite, ...files } = settingsOf(settings, [path, at.base, at.head])
    // A folder that stays as it is hides nothing: whoever mends the files beside it has them read as mended.
    const between: Between = {
      ...{ root: o.root, head, base: was && !isSame(was, after) ? base : null },
      folders: { base: was, head: after },
    }
    const rows = await judgedBy(between, files.rows, 'rows')
    const baseline = await judgedBy(between, files.baseline, 'baseline')
    const seeds = await readSeeds(files.seeds, head, base)
    const before = base && { seedsBefore: await scriptsIn(base, await entriesIn(base, files.seeds)) }
    const queries = await readQueries(files.queries, head, base)
    const tool = set === null ? { runner: found, because } : { runner: set, because: 'the settings' }
    const how = { layout, ...tool, sqlite, rows: rows.given, baseline: baseline.given, seeds, queries, ...before }
    const toolRemarks = [...meant.remarks, ...(set === null ? remarks : []), ...(other ? [other] : [])]
    inputs.push({
      base: earlier,
      head: after,
      remarks: [...o.remarks, ...moved, ...rows.remarks, ...baseline.remarks],
      toolRemarks,
      ...how,
    })
  }
  return inputs
}

function isSame(base: Listing, head: Listing): boolean {
  const ids = ({ folder, files }: Listing) => files.map((it) => `${it.oid} ${it.mode} ${it.path.slice(folder.length)}`)
  return ids(base).join('\n') === ids(head).join('\n')
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
