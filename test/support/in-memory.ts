/** A revision from texts in memory, read as one of git's is: for tests of what is found and checked, not of git. */

import { check } from '../../src/check.ts'
import { folderInputs } from '../../src/commands/inputs.ts'
import { blobId } from '../../src/folder/hash.ts'
import type { Tree } from '../../src/model/files.ts'
import type { Checked } from '../../src/model/report.ts'
import { makeContents } from '../../src/revisions/contents.ts'
import { makeTree } from '../../src/revisions/tree.ts'
import { mergeSettings } from '../../src/settings/settings.ts'
import { replayInProcess } from './in-process.ts'

/** The files as a tree. */
export function treeOf(files: Readonly<Record<string, string>>, ref: string): Tree {
  const contents = makeContents([])
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text)
    const oid = blobId(bytes)
    contents.put(oid, { size: bytes.length, bytes })
    return { path, mode: '100644', oid }
  })
  return makeTree({ ref, commit: null }, async () => entries, contents)
}

/** The check of `head` against `base`, without settings. */
export async function checkInMemory(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
): Promise<Checked> {
  const trees = { base: treeOf(base, 'main'), head: treeOf(head, 'work') }
  const settings = mergeSettings(new Map())
  const inputs = await folderInputs({ root: '/nowhere', ...trees, settings, remarks: [] })
  return check(inputs, {
    ...settings,
    version: '0.0.0',
    now: new Date('2026-11-29T12:00:00Z'),
    stage: replayInProcess,
  })
}
