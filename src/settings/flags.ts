/** The command line: what somebody typed. */

import { parseArgs } from 'node:util'
import { didYouMean, nearest, Trouble } from '../trouble.ts'
import { COMMANDS, type Command, type OptionName, problemWith } from './option.ts'
import { OPTIONS } from './options.ts'
import type { Given } from './settings.ts'

/** What was asked for on the command line. `what` is what `explain` explains: a rule or a file. */
export type Asked =
  | { readonly command: 'check'; readonly given: Given; readonly meant?: string }
  | { readonly command: 'status'; readonly given: Given }
  | { readonly command: 'folders' | 'renumber' | 'init' | 'rules'; readonly given: Given }
  | { readonly command: 'explain'; readonly given: Given; readonly what: string }
  /** A server for an editor, and one for an agent. */
  | { readonly command: 'lsp'; readonly given: Given }
  | { readonly command: 'mcp'; readonly given: Given }
  | { readonly command: 'help' }
  | { readonly command: 'version' }

/** The options that a flag sets. */
export const WITH_FLAG = OPTIONS.filter((option) => option.flag !== null)

const FLAGS: Readonly<Record<string, { type: 'string' | 'boolean'; short?: string }>> = {
  ...Object.fromEntries(
    WITH_FLAG.map((option) => [option.flag, { type: option.kind === 'switch' ? 'boolean' : 'string' } as const]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lsp: { type: 'boolean' },
  mcp: { type: 'boolean' },
  // What editors add of their own accord when they start a language server.
  stdio: { type: 'boolean' },
  clientProcessId: { type: 'string' },
}

const SHORT = Object.values(FLAGS).flatMap((flag) => flag.short ?? [])

/** Flags of a check that mean something to a server: it has no one head, and writes no report. */
const SERVED: readonly OptionName[] = [
  ...(['base', 'layout', 'runner', 'sqlite', 'deadline', 'deadlineTotal', 'memory', 'config'] as const),
]

/** What is not in the table and can stand where a command does. */
const WORDS: readonly string[] = [...COMMANDS, 'help', 'version']

/**
 * Reads `argv` (without node and script). Throws Trouble that says what is wrong and what is allowed. Where the first word
 * is taken for a folder and is nearly a command, `meant` is the command: whether there is such a folder is not known here.
 */
export function parseFlags(argv: readonly string[]): Asked {
  refuseUnknown(argv)
  const { values, positionals } = parseStrictly(argv)
  if (values.lsp === true || values.mcp === true) return serverAsked(values, positionals)
  const [word, ...rest] = positionals
  if (values.help === true || word === 'help') return { command: 'help' }
  if (values.version === true || word === 'version') return { command: 'version' }
  const command = COMMANDS.find((name) => name === word)
  const given = givenTo(command ?? 'check', values)
  if (given.has('head') && given.has('staged')) throw new Trouble('Use --head or --staged, not both.')
  if (command === 'explain') return { command, given, what: onlyOne(rest) }
  if (command === 'status') return statusAsked(given, rest)
  const folders = command === undefined ? positionals : rest
  if (folders.length > 0 && command !== undefined && !given.has('deploy')) refuseFolders(command)
  const all = folders.length > 0 ? given.set('folders', folders) : given
  if (command !== undefined) return { command, given: all }
  const meant = word === undefined ? null : nearest(word, WORDS)
  return { command: 'check', given: all, ...(meant === null ? {} : { meant }) }
}

function serverAsked(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): Asked {
  const { lsp, mcp, stdio: _, clientProcessId: __, ...others } = values
  const command = lsp === true ? 'lsp' : 'mcp'
  if (lsp === true && mcp === true) throw new Trouble('Use --lsp or --mcp, not both.')
  if (positionals.length > 0) throw new Trouble(`--${command} takes no folder: the settings file names them.`)
  const given = givenTo('check', others)
  const foreign = [...given.keys()].find((name) => !SERVED.includes(name))
  if (foreign === undefined) return { command, given }
  throw new Trouble(`--${command} knows none of --head, --staged, --all, --format, --output, --notes and --fail-on.`)
}

function refuseFolders(command: Command): void {
  if (command === 'init' || command === 'folders')
    throw new Trouble(`"${command}" takes no folder: it looks at the whole repository.`)
  if (command === 'rules')
    throw new Trouble('"rules" takes no argument; sqlite-rehearsal explain RULE tells about one.')
}

function statusAsked(given: Map<OptionName, readonly string[]>, [database, ...folders]: readonly string[]): Asked {
  if (database === undefined || folders.length > 1)
    throw new Trouble(
      '"status" takes a database and, if there are several, its folder: sqlite-rehearsal status DATABASE [FOLDER].',
    )
  given.set('on', [database])
  return { command: 'status', given: folders.length > 0 ? given.set('folders', folders) : given }
}

function onlyOne([what, ...more]: readonly string[]): string {
  if (what !== undefined && more.length === 0) return what
  throw new Trouble(
    '"explain" takes the id of one rule, which sqlite-rehearsal rules lists, or the path of one migration.',
  )
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
    const says = (error as Error).message.replace(/\w$/, '$&.')
    throw new Trouble(`${says} See sqlite-rehearsal --help.`)
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
