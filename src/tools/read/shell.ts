/** The lines of a file that the sqlite3 shell takes for its own: dot-commands, `#` comments, `go` and `/`. */

import type { Runner, Unit } from '../../model/runner.ts'
import { type Progress, readOn, START } from '../../sql/split.ts'

/** Whether the runner's files reach SQLite through its shell. */
export function throughShell({ reads }: Pick<Runner, 'reads'>): boolean {
  return reads === 'shell' || reads === 'migrate-sh'
}

/** What such a line does. */
export interface ShellCommand {
  /** Whether the shell stops at errors from here on; null when the line does not say. */
  readonly bail: boolean | null
  /** The shell reads no further. */
  readonly ends: boolean
  /** Why the line fails, or cannot be rehearsed; null when it is obeyed, or changes nothing that we look at. */
  readonly failure: string | null
}

/** Settings of what is printed, what only prints, and what the shell passes over (https://sqlite.org/cli.html). */
const HARMLESS =
  /^(#|\/|[Gg][Oo]\b|\.$|\.(bail|changes|crlf|databases|echo|eqp|exit|explain|fullschema|headers?|help|indexes|indices|log|mode|nullvalue|output|print|prompt|quit|scanstats|schema|separator|show|stats|tables|timeout|timer|trace|version|width)\b)/

/** Reads such a line, without the space around it. `.bail`, `.quit` and `.exit` are obeyed. */
export function shellCommand(line: string): ShellCommand {
  const [name, argument = ''] = line.split(/\s+/)
  const bail = name === '.bail' ? /^(on|yes|1|true)$/i.test(argument) : null
  const ends = name === '.quit' || name === '.exit'
  if (!HARMLESS.test(line)) return { bail, ends, failure: `a rehearsal cannot run the shell's own command ${name}` }
  const fails = name === '.exit' && !/^0*$/.test(argument)
  return { bail, ends, failure: fails ? `the shell exits with status ${argument}` : null }
}

/** The lines that wait for the end of their statement. */
interface Waiting {
  /** Where they start; null when no line waits. */
  readonly start: number | null
  readonly scan: Scan
  /** How far the statement has come, by all that stands before `read`. */
  readonly progress: Progress
  readonly read: number
}

/** What stands in the waiting lines: anything but space and comments, a semicolon at the end, something unclosed. */
interface Scan {
  readonly dark: boolean
  readonly ended: boolean
  /** The character that closes what is open: a quote, `]`, or `*` for a block comment. */
  readonly open: string
}

const BLANK: Scan = { dark: false, ended: false, open: '' }

const NONE: Waiting = { start: null, scan: BLANK, progress: START, read: 0 }

/** The shell drops the carriage return at the end of a line, inside strings too (`local_getline` in its source). */
export function withoutReturns(sql: string): string {
  return sql.replaceAll('\r\n', '\n')
}

/** The pieces that the shell runs, and the lines that it takes for its own. */
export function shellUnits(sql: string): Unit[] {
  const found: Unit[] = []
  let waiting = NONE
  for (let start = 0, end = 0; start < sql.length; start = end) {
    end = sql.indexOf('\n', start) + 1 || sql.length
    if (isOwn(sql, waiting, start, end)) {
      if (waiting.start !== null) found.push(piece(sql, waiting.start, start))
      found.push({ start, end, command: true })
      waiting = NONE
      continue
    }
    waiting = withLine(sql, waiting, start, end)
    const complete = endsHere(waiting.scan) && waiting.progress === START
    if (complete) found.push(piece(sql, waiting.start ?? start, end))
    if (complete || isWhite(waiting.scan)) waiting = NONE
  }
  if (waiting.start !== null) found.push(piece(sql, waiting.start, sql.length))
  return found
}

/** The shell hands the lines on without the last line break; to SQLite a final `/*` is no comment, and one with a line break is. */
function piece(sql: string, start: number, end: number): Unit {
  return { start, end: sql[end - 1] === '\n' ? end - 1 : end, command: false }
}

/** A dot-command or `#` where a piece would start; `go` or `/` alone on its line where a semicolon would end one. */
function isOwn(sql: string, waiting: Waiting, start: number, end: number): boolean {
  if (waiting.start === null && (sql[start] === '.' || sql[start] === '#')) return true
  if (waiting.scan.open !== '') return false
  const word = /^[ \t\v\f\r]*(?:\/|go)/i.exec(sql.slice(start, Math.min(end, start + 80)))
  if (!word) return false
  const rest = scanLine(BLANK, sql.slice(start + word[0].length, end))
  if (!isWhite(rest) || rest.ended) return false
  // The semicolon is tried behind the last line, where a comment without its line break swallows it.
  return waiting.start === null || readOn(waiting.progress, `${sql.slice(waiting.read, start - 1)};`) === START
}

function withLine(sql: string, before: Waiting, start: number, end: number): Waiting {
  const waiting = before.start === null ? { ...NONE, start, read: start } : before
  const scan = scanLine(waiting.scan, sql.slice(start, end))
  if (!endsHere(scan)) return { ...waiting, scan }
  return { ...waiting, scan, progress: readOn(waiting.progress, sql.slice(waiting.read, end)), read: end }
}

function endsHere({ dark, ended, open }: Scan): boolean {
  return dark && ended && open === ''
}

function isWhite({ dark, open }: Scan): boolean {
  return !dark && open === ''
}

/** Reads one line more. */
function scanLine(before: Scan, line: string): Scan {
  let scan = before
  for (let at = 0; at < line.length; )
    [scan, at] = scan.open === '' ? scanPlain(scan, line, at) : scanOpen(scan, line, at)
  return scan
}

const SPACE = /[ \t\n\v\f\r]+/y

const DARK = /(?:[^ \t\n\v\f\r;/\-['"`]|-(?!-)|\/(?!\*))+/y

function scanPlain(scan: Scan, line: string, at: number): [Scan, number] {
  for (const [pattern, next] of [
    [SPACE, scan],
    [DARK, { dark: true, ended: false, open: '' }],
  ] as const) {
    pattern.lastIndex = at
    if (pattern.test(line)) return [next, pattern.lastIndex]
  }
  const char = line[at] as string
  if (char === '-') return [scan, line.length]
  if (char === ';') return [{ ...scan, ended: true }, at + 1]
  if (char === '/') return [{ ...scan, open: '*' }, at + 2]
  return [{ dark: true, ended: false, open: char === '[' ? ']' : char }, at + 1]
}

function scanOpen(scan: Scan, line: string, at: number): [Scan, number] {
  const { open } = scan
  const close = line.indexOf(open === '*' ? '*/' : open, at)
  if (close < 0) return [scan, line.length]
  const doubled = open !== '*' && open !== ']' && line[close + 1] === open
  return doubled ? [scan, close + 2] : [{ ...scan, open: '' }, close + (open === '*' ? 2 : 1)]
}
