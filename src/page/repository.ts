/** Which folder of what was dropped holds migrations, and which tool applies it: asked as of any repository. */

import { isBelow, NO_OID, SIZE_LIMIT } from '../folder/paths.ts'
import { look } from '../found/look.ts'
import type { Tree } from '../model/files.ts'
import { RUNNERS } from '../tools/table.ts'
import { byCodeUnit } from '../version.ts'

export interface Home {
  /** From the root of what was dropped. */
  readonly folder: string
  /** A name of the table of tools; null where nothing tells, or where it runs in a way of its own. */
  readonly tool: string | null
  /** Other folders with migrations. */
  readonly others: readonly string[]
}

/** Null where nothing looks like a folder of migrations. */
export async function homeIn(files: ReadonlyMap<string, File>): Promise<Home | null> {
  const { folders } = await look(treeOf(files), null)
  const [first, ...others] = folders
  if (first === undefined) return null
  const tool = first.runner !== null && Object.hasOwn(RUNNERS, first.runner) ? first.runner : null
  return { folder: first.path, tool, others: others.map(({ path }) => path) }
}

function treeOf(files: ReadonlyMap<string, File>): Tree {
  const entries = [...files.keys()].sort(byCodeUnit).map((path) => ({ path, mode: '100644', oid: NO_OID }))
  return {
    revision: { ref: 'this page', commit: null },
    paths: async (folder = '.') => entries.filter(({ path }) => isBelow(path, folder)),
    // Only paths and texts are asked for where something is looked for.
    listing: unasked,
    bytes: unasked,
    async text(path) {
      const file = files.get(path)
      return file === undefined || file.size > SIZE_LIMIT ? null : file.text()
    },
  }
}

async function unasked(): Promise<never> {
  throw new Error('what was dropped is no revision')
}
