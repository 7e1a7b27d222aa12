/** Which new paths are the same file as another one on file systems that ignore case or Unicode form. */

import type { Evidence } from '../model.ts'
import { newPaths } from './names.ts'

/**
 * New path → the path that it collides with. macOS and Windows compare names without case, and macOS also without the
 * difference between composed and decomposed letters (https://developer.apple.com/library/archive/qa/qa1173/_index.html).
 * Of two new ones the later is the one to speak of.
 */
export function collisions(evidence: Evidence): Map<string, string> {
  const groups = new Map<string, string[]>()
  for (const path of evidence.head.paths) groups.set(folded(path), [...(groups.get(folded(path)) ?? []), path])
  const unknown = newPaths(evidence)
  const found = new Map<string, string>()
  for (const group of groups.values()) {
    const fresh = group.filter((path) => unknown.has(path))
    const [first] = group.filter((path) => !fresh.includes(path)).concat(fresh)
    for (const path of fresh) if (first !== undefined && path !== first) found.set(path, first)
  }
  return found
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}
