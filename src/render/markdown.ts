/** The report as Markdown, for the pull request's comment and the job summary. */

import type { Finding, Report } from '../model.ts'
import { bytes, keepWithin } from './budget.ts'
import { cut, prose } from './escape.ts'
import { details } from './markdown-details.ts'
import { findingBlocks } from './markdown-findings.ts'
import { picturesFolded } from './markdown-pictures.ts'
import { folderTable } from './markdown-table.ts'
import { counted, verdictLine } from './verdict.ts'

/** What is rendered: a report, and the text of every migration it speaks of, by path. */
export interface Rendered {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
}

export interface MarkdownOptions {
  /** The most bytes that the result may have; at least 16,000. */
  readonly budget: number
  /** Where the file of a finding can be seen, e.g. at GitHub; null when nowhere. The caller answers for the address. */
  readonly link?: (finding: Finding) => string | null
  /** The page of a rule. */
  readonly ruleLink?: (id: string) => string
  /** The page of the run whose log has the whole report; null where this stands on it, or there is none. */
  readonly run?: string | null
}

/** Never more than these parts of the budget for tables and folded details, so that findings have the rest. */
const TABLE_SHARE = 1 / 4
const DETAILS_SHARE = 1 / 4
/** Names of folders are in it. */
const LONGEST_VERDICT = 600

/**
 * Verdict, table of rehearsals, findings worst first, and what stands folded below. When all of it does not fit, pictures
 * go first, then whole rows, findings and items, the least bad first, and it is said how many.
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
  const tables = report.folders.map((folder) =>
    folderTable(folder, (budget * TABLE_SHARE) / Math.max(1, report.folders.length)),
  )
  const above = [
    `### ${prose(cut(verdictLine(report), LONGEST_VERDICT))}`,
    ...keepWithin(tables, budget * TABLE_SHARE, '\n\n', (count) => `… and ${counted(count, 'more folder')}`),
  ]
  const below = [...pictures, ...details(report, budget * DETAILS_SHARE), signature(report)]
  const used = bytes([...above, ...below].join('\n\n')) + bytes('\n\n\n')
  const findings = keepWithin(findingBlocks(checked, options), budget - used, '\n\n', tooMany(options.run))
  return `${[...above, ...findings, ...below].filter((part) => part !== '').join('\n\n')}\n`
}

function tooMany(run: string | null = null): (count: number) => string {
  const log = run === null ? "The job's log" : `[The log of this run](${run})`
  return (count) =>
    `**${counted(count, 'more finding')} left out here for want of room.** ${log} and the JSON report have all of them.`
}

function signature(report: Report): string {
  return `<sub>sqlite-rehearsal ${report.tool.version}</sub>`
}
