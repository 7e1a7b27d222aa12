/** What both doors hand to the check: each folder at both revisions, and what belongs to all of them. */

import type { FolderInput } from './check.ts'
import { findFolders } from './find.ts'
import type { Tree } from './read/tree.ts'
import { readRows } from './rows.ts'
import type { Settings } from './settings.ts'

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
  const rows = await readRows(o.root, settings.rows)
  const inputs: FolderInput[] = []
  for (const folder of await findFolders(head, settings.folders, base)) {
    const before = base && (await base.listing(folder))
    inputs.push({ base: before, head: await head.listing(folder), remarks, rows })
  }
  return inputs
}
