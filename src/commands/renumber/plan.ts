/** Files that belong to a migration and go where it goes: what undoes it, and its namesake in a nested folder. */

import { diff, newPaths } from '../../folder/changes.ts'
import { fittingPath } from '../../folder/fitting.ts'
import { meansSomethingElse } from '../../folder/header.ts'
import { isJournal, JOURNAL, lastOfJournal, type Retagged, snapshotOf } from '../../folder/journal.ts'
import { foldBoth } from '../../folder/layout.ts'
import { layoutOf } from '../../folder/layouts.ts'
import { numbering, renamedTo, type Standing } from '../../folder/numbering.ts'
import { beside, fileName, inside, within } from '../../folder/paths.ts'
import { newStrays } from '../../folder/strays.ts'
import type { Listing } from '../../model/files.ts'
import type { Folder, Stray } from '../../model/folder.ts'
import type { FolderInput } from '../../model/job.ts'
import type { Evidence } from '../../model/rule.ts'
import { quote } from '../../rules/advice/words.ts'
import { LIST_WORDS, toolNamed } from '../../tools/table.ts'

/** In any case of letters: `005_x.down.SQL` is no migration of its own either. */
const DOWN = /\.down\.sql$/i

/** Whether a stray is there for the sake of another file: it must not get a number of its own. */
export function isCompanion({ head }: Pick<Evidence, 'head'>, { path, reason }: Stray): boolean {
  if (DOWN.test(path)) return true
  const nested = new Set(head.strays.filter((it) => it.reason === 'nested').map((it) => it.path))
  return reason === 'nested' && head.paths.some((it) => !nested.has(it) && fileName(it) === fileName(path))
}

/** The companions of the file at `from`, and the names that they have when it is at `to`. */
export function companionMoves(evidence: Pick<Evidence, 'head'>, from: string, to: string) {
  const down = downOf(evidence, from)
  const nested = evidence.head.strays.filter((it) => it.reason === 'nested')
  const namesakes = nested.filter((it) => fileName(it.path) === fileName(from))
  return [
    ...(down === null ? [] : [{ from: down, to: beside(to, `${stem(fileName(to))}.down.sql`) }]),
    // Of two nested ones neither is there for the other.
    ...(nested.some((it) => it.path === from) ? [] : namesakes.map((it) => follow(it, to))),
  ]
}

function follow({ path }: Stray, to: string) {
  return { from: path, to: beside(path, fileName(to)) }
}

function downOf({ head }: Pick<Evidence, 'head'>, from: string): string | null {
  // Where both `x.sql` and `x.up.sql` exist, `x.down.sql` belongs to `x.up.sql`.
  const owner = [`${stem(from)}.up.sql`, `${stem(from)}.sql`].find((path) => head.paths.includes(path))
  if (owner !== undefined && owner !== from) return null
  const exact = `${stem(from)}.down.sql`
  if (head.paths.includes(exact)) return exact
  return head.strays.find(({ path }) => path.toLowerCase() === exact.toLowerCase())?.path ?? null
}

function stem(path: string): string {
  return path.replace(/(?:\.up)?\.sql$/i, '')
}

export interface PlannedMove {
  /** Paths from the repository's root. */
  readonly from: string
  readonly to: string
  /** The number that its header may state, and the one that it should state; null when the header stays as it is. */
  readonly header: { readonly old: string; readonly now: string } | null
}

/** A list beside the migrations whose entries get other names. */
export interface PlannedList {
  readonly path: string
  /** The migrations that are listed, by the names of their files. */
  readonly moves: readonly Retagged[]
  /** No entry may be dated before this. */
  readonly after: number
}

export interface Plan {
  readonly folder: string
  readonly moves: readonly PlannedMove[]
  readonly lists: readonly PlannedList[]
  /** What is left to do when the files have their names: sentences, or commands. */
  readonly next: readonly string[]
  /** Files that `next` makes anew: what they mention is of the past. */
  readonly remade: readonly string[]
  /** How many migrations are new, or were meant to be. */
  readonly fresh: number
  /** Sentences about files that keep their names. */
  readonly left: readonly string[]
  /** Every path of the folder as merged with the base. */
  readonly known: readonly string[]
}

/** Looks at one folder as the rules do, and makes their advice about numbers a plan. */
export function planOf(input: FolderInput, now: Date): Plan {
  const evidence = evidenceOf(input, now)
  const { head } = evidence
  const companions = head.strays.filter((it) => isCompanion(evidence, it))
  const strays = head.strays.filter((it) => !companions.includes(it))
  const links = linksIn(input.head)
  const standings = [...numbering({ ...evidence, head: { ...head, strays } }, links).standings.values()]
  const placed = standings.filter(({ path }) => !links.has(path)).flatMap((it) => placesOf(evidence, it))
  const fresh = newPaths(evidence)
  const moves = placed.filter(({ from, to }) => from !== to && fresh.has(from) && !links.has(from))
  const settled = new Set(placed.map(({ from }) => from))
  const alone = newStrays(evidence).filter((it) => companions.includes(it) && !settled.has(it.path))
  const fixed = [...settled, ...standings.map(({ path }) => path)].filter((path) => links.has(path))
  const lists = listsOf(input, evidence, moves)
  const { remakes } = toolNamed(input.runner.tool).words
  return {
    folder: head.path,
    lists,
    next: moves.length === 0 ? [] : nextOf(evidence, lists, moves),
    remade: moves.length === 0 ? [] : head.paths.filter((path) => fileName(path) === remakes),
    moves: meansSomethingElse(evidence) ? moves.map((it) => ({ ...it, header: null })) : moves,
    fresh: standings.length,
    left: [
      ...appliedOnes(evidence),
      ...placed.filter(({ from, to }) => from !== to && !fresh.has(from)).map(({ from }) => `${from} is in the base.`),
      ...fixed.map((path) => `${path} is a link or a submodule.`),
      ...alone.map(({ path }) => `${path} undoes no file that is new here.`),
      ...unlisted(evidence),
    ],
    known: head.paths,
  }
}

