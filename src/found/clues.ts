/** Reads one file for everything that it tells about migrations. */

import { dependencyLines } from '../tools/settings/manifests.ts'
import { commandsOf, plainWords, shellUses } from '../tools/settings/shell.ts'
import { SETTINGS_FILES } from '../tools/settings/table.ts'
import { type At, at, folderOf, linesOf, nameOf, resolved, withoutComments } from '../tools/settings/text.ts'
import { SIGNS, type Sign } from '../tools/signs.ts'
import type { Bundled } from './built.ts'
import { asCalled, before } from './called.ts'
import { embeddedIn } from './embedded.ts'
import type { Clue, FoundSeed, RunnerClue, Sample, Weight } from './found.ts'
import { isUnread, kindOf } from './kinds.ts'
import { OTHER_DATABASE, SQLITE } from './other-databases.ts'
import { programClues } from './programs.ts'

/** Larger files (in UTF-16 code units) are data. */
const LARGEST = 256 * 1024

/** What the file tells; nothing for one that `kindOf` does not know. `folders` are those that a command may name. */
export function cluesIn(path: string, text: string, folders: readonly string[], bundled: Bundled = () => null): Clue[] {
  if (text.length > LARGEST) return []
  switch (kindOf(path)) {
    case 'settings':
      return settingsClues(path, text)
    case 'program':
      return programOwn(path, text, folders, bundled)
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

/** What a migration's own text tells about the tool that reads the folder. */
export function cluesInMigration(folder: string, { path, sql }: Sample): Clue[] {
  return SIGNS.flatMap((tool): Clue[] => {
    const match = tool.mark?.exec(sql) ?? null
    if (match === null || tool.runner === null) return []
    const place = at(path, sql, sql.slice(0, match.index).split('\n').length)
    const refines = tool.variantOf === undefined ? {} : { refines: tool.variantOf }
    return [
      { kind: 'runner', at: place, runner: tool.runner, says: tool.says, names: folder, weight: 'command', ...refines },
    ]
  })
}

/** Each folder that a tool's own settings name, or that belongs to another database. */
function settingsClues(path: string, text: string): Clue[] {
  const file = SETTINGS_FILES.find((one) => one.file.test(nameOf(path)))
  return (file?.read(path, text) ?? []).map(({ line, folder, tool, says }): Clue => {
    const place = at(path, text, line)
    if (tool === null) return { kind: 'sight', at: place, says, rejects: folder }
    return { kind: 'runner', at: place, runner: tool, says, names: folder, weight: 'command', ...refined(tool) }
  })
}

/** One kind of a tool only says which kind, where the tool is used. */
function refined(name: string): Pick<RunnerClue, 'refines'> {
  const general = SIGNS.find((sign) => sign.name === name)?.variantOf ?? /^\{ like: ([\w-]+)/.exec(name)?.[1]
  return general === undefined ? {} : { refines: general }
}

/** What a program tells; what names a folder's files one by one speaks for that folder, and for no other. */
function programOwn(path: string, text: string, folders: readonly string[], bundled: Bundled): Clue[] {
  const plain = withoutComments(text, path.endsWith('.py') ? 'hash' : 'script')
  const embedded = embeddedIn(path, plain, folders)
  const holding = (clue: Clue): Clue =>
    clue.kind === 'runner' && clue.names === null && embedded ? { ...clue, names: embedded.folder, holds: true } : clue
  const own = programClues(path, text, bundled(path) === false)
  // A program that only names files may be there to repair or to test them.
  const isOwn = embedded?.isInside === true
  return [...callClues(path, text, plain, folders).map(holding), ...(isOwn ? own.map(holding) : own)]
}

/** Lines of a program that let a tool apply migrations. */
function callClues(path: string, text: string, plain: string, folders: readonly string[]): Clue[] {
  const lines = linesOf(plain)
  const own = SIGNS.filter(({ callers, imports }) => (callers?.test(path) ?? true) && (imports?.test(plain) ?? true))
  return lines.flatMap((line, index) =>
    own
      .filter((tool) => tool.call?.test(line))
      .flatMap((tool) =>
        clueOf(
          asCalled(tool, plain, before(lines, index)),
          line,
          at(path, text, index + 1),
          namedIn(line, path, folders),
          'command',
        ),
      )
      .map(applying),
  )
}

function applying(clue: Clue): Clue {
  return clue.kind === 'runner' ? { ...clue, applies: true } : clue
}

function scriptClues(path: string, text: string, folders: readonly string[], weight: Weight): Clue[] {
  return commandsOf(text).flatMap((command) => {
    const uses = shellUses(command)
    const tools = toolsIn(command.text)
    // Most commands have nothing to do with a database, and to find a line of a long file takes as long as to read it.
    if (uses.length + tools.length === 0) return []
    const place = at(path, text, command.line)
    const named = namedIn(command.text, path, folders)
    const around = SQLITE.test(command.text) ? command.text : text
    return [
      ...uses.map(
        (use): Clue =>
          use.kind === 'seed' ? { ...use, at: place } : { ...use, at: place, names: named, weight, applies: true },
      ),
      ...tools.flatMap((tool) => clueOf(tool, around, place, named, weight)).map(applying),
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
  return dependencyLines(path, text).flatMap(([line, number]) =>
    SIGNS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) =>
      clueOf(tool, text, at(path, text, number), null, 'hint'),
    ),
  )
}

function toolsIn(command: string): Sign[] {
  const plain = plainWords(command)
  return SIGNS.filter((tool) => tool.command?.test(plain))
}

/** `around` is asked which database is meant, as most tools know several. */
function clueOf(tool: Sign, around: string, place: At, names: string | null, weight: Weight): Clue[] {
  if (OTHER_DATABASE.test(around) && !SQLITE.test(around)) return []
  if (tool.runner === null) return [{ kind: 'sight', at: place, says: tool.says, rejects: null }]
  const general = tool.variantOf ?? (tool.runner === tool.name ? undefined : tool.name)
  const refines = general === undefined ? {} : { refines: general }
  return [{ kind: 'runner', at: place, runner: tool.runner, says: tool.says, names, weight, ...refines }]
}

/** The one folder whose path, or that of a file in it, stands in a command, from the repository's root or from where the file is. */
function namedIn(command: string, path: string, folders: readonly string[]): string | null {
  const words = command.match(/[^\s"'`=:;|&()<>$*{}]+/g) ?? []
  const spelled = words.flatMap((word) => [resolved('.', word), resolved(folderOf(path), word)])
  const isNamed = (folder: string) => spelled.some((it) => it === folder || it?.startsWith(`${folder}/`))
  const named = folders.filter((folder) => folder !== '.' && isNamed(folder))
  return named.length === 1 ? (named[0] ?? null) : null
}

const SEED = /(?:^|\/)seeds?\/[^/]+\.sql$|(?:^|\/)seeds?(?:[._-][^/]*)?\.sql$/i

/** More would be data, not seeds. */
const MOST_SEEDS = 5

/** SQL files named like seeds outside the folders of migrations; those first that a command runs. */
export function seedsIn(paths: readonly string[], folders: readonly string[], clues: readonly Clue[]): FoundSeed[] {
  const run = clues.filter((clue) => clue.kind === 'seed')
  const found = paths
    .filter((path) => SEED.test(path) && !isInside(path, folders) && !isUnread(path))
    .map((path) => ({ path, at: run.find(({ file }) => nameOf(file) === nameOf(path))?.at ?? null }))
  return [...found.filter(({ at }) => at !== null), ...found.filter(({ at }) => at === null)].slice(0, MOST_SEEDS)
}

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
}
