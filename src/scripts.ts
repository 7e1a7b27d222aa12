/** The project's other SQL that the check needs: what production runs at every start, and what the application asks. */

import type { Script } from './model.ts'
import { type Entry, isSql, type Tree } from './read/tree.ts'
import { fits, isGlob } from './report/glob.ts'
import { Trouble } from './trouble.ts'

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
