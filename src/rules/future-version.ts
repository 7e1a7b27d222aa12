/** `future-version`: a timestamp version stands for a moment that has not come yet. */

import { added } from '../folder/changes.ts'
import { momentOf } from '../folder/moments.ts'
import { numbering } from '../folder/numbering.ts'
import type { Migration } from '../model/folder.ts'
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
        message: `Version ${migration.version} stands for ${saidOf(migration)}, which is still to come.`,
        fix: `Rename the file:\n${renames(evidence, numbers, migration.path)}`,
      }
    }
  },
}

/** A day where the name has no time: what its version has behind the day is a number on it. */
function saidOf({ path, version }: Migration): string | undefined {
  const moment = momentOf(version)?.toISOString()
  return path.includes(version) || !/\b\d{8}_\d\d_/.test(path) ? moment : moment?.slice(0, 10)
}
