/** Lines that fit: text wrapped at its words, SQL at its tokens. */

import { tokens } from '../../sql/tokens.ts'
import { displayWidth } from './quote.ts'

/** A word, or what somebody may want to paste as it stands. */
const WHOLE = /-- rehearsal: allow \S+(?:, \S+)* because \S+|[^ ]+/g

/** A line of defused text as lines of at most `width` columns; a word that is longer stays whole. None for an empty text. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const [word] of text.matchAll(WHOLE)) {
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines
}

/** What goes on is indented by this. */
const DEEPER = '  '

/** Where a long statement is broken first. */
const CLAUSE = /^(?:SELECT|VALUES|WHERE)$/i

/**
 * Lines of SQL as lines that mean the same and fit where they can: they are broken where there is white space between two
 * tokens, and nowhere else. What is inside of a string or a comment stays as it is.
 */
export function wrappedSql(sql: readonly string[], width: number): string[] {
  if (sql.every((line) => displayWidth(line) <= width)) return [...sql]
  const lines: string[] = []
  let gap = ''
  let indent = ''
  let isLong = false
  for (const { kind, text, start } of tokens(sql.join('\n'))) {
    const last = lines.at(-1)
    if (kind === 'space') {
      gap = text
      continue
    }
    if (last === undefined || gap.includes('\n')) {
      const [, ...between] = gap.split('\n')
      indent = between.pop() ?? gap
      isLong = displayWidth(lineAt(sql, start)) > width
      lines.push(...between.map(() => ''), indent + text)
    } else if (gap !== '' && isLong && (CLAUSE.test(text) || displayWidth(last + gap + text) > width))
      lines.push(indent + DEEPER + text)
    else lines[lines.length - 1] = last + gap + text
    gap = ''
  }
  return lines.flatMap((line) => line.split('\n'))
}

function lineAt(lines: readonly string[], offset: number): string {
  let left = offset
  for (const line of lines) {
    if (left <= line.length) return line
    left -= line.length + 1
  }
  return ''
}
