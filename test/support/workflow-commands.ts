/**
 * What GitHub's runner takes for commands in a step's output: its rules, told again, as the judge of what we print.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const NAMES =
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output ' +
  'stop-commands warning'
const KNOWN = new Set(NAMES.split(' '))

/** The commands that the runner would obey, in order. It reads standard output and standard error alike. */
export function commandsIn(output: string): Command[] {
  const obeyed: Command[] = []
  let until: string | null = null
  for (const line of output.split(/\r\n|[\r\n]/)) {
    const known: ReadonlySet<string> = until === null ? KNOWN : new Set([...KNOWN, until.toLowerCase()])
    const command = parse(line, known)
    if (command === null) continue
    if (until !== null) {
      if (command.name === until.toLowerCase()) until = null
    } else if (command.name === 'stop-commands') until = command.data
    else obeyed.push(command)
  }
  return obeyed
}

/** The commands in a text that stands between nothing: as if `stop-commands` did not exist. */
export function commandsInEachLine(output: string): Command[] {
  return output.split(/\r\n|[\r\n]/).flatMap((line) => parse(line, KNOWN) ?? [])
}

function parse(line: string, known: ReadonlySet<string>): Command | null {
  return parseNew(line, known) ?? parseOld(line, known)
}

/** `::name key=value,key=value::data`, behind white space (.NET's: U+0085 is some) at the start of the line. */
function parseNew(line: string, known: ReadonlySet<string>): Command | null {
  const text = line.replace(/^[\s\u0085]+/u, '')
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return null
  const undo = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }
  return command(text.slice(2, end), ',', text.slice(end + 2), known, undo)
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseOld(line: string, known: ReadonlySet<string>): Command | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const undo = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' }
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), known, undo)
}

function command(
  info: string,
  separator: string,
  data: string,
  known: ReadonlySet<string>,
  undo: Readonly<Record<string, string>>,
): Command | null {
  const [name = ''] = info.split(' ', 1)
  if (!known.has(name.toLowerCase())) return null
  const undone = (text: string) => {
    const plain = Object.entries(undo).reduce((all, [code, character]) => all.replaceAll(code, character), text)
    return plain.replaceAll('%25', '%')
  }
  const pairs = info.slice(name.length + 1).split(separator)
  const properties = pairs.map((pair) => /^([^=]+)=(.+)$/s.exec(pair)).filter((found) => found !== null)
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties.map(([, key, value]) => [`${key}`.trim(), undone(`${value}`)])),
    data: undone(data),
  }
}
