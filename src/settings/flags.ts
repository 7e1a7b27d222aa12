/** The command line: what somebody typed, and the help that is generated from the same table. */

import { parseArgs } from 'node:util'
import { didYouMean, Trouble } from '../trouble.ts'
import { COMMANDS, type Command, type Option, type OptionName, problemWith } from './option.ts'
import { OPTIONS, SETTINGS_PATH } from './options.ts'
import type { Given } from './settings.ts'

/** What was asked for on the command line. `what` is what `explain` explains: a rule or a file. */
export type Asked =
  | { readonly command: Exclude<Command, 'explain'>; readonly given: Given }
  | { readonly command: 'explain'; readonly what: string; readonly given: Given }
  | { readonly command: 'rules' }
  | { readonly command: 'help' }
  | { readonly command: 'version' }

const WITH_FLAG = OPTIONS.filter((option) => option.flag !== null)

const FLAGS: Readonly<Record<string, { type: 'string' | 'boolean'; short?: string }>> = {
  ...Object.fromEntries(
    WITH_FLAG.map((option) => [option.flag, { type: option.kind === 'switch' ? 'boolean' : 'string' } as const]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
}

const SHORT = Object.values(FLAGS).flatMap((flag) => flag.short ?? [])

/** Reads `argv` (without node and script). Throws Trouble that says what is wrong and what is allowed. */
export function parseFlags(argv: readonly string[]): Asked {
  refuseUnknown(argv)
  const { values, positionals } = parseStrictly(argv)
  if (values.help === true) return { command: 'help' }
  if (values.version === true) return { command: 'version' }
  const [word, ...rest] = positionals
  if (word === 'rules') return rulesCommand(rest)
  if (word === 'explain') return explainCommand(rest, givenTo('explain', values))
  const command = COMMANDS.filter((name) => name !== 'explain').find((name) => name === word)
  const given = givenTo(command ?? 'check', values)
  if (given.has('head') && given.has('staged')) throw new Trouble('Use --head or --staged, not both.')
  if (command === 'status') return statusCommand(given, rest)
  const folders = command === undefined ? positionals : rest
  if (folders.length > 0 && (command === 'folders' || (command === 'init' && !given.has('deploy'))))
    throw new Trouble(`"${command}" takes no folder: it looks at the whole repository.`)
  return { command: command ?? 'check', given: folders.length > 0 ? given.set('folders', folders) : given }
}

/** The flags, each of which the command must know. */
function givenTo(command: Command, values: Readonly<Record<string, unknown>>): Map<OptionName, readonly string[]> {
  const given = new Map<OptionName, readonly string[]>()
  for (const [flag, value] of Object.entries(values)) {
    if (value === undefined) continue
    const option = WITH_FLAG.find((one) => one.flag === flag && one.commands.includes(command))
    if (option === undefined) throw new Trouble(`"${command}" has no flag --${flag}. See sqlite-rehearsal --help.`)
    const problem = problemWith(option, String(value))
    if (problem !== null) throw new Trouble(`--${flag}: ${problem}.`)
    given.set(option.name, [String(value)])
  }
  return given
}

function parseStrictly(argv: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    // Node's message names the flag and, for `--base --head`, says how to give a value that begins with a dash.
    throw new Trouble(`${(error as Error).message} See sqlite-rehearsal --help.`)
  }
}

/** Before the strict reading, whose own message for an unknown flag does not know what was meant. */
function refuseUnknown(argv: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in FLAGS) continue
    if (token.rawName.startsWith('--') || !SHORT.includes(token.name)) throw unknown(token.name, token.rawName)
  }
}

function unknown(name: string, raw: string): Trouble {
  const hint = /^(no-)?colou?r$/.test(name)
    ? ' (set NO_COLOR=1 or FORCE_COLOR=1)'
    : didYouMean(name, Object.keys(FLAGS)).replace('"', '"--')
  return new Trouble(`There is no flag ${raw}${hint}. See sqlite-rehearsal --help.`)
}

function statusCommand(given: Map<OptionName, readonly string[]>, [database, ...folders]: readonly string[]): Asked {
  if (database === undefined || folders.length > 1)
    throw new Trouble(
      '"status" takes a database and, if there are several, its folder: sqlite-rehearsal status DATABASE [FOLDER].',
    )
  given.set('on', [database])
  return { command: 'status', given: folders.length > 0 ? given.set('folders', folders) : given }
}

function rulesCommand(rest: readonly string[]): Asked {
  if (rest.length > 0) throw new Trouble('"rules" takes no argument; sqlite-rehearsal explain RULE tells about one.')
  return { command: 'rules' }
}

function explainCommand([what, ...more]: readonly string[], given: Given): Asked {
  if (what === undefined || more.length > 0) {
    throw new Trouble(
      '"explain" takes the id of one rule, which sqlite-rehearsal rules lists, or the path of one migration.',
    )
  }
  return { command: 'explain', what, given }
}

const HEAD = `Rehearse every SQLite migration before production runs it.

Usage: sqlite-rehearsal [check] [FOLDER...] [options]   rehearse what is new
       sqlite-rehearsal status DATABASE [FOLDER]        compare a real database with its files
       sqlite-rehearsal init                            write the workflow and the settings
       sqlite-rehearsal init --deploy [FOLDER]          write a script that applies the files safely
       sqlite-rehearsal renumber [FOLDER...]            give new files the next free versions
       sqlite-rehearsal folders                         list the folders that are checked
       sqlite-rehearsal rules                           list the rules
       sqlite-rehearsal explain RULE                    tell about one, with an example
       sqlite-rehearsal explain FILE                    tell what each statement of a migration does

A folder that is not named is found: the settings file's, else every one in the repository.
Settings are read from ${SETTINGS_PATH}; a flag wins over the file.
`

const TAIL = `Examples:
  sqlite-rehearsal                                      this branch and what is not committed yet
  sqlite-rehearsal --staged                             in a pre-commit hook
  sqlite-rehearsal db/migrations --runner transactional --base origin/main

Exit codes:
  0  nothing found at or above --fail-on
  1  something found
  2  could not check: usage, settings, files, or a bug

Colour follows the terminal; NO_COLOR=1 switches it off, FORCE_COLOR=1 on.
`

/** Columns of the help. */
const WIDTH = 100

/** The text of `--help`: at most 100 columns, every flag of the table. */
export function help(): string {
  const rows = WITH_FLAG.map((option): [string, string[]] => [
    `--${option.flag}${option.placeholder ? ` ${option.placeholder}` : ''}`,
    about(option),
  ])
  rows.push(['-h, --help', ['Show this.']], ['-v, --version', ['Show the version.']])
  const margin = Math.max(...rows.map(([flag]) => flag.length)) + 4
  const lines = rows.flatMap(([flag, sentences]) => {
    const [first = '', ...more] = sentences.flatMap((sentence) => wrap(sentence, WIDTH - margin))
    return [`  ${flag}`.padEnd(margin) + first, ...more.map((line) => ' '.repeat(margin) + line)]
  })
  return `${HEAD}\nOptions:\n${lines.join('\n')}\n\n${TAIL}`
}

function about({ description, commands, kind, values, default: fallback }: Option): string[] {
  const only = commands.includes('check') ? [] : [`Only for ${commands.join(' and ')}.`]
  if (kind === 'choice') return [description, `One of ${values.join(', ')}; default ${fallback}.`, ...only]
  return [description, ...(fallback === '' ? [] : [`Default: ${fallback}.`]), ...only]
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
