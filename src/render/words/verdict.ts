/** The report in one sentence: what every reader sees first. */

import type { Report, ReportFolder, ReportMigration } from '../../model/report.ts'
import type { Finding } from '../../model/rule.ts'
import type { Link } from '../../model/text.ts'
import { defuse } from './defuse.ts'
import { codeSpan, cut, prose } from './escape.ts'

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
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

/** `✗ 2 errors, 1 warning in migrations/: do not merge yet`. One line, defused. What was not checked is said in it. */
export function verdictLine(report: Report): string {
  const open = report.folders.flatMap((folder) => folder.unchecked ?? []).length
  const but = open === 0 ? '' : `; ${counted(open, 'file')} ${open === 1 ? 'was' : 'were'} not checked`
  return outcomeLine(report) + but
}

function outcomeLine(report: Report): string {
  const found = countsInWords(report)
  const where = placeInWords(report.folders) + withoutBase(report.folders)
  const count = report.folders.flatMap(changed).length
  if (report.verdict === 'fail') return `✗ ${found || 'failed'} in ${where}: do not merge yet`
  const through = letThrough(report)
  if (through !== null) return `! ${through} in ${where}${found === '' ? '' : `; ${found} besides`}`
  if (report.counts.error > 0) return `– ${found} in ${where}: not failing, because fail-on is set to never`
  if (count === 0 && report.counts.warning === 0) return nothingNew(report, where)
  if (found !== '') return `✓ ${found} in ${where}: nothing that stops the merge`
  return `✓ ${counted(count, 'changed migration')} in ${where} checked: nothing found`
}

/** Whether nothing is new and nothing is wrong: then there is nothing that anybody has to read. */
export function isQuiet({ folders, counts, findings }: Report): boolean {
  const quiet = counts.error + counts.warning === 0 && findings.every(({ allowed }) => allowed === null)
  return quiet && folders.every((folder) => folder.base !== null && changed(folder).length === 0)
}

/** What was rehearsed although nothing is new; null for nothing. */
export function rehearsedAllTheSame({ folders, counts }: Report): string | null {
  const files = folders.flatMap(shown).map(({ path }) => defuse(path))
  if (files.length === 0) return null
  const notes = counts.note === 0 ? '' : ` (${counted(counts.note, 'note')})`
  const which = files.length <= 3 ? files.join(', ') : `${files.length} files`
  const all = folders.flatMap((folder) => folder.migrations).length
  const more = files.length < all ? ' --all rehearses every file as if it were new.' : ''
  return `All of them replay; rehearsed as if new: ${which}${notes}.${more}`
}

/** What passes only because a label on the pull request says so; null for nothing. */
export function letThrough({ findings }: Report): string | null {
  const [first, ...more] = findings.flatMap(({ allowed }) => (allowed?.by === 'label' ? [allowed] : []))
  return first === undefined ? null : `${counted(more.length + 1, 'finding')} let through by ${defuse(first.reason)}`
}

function nothingNew(report: Report, where: string): string {
  const all = report.folders.flatMap((folder) => folder.migrations).length
  const base = report.folders.find((folder) => folder.base !== null)?.base?.ref
  const since = base === undefined ? '' : ` since ${defuse(base)}`
  return `✓ Nothing new to rehearse: ${counted(all, 'migration')} in ${where}, none added or changed${since}`
}

/** What was compared with what, where there was no base. */
function withoutBase(folders: readonly ReportFolder[]): string {
  const first = folders.find((folder) => folder.base === null && folder.rehearsals.length > 0)
  if (first === undefined) return ''
  const [newest, ...more] = changed(first)
  const others = first.migrations.length - 1
  if (newest === undefined || more.length > 0 || others < 1) return ' (no base: every file was rehearsed as new)'
  const name = defuse(newest.path.slice(newest.path.lastIndexOf('/') + 1))
  return ` (no base: ${name} was rehearsed on top of the ${counted(others, 'other file')})`
}

function countsInWords({ counts }: Report): string {
  const parts = (['error', 'warning', 'note'] as const).filter((level) => counts[level] > 0)
  return parts.map((level) => counted(counts[level], level)).join(', ')
}

function placeInWords(folders: readonly ReportFolder[]): string {
  const [first, second] = folders
  if (first === undefined) return 'no folder'
  if (second === undefined) return folderName(first.path)
  return folders.length === 2
    ? `${folderName(first.path)} and ${folderName(second.path)}`
    : counted(folders.length, 'folder')
}

const LONGEST_TEXT = 100

/** Nothing in it ends a link's target, and nothing has to be escaped. */
const ADDRESS = /^https?:\/\/[\w.~:/%?#&=+-]+$/

/** `See [pull request 12](https://…).`: what stands behind the message, with a blank before it; empty without links. */
export function markdownLinks({ links = [] }: Finding): string {
  return links.length === 0 ? '' : ` See ${links.map(markdownLink).join(', ')}.`
}

/** An address that could end the link is shown, and is none. */
function markdownLink({ text, url }: Link): string {
  const name = prose(cut(text, LONGEST_TEXT))
  return ADDRESS.test(url) ? `[${name}](${url})` : `${name} (${codeSpan(url)})`
}

/** The addresses, one line each. */
export function addresses({ links = [] }: Finding): string[] {
  return links.map(({ url }) => defuse(url))
}
