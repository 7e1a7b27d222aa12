/** Reads one file for everything that it tells about migrations. */

import { commandsOf } from './commands.ts'
import { drizzleClues } from './drizzle.ts'
import { kindOf } from './files.ts'
import type { At, Clue, FoundFolder, Weight } from './found.ts'
import { folderOf, resolved } from './paths.ts'
import { programClues } from './programs.ts'
import { shellUses } from './sqlite-shell.ts'
import { at, linesOf } from './text.ts'
import { MARKERS, TOOLS, type Tool } from './tools.ts'
import { wranglerClues } from './wrangler.ts'

/** Larger files (in UTF-16 code units) are data. */
const LARGEST = 256 * 1024

const OTHER_DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|cockroach)\b/i
const SQLITE = /sqlite|libsql|turso/i

/** What the file tells; nothing for one that `kindOf` does not know. `folders` are those that a command may name. */
export function cluesIn(path: string, text: string, folders: readonly string[]): Clue[] {
  if (text.length > LARGEST) return []
  switch (kindOf(path)) {
    case 'wrangler':
      return wranglerClues(path, text)
    case 'drizzle':
      return drizzleClues(path, text)
    case 'program':
      return programClues(path, text)
    case 'package':
      return [...packageScripts(path, text, folders), ...dependencies(path, text)]
    case 'manifest':
      return dependencies(path, text)
    case 'script':
      return scriptClues(path, text, folders, 'command')
    case 'workflow':
      // Most of what a workflow does to a database, it does to one of its own.
      return scriptClues(path, text, folders, 'hint')
    case null:
      return []
  }
}

/** What a migration's own text tells about the tool that reads it. */
export function cluesInMigrations({ path: names, newest }: FoundFolder): Clue[] {
  if (newest === null) return []
  return MARKERS.flatMap(({ tool: name, up }): Clue[] => {
    const tool = TOOLS.find((one) => one.name === name)
    const match = up.exec(newest.sql)
    if (match === null || tool === undefined || tool.runner === null) return []
    const place = at(newest.path, newest.sql, newest.sql.slice(0, match.index).split('\n').length)
    return [{ kind: 'runner', at: place, runner: tool.runner, says: tool.says, names, weight: 'command' }]
  })
}

function scriptClues(path: string, text: string, folders: readonly string[], weight: Weight): Clue[] {
  return commandsOf(text).flatMap((command) => {
    const named = namedIn(command.text, path, folders)
    return [
      ...shellUses(command).map((use): Clue => {
        const place = at(path, text, command.line)
        return use.kind === 'seed' ? { ...use, at: place } : { ...use, at: place, names: named, weight }
      }),
      ...toolClues(command.text, text, at(path, text, command.line), named, weight),
    ]
  })
}

/** The scripts of package.json, each where its key stands. */
function packageScripts(path: string, text: string, folders: readonly string[]): Clue[] {
  return scriptsOf(text).flatMap(([key, script]) => {
    const line = linesOf(text).findIndex((one) => one.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1
    const place = at(path, text, Math.max(line, 1))
    return scriptClues(path, script, folders, 'command').map((clue) => ({ ...clue, at: place }))
  })
}

function scriptsOf(text: string): [string, string][] {
  try {
    const { scripts } = JSON.parse(text) as { scripts?: unknown }
    const all = typeof scripts === 'object' && scripts !== null ? Object.entries(scripts) : []
    return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  } catch {
    // Whoever uses the file will hear of it from npm; here it just tells nothing.
    return []
  }
}

function dependencies(path: string, text: string): Clue[] {
  return linesOf(text).flatMap((line, index) =>
    TOOLS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) =>
      clueOf(tool, text, at(path, text, index + 1), null, 'hint'),
    ),
  )
}

function toolClues(command: string, text: string, place: At, names: string | null, weight: Weight): Clue[] {
  return TOOLS.filter((tool) => tool.command.test(command)).flatMap((tool) =>
    clueOf(tool, SQLITE.test(command) ? command : text, place, names, weight),
  )
}

/** `around` is asked which database is meant, as most tools know several. */
function clueOf(tool: Tool, around: string, place: At, names: string | null, weight: Weight): Clue[] {
  if (OTHER_DATABASE.test(around) && !SQLITE.test(around)) return []
  if (tool.runner === null) return [{ kind: 'sight', at: place, says: tool.says, rejects: null }]
  return [{ kind: 'runner', at: place, runner: tool.runner, says: tool.says, names, weight }]
}

/** The one folder whose path stands in a command, from the repository's root or from where the file is. */
function namedIn(command: string, path: string, folders: readonly string[]): string | null {
  const words = command.match(/[^\s"'`=:;|&()<>$*{}]+/g) ?? []
  const spelled = words.flatMap((word) => [resolved('.', word), resolved(folderOf(path), word)])
  const named = folders.filter((folder) => folder !== '.' && spelled.includes(folder))
  return named.length === 1 ? (named[0] ?? null) : null
}
