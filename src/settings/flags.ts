/** The command line: what somebody typed, and the help that is generated from the same table. */

import { parseArgs } from 'node:util'
import { didYouMean, nearest, Trouble } from '../trouble.ts'
import { COMMANDS, type Command, type Option, type OptionName, problemWith } from './option.ts'
import { OPTIONS, SETTINGS_PATH } from './options.ts'
import type { Given } from './settings.ts'

/** What was asked for on the command line. `rule` is what `explain` explains. */
export type Asked =
  | { readonly command: 'check'; readonly given: Given; readonly meant?: string }
  | { readonly command: 'folders' | 'renumber' | 'init' | 'rules'; readonly given: Given }
  | { readonly command: 'explain'; readonly given: Given; readonly rule: string }
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

/** What is not in the table and can stand where a command does. */
const WORDS: readonly string[] = [...COMMANDS, 'help', 'version']

/**
 * Reads `argv` (without node and script). Throws Trouble that says what is wrong and what is allowed. Where the first word
 * is taken for a folder and is nearly a command, `meant` is the command: whether there is such a folder is not known here.
 */
export function parseFlags(argv: readonly string[]): Asked {
  refuseUnknown(argv)
  const { values, positionals } = parseStrictly(argv)
  const [word, ...rest] = positionals
  if (values.help === true || word === 'help') return { command: 'help' }
  if (values.version === true || word === 'version') return { command: 'version' }
  const command = COMMANDS.find((name) => name === word)
  const given = givenTo(command ?? 'check', values)
  if (given.has('head') && given.has('staged')) throw new Trouble('Use --head or --staged, not both.')
  if (command === 'explain') return { command, given, rule: onlyRule(rest) }
  const folders = command === undefined ? positionals : rest
  if (folders.length > 0 && command !== undefined) refuseFolders(command)
  const all = folders.length > 0 ? given.set('folders', folders) : given
  if (command !== undefined) return { command, given: all }
  const meant = word === undefined ? null : nearest(word, WORDS)
  return { command: 'check', given: all, ...(meant === null ? {} : { meant }) }
}

function refuseFolders(command: Command): void {
  if (command === 'init' || command === 'folders')
    throw new Trouble(`"${command}" takes no folder: it looks at the whole repository.`)
  if (command === 'rules')
    throw new Trouble('"rules" takes no argument; sqlite-rehearsal explain RULE tells about one.')
}

function onlyRule([rule, ...more]: readonly string[]): string {
  if (rule !== undefined && more.length === 0) return rule
  throw new Trouble('"explain" takes the id of one rule; sqlite-rehearsal rules lists them.')
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

const HEAD = `Rehearse every SQLite migration before production runs it.

Usage: sqlite-rehearsal [check] [FOLDER...]   rehearse what is new
       sqlite-rehearsal init                  write a workflow and settings
       sqlite-rehearsal renumber [FOLDER...]  give new files the next numbers
       sqlite-rehearsal folders               list the folders that are checked
       sqlite-rehearsal rules, explain RULE   list the rules, tell about one

A folder that is not named is found. A flag wins over ${SETTINGS_PATH}.
`

const TAIL = `"folders", "rules" and "explain" take --format json.

Examples:
  sqlite-rehearsal             this branch and what is not committed yet
  sqlite-rehearsal --staged    in a pre-commit hook
  sqlite-rehearsal db/migrations --runner transactional --base origin/main

Exit code: 0 nothing found at or above --fail-on, 1 found, 2 could not check.
Everything else: https://github.com/sqlite-rehearsal/sqlite-rehearsal#readme
`

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
  const lines = [...rows, ['-h, --help; -v, --version', ''] as const].flatMap(([flag, text]) => {
    const [first = '', ...more] = wrap(text, WIDTH - margin)
    return [`  ${flag}`.padEnd(margin) + first, ...more.map((line) => ' '.repeat(margin) + line)]
  })
  return `${HEAD}\nOptions:\n${lines.map((line) => line.trimEnd()).join('\n')}\n\n${TAIL}`
}

function about({ brief, description, kind, values, default: fallback }: Option): string {
  return brief ?? (kind === 'choice' ? `${values.join(', ')}; else ${fallback}` : description)
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
