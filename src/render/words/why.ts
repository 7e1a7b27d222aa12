/** Why a rehearsal was not run, or not to its end, in words. The one place for them. */

import type { ReportFolder, ReportRehearsal } from '../../model/report.ts'
import type { Outcome, Why } from '../../model/seen.ts'
import { gather } from '../../sql/names.ts'

/** Null: what SQLite said, in the rehearsal's own detail, is the reason. */
const REASONS: Readonly<Record<Why, string | null>> = {
  refused: null,
  'ends-differently': 'it ends in another state',
  'gets-stuck': null,
  'never-twice': 'this tool never runs a file twice',
  'at-once': 'the file and its history row are committed together, so a crash leaves nothing half done',
  'fails-empty': 'the file fails on an empty database',
  'fails-rows': 'the file fails on rows',
  'fails-before': 'an earlier file fails',
  'base-fails': 'the applied migrations do not run',
  'too-many': null,
  'stops-once': null,
  'applied-twice': null,
  lacks: null,
  stopped: null,
}

/** The reason of one rehearsal; empty for none. Not defused: SQLite quotes names. */
export function reasonOf({ why, detail }: Pick<ReportRehearsal, 'why' | 'detail'>): string {
  return (why === undefined ? null : REASONS[why]) ?? detail
}

/** What a sign in the table means, where it does not explain itself. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: 'passed',
  warn: 'passed with a warning',
  fail: 'failed',
  partial: 'partly checked',
  unchecked: 'not checked',
  skipped: 'not needed',
}

/** What was not checked, or without what, and why. Nothing is defused. */
export interface Unproved {
  /** Files or tables that have the reason in common. */
  readonly subjects: readonly string[]
  readonly says: string
}

/** What this check did not prove about a folder: the same reason once for all files and scenarios. */
export function unproved({ rehearsals, withoutRows }: ReportFolder): Unproved[] {
  const open = rehearsals.filter(({ outcome }) => outcome === 'unchecked' || outcome === 'partial')
  const groups = new Map<string, ReportRehearsal[]>()
  for (const it of open) gather(groups, JSON.stringify([it.outcome, reasonOf(it)]), it)
  return [
    ...Array.from(groups.values(), (group) => {
      const [first] = group as [ReportRehearsal]
      const reason = reasonOf(first)
      const scenarios = [...new Set(group.map(({ scenario }) => scenario))].join(', ')
      const says = `${OUTCOMES[first.outcome]} (${scenarios})${reason === '' ? '' : `: ${reason}`}`
      return { subjects: [...new Set(group.map(({ migration }) => migration))], says }
    }),
    ...withoutRows.map(({ table, reason }) => ({ subjects: [table], says: `had no rows in the rehearsal: ${reason}` })),
  ]
}
