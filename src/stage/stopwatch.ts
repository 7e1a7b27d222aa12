/** How long each phase of a rehearsal took, summed up over all files. */

import type { Phase } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'

export interface Stopwatch {
  enters(phase: Phase): void
  /** Up to now. */
  took(): NonNullable<Replayed['took']>
}

/** @param now milliseconds, as `performance.now()` */
export function openStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const sums = new Map<Phase, number>()
  let phase: Phase = 'base'
  let since = now()
  const enters = (next: Phase) => {
    const at = now()
    sums.set(phase, (sums.get(phase) ?? 0) + at - since)
    phase = next
    since = at
  }
  return {
    enters,
    took() {
      enters(phase)
      return [...sums]
    },
  }
}
