/** Lines for a log that a machine reads as well: nothing in them can act as a command of the CI system. */

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

/**
 * Which CI system reads a log, no environment says for sure. GitHub and Azure Pipelines obey `##[name]` and `##vso[name]`
 * wherever they stand, TeamCity `##teamcity[name]`.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 * https://www.jetbrains.com/help/teamcity/service-messages.html
 */
function commandFree(line: string): string {
  return line.replace(/^\s*::/u, (start) => `${start.slice(0, -1)} :`).replace(/##(?=\[|vso\[|teamcity\[)/gi, '## ')
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
