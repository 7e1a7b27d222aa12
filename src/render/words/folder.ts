/** A folder in words: its name, what applies it, what it was compared with. The same for every reader. */

import type { Report, ReportFolder, ReportMigration } from '../../model/report.ts'
import { listed } from '../../sql/names.ts'
import { defuse } from './defuse.ts'
import { measureWords } from './measures.ts'

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A list of a few of many names, each made harmless by `show`: `a, b and 3 more files`. */
export function someOf(names: readonly string[], noun: string, most: number, show: (name: string) => string): string {
  const more = names.length - most
  const first = names.slice(0, most).map(show)
  return listed(more > 0 ? [...first, counted(more, `more ${noun}`)] : first)
}

/** A folder as it is shown: `migrations/`, and words for the root. */
export function folderName(path: string): string {
  return path === '.' || path === '' ? 'the root folder' : `${defuse(path)}/`
}

/** The migrations that this pull request is about: everything but what stayed as it was. */
export function changed(folder: ReportFolder): ReportMigration[] {
  return folder.migrations.filter((migration) => migration.change !== 'kept')
}

/** The migrations that a reader wants to see: those that changed, and those that were rehearsed all the same. */
export function shown(folder: ReportFolder): ReportMigration[] {
  const rehearsed = new Set(folder.rehearsals.map(({ migration }) => migration))
  return folder.migrations.filter(({ change, path }) => change !== 'kept' || rehearsed.has(path))
}

/** Folders that have something to show, and those in which nothing has changed. */
export function busyAndIdle({ folders }: Report): { busy: ReportFolder[]; idle: ReportFolder[] } {
  const isBusy = (folder: ReportFolder) => folders.length === 1 || shown(folder).length > 0
  return { busy: folders.filter(isBusy), idle: folders.filter((folder) => !isBusy(folder)) }
}

/** A path below its folder. */
export function pathInside({ path: folder }: ReportFolder, path: string): string {
  const start = folder === '.' ? '' : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : path
}

/** What happened to a file, where it is not simply new: `edited`, `renamed from 002_a.sql`. Not defused. */
export function changeOf(folder: ReportFolder, { change, from }: ReportMigration): string | null {
  if (change === 'added' || change === 'kept') return null
  return from === undefined ? change : `${change} from ${pathInside(folder, from)}`
}

/** What applies the folder, and why we think so. Neither part is defused; `reason` is empty where there is none. */
export function appliedBy({ tool, runner }: ReportFolder): { name: string; reason: string; place: string | null } {
  if (tool === undefined) return { name: runner, reason: '', place: null }
  return tool.because === null
    ? { name: tool.title, reason: 'assumed', place: null }
    : { name: tool.title, reason: 'because of', place: tool.because }
}

/** The SQLite versions that were used, each once. */
export function sqliteVersions({ folders }: Pick<Report, 'folders'>): string[] {
  return [...new Set(folders.flatMap(({ engine }) => (engine === null ? [] : [engine.sqlite])))]
}

/** What a reader needs to know about how it was checked, each once. */
export function remarks({ folders }: Report): string[] {
  return [...new Set(folders.flatMap((folder) => [...measureWords(folder), ...folder.remarks]))]
}
