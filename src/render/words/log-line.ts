/** TODO src/render/words/log-line.ts */

import { escaped, LINE_END, UNSEEN } from '../../github/log.ts'

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
