/** The report in one sentence: what every reader sees first. */

import type { Report, ReportFolder } from '../../model/report.ts'
import { defuse } from './defuse.ts'
import { cut } from './escape.ts'
import { titleOf, worstFirst } from './finding.ts'
import { changed, counted, folderName, pathInside, shown } from './folder.ts'

/** `good`: nothing was found and everything was checked. `warn`: it passes, and there is something to know. */
export type Sign = 'good' | 'warn' | 'bad'

export interface Headline {
  readonly sign: Sign
  /** One line, defused. */
  readonly text: string
}

const SIGNS: Readonly<Record<Sign, string>> = { good: '✓', warn: '!', bad: '✗' }

/** `✗ Do not merge yet: DROP TABLE Users deletes rows of Messages too`. One line, defused. */
export function verdictLine(report: Report): string {
  const { sign, text } = headline(report)
  return `${SIGNS[sign]} ${text}`
}

/** What happens, in the words of the worst finding. What was not checked is said in it. */
export function headline(report: Report): Headline {
  const open = report.folders.flatMap((folder) => folder.unchecked ?? []).length
  const but = open === 0 ? '' : `; ${counted(open, 'file')} ${open === 1 ? 'was' : 'were'} not checked`
  return { sign: signOf(report, open), text: outcome(report) + withoutBase(report.folders) + but }
}

function signOf(report: Report, open: number): Sign {
  if (report.verdict === 'fail') return 'bad'
  const { error, warning } = report.counts
  return error + warning + open > 0 || letThrough(report) !== null ? 'warn' : 'good'
}

function outcome(report: Report): string {
  const { verdict, counts } = report
  if (verdict === 'fail') return `Do not merge yet: ${worst(report, counts.error > 0 ? 'error' : 'warning')}`
  const through = letThrough(report)
  if (through !== null) return `${through}${counts.warning > 0 ? `; ${worst(report, 'warning')}` : ''}`
  if (counts.error > 0) return `Not failing, because fail-on is never: ${worst(report, 'error')}`
  if (counts.warning > 0) return `Nothing stops the merge, but look: ${worst(report, 'warning')}`
  return nothingFound(report)
}

/** In UTF-16 code units: names are in it. */
const LONGEST_TITLE = 160

/** The headline of the worst finding, where it is, and how many more there are of its level. */
function worst({ findings, folders }: Report, level: 'error' | 'warning'): string {
  const [first, ...more] = worstFirst(findings).filter((it) => it.level === level)
  if (first === undefined) return 'the check failed'
  const home = folders.length > 1 ? folders.find(({ path }) => first.path.startsWith(`${path}/`)) : undefined
  const where = home === undefined ? '' : ` (in ${folderName(cut(home.path, LONGEST_TITLE))})`
  const rest = more.length === 0 ? '' : `, and ${counted(more.length, `more ${level}`)}`
  return `${defuse(cut(titleOf(first), LONGEST_TITLE))}${where}${rest}`
}

/** Whether the headline has said what the only error is, so that its own heading need not repeat it. */
export function isSaidInHeadline({ counts, verdict }: Report): boolean {
  return verdict === 'fail' && counts.error === 1
}

function nothingFound(report: Report): string {
  const all = report.folders.flatMap(changed)
  if (all.length === 0) return nothingNew(report, placeInWords(report.folders))
  const kind = all.every(({ change }) => change === 'added') ? 'new' : 'changed'
  const allowed = report.counts.allowed === 0 ? '' : `, ${counted(report.counts.allowed, 'finding')} allowed`
  const open = report.folders.some((folder) => (folder.unchecked ?? []).length > 0)
  return `${open ? 'Nothing stops the merge' : 'Safe to merge'}: ${counted(all.length, `${kind} migration`)} rehearsed${allowed}`
}

/** Whether nothing is new and nothing is wrong: then there is nothing that anybody has to read. */
export function isQuiet({ folders, counts, findings }: Report): boolean {
  const quiet = counts.error + counts.warning === 0 && findings.every(({ allowed }) => allowed === null)
  return quiet && folders.every((folder) => folder.base !== null && changed(folder).length === 0)
}

/** What was rehearsed although nothing is new; null for nothing. */
export function rehearsedAllTheSame({ folders }: Report): string | null {
  const files = folders.flatMap((folder) => shown(folder).map(({ path }) => defuse(pathInside(folder, path))))
  const [first] = files
  if (first === undefined) return null
  const which = files.length === 1 ? `${first} was` : `the newest ${files.length} were`
  const all = folders.flatMap((folder) => folder.migrations).length
  const more = files.length < all ? ' --all rehearses every file.' : ''
  return `All replay; ${which} rehearsed as if new.${more}`
}

/** What passes only because a label on the pull request says so; null for nothing. */
export function letThrough({ findings }: Report): string | null {
  const [first, ...more] = findings.flatMap(({ allowed }) => (allowed?.by === 'label' ? [allowed] : []))
  return first === undefined ? null : `${counted(more.length + 1, 'finding')} let through by ${defuse(first.reason)}`
}

function nothingNew(report: Report, where: string): string {
  const all = report.folders.flatMap((folder) => folder.migrations).length
  const base = report.folders.find((folder) => folder.base !== null)?.base?.ref
  const since = base === undefined ? 'none changed' : `same as ${defuse(base)}`
  return `Nothing new to rehearse: ${counted(all, 'migration')} in ${where}, ${since}`
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

function placeInWords(folders: readonly ReportFolder[]): string {
  const [first, second] = folders
  if (first === undefined) return 'no folder'
  if (second === undefined) return folderName(first.path)
  return folders.length === 2
    ? `${folderName(first.path)} and ${folderName(second.path)}`
    : counted(folders.length, 'folder')
}
