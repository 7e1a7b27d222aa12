/** Reads one file for everything that it tells about migrations. */

import { SIGNS, type Sign } from '../../tools/signs.ts'
import type { At, Clue, FoundFolder, FoundSeed, Sight, Weight } from './found.ts'
import { drizzleClues, programClues } from './programs.ts'
import { commandsOf, shellUses } from './shell.ts'
import { at, folderOf, linesOf, nameOf, resolved } from './text.ts'
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
  return SIGNS.flatMap((tool): Clue[] => {
    const match = tool.mark?.exec(newest.sql) ?? null
    if (match === null || tool.runner === null) return []
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
    SIGNS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) =>
      clueOf(tool, text, at(path, text, index + 1), null, 'hint'),
    ),
  )
}

function toolClues(command: string, text: string, place: At, names: string | null, weight: Weight): Clue[] {
  return SIGNS.filter((tool) => tool.command?.test(command)).flatMap((tool) =>
    clueOf(tool, SQLITE.test(command) ? command : text, place, names, weight),
  )
}

/** `around` is asked which database is meant, as most tools know several. */
function clueOf(tool: Sign, around: string, place: At, names: string | null, weight: Weight): Clue[] {
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

export type FileKind = 'wrangler' | 'drizzle' | 'package' | 'manifest' | 'program' | 'script' | 'workflow'

/** Reading more would take longer than anybody waits for a first look. */
const MOST = 500

/** What stands below these belongs to somebody else, or is there to be tried. */
const UNREAD = new Set([
  ...['node_modules', 'vendor', 'dist', 'build', 'target', '.wrangler', '.venv'],
  ...['test', 'tests', '__tests__', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'example', 'examples'],
])

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** By their names; the first that fits. */
const NAMES: readonly (readonly [FileKind, RegExp])[] = [
  ['wrangler', /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/],
  ['drizzle', /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/],
  ['package', /^package\.json$/],
  ['manifest', /^(?:go\.mod|Cargo\.toml)$/],
  ['program', /^.*migrat.*(?<!\.d)\.(?:[cm]?[jt]s|py)$/i],
  ['script', /\.(?:sh|bash|zsh|mk)$/i],
  ['script', /^(?:(?:Docker|Container)file.*|.*\.dockerfile|(?:GNU)?makefile|\.?justfile|procfile|fly\.toml)$/i],
  ['script', /^[^.]*(?:migrat|entrypoint|deploy|release|start)[^.]*$/i],
  ['script', /^(?!.*\block\b).*\.ya?ml$/i],
]

const ORDER: readonly FileKind[] = ['wrangler', 'drizzle', 'workflow', 'package', 'program', 'manifest', 'script']

/** Whether a file stands below a folder that is not looked into. */
export function isUnread(path: string): boolean {
  return folderOf(path)
    .split('/')
    .some((segment) => UNREAD.has(segment.toLowerCase()))
}

/** What kind of file this is; null for one that tells nothing. */
export function kindOf(path: string): FileKind | null {
  if (WORKFLOW.test(path)) return 'workflow'
  if (isUnread(path)) return null
  return NAMES.find(([, pattern]) => pattern.test(nameOf(path)))?.[0] ?? null
}

/** The paths worth reading: settings first, then what lies higher up. */
export function worthReading(paths: readonly string[]): string[] {
  const known = paths.flatMap((path) => {
    const kind = kindOf(path)
    return kind === null ? [] : [{ path, rank: ORDER.indexOf(kind) * 1000 + Math.min(path.split('/').length, 999) }]
  })
  return known
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ path }) => path)
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

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\/)\d{8,}_[^/]+\/migration\.sql$/,
    'Each migration is a folder with a migration.sql (prisma, newer drizzle-kit), which this version does not read.',
  ],
  [
    /(?:^|\/)\d[\d-]{7,}_[^/]+\/up\.sql$/,
    'Each migration is a folder with an up.sql (diesel), which this version does not read.',
  ],
  [/(?:^|\/)V\d[\w.]*__[^/]+\.sql$/, 'Names like V1__name.sql (flyway) are not read by this version.'],
]

/** One sight for each shape that is there, at the first file that has it. */
export function unreadLayouts(paths: readonly string[]): Sight[] {
  return SHAPES.flatMap(([shape, says]): Sight[] => {
    const path = paths.find((one) => shape.test(one))
    return path === undefined ? [] : [{ kind: 'sight', at: { path, line: 1, text: '' }, says, rejects: null }]
  })
}
