/** From what a visitor has put together to what the check is asked. */

import type { CheckOptions } from '../check.ts'
import { folder } from '../folder/listing.ts'
import type { FolderInput, Rows } from '../model/job.ts'
import { PRESETS } from '../rules/presets.ts'
import { toolNamed } from '../tools/table.ts'
import type { PageState } from './state.ts'

/** A database or script of the visitor's own, which no link carries. */
export interface OwnRows {
  readonly name: string
  readonly bytes: Uint8Array
  /** Rows as production has them, or all that it had before the first file. */
  readonly use: 'rows' | 'baseline'
}

/** The folder on both sides. */
export function inputOf(state: PageState, own: OwnRows | null): FolderInput {
  const { files, tool } = state
  const base = files.flatMap(({ path, kind, text, before }) => (kind === 'new' ? [] : [[path, before ?? text]]))
  const head = files.flatMap(({ path, kind, text }) => (kind === 'removed' ? [] : [[path, text]]))
  return {
    base: folder(state.folder, Object.fromEntries(base), 'main'),
    head: folder(state.folder, Object.fromEntries(head), 'this page'),
    ...{ remarks: [], layout: 'auto', runner: toolNamed(tool).runner, because: 'your choice', sqlite: state.sqlite },
    ...(own === null ? {} : { [own.use]: rowsOf(own) }),
  }
}

/** How strict; `now` is today. */
export function optionsOf({ preset, levels }: PageState, now: Date): Omit<CheckOptions, 'stage' | 'version'> {
  const { levels: theirs, raises } = PRESETS[preset]
  return { levels: { ...theirs, ...levels }, raises, allow: [], failOn: 'error', now }
}

function rowsOf({ name, bytes }: OwnRows): Rows {
  return { path: name, database: bytes, sql: null }
}
