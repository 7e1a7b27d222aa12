/** Advice taken apart: its sentences, its SQL and its commands, each to be shown in its own way. */

import { PROGRAMS } from '../../tools/table.ts'

export interface Part {
  readonly kind: 'text' | 'sql' | 'sh'
  /** Without what they are indented by in common. */
  readonly lines: readonly string[]
}

/** How a line of SQL starts. Sentences start with one capital letter, not with a key word in capitals. */
const SQL =
  /^(?:\s+\S|--|(?:ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|WITH)\b)/

/** A command to type begins with one of these, or with a program of a tool. */
const EVERYWHERE = ['git', 'mv', 'npx', 'sed', 'tail']

const SHELL = new RegExp(`^(?:${[...EVERYWHERE, ...PROGRAMS].join('|')}) `)

/** What a command reads goes on to the line with this word. */
const HERE = / <<(\w+)$/

/** Runs of lines of the same kind. A statement goes on until a line ends with a semicolon. */
export function partsOf(fix: string): Part[] {
  const lines = fix.trimEnd().split(/\r?\n/)
  const parts: { kind: Part['kind']; lines: string[] }[] = []
  let inStatement = false
  let here: string | undefined
  for (const line of lines) {
    // Advice of one line is a sentence, even one that starts with a key word.
    const kind: Part['kind'] = lines.length === 1 ? 'text' : here === undefined ? kindOf(line, inStatement) : 'sh'
    if (kind === 'sh') here = HERE.exec(line)?.[1] ?? (line === here ? undefined : here)
    inStatement = kind === 'sql' && !line.trimEnd().endsWith(';') && !line.trimStart().startsWith('--')
    const last = parts.at(-1)
    if (last !== undefined && last.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  }
  return parts.map((part) => (part.kind === 'text' ? part : { ...part, lines: shifted(part.lines) }))
}

function kindOf(line: string, inStatement: boolean): Part['kind'] {
  if (SQL.test(line) || (inStatement && line.trim() !== '')) return 'sql'
  return SHELL.test(line) ? 'sh' : 'text'
}

function shifted(lines: readonly string[]): string[] {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(least))
}

/** What stands above the advice, or before its first sentence. */
export function adviceHeading(parts: readonly Part[], hasSuggestion: boolean): string {
  return hasSuggestion || parts.some(({ kind }) => kind === 'sql') ? 'Write instead.' : 'What to do.'
}
