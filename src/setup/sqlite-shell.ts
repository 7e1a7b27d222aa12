/** Sees in a command how SQLite's shell is given a migration, and so what a failing file leaves behind. */

import type { Command } from './commands.ts'
import type { RunnerWords } from './found.ts'
import { nameOf } from './paths.ts'
import { type Token, tokens, unquoted } from './words.ts'

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