function evidenceOf(input: FolderInput, now: Date): Evidence {
  const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner)
  const nothing = { replayed: null, settingsChange: null, elsewhere: [] }
  return { base, head, changes: diff(base, head), runner: input.runner, ...nothing, now }
}

/** What is no file of its own: its content is elsewhere, and a check cannot read it under any name. */
function linksIn({ files }: Listing): Set<string> {
  return new Set(files.filter(({ mode }) => !mode.startsWith('100')).map(({ path }) => path))
}

/** Where a new file and its companions should be. */
function placesOf(evidence: Evidence, standing: Standing): PlannedMove[] {
  const { head } = evidence
  const { path: from, wanted: version } = standing
  const isMigration = head.migrations.some(({ path }) => path === from)
  const to = isMigration ? renamedTo(head, from, version) : fittingPath(head, from, version)
  const header =
    standing.version === '' || standing.version === version ? null : { old: standing.version, now: version }
  const along = isMigration ? besideMoves(head, from, version) : []
  const others = companionMoves(evidence, from, to).filter((it) => !along.some((one) => one.from === it.from))
  return [{ from, to }, ...along, ...others].map((it) => ({ ...it, header: /\.sql$/i.test(it.from) ? header : null }))
}

/** What belongs to the migration by its tool's layout. */
function besideMoves(head: Folder, from: string, version: string): { from: string; to: string }[] {
  const layout = layoutOf(head)
  const names = new Set(head.paths.map((path) => inside(head, path)))
  const own = layout.beside?.(inside(head, from), names) ?? []
  const all = new Set([...own, ...(head.paths.some(isJournal) ? snapshotOf(inside(head, from), names) : [])])
  return [...all].map((name) => ({ from: within(head, name), to: within(head, layout.renamed(name, version)) }))
}

/** The journal, where it has entries of the files that move. */
function listsOf(input: FolderInput, { head }: Evidence, moves: readonly PlannedMove[]): PlannedList[] {
  const listed = new Set(head.migrations.map(({ path }) => path))
  const own = moves.filter(({ from }) => listed.has(from))
  const after = lastEntry(input.base)
  return own.length === 0 ? [] : head.paths.filter(isJournal).map((path) => ({ path, moves: own, after }))
}

/** When the last migration of the base was made, as its journal says; before all times where there is none. */
function lastEntry(base: Listing | null): number {
  const bytes = base?.files.find(({ path }) => isJournal(path))?.bytes
  return lastOfJournal(bytes ? new TextDecoder().decode(bytes) : null)
}

/** What the tool asks for besides, and what nobody but who writes the list of the files can make anew. */
function nextOf({ head, runner }: Evidence, lists: readonly PlannedList[], moves: readonly PlannedMove[]): string[] {
  const { renamed } = toolNamed(runner.tool).words
  const { generated } = LIST_WORDS
  const bundle = head.paths.find((path) => path === within(head, 'migrations.js'))
  return [
    ...(renamed && lists.length === 0 ? [renamed(quote(head.path))] : []),
    ...(bundle ? lists.flatMap((list) => list.moves.map((move) => imported(bundle, move))) : []),
    ...(generated && (lists.length > 0 || moves.some(({ from }) => isSnapshot(from))) ? [generated] : []),
  ]
}

/** What is bundled for a device or an object that has no folder: the driver looks for `m`, and the number of the list's entry. */
function imported(bundle: string, { from, to }: Retagged): string {
  const [was, now] = [from, to].map((path) => `m${/^\d+/.exec(fileName(path))?.[0] ?? ''}`)
  return `In ${bundle} write: import ${now} from './${fileName(to)}', and ${now} for ${was} in "migrations".`
}

/** Files that the list has not: they have no number before they have an entry. */
function unlisted(evidence: Evidence): string[] {
  const fresh = newPaths(evidence)
  return evidence.head.strays
    .filter(({ path, reason }) => reason === 'unlisted' && fresh.has(path))
    .map(({ path }) => `${path} has no entry in ${JOURNAL}, and is never applied before it has one.`)
}

function isSnapshot(path: string): boolean {
  return /snapshot\.json$/.test(path)
}

function appliedOnes({ changes }: Evidence): string[] {
  return changes.flatMap(({ kind, before, after }) => {
    if (before === null || after === null) return []
    if (kind === 'edited') return [`${after.path} is applied, and was edited.`]
    return kind === 'renamed' ? [`${after.path} is applied as ${before.path}, and was renamed.`] : []
  })
}
