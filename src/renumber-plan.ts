/** What is to be renamed in one folder, and what is left alone although somebody may expect otherwise. */

import type { FolderInput } from './check.ts'
import { diff } from './diff/diff.ts'
import { foldBoth } from './layout/layout.ts'
import type { Evidence, Listing } from './model.ts'
import { companionMoves, isCompanion } from './renumber-companions.ts'
import { meansSomethingElse } from './rules/header-version.ts'
import { newPaths, within } from './rules/names.ts'
import { numbering, type Standing } from './rules/numbering.ts'
import { fittingName, renamedTo } from './rules/renumber.ts'
import { newStrays } from './rules/strays.ts'

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
  const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner.sections)
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
  const to = isMigration ? renamedTo(from, version) : within(head, fittingName(from, version))
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
