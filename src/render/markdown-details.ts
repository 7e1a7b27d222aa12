/** What stands folded at the end: what was allowed and why, how it was checked, and what is not proved. */

import type { Report, ReportFolder } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { folded } from './markdown-parts.ts'
import { bytes, codeSpan, cut, keepWithin, prose } from './words/escape.ts'
import { counted, remarks, someOf } from './words/folder.ts'
import { rollbacks } from './words/rollback.ts'
import { unproved } from './words/why.ts'

const LONGEST_TEXT = 600

/** The folded parts that have something in them, in at most `budget` bytes together. */
export function details(report: Report, budget: number): string[] {
  const allowed = report.findings.filter((finding) => finding.allowed !== null)
  const good = rollbacks(report).filter(({ isBad }) => !isBad)
  const said = [...good.map(({ text }) => text), ...remarks(report)].map((it) => prose(cut(it, LONGEST_TEXT)))
  const open = report.folders.flatMap(limits)
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [`${counted(allowed.length, 'finding')} allowed`, allowed.map(allowedItem)],
    [
      said.length > 0 ? 'How this was checked, and what it did not prove' : 'What this did not prove',
      [...said, ...open],
    ],
  ]
  const filled = parts.filter(([, items]) => items.length > 0)
  return filled.map(([title, items]) => list(title, items, budget / filled.length))
}

/** `title` must be our own words: it stands in HTML. */
function list(title: string, items: readonly string[], budget: number): string {
  const room = budget - bytes(folded(title, ''))
  const lines = items.map((item) => `- ${item}`)
  return folded(title, keepWithin(lines, room, '\n', (count) => `- … and ${count} more`).join('\n'))
}

function allowedItem(finding: Finding): string {
  const { reason = '', by = 'settings' } = finding.allowed ?? {}
  const where = codeSpan(cut(`${finding.path}:${finding.line}`, LONGEST_TEXT))
  const why = prose(cut(reason, LONGEST_TEXT)) || 'no reason given'
  return `${codeSpan(finding.rule)} at ${where}, allowed by ${by}: ${why}`
}

function limits(folder: ReportFolder): string[] {
  const open = unproved(folder).map(
    ({ subjects, says }) =>
      `${someOf(subjects, 'name', 5, (name) => codeSpan(cut(name, LONGEST_TEXT)))} ${prose(cut(says, LONGEST_TEXT))}`,
  )
  const { engine, rehearsals } = folder
  if (engine === null || rehearsals.length === 0) return open
  const ran = `SQLite ${prose(engine.sqlite)} from ${codeSpan(engine.package)}`
  return [...open, `It ran on ${ran} with invented rows: an older SQLite, or rows of another kind, may refuse more.`]
}
