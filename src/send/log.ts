/** The only way that text from outside reaches the job's log: nothing in it can act as a workflow command. */

import { randomUUID } from 'node:crypto'

/**
 * The runner splits output at `\n`, `\r` and `\r\n`; we split at every character that anything takes for a line's end.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs
 */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
/** Could hide a command from our eyes and not from the runner's: .NET compares strings without ignorable characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The lines of a text, defused: `::name` counts for the runner where it starts a line (behind white space), `##[name]`
 * wherever it stands. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function defusedLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map((line) =>
      commandFree(line.replace(UNSEEN, (character) => (character === '\t' ? character : escaped(character)))),
    )
}

/** A text of ours in which strangers' parts are defused already: the same, colours kept, and no line of it a command. */
export function withoutCommands(text: string): string {
  return text.split('\n').map(commandFree).join('\n')
}

function commandFree(line: string): string {
  return line.replace(/^\s*::/u, (start) => `${start.slice(0, -1)} :`).replaceAll('##[', '## [')
}

/**
 * The text as it may be written to standard output, with a final line break. The runner is told not to look for commands
 * in it at all; that its lines are defused too is for runners and log readers that know no `stop-commands`.
 */
export function quietly(text: string, token: string = randomUUID()): string {
  return [`::stop-commands::${token}`, ...defusedLines(text.replace(/\n$/, '')), `::${token}::`, ''].join('\n')
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
