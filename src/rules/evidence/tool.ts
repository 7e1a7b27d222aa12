/** What this project's tool does about the unusual, and in whose words it is told. */

import type { Evidence } from '../../model/rule.ts'
import type { After } from '../../model/runner.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Level } from '../../model/text.ts'
import { toolNamed, wordsOf } from '../../tools/table.ts'
import type { Words } from '../../tools/tool.ts'

/** The tool behind the runner. */
export interface ToolFacts {
  readonly title: string
  readonly after: After
  readonly words: Words
  /** A script of the project's own: nothing but its own law keeps its history. */
  readonly loose: boolean
}

/** What is known of the tool that applies these files. */
export function toolOf({ runner }: Evidence): ToolFacts {
  const words = wordsOf(runner)
  const title = words.program ? 'the program that applies the files' : toolNamed(runner.tool).title
  return { title, after: runner.after, words, loose: runner.ledger.loose === true }
}

/** `levels` by what the tool does; an error where a script's law is all that there is. */
export function levelBy<T extends string>({ loose }: ToolFacts, does: T, levels: Readonly<Record<T, Level>>): Level {
  return loose ? 'error' : levels[does]
}

/**
 * What a crash makes of a file is an error where the project can change it: a script of its own, or a file that asks for no
 * transaction. What a tool does to every file that it applies, no pull request can change.
 */
export function rerunLevel({ runner }: Evidence, seen: MigrationSeen): Level {
  return runner.ledger.loose || seen.runner !== undefined ? 'error' : 'warning'
}

/** A clause about the tool as a sentence. */
export function sentence(clause: string | null): string {
  return clause === null || clause === '' ? '' : `${clause[0]?.toUpperCase()}${clause.slice(1)}`
}
