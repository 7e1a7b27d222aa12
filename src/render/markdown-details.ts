/** What stands folded below the findings: what was allowed and why, what is not proved, and what to know. */

import type { Finding, Report, ReportFolder } from '../model.ts'
import { bytes, keepWithin } from './budget.ts'
import { codeSpan, cut, prose } from './escape.ts'
import { counted } from './verdict.ts'

const LONGEST_TEXT = 600

/** The folded parts that have something in them, in at most `budget` bytes together. */
export function details(report: Report, budget: number): string[] {
  const allowed = report.findings.filter((finding) => finding.allowed !== null)
  const remarks = [...new Set(report.folders.flatMap((folder) => folder.remarks))]
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [`${counted(allowed.length, 'finding')} allowed`, allowed.map(allowedItem)],
    ['Remarks', remarks.map((remark) => prose(cut(remark, LONGEST_TEXT)))],
    ['What this did not prove', report.folders.flatMap(unproved)],
  ]
  const filled = parts.filter(([, items]) => items.length > 0)
  return filled.map(([title, items]) => folded(title, items, budget / filled.length))
}

/** `title` must be our own words: it stands in HTML. */
function folded(title: string, items: readonly string[], budget: number): string {
  const open = `<details><summary>${title}</summary>\n\n`
  const close = '\n\n</details>'
  const list = items.map((item) => `- ${item}`)
  const shown = keepWithin(list, budget - bytes(open + close), '\n', (count) => `- … and ${count} more`)
  return open + shown.join('\n') + close
}

function allowedItem(finding: Finding): string {
  const { reason = '', by = 'settings' } = finding.allowed ?? {}
  const where = codeSpan(cut(`${finding.path}:${finding.line}`, LONGEST_TEXT))
  const why = prose(cut(reason, LONGEST_TEXT)) || 'no reason given'
  return `${codeSpan(finding.rule)} at ${where}, allowed by ${by}: ${why}`
}

function unproved(folder: ReportFolder): string[] {
  const unverified = folder.rehearsals.filter((rehearsal) => rehearsal.outcome === 'unverified')
  const limits = [
    ...unverified.map((r) => `${short(r.migration)} (${r.scenario}) could not be verified: ${explained(r.detail)}`),
    ...folder.unpeopled.map((u) => `Table ${short(u.table)} was rehearsed without rows: ${explained(u.reason)}`),
  ]
  const engine = engineLimit(folder)
  return engine === null ? limits : [...limits, engine]
}

function engineLimit({ engine, rehearsals }: ReportFolder): string | null {
  if (engine === null || rehearsals.length === 0) return null
  const played = `SQLite ${prose(engine.sqlite)} from ${codeSpan(engine.package)}`
  return `Rehearsed on ${played}, with rows that were made up: an older SQLite, or rows of another kind, may refuse more.`
}

function short(name: string): string {
  return codeSpan(cut(name, LONGEST_TEXT))
}

function explained(text: string): string {
  return prose(cut(text, LONGEST_TEXT)) || 'no reason known'
}
