/** What history rules ask about names: the last part of a path, a path as seen from its folder, what is new. */

import type { Evidence, Folder, Migration, Place } from '../model.ts'

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path as seen from its folder, so that a folder which moved as a whole keeps its names. */
export function inside(folder: Folder, path: string): string {
  return folder.path === '.' ? path : path.slice(folder.path.length + 1)
}

/** The path of a file directly in the folder. */
export function within(folder: Folder, name: string): string {
  return folder.path === '.' ? name : `${folder.path}/${name}`
}

/** The first line of a file: for what concerns the whole file. */
export function top(path: string): Place {
  return { path, line: 1, column: 1 }
}

/** The migrations that the pull request adds, in the order they will be applied. */
export function added(evidence: Evidence): Migration[] {
  return evidence.changes.flatMap((it) => (it.kind === 'added' && it.after ? [it.after] : []))
}

/** The paths of head that base did not have, as seen from the folder. */
export function newPaths({ base, head }: Evidence): Set<string> {
  const known = new Set(base?.paths.map((it) => inside(base, it)))
  return new Set(head.paths.filter((it) => !known.has(inside(head, it))))
}
