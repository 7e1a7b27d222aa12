/** The report as GitLab's code quality JSON: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { jsonText, within } from './json.ts'
import { defuse } from './words/defuse.ts'
import { cut } from './words/escape.ts'
import { addresses } from './words/finding.ts'

/** GitLab's five words are info, minor, major, critical and blocker. */
const SEVERITY: Readonly<Record<Level, string>> = { error: 'critical', warning: 'minor', note: 'info' }

const LONGEST_TEXT = 1_000

/** Characters of all findings together: GitLab shows them in a merge request, and reads no file without an end. */
const BUDGET = 5_000_000

/** A list of the findings that nobody allowed, worst first, with a final line break. GitLab knows no allowed ones. */
export function renderCodeQuality(
  { report }: { readonly report: Report },
  { fingerprint }: { readonly fingerprint: (finding: Finding) => string },
): string {
  const open = report.findings.filter(({ allowed }) => allowed === null)
  const shown = within(
    open.map((finding) => entry(finding, cut(description(finding), LONGEST_TEXT), fingerprint(finding))),
    BUDGET,
  )
  const first = open[shown.length]
  if (first === undefined) return jsonText(shown)
  const rest = `${open.length - shown.length} more findings are left out: they would make this file too long.`
  return jsonText([...shown, entry(first, rest, `left-out-${fingerprint(first)}`)])
}

function entry({ rule, level, path, line }: Finding, description: string, fingerprint: string) {
  const location = { path, lines: { begin: line } }
  return { description, check_name: rule, fingerprint, severity: SEVERITY[level], location }
}

function description(finding: Finding): string {
  return [defuse(finding.message.replace(/\s+/g, ' ')), ...addresses(finding)].join(' ')
}
