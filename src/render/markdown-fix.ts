/** A rule's advice as Markdown: sentences stay sentences, SQL and commands on lines of their own become code blocks. */

import { cut, fenced, prose } from './escape.ts'

const LONGEST_LINE = 500
const MOST_LINES = 60

/** How a line of SQL starts. Sentences start with one capital letter, not with a key word in capitals. */
const SQL =
  /^(?:\s+\S|--|(?:ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|WITH)\b)/
/** A command to type. */
const SHELL = /^(?:git|mv|npx|sed|sqlite3|tail) /
/** What a command reads goes on to the line with this word. */
const HERE = / <<(\w+)$/

type Kind = 'text' | 'sql' | 'sh'
interface Part {
  readonly kind: Kind
  readonly lines: string[]
}

/** The advice in blocks, each to be set apart by an empty line; none when there is no advice. */
export function fixParts(fix: string): string[] {
  const lines = fix.trimEnd().split(/\r?\n/)
  const blocks = apart(lines.slice(0, MOST_LINES)).flatMap((part) =>
    part.kind === 'text' ? paragraph(part.lines.join('\n')) : [`\n\n${codeBlock(part)}`],
  )
  if (lines.length > MOST_LINES) blocks.push('…')
  const [first, ...others] = blocks
  // A sentence goes on behind the word, a block of code stands below it.
  return first === undefined ? [] : [`**Fix:** ${first}`, ...others].map((block) => block.trim())
}

/** Text as one paragraph, its line breaks kept; none when it is empty. */
export function paragraph(text: string): string[] {
  const lines = text.split(/\r?\n/).map(prose)
  const said = lines.filter((line) => line !== '').join('\n')
  return said === '' ? [] : [said]
}

/** Runs of lines of the same kind. A statement goes on until a line ends with a semicolon. */
function apart(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  let inStatement = false
  let here: string | undefined
  for (const line of lines) {
    // Advice of one line is a sentence, even one that starts with a key word.
    const kind: Kind = lines.length === 1 ? 'text' : here === undefined ? kindOf(line, inStatement) : 'sh'
    if (kind === 'sh') here = HERE.exec(line)?.[1] ?? (line === here ? undefined : here)
    inStatement = kind === 'sql' && !line.trimEnd().endsWith(';') && !line.trimStart().startsWith('--')
    const last = parts.at(-1)
    if (last !== undefined && last.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  }
  return parts
}

function kindOf(line: string, inStatement: boolean): Kind {
  if (SQL.test(line) || (inStatement && line.trim() !== '')) return 'sql'
  return SHELL.test(line) ? 'sh' : 'text'
}

function codeBlock({ kind, lines }: Part): string {
  const shortest = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  const shown = lines.map((line) => cut(line.slice(shortest), LONGEST_LINE))
  // Some bots take a line that starts with `/` or `@`, wherever it stands, for a command to them.
  return fenced(
    shown.map((line) => line.replace(/^[/@]/, ' $&')),
    kind,
  )
}
