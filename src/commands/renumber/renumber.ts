/** `sqlite-rehearsal renumber`: gives this branch's new files the next free versions. */

import { retagged } from '../../folder/journal.ts'
import { fileName, folderOf } from '../../folder/paths.ts'
import { isAssumption } from '../../found/meant.ts'
import type { FolderInput } from '../../model/job.ts'
import { defuse } from '../../render/words/defuse.ts'
import { findRepository } from '../../revisions/repository.ts'
import { readTerminal } from '../../revisions/terminal.ts'
import { type FolderSettings, type Given, mergeSettings, type Settings } from '../../settings/settings.ts'
import { terminalSettings } from '../../settings/which.ts'
import { Trouble } from '../../trouble.ts'
import { folderArgument } from '../folder-argument.ts'
import { folderInputs } from '../inputs.ts'
import { reheaded } from './header.ts'
import { findMentions, type Mention } from './mentions.ts'
import { inspectMoves, type Movable } from './movable.ts'
import { carryOut, type Edited } from './move.ts'
import { type PlannedList, type PlannedMove, planOf } from './plan.ts'

/**
 * Renames what is new against the base so that a check has nothing to say about its numbers, and changes them in the
 * headers too. Resolves to what to print. Throws Trouble, with nothing changed, when nobody can know what is applied, when
 * a new name is taken, or when a step fails.
 */
export async function renumber(given: Given, { cwd, now }: { cwd: string; now: Date }): Promise<string> {
  const { inputs, base } = await read(given, cwd)
  const repository = await findRepository(cwd)
  if (repository === null) throw new Error('there is a base and no repository')
  const plans = inputs.map((input) => planOf(input, now))
  const moves = plans.flatMap((plan) => plan.moves)
  const lists = plans.flatMap((plan) => plan.lists)
  const places = [...moves, ...lists.map(({ path }) => ({ from: path, to: path }))]
  const files = await inspectMoves(repository, places, new Set(plans.flatMap(({ known }) => known)))
  const edits = files.slice(0, moves.length).map((file, i) => edited(file, moves[i]?.header ?? null))
  const relisted = files.slice(moves.length).flatMap((file, i) => relist(file, lists[i]))
  const found = await findMentions(repository.git, moves.flatMap(wordOf))
  const remade = new Set(plans.flatMap((plan) => plan.remade))
  const { dryRun } = mergeSettings(given)
  if (!dryRun && edits.length > 0) await carryOut(repository, [...edits, ...relisted])
  return renumberText({
    remarks: [...new Set(inputs.flatMap(({ remarks }) => remarks))].filter((remark) => !isAssumption(remark)),
    folders: plans,
    moves: edits,
    lists: relisted.map(({ to }) => to),
    next: plans.flatMap(({ next }) => next),
    left: plans.flatMap(({ left }) => left),
    mentions:
      found?.filter(({ path }) => !remade.has(path)).flatMap((it) => asItWillBe(it, [...edits, ...relisted])) ?? null,
    base,
    dryRun,
  })
}

async function read(given: Given, cwd: string): Promise<{ inputs: FolderInput[]; base: string }> {
  const { config, base: baseRef } = mergeSettings(given)
  const { base, head, root, here, remarks } = await readTerminal({ cwd, base: baseRef, head: null, staged: false })
  if (base === null)
    throw new Trouble(
      'There is nothing to compare with, so nobody can know which files are applied and must keep their names. ' +
        'Run renumber in a git repository, and name what production has with --base.',
    )
  const folders = given.get('folders')?.map((folder) => folderArgument(folder, root, here))
  const file = await terminalSettings(config, { base, head, root }, cwd)
  const settings = namesOnly(mergeSettings(folders ? new Map(given).set('folders', folders) : given, file))
  return { inputs: await folderInputs({ root, base, head, settings, remarks }), base: base.revision.ref }
}

/** Rows and scripts have no part in numbers: they are not read. */
function namesOnly(settings: Settings): Settings {
  const nothing: Pick<FolderSettings, 'rows' | 'baseline' | 'seeds' | 'queries'> = {
    rows: null,
    baseline: null,
    seeds: [],
    queries: [],
  }
  const own = [...settings.own].map(([path, one]) => [path, { ...one, ...nothing }] as const)
  return { ...settings, ...nothing, own: new Map(own) }
}

/** Both texts get the new number, so that what is not staged stays the same difference. */
function edited(file: Movable, header: PlannedMove['header']): Edited & { note: string } {
  const still = { ...file, newDisk: null, newStaged: null }
  if (header === null) return { ...still, note: '' }
  const disk = reheaded(file.disk, header)
  const staged = file.staged && reheaded(file.staged.bytes, header)
  const unreadable = disk.unreadable ?? staged?.unreadable ?? null
  if (unreadable !== null) return { ...still, note: ` (the header is not changed: ${REASONS[unreadable]})` }
  const isChanged = disk.bytes !== null || (staged?.bytes ?? null) !== null
  return { ...file, newDisk: disk.bytes, newStaged: staged?.bytes ?? null, note: isChanged ? ' (header too)' : '' }
}

const REASONS = {
  symlink: 'the file is a link',
  submodule: 'the file is a submodule',
  'lfs-pointer': 'Git LFS has the text',
  'not-utf8': 'the text is not UTF-8',
  'nul-byte': 'the text holds a NUL',
  'too-large': 'the file is too large',
  'too-many-tokens': 'the file has too many words and signs',
} as const

/** The list with the new names; nothing where it does not change. What is staged gets them as well. */
function relist(file: Movable, list: PlannedList | undefined): Edited[] {
  const now = (bytes: Uint8Array | null) => {
    if (bytes === null || list === undefined) return null
    const text = retagged(Buffer.from(bytes).toString('utf8'), list.moves, list.after)
    return text === null ? null : Buffer.from(text)
  }
  const [newDisk, newStaged] = [now(file.disk), now(file.staged?.bytes ?? null)]
  return newDisk === null && newStaged === null ? [] : [{ ...file, newDisk, newStaged }]
}

/** What other files call it: with or without `.sql`, where a number makes the name its own. */
function wordOf({ from, to }: PlannedMove): string[] {
  // In a folder of its own each migration's file has the same name.
  if (fileName(from) === fileName(to)) return /\.sql$/.test(from) ? [fileName(folderOf(from))] : []
  const name = fileName(from)
  return [/^\d+[_-]/.test(name) ? name.replace(/(?:\.up|\.down)?\.sql$/i, '') : name]
}

/** A mention in a file that is edited or renamed itself: under its new name, and gone if it stood in the header or the list. */
function asItWillBe(mention: Mention, edits: readonly Edited[]): Mention[] {
  const file = edits.find(({ from }) => from === mention.path)
  if (file === undefined) return [mention]
  const text = file.newDisk ?? file.disk
  return text === null || Buffer.from(text).includes(mention.word) ? [{ ...mention, path: file.to }] : []
}

export interface Renumbered {
  readonly remarks: readonly string[]
  readonly folders: readonly { readonly folder: string; readonly fresh: number }[]
  readonly moves: readonly { readonly from: string; readonly to: string; readonly note: string }[]
  /** Lists that were edited with them. */
  readonly lists: readonly string[]
  readonly next: readonly string[]
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
    ...o.lists.map((path) => `${path} has their new names.`),
    ...(o.moves.length === 0 ? o.folders.map((it) => nothing(it, o.base)) : []),
    ...list('Left as they are:', o.left),
    ...list(
      'Left to do:',
      o.next.filter((it) => it !== ''),
    ),
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
