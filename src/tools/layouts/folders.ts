/** One folder per migration: `20240115093000_add_status/migration.sql`, `00000000000001_users/up.sql` with its `down.sql`. */

import type { StrayReason } from '../../model/folder.ts'
import { type Around, type Layout, lastOf, type Named, type Reading, redated, undated } from './layout.ts'

/** How one tool names and remembers its folders. */
export interface FolderNaming {
  /** The file that goes forward, and the one that goes back. */
  readonly up: readonly string[]
  readonly down: string | null
  /** Group 1 is the version as it is written, group 2 the name. */
  readonly pattern: RegExp
  /** What the history holds: `path` is `folder/file`. */
  readonly key: (folder: string, version: string, path: string) => string
  /** What the tool sorts folders by, as text; the version's number where this is missing. */
  readonly sorts?: (folder: string, version: string) => string
  /** Whether what stands in the folder asks for no transaction. */
  readonly withoutTransaction?: (folder: string, around: Around) => boolean
}

/** A folder whose name a number begins, or a day in parts with or without its time. */
export const NUMBERED_FOLDER = /^(\d+)(?:[_-](.*))?$/s

/** The layout `folders`, as one tool has it. */
export function folders(naming: FolderNaming): Layout {
  const isUp = (name: string) => partsOf(name, naming) !== null
  return {
    name: 'folders',
    counts: null,
    count: (names) => names.filter(isUp).length,
    read: (names, around) => read(names, around, naming),
    beside: (file, names) => {
      const folder = file.slice(0, file.indexOf('/') + 1)
      return [...names].filter((name) => name.startsWith(folder) && name !== file)
    },
    renamed: (file, version) => {
      const like = file.replace(/^[\d-]*\d/, (old) => spelledLike(old, version))
      return like.startsWith(version) ? (redated(file, version) ?? like) : like
    },
  }
}

/** `20260101120000` as `2026-01-01-120000` where the old one has hyphens, with what follows the seconds there. */
function spelledLike(old: string, version: string): string {
  const [, date, rest] = /^(\d{4}-\d\d-\d\d-\d{6})(-\d+)?$/.exec(old) ?? []
  const [, year, month, day, time, more] = /^(\d{4})(\d\d)(\d\d)(\d{6})(\d*)$/.exec(version) ?? []
  if (date === undefined || year === undefined) return version
  return [year, month, day, time, ...(rest === undefined ? [] : [(more || '').padEnd(rest.length - 1, '0')])].join('-')
}

/** The folder and the version of a file that goes forward; null for any other. */
function partsOf(name: string, { up, pattern }: FolderNaming): { folder: string; match: RegExpExecArray } | null {
  const slash = name.indexOf('/')
  const folder = name.slice(0, Math.max(slash, 0))
  const isUp = up.includes(name.slice(slash + 1)) && slash > 0
  const match = isUp ? pattern.exec(pattern === NUMBERED_FOLDER ? undated(folder) : folder) : null
  return match ? { folder, match } : null
}

function read(names: readonly string[], around: Around, naming: FolderNaming): Reading {
  const all = new Set(names)
  const migrations: Named[] = []
  const strays = new Map<string, StrayReason>()
  for (const name of names) {
    const parts = partsOf(name, naming)
    if (parts) migrations.push(named(name, parts.folder, parts.match, all, around, naming))
    else if (!isDown(name, all, naming)) strays.set(name, strayReason(name, naming))
  }
  return { migrations, strays }
}

function named(
  file: string,
  folder: string,
  [, written = '', first, second]: RegExpExecArray,
  all: ReadonlySet<string>,
  around: Around,
  { key, down, sorts, withoutTransaction }: FolderNaming,
): Named {
  const version = written.replaceAll('-', '')
  const back = down === null ? null : `${folder}/${down}`
  return {
    file,
    version,
    name: first ?? second ?? '',
    key: key(folder, version, file),
    down: back !== null && all.has(back) ? back : null,
    ...(sorts ? { sorts: sorts(folder, version) } : {}),
    ...(withoutTransaction?.(folder, around) ? { transaction: 'none' as const } : {}),
  }
}

function isDown(name: string, all: ReadonlySet<string>, { up, down }: FolderNaming): boolean {
  const folder = name.slice(0, Math.max(name.indexOf('/'), 0))
  return down !== null && name === `${folder}/${down}` && up.some((it) => all.has(`${folder}/${it}`))
}

/** A SQL file in the folder itself, or one that has another name than its tool looks for. */
function strayReason(name: string, { down }: FolderNaming): StrayReason {
  if (!/\.sql$/i.test(name)) return 'other'
  if (!name.includes('/')) return 'misnamed'
  return down !== null && lastOf(name) === down ? 'lonely-down' : 'nested'
}
