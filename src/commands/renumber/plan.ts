/** Files that belong to a migration and go where it goes: what undoes it, and its namesake in a nested folder. */

import { diff, newPaths } from '../../folder/changes.ts'
import { meansSomethingElse } from '../../folder/header.ts'
import { foldBoth } from '../../folder/layout.ts'
import { fittingName, numbering, renamedTo, type Standing } from '../../folder/numbering.ts'
import { beside, fileName, within } from '../../folder/paths.ts'
import { newStrays } from '../../folder/strays.ts'
import type { Listing } from '../../model/files.ts'
import type { Stray } from '../../model/folder.ts'
import type { FolderInput } from '../../model/job.ts'
import type { Evidence } from '../../model/rule.ts'

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

export interface Plan {
  readonly folder: string
  readonly moves: readonly PlannedMove[]
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
  return {
    folder: head.path,
    moves: meansSomethingElse(evidence) ? moves.map((it) => ({ ...it, header: null })) : moves,
    fresh: standings.length,
    left: [
      ...appliedOnes(evidence),
      ...placed.filter(({ from, to }) => from !== to && !fresh.has(from)).map(({ from }) => `${from} is in the base.`),
      ...fixed.map((path) => `${path} is a link or a submodule.`),
      ...alone.map(({ path }) => `${path} undoes no file that is new here.`),
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
  const to = isMigration ? renamedTo(head, from, version) : within(head, fittingName(from, version))
  const header =
    standing.version === '' || standing.version === version ? null : { old: standing.version, now: version }
  return [{ from, to }, ...companionMoves(evidence, from, to)].map((it) => ({ ...it, header }))
}

function appliedOnes({ changes }: Evidence): string[] {
  return changes.flatMap(({ kind, before, after }) => {
    if (before === null || after === null) return []
    if (kind === 'edited') return [`${after.path} is applied, and was edited.`]
    return kind === 'renamed' ? [`${after.path} is applied as ${before.path}, and was renamed.`] : []
  })
}
