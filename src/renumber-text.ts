/** What `sqlite-rehearsal renumber` prints. */

import type { Mention } from './read/mentions.ts'
import { defuse } from './render/defuse.ts'

export interface Renumbered {
  readonly remarks: readonly string[]
  readonly folders: readonly { readonly folder: string; readonly fresh: number }[]
  readonly moves: readonly { readonly from: string; readonly to: string; readonly note: string }[]
  readonly left: readonly string[]
  /** Null: nobody could tell. */
  readonly mentions: readonly Mention[] | null
  /** What the files were compared with. */
  readonly base: string
  readonly dryRun: boolean
}

/** Lines of one list; more would hide what was done. */
const MOST = 20

/** One line for each file that gets another name, then what was left alone, then what is left to do. */
export function renumberText(o: Renumbered): string {
  const lines = [
    ...o.remarks,
    ...o.moves.map(({ from, to, note }) => `${from} → ${to}${note}`),
    ...(o.moves.length === 0 ? o.folders.map((it) => nothing(it, o.base)) : []),
    ...list('Left as they are:', o.left),
    ...mentioned(o.mentions),
    ...(o.moves.length === 0 ? [] : [ending(o)]),
  ]
  return lines.map((line) => `${defuse(line)}\n`).join('')
}

function nothing({ folder, fresh }: { folder: string; fresh: number }, base: string): string {
  if (fresh === 0) return `Nothing to renumber in ${folder}: no migration is new against ${base}.`
  return `Nothing to renumber in ${folder}: what is new against ${base} has the next free versions.`
}

function mentioned(mentions: Renumbered['mentions']): string[] {
  if (mentions === null) return ['git could not search for the old names: other files may mention them.']
  return list(
    'Old names that are still mentioned, and not changed:',
    mentions.map(({ path, word }) => `${path}: ${word}`),
  )
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const more = items.length - MOST
  return [title, ...items.slice(0, MOST).map((it) => `  ${it}`), ...(more > 0 ? [`  … and ${more} more`] : [])]
}

function ending({ moves, dryRun }: Renumbered): string {
  if (dryRun) return 'Nothing was changed: this was a dry run.'
  return `${moves.length} ${moves.length === 1 ? 'file has its' : 'files have their'} new name; what git tracks is staged under it.`
}
