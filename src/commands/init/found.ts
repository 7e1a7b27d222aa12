/** What a repository tells about how its migrations are applied: the nouns of this room. */

import type { RunnerWords } from '../../tools/signs.ts'

/** A line of a file that tells something. `line` counts from 1; `text` is the line as it stands there, trimmed. */
export interface At {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** How loudly a clue speaks where it names no folder: a command that is run in production, or only a sign of one. */
export type Weight = 'command' | 'hint'

/** Something that tells which runner applies the migrations. */
export interface RunnerClue {
  readonly kind: 'runner'
  readonly at: At
  readonly runner: RunnerWords
  /** What that runner does here, as a sentence. */
  readonly says: string
  /** The folder that it names, from the repository's root; null when it names none. */
  readonly names: string | null
  readonly weight: Weight
}

/** Something worth showing that no runner follows from. */
export interface Sight {
  readonly kind: 'sight'
  readonly at: At
  readonly says: string
  /** The folder that it names and that is not to be checked, as another database's; null when it names none. */
  readonly rejects: string | null
}

/** A command that lets SQLite run a file of seeds. `file` is its name as written there. */
export interface SeedClue {
  readonly kind: 'seed'
  readonly at: At
  readonly file: string
}

export type Clue = RunnerClue | Sight | SeedClue

/** A folder that holds migrations, or that a tool's settings name although it is not there yet. */
export interface FoundFolder {
  readonly path: string
  readonly layout: string
  /** Why the layout has to be said, because the files alone would be read otherwise; null when they will not be. */
  readonly layoutReason: string | null
  /** Names of the migrations in their order; empty when the folder is not there yet. */
  readonly files: readonly string[]
  /** Names of SQL files that are not read as migrations. */
  readonly strays: readonly string[]
  /** The text of the newest migration; null when there is none, or it cannot be read. */
  readonly newest: { readonly path: string; readonly sql: string } | null
}

/** Which runner a folder gets, and why. */
export interface Choice {
  readonly folder: FoundFolder
  /** Null: nothing tells, so the default holds. */
  readonly runner: RunnerWords | null
  /** What speaks for it, loudest first. */
  readonly because: readonly RunnerClue[]
  /** What speaks for other runners. */
  readonly against: readonly RunnerClue[]
  /** Whether the loudest of `against` is as loud as what was chosen. */
  readonly tied: boolean
}

/** A script that may fill tables at every start. */
export interface FoundSeed {
  readonly path: string
  /** The command that runs it; null when only its name tells. */
  readonly at: At | null
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

/** The runner that holds when nothing is set. */
export const DEFAULT_RUNNER: RunnerWords = 'sqlite3'
