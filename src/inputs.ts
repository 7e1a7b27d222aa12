/** What both doors hand to the check: each folder at both revisions, and what belongs to all of them. */

import type { FolderInput } from './check.ts'
import { findFolders } from './find.ts'
import { type Whereabouts, whereabouts } from './moved.ts'
import type { Tree } from './read/tree.ts'
import { readRows } from './rows.ts'
import { readQueries, readSeeds } from './scripts.ts'
import type { FolderSettings, Settings } from './settings.ts'

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
}): Promise<FolderInput[]> {
  const { base, head, remarks, settings } = o
  const inputs: FolderInput[] = []
  for (const folder of await findFolders(head, settings.folders, base)) {
    const at = base === null ? { base: folder, head: folder } : await whereabouts(folder, base, head)
    if (inputs.some((input) => input.head.folder === at.head)) continue
    const [before, after] = await Promise.all([base?.listing(at.base) ?? null, head.listing(at.head)])
    const moved = at.base === at.head ? [] : [movedRemark(at)]
    const { layout, runner, sqlite, ...files } = settingsOf(settings, [folder, at.base, at.head])
    const rows = await readRows(o.root, files.rows)
    const seeds = await readSeeds(files.seeds, head, base)
    const queries = await readQueries(files.queries, head, base)
    const how = { layout, runner, sqlite, rows, seeds, queries }
    inputs.push({ base: before, head: after, remarks: [...remarks, ...moved], ...how })
  }
  return inputs
}

/** What the settings say of a folder, under any of the names it has. */
function settingsOf(settings: Settings, names: readonly string[]): FolderSettings {
  return names.map((name) => settings.own.get(name)).find((own) => own !== undefined) ?? settings
}

function movedRemark({ base, head }: Whereabouts): string {
  return `The folder ${base} is now ${head}: each file is compared with the one that had its name there.`
}
