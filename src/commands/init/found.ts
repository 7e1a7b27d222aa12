/** What `init` knows of a repository before it writes. */

import type { FoundBaseline } from '../../found/baseline.ts'
import type { Chosen, FoundSeed, Sight } from '../../found/found.ts'

/** A folder that holds migrations, or that a tool's settings name although it is not there yet. */
export interface FoundFolder {
  readonly path: string
  readonly layout: string
  /** Versions are dates and times. */
  readonly dated: boolean
  /** Why the layout has to be said, because the files alone would be read otherwise; null when they will not be. */
  readonly layoutReason: string | null
  /** Names of the migrations in their order; empty when the folder is not there yet. */
  readonly files: readonly string[]
  /** Names of SQL files that are not read as migrations. */
  readonly strays: readonly string[]
  /** What production had before the first of them; null where they lack nothing. */
  readonly baseline: FoundBaseline | null
}

/** A folder and its runner. */
export interface Choice extends Chosen {
  readonly folder: FoundFolder
}

/** Everything that is put into the files and shown. */
export interface Found {
  readonly choices: readonly Choice[]
  /** Whether the check would find exactly these folders by itself. */
  readonly obvious: boolean
  readonly seeds: readonly FoundSeed[]
  readonly sights: readonly Sight[]
}

/** Makes a stranger's text safe to print on one line. Handed in, because this room does not print. */
export type Show = (text: string) => string
