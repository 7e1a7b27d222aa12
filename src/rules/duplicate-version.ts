/** `duplicate-version`: a new file takes a version that another file has. */

import { added } from '../folder/changes.ts'
import { numbering, writtenAs } from '../folder/numbering.ts'
import { calledOf } from '../folder/paths.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'
import { collisions, renames } from './evidence/files.ts'
import { levelBy, sentence, type ToolFacts, toolOf } from './evidence/tool.ts'

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
      const tool = toolOf(evidence)
      const does = tool.after.duplicate === 'applied' ? both(tool) : sentence(tool.words.duplicate)
      const written = (version: string) => writtenAs(evidence.head, migration.path, version)
      const taken = `Version ${written(migration.version)} is taken by ${calledOf(standing.other)}.`
      yield {
        at: top(migration.path),
        level: levelBy(tool, tool.after.duplicate, LEVELS),
        message: [taken, does, `The next free version is ${written(standing.wanted)}.`]
          .filter((part) => part !== '')
          .join(' '),
        fix: `Rename the file:\n${renames(evidence, numbers, migration.path)}`,
      }
    }
  },
}

const LEVELS = { applied: 'warning', fails: 'error', 'one-wins': 'error', refused: 'error' } as const

/** Names tell the two apart; in which order they run is chance. */
function both({ loose, title }: ToolFacts): string {
  return loose ? '' : `${title} tells them apart by their names and applies both, in the order of the names.`
}
