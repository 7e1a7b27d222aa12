/** Which layout a folder has, of those that its tool reads. */

import type { Folder, LayoutName } from '../model/folder.ts'
import type { Layout } from '../tools/layouts/layout.ts'
import { TOOLS, toolNamed } from '../tools/table.ts'
import { isSql } from './paths.ts'

/** The runner that reads a folder where nobody says which one does. */
export const ANY_TOOL = 'transactional'

/** Whether a file of a folder is read: SQL, and what some tool reads beside it. */
export function isRead(path: string): boolean {
  return isSql(path) || TOOLS.some(({ reads }) => reads?.test(path))
}

/** Every layout that can be named in the settings. */
export const LAYOUT_NAMES: readonly LayoutName[] = [
  ...new Set(TOOLS.flatMap(({ layouts }) => layouts.map(({ name }) => name))),
]

/**
 * The tool's layout that most of these names follow, as seen from the folder; null when none of them looks like a migration.
 * A tie goes to the layout that is more usual.
 */
export function detect(names: readonly string[], tool: string = ANY_TOOL): LayoutName | null {
  const counted = toolNamed(tool).layouts.map(({ name, count }) => ({ name, count: count(names) }))
  const most = Math.max(...counted.map(({ count }) => count))
  return most === 0 ? null : (counted.find(({ count }) => count === most)?.name ?? null)
}

/** The layout of that name as the tool has it; one that the tool does not know, as others have it. */
export function layoutOf({ tool, layout }: Pick<Folder, 'tool' | 'layout'>): Layout {
  const all = [toolNamed(tool), ...TOOLS].flatMap(({ layouts }) => layouts)
  const found = all.find(({ name }) => name === layout)
  if (found === undefined) throw new Error(`no layout ${layout}`)
  return found
}

/** The layout that a folder has when nothing tells: the tool's usual one. */
export function usualLayout(tool: string): LayoutName {
  return toolNamed(tool).layouts[0]?.name ?? 'plain'
}
