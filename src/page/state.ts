/** What a visitor of the page has put together: files, the tool, and how strict. Plain data, which a link can carry. */

import { folderPath } from '../folder/paths.ts'
import type { Level } from '../model/text.ts'
import { PRESETS, type PresetName } from '../rules/presets.ts'

/** Whose a file is: on both sides, only in the pull request, altered by it, or deleted by it. */
export type FileKind = 'merged' | 'new' | 'changed' | 'removed'

export const KINDS: readonly FileKind[] = ['merged', 'new', 'changed', 'removed']

/** One file of the folder. `text` is what the pull request has, or had before it deleted the file. */
export interface PageFile {
  /** From the folder, `/` between segments. */
  readonly path: string
  readonly kind: FileKind
  readonly text: string
  /** What was merged, where the pull request changes it; else null. */
  readonly before: string | null
}

export interface PageState {
  /** A name of the table of tools. */
  readonly tool: string
  /** From the repository's root. */
  readonly folder: string
  /** Production's SQLite, `3.40`; null for the newest. */
  readonly sqlite: string | null
  readonly preset: PresetName
  /** Levels of single rules, as settings would give them. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly files: readonly PageFile[]
}

/** A page without any file. */
export const EMPTY: PageState = {
  ...{ tool: 'sqlite3', folder: 'migrations', sqlite: null },
  ...{ preset: 'recommended', levels: {}, files: [] },
}

/** Where somebody begins who has SQL in mind. */
export const BLANK: PageState = {
  ...EMPTY,
  files: [
    { path: '001_tables.sql', kind: 'merged', text: '-- What production has: CREATE TABLE …\n', before: null },
    { path: '002_change.sql', kind: 'new', text: '-- What the pull request adds.\n', before: null },
  ],
}

/** How many files and how many UTF-16 code units of text a page takes: more belongs to the command line. */
export const MOST_FILES = 2000

export const MOST_TEXT = 8 * 1024 * 1024

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name)
}

/** In the order of their paths, as a tool sees them. */
export function sorted(files: readonly PageFile[]): readonly PageFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Why a file cannot have this path; null when it can. `own` is the path that it has now. */
export function objectionTo(path: string, files: readonly PageFile[], own: string | null): string | null {
  if (path === '') return 'A file needs a name.'
  if (path === '.' || !isPlain(path)) return 'A name has no "..", no "//", and no slash at its ends.'
  if (path !== own && files.some((file) => file.path === path)) return `There is a file ${path} already.`
  return null
}

/** Whether a folder can be called so, from the root of a repository; `.` is the root. */
export function isFolder(path: string): boolean {
  return path !== '' && isPlain(path)
}

function isPlain(path: string): boolean {
  return folderPath(path) === path && !/^(?:\/|\.\.(?:\/|$))/.test(path)
}

/** The state with one file more; its path must be free. */
export function added(state: PageState, file: PageFile): PageState {
  return { ...state, files: sorted([...state.files, file]) }
}

export function removed(state: PageState, path: string): PageState {
  return { ...state, files: state.files.filter((file) => file.path !== path) }
}

export function renamed(state: PageState, path: string, to: string): PageState {
  return replaced(state, path, (file) => ({ ...file, path: to }))
}

/** Moves a file between the merged ones and those of the pull request. A change begins with the text as it is. */
export function moved(state: PageState, path: string, kind: FileKind): PageState {
  return replaced(state, path, (file) => {
    if (file.kind === kind) return file
    return { ...file, kind, before: kind === 'changed' ? file.text : null }
  })
}

/** Another text on one side of a file. Its line breaks stay what they were. */
export function written(state: PageState, path: string, text: string, side: 'before' | 'text'): PageState {
  return replaced(state, path, (file) => ({ ...file, [side]: withBreaksOf(file[side] ?? '', text) }))
}

function replaced(state: PageState, path: string, change: (file: PageFile) => PageFile): PageState {
  return { ...state, files: sorted(state.files.map((file) => (file.path === path ? change(file) : file))) }
}

/** An editor knows only `\n`; a file whose every line ended with `\r\n` keeps doing so. */
function withBreaksOf(old: string, text: string): string {
  const isCrlf = old.includes('\r\n') && !/(^|[^\r])\n/.test(old)
  return isCrlf ? text.replace(/\r?\n/g, '\r\n') : text
}

/** A free name behind all others, numbered as they are: `0004_new.sql` after `0003_users.sql`. */
export function nextName(files: readonly PageFile[]): string {
  const numbers = files.flatMap(({ path }) => /(?:^|\/)[A-Za-z]*(\d{1,9})[^/]*$/.exec(path)?.[1] ?? [])
  const newest = numbers.toSorted((a, b) => Number(a) - Number(b)).at(-1)
  const width = newest?.length ?? 3
  for (let number = Number(newest ?? '0') + 1; ; number += 1) {
    const name = `${`${number}`.padStart(width, '0')}_new.sql`
    if (objectionTo(name, files, null) === null) return name
  }
}
