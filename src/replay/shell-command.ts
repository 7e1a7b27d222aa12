/** The lines of a file that the sqlite3 shell takes for its own: dot-commands, `#` comments, `go` and `/`. */

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
