/** What each cell of the table of rehearsals shows: what was found under that scenario, and no more than was checked. */

import type { ReportFolder, ReportRehearsal } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome } from '../model/seen.ts'

/** The folder with the outcome of each rehearsal made from what the replay saw and from the findings about it. */
export function withOutcomes(folder: ReportFolder, findings: readonly Finding[]): ReportFolder {
  const about = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.scenario} ${finding.path}`
    const known = about.get(key)
    if (known) known.push(finding)
    else about.set(key, [finding])
  }
  const told = (it: ReportRehearsal): ReportRehearsal => ({
    ...it,
    outcome: outcomeOf(it.outcome, about.get(`${it.scenario} ${it.migration}`) ?? []),
  })
  return { ...folder, rehearsals: folder.rehearsals.map(told) }
}

/** A run that failed counts less only where every finding about it does: as a warning, or because somebody allowed it. */
function outcomeOf(seen: Outcome, findings: readonly Finding[]): Outcome {
  const has = (level: Finding['level']) => findings.some((it) => it.level === level && it.allowed === null)
  if (seen === 'unchecked') return seen
  if (has('error') || (seen === 'fail' && findings.length === 0)) return 'fail'
  return seen === 'fail' || (seen !== 'skipped' && has('warning')) ? 'warn' : seen
}
