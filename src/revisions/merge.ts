/** What a merge would give, by path, without making one. */

import type { Entry, Tree } from '../model/files.ts'
import type { Contents } from './contents.ts'
import { makeTree } from './tree.ts'

/**
 * Three-way merge by path: what the branch changed since the merge base is the branch's, everything else is the tip's.
 * Where both changed a file, the branch's stands: it is what its author will be asked to keep or to mend.
 */
export function mergeEntries(base: readonly Entry[], tip: readonly Entry[], branch: readonly Entry[]): Entry[] {
  const [inBase, inTip, inBranch] = [byPath(base), byPath(tip), byPath(branch)]
  const merged: Entry[] = []
  for (const path of new Set([...inTip.keys(), ...inBranch.keys()])) {
    const ours = inBranch.get(path)
    const entry = isSame(ours, inBase.get(path)) ? inTip.get(path) : ours
    if (entry !== undefined) merged.push(entry)
  }
  return merged
}

/** The tree of that merge. All three read their contents from the same store. Its revision is the branch's. */
export function mergeTree(base: Tree, tip: Tree, branch: Tree, contents: Contents): Tree {
  const entries = async (folder: string) => {
    const [inBase, inTip, inBranch] = await Promise.all([base, tip, branch].map((tree) => tree.paths(folder)))
    return mergeEntries(inBase ?? [], inTip ?? [], inBranch ?? [])
  }
  return makeTree(branch.revision, entries, contents)
}

function byPath(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.path, entry]))
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.oid === b?.oid && a?.mode === b?.mode
}
