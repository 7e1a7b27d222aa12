/** Findings in, report out: their order, their counts, the verdict. */

import type { Report, ReportFolder } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { byCodeUnit } from '../version.ts'
import { withOutcomes } from './outcomes.ts'

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/**
 * Puts everything into one report. Findings stand worst first, then by path, line, column, rule and message; equal ones
 * are merged. The verdict is `fail` when a finding that is not allowed reaches `failOn`.
 */
export function report(o: {
  version: string
  folders: readonly ReportFolder[]
  findings: readonly Finding[]
  failOn: 'error' | 'warning' | 'never'
}): Report {
  const findings = merged([...o.findings].sort(findingOrder))
  const standing = findings.filter((it) => it.allowed === null)
  const count = (level: Level) => standing.filter((it) => it.level === level).length
  const counts = { error: count('error'), warning: count('warning'), note: count('note') }
  const failing = o.failOn === 'never' ? 0 : counts.error + (o.failOn === 'warning' ? counts.warning : 0)
  return {
    schemaVersion: 1,
    tool: { name: 'sqlite-rehearsal', version: o.version },
    verdict: failing > 0 ? 'fail' : 'pass',
    folders: o.folders.map((folder) => withOutcomes(folder, findings)),
    findings,
    counts: { ...counts, allowed: findings.length - standing.length },
  }
}

/** Worst first; then by place; then by what is said. Total: only equal findings compare as equal. */
export function findingOrder(a: Finding, b: Finding): number {
  return (
    RANK[a.level] - RANK[b.level] ||
    byCodeUnit(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message) ||
    byCodeUnit(a.fix, b.fix) ||
    byCodeUnit(a.allowed?.by ?? '', b.allowed?.by ?? '') ||
    byCodeUnit(a.allowed?.reason ?? '', b.allowed?.reason ?? '')
  )
}

function merged(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((it, index) => {
    const last = sorted[index - 1]
    return last === undefined || findingOrder(last, it) !== 0
  })
}
