/** The report as Markdown, for the pull request's comment and the job summary. */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { details } from './markdown-details.ts'
import { errorBlock, lesserItem, type MarkdownOptions } from './markdown-finding.ts'
import { folderTable, idleSentence } from './markdown-folder.ts'
import { folded, SIGNS } from './markdown-parts.ts'
import { picturesFolded } from './markdown-pictures.ts'
import { bytes, cut, fitting, keepWithin, prose, proseInHtml } from './words/escape.ts'
import { allowances, firstAdvice, titleOf, worstFirst } from './words/finding.ts'
import { busyAndIdle, counted, sqliteVersions } from './words/folder.ts'
import { rollbacks } from './words/rollback.ts'
import { headline, isSaidInHeadline } from './words/verdict.ts'

/** What is rendered: a report, and the text of every migration it speaks of, by path. */
export interface Rendered {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
}

/** Never more than these parts of the budget for tables and folded details, so that findings have the rest. */
const TABLE_SHARE = 1 / 4

const DETAILS_SHARE = 1 / 4

/** Names of folders are in it. */
const LONGEST_VERDICT = 600

/**
 * What happens, where, the table, errors worst first, and folded below them what is less bad. When all of it does not fit,
 * pictures go first, then whole rows, findings and items, the least bad first, and it is said how many.
 */
export function renderMarkdown(checked: Rendered, options: MarkdownOptions): string {
  const whole = compose(checked, options, Number.POSITIVE_INFINITY)
  const room = options.budget - bytes(whole)
  if (room < 0) return compose(checked, options, options.budget)
  const pictures = picturesFolded(checked.report, room)
  return pictures.length > 0 ? compose(checked, options, Number.POSITIVE_INFINITY, pictures) : whole
}

function compose(
  checked: Rendered,
  options: MarkdownOptions,
  budget: number,
  pictures: readonly string[] = [],
): string {
  const { report } = checked
  const { busy, idle } = busyAndIdle(report)
  const share = (budget * TABLE_SHARE) / Math.max(1, busy.length)
  const tables = busy.map((folder) => folderTable(folder, report.findings, share, options))
  const said = headline(report)
  const above = [
    `### ${SIGNS[said.sign]} ${prose(cut(said.text, LONGEST_VERDICT))}`,
    ...keepWithin(tables, budget * TABLE_SHARE, '\n\n', (count) => `… and ${counted(count, 'more folder')}`),
    ...(idle.length > 0 ? [idleSentence(idle)] : []),
    ...keepWithin(badRollbacks(report), budget * TABLE_SHARE, '\n\n', () => '…'),
  ]
  const below = [...pictures, ...details(report, budget * DETAILS_SHARE), signature(report, options)]
  const used = bytes([...above, ...below].join('\n\n')) + bytes('\n\n\n')
  return `${[...above, ...findings(checked, options, budget - used), ...below].filter((part) => part !== '').join('\n\n')}\n`
}

/** Nobody should learn it while rolling back; that all is well stands among the details. */
function badRollbacks(report: Report): string[] {
  return rollbacks(report).flatMap(({ text, isBad }) => (isBad ? [prose(cut(text, LONGEST_VERDICT))] : []))
}

/** More errors than these are folded: nobody reads the tenth before the first is fixed. */
const MOST_OPEN = 5

/** For the lines around what is folded, and for the sentence on what is left out. */
const WRAPPERS = 2_000

/** Errors as blocks, the first ones open; warnings and notes folded, one line each. */
function findings({ report, sources }: Rendered, options: MarkdownOptions, room: number): string[] {
  const open = worstFirst(report.findings)
  const isFirst = firstAdvice()
  const titled = !isSaidInHeadline(report)
  const allowance = allowances(open.filter(({ level }) => level === 'error'))
  const texts = open.map((finding) =>
    finding.level === 'error'
      ? errorBlock(finding, sources.get(finding.path), options, {
          ...{ titled, advised: isFirst(finding), allowance: allowance(finding) },
        })
      : lesserItem(finding, options, finding.level === 'warning' && isFirst(finding)),
  )
  const kept = fitting(texts, room - WRAPPERS, '\n\n')
  const of = (level: Finding['level']) => texts.slice(0, kept).filter((_, at) => open[at]?.level === level)
  const errors = of('error')
  const more = errors.slice(MOST_OPEN)
  return [
    ...errors.slice(0, MOST_OPEN),
    ...(more.length > 0 ? [folded(`${SIGNS.bad} ${counted(more.length, 'more error')}`, more.join('\n\n'))] : []),
    ...lesser(open, 'warning', of('warning'), errors.length === 0),
    ...lesser(open, 'note', of('note'), false),
    ...(kept < texts.length ? [tooMany(texts.length - kept, options.run)] : []),
  ]
}

/** Warnings or notes below one line: what a single one says, or how many there are. */
function lesser(
  open: readonly Finding[],
  level: 'warning' | 'note',
  items: readonly string[],
  isOpen: boolean,
): string[] {
  if (items.length === 0) return []
  const [first] = open.filter((it) => it.level === level)
  const sign = level === 'warning' ? `${SIGNS.warn} ` : ''
  const single = first && items.length === 1 && level === 'warning' ? ` · ${proseInHtml(cut(titleOf(first), 300))}` : ''
  return [folded(`${sign}${counted(items.length, level)}${single}`, items.join('\n'), isOpen)]
}

function tooMany(count: number, run: string | null = null): string {
  const log = run === null ? "The job's log" : `[The log of this run](${run})`
  return `**${counted(count, 'more finding')} left out here for want of room.** ${log} and the JSON report have all of them.`
}

/** How to run it oneself: the program, and the page with an example of what is worst here. */
function signature(report: Report, { tryLink }: MarkdownOptions): string {
  const versions = sqliteVersions(report).map((version) => `SQLite ${prose(cut(version, 40))}`)
  const ours = `sqlite-rehearsal ${report.tool.version}`
  const [worst] = worstFirst(report.findings)
  const page = worst && tryLink ? `, or [an example in the browser](${tryLink(worst.rule)})` : ''
  return `<sub>Run it yourself: <code>npx sqlite-rehearsal</code>${page} · ${[ours, ...versions.slice(0, 3)].join(', ')}</sub>`
}
