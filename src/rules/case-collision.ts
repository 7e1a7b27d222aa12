/** `case-collision`: two paths differ only in case or in Unicode form. */

import { added } from '../folder/changes.ts'
import { numbering } from '../folder/numbering.ts'
import { fileName } from '../folder/paths.ts'
import type { Rule } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'
import { collisions, renames } from './evidence/files.ts'

export const caseCollision: Rule = {
  id: 'case-collision',
  group: 'history',
  level: 'error',
  title: 'Two file names differ only in case or Unicode form',
  why:
    'On macOS and Windows both names are the same file: a checkout keeps only one of them, and which one is chance. Whoever ' +
    'develops there tests other migrations than production runs.',
  fix: 'Give the new file a name of its own.',
  *check(evidence) {
    const numbers = numbering(evidence)
    for (const [path, other] of collisions(evidence)) {
      const at = top(path)
      const message = `${fileName(path)} and ${fileName(other)} are the same file on macOS and Windows.`
      const migration = added(evidence).find((it) => it.path === path)
      const standing = numbers.standings.get(path)
      if (!migration || standing?.kind !== 'duplicate') yield { at, message }
      else yield { at, message, fix: `Rename the file:\n${renames(evidence, numbers, path)}` }
    }
  },
}
