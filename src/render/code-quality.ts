/** The report as GitLab's code quality JSON: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { jsonText } from './json.ts'
import { defuse } from './words/defuse.ts'
import { cut } from './words/escape.ts'
import { addresses } from './words/finding.ts'

/** GitLab's five words are info, minor, major, critical and blocker. */
const SEVERITY: Readonly<Record<Level, string>> = { error: 'critical', warning: 'minor', note: 'info' }

const LONGEST_TEXT = 1_000

/** A list of the findings that nobody allowed, worst first, with a final line break. GitLab knows no allowed ones. */
export function renderCodeQuality(
  { report }: { readonly report: Report },
  { fingerprint }: { readonly fingerprint: (finding: Finding) => string },
): string {
  const open = report.findings.filter(({ allowed }) => allowed === null)
  return jsonText(
    open.map((finding) => ({
      description: cut(description(finding), LONGEST_TEXT),
      check_name: finding.rule,
      fingerprint: fingerprint(finding),
      severity: SEVERITY[finding.level],
      location: { path: finding.path, lines: { begin: finding.line } },
    })),
  )
}

function description(finding: Finding): string {
  return [defuse(finding.message.replace(/\s+/g, ' ')), ...addresses(finding)].join(' ')
}
