/** A list of migrations that lies beside them and grows with each one: both branches of a merge add to it. */

import { JOURNAL, readJournal } from '../tools/layouts/journal.ts'

export { JOURNAL, mergedJournal, type Retagged, retagged, snapshotOf } from '../tools/layouts/journal.ts'

/** Whether a path is such a list. */
export function isJournal(path: string): boolean {
  return path === JOURNAL || path.endsWith(`/${JOURNAL}`)
}

/** The latest time that the list holds; before all times for a text that is none. */
export function lastOfJournal(text: string | null): number {
  return Math.max(0, ...(readJournal(text) ?? []).map(({ when }) => when))
}
