/** What a repository tells about how its migrations are applied: the nouns of this room. */

import type { At } from '../tools/settings/text.ts'
import type { RunnerWords } from '../tools/signs.ts'

/** How loudly a clue speaks where it names no folder: a command that is run in production, a sign of one, or a library that tools use too. */
export type Weight = 'command' | 'hint' | 'trace'

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
  /** A command or a line of a program that lets the tool apply migrations, not only a sign that it is known here. */
  readonly applies?: true
  /** It names the folder's files one by one, so that no settings of a tool that may only write them say who applies them. */
  readonly holds?: true
  /** The runner of which this is one kind: it only says which kind, where that one is used. */
  readonly refines?: string
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

/** A file that may tell something. */
export interface ReadFile {
  readonly path: string
  readonly text: string
}

/** The text of a migration that may show which tool reads it. */
export interface Sample {
  readonly path: string
  readonly sql: string
}

/** Which runner a folder gets, and why. */
export interface Chosen {
  /** Null: nothing tells, so the default holds. */
  readonly runner: RunnerWords | null
  /** What speaks for it, loudest first. */
  readonly because: readonly RunnerClue[]
  /** What speaks for other runners. */
  readonly against: readonly RunnerClue[]
  /** Nothing else tells, and only this tool reads files of such names. */
  readonly byNames?: true
  /** Foreign keys are taken as on, as nothing tells which SQLite the program is built with. */
  readonly untold?: true
  /** Whether the loudest of `against` is as loud as what was chosen. */
  readonly tied: boolean
}

/** A script that may fill tables at every start. */
export interface FoundSeed {
  readonly path: string
  /** The command that runs it; null when only its name tells. */
  readonly at: At | null
}

/** The runner that holds when nothing is set. */
export const DEFAULT_RUNNER: RunnerWords = 'sqlite3'
