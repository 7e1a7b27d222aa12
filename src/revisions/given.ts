/** Two revisions that stand on no disk: files that were handed over as texts. */

import { makeContents } from './contents.ts'
import type { TerminalTrees } from './terminal.ts'
import { makeTree } from './tree.ts'
import { FILE, put } from './unsaved.ts'

/** A file that was handed over. */
export interface GivenFile {
  /** From the root, `/` between segments. */
  readonly path: string
  readonly text: string
  /** Whether production has it. */
  readonly applied: boolean
}

/**
 * Two revisions that stand nowhere: what production has, and all files.
 * @param root absolute: where a file that the settings name would be looked for
 */
export function givenTrees(root: string, files: readonly GivenFile[]): TerminalTrees {
  const contents = makeContents([])
  const entries = files.map(({ path, text, applied }) => ({
    applied,
    entry: { path, mode: FILE, oid: put(contents, text, 'sha1') },
  }))
  const tree = (ref: string, of: typeof entries) =>
    makeTree({ ref, commit: null }, async () => of.map(({ entry }) => entry), contents)
  const base = tree(
    'what is applied',
    entries.filter(({ applied }) => applied),
  )
  return { root, here: '.', base, head: tree('the files given', entries), guessed: false, remarks: [] }
}
