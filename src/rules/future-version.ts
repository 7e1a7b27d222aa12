/** `future-version`: a timestamp version stands for a moment that has not come yet. */

import { added } from '../folder/changes.ts'
import { momentOf, numbering } from '../folder/numbering.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'
import { renames } from './evidence/files.ts'

export const futureVersion: Rule = {
  id: 'future-version',
  group: 'history',
  level: 'warning',
  title: 'A timestamp version lies in the future',
  why:
    'Every migration written until that day gets a lower version, and so comes out of order: one wrong digit in a year ' +
    'blocks the whole team.',
  fix: 'Use the time at which the file is written.',
  *check(evidence) {
    const numbers = numbering(evidence)
    for (const migration of added(evidence)) {
      const standing = numbers.standings.get(migration.path)
      if (standing?.kind !== 'future') continue
      yield {
        at: top(migration.path),
        message: `Version ${migration.version} stands for ${momentOf(migration.version)?.toISOString()}, which is still to come.`,
        fix: `Rename the file:\n${renames(evidence, numbers, migration.path)}`,
      }
    }
  },
}
