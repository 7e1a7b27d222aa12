/** What each cell of the table of rehearsals shows: what was found under that scenario, and no more than was checked. */

import type { ReportFolder, ReportRehearsal } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome, Scenario } from '../model/seen.ts'

/** The folder with the outcome of each rehearsal made from what the replay saw and from the findings about it. */
export function withOutcomes(folder: ReportFolder, findings: readonly Finding[]): ReportFolder {
  const about = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.scenario} ${finding.path}`
    const known = about.get(key)
    if (known) known.push(finding)
    else about.set(key, [finding])
  }
  const of = (scenario: Scenario, path: string) => about.get(`${scenario} ${path}`) ?? []
  const told = (it: ReportRehearsal): ReportRehearsal => ({ ...it, outcome: outcomeOf(it.outcome, behind(it, of)) })
  return { ...folder, rehearsals: folder.rehearsals.map(told) }
}

/** What a second start does that a second run or a crash does too is said of those, once. */
function behind(
  { scenario, migration, outcome }: ReportRehearsal,
  of: (scenario: Scenario, path: string) => readonly Finding[],
): readonly Finding[] {
  const own = of(scenario, migration)
  if (scenario !== 'together' || outcome !== 'fail' || own.length > 0) return own
  return [...of('rerun', migration), ...of('crash', migration)]
}

/** A run that failed counts less only where every finding about it does: as a warning, or because somebody allowed it. */
function outcomeOf(seen: Outcome, findings: readonly Finding[]): Outcome {
  const has = (level: Finding['level']) => findings.some((it) => it.level === level && it.allowed === null)
  if (seen === 'unchecked') return seen
  if (has('error') || (seen === 'fail' && findings.length === 0)) return 'fail'
  return seen === 'fail' || (seen !== 'skipped' && has('warning')) ? 'warn' : seen
}
