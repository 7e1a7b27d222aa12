/** `duplicate-version`: a new file takes a version that another file has. */

import { added } from '../folder/changes.ts'
import { numbering } from '../folder/numbering.ts'
import { fileName } from '../folder/paths.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'
import { collisions, renames } from './evidence/files.ts'

export const duplicateVersion: Rule = {
  id: 'duplicate-version',
  group: 'history',
  level: 'error',
  title: 'Two migrations have the same version',
  why:
    'Runners that remember numbers apply only one of the two; runners that remember names apply them in an order nobody ' +
    'chose. It happens when two branches take the same next number: both are green, and main breaks.',
  fix: 'Give the new file the next free number.',
  *check(evidence) {
    const colliding = collisions(evidence)
    const numbers = numbering(evidence)
    for (const migration of added(evidence)) {
      const standing = numbers.standings.get(migration.path)
      if (standing?.kind !== 'duplicate' || standing.other === null) continue
      // Names that differ only in case are `case-collision`'s to say.
      if (colliding.get(migration.path) === standing.other) continue
      yield {
        at: top(migration.path),
        message: `Version ${migration.version} is taken by ${fileName(standing.other)}. The next free version is ${standing.wanted}.`,
        fix: `Rename:\n${renames(evidence, numbers, migration.path)}`,
      }
    }
  },
}
