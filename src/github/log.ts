/** The only way that text from outside reaches the job's log: nothing in it can act as a workflow command. */

import { randomUUID } from 'node:crypto'
import { defusedLines } from '../render/words/log-line.ts'

/**
 * The runner splits output at `\n`, `\r` and `\r\n`; we split at every character that anything takes for a line's end.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs
 */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Could hide a command from our eyes and not from the runner's: .NET compares strings without ignorable characters. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The text as it may be written to standard output, with a final line break. The runner is told not to look for commands
 * in it at all; that its lines are defused too is for runners and log readers that know no `stop-commands`.
 */
export function quietly(text: string, token: string = randomUUID()): string {
  return [`::stop-commands::${token}`, ...defusedLines(text.replace(/\n$/, '')), `::${token}::`, ''].join('\n')
}

export function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
