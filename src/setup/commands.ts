/** Finds the commands of a script: lines that belong together, and what is fed to them from the script itself. */

import { linesOf } from './text.ts'

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
