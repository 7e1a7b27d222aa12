/** An observation: what it is when nothing was seen, which runs of the file it needs, and the function that looks. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import type { Release } from '../../sqlite/release.ts'
import type { Before, Played, Scene } from '../scene.ts'

/** What is looked for. The rest of what is seen of a migration is known from running it, or is a scenario's own. */
export type Observed = Exclude<
  keyof MigrationSeen,
  | 'path'
  | 'runner'
  | 'statements'
  | 'rehearsals'
  | 'openTransaction'
  | 'brokenTransaction'
  | 'deadPragmas'
  | 'crash'
  | 'together'
  | 'guarded'
>

/** What is deployed: the names that its statements can use, and its own queries where the project shows them. */
export interface Deployment {
  readonly release: () => Release
  readonly queries: readonly Script[]
}

export type SchemaPart = Pick<
  MigrationSeen,
  'schema' | 'broken' | 'mended' | 'rebuilt' | 'lost' | 'needless' | 'leftovers'
>

export interface UnusualPart extends Pick<MigrationSeen, 'failsOn' | 'orphansOn' | 'fatesOn'> {
  /** Such rows before the file and behind it; null where it fails on them. */
  readonly run: Pick<Played, 'before' | 'after'> | null
}

export type DataPart = Pick<MigrationSeen, 'survival' | 'fates' | 'awkward'>

/** The file ran on the database without invented rows, whatever came of it. */
export interface EmptyRun {
  readonly scene: Scene
  readonly empty: Played
  readonly deployment: Deployment
  /** Scripts that run after the migrations at every start. */
  readonly seeds: readonly Script[]
}

/** It ran on rows too, whatever came of it. */
export interface TriedRun extends EmptyRun {
  readonly before: Before
  readonly first: Played
  /** What it changed. */
  readonly facts: readonly Fact[]
  /** Tables (keyOf case) that have no rows of ours, as the file writes the same ones. */
  readonly emptied: ReadonlySet<string>
  /** The refusal by those rows, where production may have them. */
  readonly failsOn: MigrationSeen['failsOn']
}

/** It passes on rows. What several observations share is found when the first of them asks. */
export interface RowsRun extends TriedRun {
  readonly down: Script | null
  /** Tables (keyOf case) that have rows of the project's own. */
  readonly own: ReadonlySet<string>
  readonly schemas: () => SchemaPart
  readonly data: () => DataPart
  readonly unusual: () => UnusualPart
}

/** Afterwards the tables that it made have rows too, as they would when it is run again. */
export interface RerunRun extends RowsRun {
  readonly after: Before
}

/** The runs that there were. */
export interface Runs {
  readonly empty?: EmptyRun
  readonly tried?: TriedRun
  readonly rows?: RowsRun
  readonly rerun?: RerunRun
}

type Needs<K extends Observed, N extends keyof Runs> = {
  readonly nothing: MigrationSeen[K]
  readonly needs: N
  readonly look: (runs: Required<Runs>[N], found: MigrationSeen) => MigrationSeen[K]
}

export type Look<K extends Observed> = { [N in keyof Runs]-?: Needs<K, N> }[keyof Runs]

export type Looks = { readonly [K in Observed]: Look<K> }
