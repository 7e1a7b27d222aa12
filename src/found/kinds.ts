/** Which files of a repository tell something about its migrations, and in which order they are read. */

import { SETTINGS_FILES } from '../tools/settings/table.ts'
import { folderOf, nameOf, shared } from '../tools/settings/text.ts'

export type FileKind = 'settings' | 'package' | 'manifest' | 'program' | 'script' | 'workflow'

/** Reading more would take longer than anybody waits for a first look. */
const MOST = 500

/** What stands below these belongs to somebody else, or is there to be tried. */
const UNREAD = new Set([
  ...['node_modules', 'vendor', 'dist', 'build', 'target', '.venv'],
  ...['test', 'tests', '__tests__', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'example', 'examples'],
])

/** What tests do to a database says nothing of production. */
const TEST = /[._-](?:test|spec)s?\.\w+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/i

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** By their names; the first that fits. */
const NAMES: readonly (readonly [FileKind, RegExp])[] = [
  ['package', /^package\.json$/],
  [
    'manifest',
    /^(?:go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements[\w.-]*\.txt|composer\.json|Gemfile)$/,
  ],
  ['program', /^.*migrat.*(?<!\.d)\.(?:[cm]?[jt]s|py|go|rs|dart|kt|java|swift|cs|rb|php)$/i],
  [
    'program',
    /^(?:db|database|sqlite|store|storage|client|connection)\.(?:[cm]?[jt]s|py|go|rs|kt|java|swift|cs|rb|php)$/i,
  ],
  // `init_db.py`, `setup-database.js`, `DatabaseHelper.kt`, `AppDatabase.swift`, `data-connection.ts`, `sqlite-client.ts`.
  [
    'program',
    /^(?:(?:init|setup|create|open|app)[_-]?)?(?:db|database|sqlite3?|data(?=[_-]?(?:connection|source|store|client)))(?:[_-]?(?:init|setup|helper|manager|open_?helper|connection|conn|client|pool|source|store|storage|provider|service|module|bootstrap))?\.(?:[cm]?[jt]s|py|go|rs|kt|java|swift|cs|rb|php)$/i,
  ],
  ['program', /^(?:main|lib|build)\.(?:rs|go)$/],
  ['program', /^upgrades?\.go$/],
  ['script', /\.(?:sh|bash|zsh|mk)$/i],
  ['script', /^(?:(?:Docker|Container)file.*|.*\.dockerfile|(?:GNU)?makefile|\.?justfile|procfile|fly\.toml)$/i],
  ['script', /^[^.]*(?:migrat|entrypoint|deploy|release|start)[^.]*$/i],
  ['script', /^(?!.*\block\b).*\.ya?ml$/i],
]

const MODULE = /^(?:mod\.rs|index\.[cm]?[jt]s|__init__\.py)$/

const ORDER: readonly FileKind[] = ['settings', 'workflow', 'package', 'manifest', 'script', 'program']

/** Whether a file stands below a folder that is not looked into. */
export function isUnread(path: string): boolean {
  return folderOf(path)
    .split('/')
    .some((segment) => UNREAD.has(segment.toLowerCase()) || /^\.(?!\.?$)/.test(segment))
}

/** What kind of file this is; null for one that tells nothing. */
export function kindOf(path: string): FileKind | null {
  if (WORKFLOW.test(path)) return 'workflow'
  if (isUnread(path) || TEST.test(path)) return null
  if (SETTINGS_FILES.some(({ file }) => file.test(nameOf(path)))) return 'settings'
  // Rust's `db/mod.rs` is the module that a `db.rs` would be, as `db/index.ts` and `db/__init__.py` are.
  const own = nameOf(path)
  const name = MODULE.test(own) ? own.replace(/^\w+/, nameOf(folderOf(path))) : own
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}

/** Programs so near to a folder are read before what only lies higher up: one of them applies its files. */
const NEAR = 3

/**
 * The paths worth reading, at most so many: settings first, then programs beside the folders, then what lies higher up.
 * @param folders the folders of migrations
 */
export function worthReading(paths: readonly string[], most: number = MOST, folders: readonly string[] = []): string[] {
  const known = paths.flatMap((path) => {
    const kind = kindOf(path)
    if (kind === null) return []
    const isNear = kind === 'program' && folders.some((folder) => distance(folderOf(path), folder) <= NEAR)
    return [{ path, rank: (isNear ? 0.5 : ORDER.indexOf(kind)) * 1000 + Math.min(path.split('/').length, 499) }]
  })
  return known
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ path }) => path)
}

/** How many steps lead from one folder to the other. */
export function distance(from: string, to: string): number {
  const depth = (folder: string) => (folder === '.' ? 0 : folder.split('/').length)
  return depth(from) + depth(to) - 2 * shared(from, to)
}
