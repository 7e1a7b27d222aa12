/** The text of `--help`, generated from the table of options. */

import { WITH_FLAG } from './flags.ts'
import type { Option, OptionName } from './option.ts'
import { SETTINGS_PATH } from './options.ts'

const HEAD = `Rehearse every SQLite migration before production runs it.

Usage: sqlite-rehearsal [check] [FOLDER...]    rehearse what is new
       sqlite-rehearsal status DB [FOLDER]     compare a database with its files
       sqlite-rehearsal init [--deploy]        write a workflow, a migrate.sh
       sqlite-rehearsal renumber, folders      new numbers, what is checked
       sqlite-rehearsal rules                  list the rules
       sqlite-rehearsal explain RULE or FILE   tell about a rule, a migration

A folder that is not named is found. A flag wins over ${SETTINGS_PATH}.
`

const TAIL = `Examples:
  sqlite-rehearsal --staged    in a pre-commit hook
  sqlite-rehearsal db/migrations --runner transactional --base origin/main

Exit code: 0 nothing found at or above --fail-on, 1 found, 2 could not check.
Everything else: https://github.com/sqlite-rehearsal/sqlite-rehearsal#readme
`

/** What an option does, in a line; one that is not here shows its choices, or the sentence of the table. */
const BRIEF: Readonly<Partial<Record<OptionName, string>>> = {
  base: 'what production has; else the branch to merge into',
  head: 'check this commit, not the working tree',
  staged: 'check what is staged, not the working tree',
  all: 'rehearse every file as if it were new',
  layout: 'how files are named, such as plain; else it is found',
  runner: 'the tool that applies the files; else it is found',
  sqlite: "version of production's SQLite, such as 3.40",
  deadline: 'for the rehearsal of one migration; else 30',
  deadlineTotal: 'for the whole run; else 600 in CI, no end elsewhere',
  memory: 'for one rehearsal; else 512',
  config: `the settings; else ${SETTINGS_PATH}`,
  on: 'rehearse what is pending on a copy of this database',
  timing: 'say where the time went',
  notes: 'show notes, which are only counted otherwise',
  dryRun: 'renumber, init: only show what would be done',
  output: 'write the report to this file',
}

/** Columns of the help. */
const WIDTH = 80

/** The text of `--help`: one screen of 40 lines and 80 columns, every flag of the table. */
export function help(): string {
  const listed = WITH_FLAG.filter(({ commands }) => commands.includes('check') || commands.includes('renumber'))
  const rows = listed.map((option): [string, string] => [
    `--${option.flag}${option.placeholder ? ` ${option.placeholder}` : ''}`,
    about(option),
  ])
  const margin = Math.max(...rows.map(([flag]) => flag.length)) + 4
  const others = [
    ['--lsp, --mcp', 'serve an editor, an agent (docs/editors.md)'] as const,
    ['-h, --help; -v, --version', ''] as const,
  ]
  const lines = [...rows, ...others].flatMap(([flag, text]) => {
    const [first = '', ...more] = wrap(text, WIDTH - margin)
    return [`  ${flag}`.padEnd(margin) + first, ...more.map((line) => ' '.repeat(margin) + line)]
  })
  return `${HEAD}\nOptions:\n${lines.map((line) => line.trimEnd()).join('\n')}\n\n${TAIL}`
}

function about({ name, description, kind, values, default: fallback }: Option): string {
  return BRIEF[name] ?? (kind === 'choice' ? `${values.join(', ')}; else ${fallback}` : description)
}

function wrap(sentence: string, width: number): string[] {
  const lines: string[] = []
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
