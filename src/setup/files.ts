/** Which files of a repository can tell how its migrations are applied. */

import { folderOf, nameOf } from './paths.ts'

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
