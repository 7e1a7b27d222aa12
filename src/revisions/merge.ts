/** What a merge would give, by path, without making one. */

import { blobId } from '../folder/hash.ts'
import { isJournal, mergedJournal } from '../folder/journal.ts'
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
  const joined = new Map<string, Promise<Entry>>()
  const entries = async (folder: string) => {
    const [inBase, inTip, inBranch] = await Promise.all([base, tip, branch].map((tree) => tree.paths(folder)))
    const sides = [inBase, inTip, inBranch].map((all) => byPath(all ?? []))
    const merged = mergeEntries(inBase ?? [], inTip ?? [], inBranch ?? [])
    return Promise.all(
      merged.map((entry) => {
        if (!isJournal(entry.path) || !isChangedByBoth(entry.path, sides)) return entry
        const known = joined.get(entry.path) ?? join(entry, [base, tip, branch], contents)
        joined.set(entry.path, known)
        return known
      }),
    )
  }
  return makeTree(branch.revision, entries, contents)
}

function isChangedByBoth(path: string, sides: readonly ReadonlyMap<string, Entry>[]): boolean {
  const [base, tip, branch] = sides.map((side) => side.get(path))
  return (
    tip !== undefined && branch !== undefined && !isSame(base, tip) && !isSame(base, branch) && !isSame(tip, branch)
  )
}

/** A list that both have added to is the list of both: git leaves that to a person, who will do the same. */
async function join(entry: Entry, trees: readonly Tree[], contents: Contents): Promise<Entry> {
  const [base = null, tip = null, branch = null] = await Promise.all(trees.map((tree) => tree.text(entry.path)))
  const text = tip === null || branch === null ? null : mergedJournal(base, tip, branch)
  if (text === null) return entry
  const bytes = new TextEncoder().encode(text)
  const oid = blobId(bytes)
  contents.put(oid, { size: bytes.length, bytes })
  return { ...entry, oid }
}

function byPath(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.path, entry]))
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.oid === b?.oid && a?.mode === b?.mode
}
