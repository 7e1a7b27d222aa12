/** `down-does-not-undo`: up and then down is not the state before. */

import type { Rule } from '../model/rule.ts'
import { describeFacts } from './advice/words.ts'
import { inWords, top } from './evidence/evidence.ts'

export const downDoesNotUndo: Rule = {
  id: 'down-does-not-undo',
  group: 'replay',
  level: 'warning',
  scenario: 'rows',
  title: 'Down does not undo up',
  why: 'What undoes a migration is run in an emergency. One that stops, or ends in another state, makes the emergency worse.',
  fix: 'Undo each statement in reverse order; what cannot be undone (dropped data) is better said in a comment.',
  *check(evidence) {
    for (const { path, down } of evidence.replayed?.migrations ?? []) {
      if (!down) continue
      const { refusal, facts } = down
      const section = evidence.head.migrations.find((it) => it.path === path && it.down?.path === path)?.down
      if (refusal) yield { at: refusal.at, message: `Run after up, it stops. ${inWords(refusal)}` }
      else
        yield {
          at: { ...top(path), line: section?.line ?? 1 },
          message: `Up and then down does not end where it began: ${describeFacts(facts)}.`,
        }
    }
  },
}
