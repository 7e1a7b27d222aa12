/** Finds the commands of a script: lines that belong together, and what is fed to them from the script itself. */

import type { RunnerWords } from '../signs.ts'
import { linesOf, nameOf } from './text.ts'

export interface Command {
  /** The first line of it that matters, counted from 1. */
  readonly line: number
  readonly text: string
  /** The lines of its here-document; empty when it has none. */
  readonly fed: string
}

/** A command that goes on for longer is not understood. */
const MOST_LINES = 40

/** The commands of a shell script, a Dockerfile, a Makefile, or of a script inside YAML. */
export function commandsOf(text: string): Command[] {
  const lines = linesOf(text)
  const commands: Command[] = []
  for (let index = 0; index < lines.length; ) {
    const end = lastLine(lines, index)
    const whole = lines
      .slice(index, end + 1)
      .map((line) => line.replace(/\\\s*$/, ' '))
      .join(' ')
    const document = /\bsqlite3?\b/i.test(whole) ? hereDocument(lines, end, whole) : null
    if (!/^\s*(?:#|\/\/)/.test(whole) && whole.trim() !== '')
      commands.push({ line: index + 1, text: grouped(lines, index, whole), fed: document?.text ?? '' })
    index = (document?.end ?? end) + 1
  }
  return commands
}

/** A line goes on behind a backslash, a pipe or a logical operator at its end. */
function lastLine(lines: readonly string[], start: number): number {
  let end = start
  const most = Math.min(start + MOST_LINES, lines.length - 1)
  while (end < most && /(?:\\|\||&&)\s*$/.test(lines[end] ?? '') && !/^\s*#/.test(lines[end] ?? '')) end++
  return end
}

/** The lines between `<<WORD` and `WORD`; null when there are none, or they never end. */
function hereDocument(lines: readonly string[], from: number, command: string): { text: string; end: number } | null {
  const word = /<<-?\s*(["'\\]?)([A-Za-z_]\w*)\1/.exec(command)?.[2]
  if (word === undefined || /<<</.test(command)) return null
  const end = lines.findIndex((line, index) => index > from && line.trim() === word)
  return end === -1 ? null : { text: lines.slice(from + 1, end).join('\n'), end }
}

/** `} | sqlite3`, `) | sqlite3` and `done | sqlite3`: what stands in the braces or the loop belongs to the command. */
function grouped(lines: readonly string[], index: number, whole: string): string {
  const close = /^\s*([)}]|done\b)[^|]*\|.*sqlite/i.exec(whole)?.[1]
  if (close === undefined) return whole
  const opens = close === 'done' ? /^\s*(?:for|while)\b/ : close === ')' ? /\(\s*$|^\s*\(/ : /\{\s*$|^\s*\{\s/
  for (let start = index - 1; start >= Math.max(index - MOST_LINES, 0); start--) {
    if (opens.test(lines[start] ?? '')) return [...lines.slice(start, index), whole].join('\n')
  }
  return whole
}

/** The command as its words: without the signs of a list of words, and with a program in a variable by its name. */
export function plainWords(command: string): string {
  const words = /\[\s*["']/.test(command) ? command.replace(/["']\s*,\s*["']/g, ' ').replace(/["'[\]]/g, ' ') : command
  return words.replace(
    /(?<![\w$/-])["']?\$(?:\{([A-Z][A-Z\d_]*)\}|\(([A-Z][A-Z\d_]*)\)|([A-Z][A-Z\d_]*))["']?(?=\s)/g,
    (_, braced?: string, made?: string, plain?: string) =>
      (braced ?? made ?? plain ?? '')
        .replace(/_(?:BIN|CMD|EXE)$/, '')
        .toLowerCase()
        .replaceAll('_', '-'),
  )
}

/** What a command does. */
export type ShellUse =
  | { readonly kind: 'runner'; readonly runner: RunnerWords; readonly says: string }
  | { readonly kind: 'seed'; readonly file: string }

/** How SQL reaches the shell. As an argument it ends at the first error, from its input it goes on: https://sqlite.org/cli.html */
interface Feed {
  readonly way: 'input' | 'argument'
  /** The file, as it is written; null when it is one among other text. */
  readonly file: string | null
  /** Text around the file, in which BEGIN and COMMIT may stand. */
  readonly around: string
}

/** Files of these kinds are no migrations. */
const OTHER_FILES = /schema|dump|backup|restore|fixture|snapshot/i

const A_FILE = /\$\(\s*(?:cat\b|<)|\.read\b|\bcat\b/

/** How far quotes inside quotes are followed. */
const DEEPEST = 3

/** Everything that the command does with SQLite's shell and a file. */
export function shellUses(command: Command, depth = 0): ShellUse[] {
  const all = tokens(command.text)
  const nested = depth === DEEPEST ? [] : all.flatMap((token) => inner(token, command, depth))
  return [...all.flatMap((token, index) => (isShell(token) ? uses(all, index, command) : [])), ...nested]
}

/** `sh -c "… sqlite3 …"`, `$(… sqlite3 …)`, and whole scripts in a list of YAML or JSON. */
function inner({ text, isOperator }: Token, command: Command, depth: number): ShellUse[] {
  if (isOperator || !/sqlite3?\S*\s/i.test(text) || !/^["'`]|^\S*\$\(/.test(text)) return []
  const script = text.replace(/^[^"'`(]*["'`(]/, '').replace(/["'`)]$/, '')
  return shellUses(
    { ...command, text: text.startsWith('"') ? script.replace(/\\(["\\$`])/g, '$1') : script },
    depth + 1,
  )
}

function isShell({ text, isOperator }: Token): boolean {
  if (isOperator) return false
  const word = unquoted(text).replace(/^@/, '')
  return (
    /(?:^|\/)sqlite3(?:\.exe)?$/.test(word) || /^\$[{(]?SQLITE3?(?:_?(?:BIN|CMD|EXE))?(?::-sqlite3)?[)}]?$/i.test(word)
  )
}

function uses(all: readonly Token[], index: number, command: Command): ShellUse[] {
  const rest = all.slice(index + 1)
  const end = rest.findIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&|\))$/.test(text))
  const own = end === -1 ? rest : rest.slice(0, end)
  const bails = own.some(({ text }) => /^--?bail$/.test(unquoted(text)))
  return [...inputs(own, command), ...redirected(all, index), ...piped(all, index)].flatMap((feed) =>
    judged(feed, bails),
  )
}

/** What the shell's own words say: `< file`, a here-document or here-string, `.read file`, `"$(cat file)"`. */
function inputs(own: readonly Token[], command: Command): Feed[] {
  return own.flatMap(({ text, isOperator }, index): Feed[] => {
    const next = own[index + 1]
    if (isOperator && text === '<' && next) return [{ way: 'input', file: unquoted(next.text), around: '' }]
    if (isOperator && text === '<<<' && next) return [{ way: 'input', file: null, around: next.text }]
    if (isOperator && text.startsWith('<<')) return [{ way: 'input', file: null, around: command.fed }]
    if (isOperator || own[index - 1]?.isOperator) return []
    const read = /^\.read\s+(.+)$/.exec(unquoted(text))
    if (read) return [{ way: 'input', file: unquoted(read[1] ?? ''), around: '' }]
    const only = /^"\$\(\s*(?:cat\s|<)\s*([^)]*)\)"$/.exec(text)
    if (only) return [{ way: 'argument', file: unquoted((only[1] ?? '').trim()), around: '' }]
    return A_FILE.test(text) ? [{ way: 'argument', file: null, around: text }] : []
  })
}

/** `< file sqlite3 db`. */
function redirected(all: readonly Token[], index: number): Feed[] {
  const [sign, file] = all.slice(Math.max(index - 2, 0), index)
  return sign?.isOperator && sign.text === '<' && file ? [{ way: 'input', file: unquoted(file.text), around: '' }] : []
}

/** `cat file | sqlite3 db`, and groups and loops in its place. */
function piped(all: readonly Token[], index: number): Feed[] {
  const before = all.slice(0, index)
  const pipe = before.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&)$/.test(text))
  if (pipe === -1 || before[pipe]?.text !== '|') return []
  const source = before.slice(0, pipe)
  const around = source.map(({ text }) => text).join(' ')
  const last = source.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\|\||&&|;|&|\()$/.test(text))
  const [program, file, ...more] = source.slice(last + 1)
  if (program?.text === 'cat' && file && more.length === 0 && !wraps(around))
    return [{ way: 'input', file: unquoted(file.text), around: '' }]
  return A_FILE.test(around) ? [{ way: 'input', file: null, around }] : []
}

function judged({ way, file, around }: Feed, bails: boolean): ShellUse[] {
  if (file !== null) {
    if (/seed/i.test(file)) return [{ kind: 'seed', file }]
    const isVariable = /[$*{`%]/.test(file)
    if (OTHER_FILES.test(file) || (!isVariable && !/^\d+[_-].*\.sql$/i.test(nameOf(file)))) return []
    return [runnerOf(bails, way)]
  }
  if (!A_FILE.test(around)) return []
  const stops = bails || /^\s*\.bail\s+on\b/m.test(around)
  return [wraps(around) ? wrapped(around, stops || way === 'argument') : runnerOf(stops, way)]
}

function wraps(text: string): boolean {
  return /\bBEGIN\b/i.test(text) && /\bCOMMIT\b|\bEND\s+TRANSACTION\b/i.test(text)
}

function runnerOf(bails: boolean, way: Feed['way']): ShellUse {
  if (way === 'argument')
    return {
      kind: 'runner',
      runner: 'sqlite3-bail',
      says: 'SQL that is an argument of sqlite3 stops at the first error.',
    }
  return bails
    ? {
        kind: 'runner',
        runner: 'sqlite3-bail',
        says: 'sqlite3 -bail stops at the first error; each statement commits.',
      }
    : { kind: 'runner', runner: 'sqlite3', says: 'sqlite3 goes on after an error; each statement commits.' }
}

function wrapped(around: string, stops: boolean): ShellUse {
  if (!stops) {
    const says =
      'There is a transaction, but without -bail sqlite3 goes on after an error, and COMMIT keeps what worked.'
    return { kind: 'runner', runner: 'sqlite3', says }
  }
  if (/\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b/i.test(around)) {
    const says = 'Each file and its history row are one transaction.'
    return { kind: 'runner', runner: 'transactional', says }
  }
  const says = 'Each file is one transaction, and its history row is written apart from it.'
  return { kind: 'runner', runner: '{ like: transactional, history: apart }', says }
}

/** A word with its quotes and substitutions, or an operator such as `|`, `<<` or `&&`. */
export interface Token {
  readonly text: string
  readonly isOperator: boolean
}

// A quote that is never closed ends with the text. `$(…)` without another one inside, and `${…}`, belong to their word.
const PIECE =
  /(\s+)|("(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|`[^`]*`?|\$\([^()]*\)|\$\{[^{}]*\}|\\[\s\S])|(&&|\|\||<<<|<<-?|>>|[<>]&|[<>|;&()\n])|([^\s<>|;&()"'`$\\]+|[\s\S])/g

/** The words and operators of a command, in their order. Line breaks count as `;`. */
export function tokens(command: string): Token[] {
  const found: { text: string; isOperator: boolean }[] = []
  let isOpen = false
  for (const [text, space, quoted, operator] of command.matchAll(PIECE)) {
    const last = found.at(-1)
    if (space !== undefined) {
      if (space.includes('\n')) found.push({ text: ';', isOperator: true })
      isOpen = false
    } else if (operator !== undefined) {
      found.push({ text: operator, isOperator: true })
      isOpen = false
    } else if (isOpen && last) last.text += quoted ?? text
    else {
      found.push({ text: quoted ?? text, isOperator: false })
      isOpen = true
    }
  }
  return found
}

/** A word as the shell would hand it on, but for what it substitutes: without the quotes around it. */
export function unquoted(word: string): string {
  return /^(["'])[\s\S]*\1$/.test(word) && word.length > 1 ? word.slice(1, -1) : word.replace(/["']/g, '')
}
