/** `out-of-order`: a new file's version is below one that production has applied. */

import { added } from '../folder/changes.ts'
import { numbering, writtenAs } from '../folder/numbering.ts'
import { calledOf } from '../folder/paths.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import { describeFacts } from './advice/words.ts'
import { samePlace, top } from './evidence/evidence.ts'
import { columnOrder, renames } from './evidence/files.ts'
import { sentence, toolOf } from './evidence/tool.ts'

export const outOfOrder: Rule = {
  id: 'out-of-order',
  group: 'history',
  level: 'error',
  title: 'A new migration is below an applied one',
  why:
    'Production runs the new file after the applied ones, a fresh database before some of them: two orders, and maybe two ' +
    'schemas. Runners that remember only the highest version never run it at all.',
  fix: 'Give the new file a version above the highest one.',
  *check(evidence) {
    const numbers = numbering(evidence)
    const { standings, highest } = numbers
    for (const migration of added(evidence)) {
      const standing = standings.get(migration.path)
      if (standing?.kind !== 'below' || !highest) continue
      const message = `Version ${writtenAs(evidence.head, migration.path, migration.version)} is below ${calledOf(highest.path)}, which production has applied.`
      const tool = toolOf(evidence)
      const differs = ends(evidence)
      // Its name says that it may come late.
      const isMeant = migration.up?.late === true
      if (isMeant && differs.startsWith(SAME)) continue
      const applied = isMeant || tool.after.late === 'applied'
      yield {
        at: top(migration.path),
        // Applied after the others, and the same in the end: a matter of taste, but for a script that has its own law.
        level: applied && !tool.loose && (differs.startsWith(SAME) || differs === REPAIRS) ? 'warning' : 'error',
        message: [message, applied ? '' : sentence(tool.words.late), differs].filter((part) => part !== '').join(' '),
        fix: `Rename the file:\n${renames(evidence, numbers, migration.path)}`,
      }
    }
  },
}

const SAME = 'Replayed in both orders, the databases end the same today'

const REPAIRS =
  'Without it an applied file does not replay on an empty database, so this reads as a repair of fresh installs.'

/** Whether production's order and a fresh install's end in the same database, where both were replayed. */
function ends(evidence: Evidence): string {
  // One replay has all late files in their places.
  const seen = evidence.replayed?.comparisons.find((it) => it.about === 'order')
  if (!seen) return ''
  const { facts, beforeRefusal, afterRefusal, reordered } = seen
  if (afterRefusal)
    return `A fresh database stops at ${afterRefusal.at.path}, line ${afterRefusal.at.line}: ${afterRefusal.message}.`
  if (beforeRefusal && evidence.replayed?.baseRefusals.some((it) => samePlace(it.at, beforeRefusal.at))) return REPAIRS
  if (beforeRefusal)
    return `Production stops at ${beforeRefusal.at.path}, line ${beforeRefusal.at.line}: ${beforeRefusal.message}.`
  if (facts.length > 0) return `A fresh database ends different from production: ${describeFacts(facts)}.`
  return `${SAME}${columnOrder(reordered)}.`
}
