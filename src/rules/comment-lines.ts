/** The comments of a migration, line by line, without the signs that make them comments. */

import type { Script } from '../model.ts'
import { tokens } from '../sql/tokens.ts'

export interface CommentLine {
  readonly text: string
  /** UTF-16 offset of the text in the script. */
  readonly start: number
  /** Nothing but comments and spaces stands before it. */
  readonly header: boolean
  /** Which run of comments it belongs to: a blank line or a statement begins the next one. */
  readonly block: number
}

/** Every line of every comment that holds more than its signs. */
export function commentLines({ sql }: Script): CommentLine[] {
  const found: CommentLine[] = []
  let header = true
  let block = 0
  for (const token of tokens(sql)) {
    if (token.kind === 'comment') {
      for (const { text, start } of linesOf(token.text, token.start)) found.push({ text, start, header, block })
    } else if (token.kind !== 'space') {
      header = false
      block += 1
    } else if (/\n\s*\n/.test(token.text)) block += 1
  }
  return found
}

/** `-- text`, or the lines of a block with their leading stars. */
function linesOf(comment: string, offset: number): { text: string; start: number }[] {
  const lines = [...comment.matchAll(/[^\n]+/g)]
  return lines.flatMap(({ 0: line, index }) => {
    const signs = /^\s*(?:--+|\/\*+|\*+(?!\/))?[\s!]*/.exec(line)?.[0].length ?? 0
    // Looks behind itself, so that a long run of blanks or stars is tried once and not from each of its characters.
    const text = line
      .slice(signs)
      .replace(/(?<!\s)\s*(?<!\*)\*+\/\s*$/, '')
      .trimEnd()
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, start: offset + index + signs }] : []
  })
}
