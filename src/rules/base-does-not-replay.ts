/** `base-does-not-replay`: what production has applied cannot be built again from its files. */

import type { Rule } from '../model/rule.ts'
import { inWords } from './evidence/evidence.ts'

export const baseDoesNotReplay: Rule = {
  id: 'base-does-not-replay',
  group: 'replay',
  level: 'warning',
  title: 'The applied migrations do not replay',
  why:
    'A file that is applied already fails on an empty database. A fresh install fails in the same place, and what the new ' +
    'migrations do on top of it can only be checked in part.',
  fix: 'Mend the file so that it replays; production does not run it again. The finding about the edit can be allowed with a reason.',
  *check(evidence) {
    const first = evidence.replayed?.baseRefusals[0]
    if (!first) return
    const unproved = evidence.replayed?.migrations.filter((seen) =>
      seen.rehearsals.some((rehearsal) => rehearsal.outcome === 'unchecked'),
    )
    const lost = unproved?.length
      ? ` Because of it nothing is proved about ${unproved.map((seen) => seen.path).join(', ')}.`
      : ''
    yield {
      at: first.at,
      message: `This applied file fails on an empty database. ${inWords(first)}${lost}`,
      // A check that could not be finished must not end green.
      ...(unproved?.length ? { level: 'error' as const } : {}),
    }
  },
}
