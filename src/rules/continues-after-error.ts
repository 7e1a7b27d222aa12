/** `continues-after-error`: the runner goes on behind an error, and what follows does harm. */

import type { Rule } from '../model/rule.ts'
import { describeFacts } from './advice/words.ts'
import { toolOf } from './evidence/tool.ts'

const PROGRAM =
  'Let the program stop at the first error, and roll back: at best each file and its history row are one transaction.'

export const continuesAfterError: Rule = {
  id: 'continues-after-error',
  group: 'replay',
  level: 'error',
  scenario: 'rows',
  title: 'What follows the error runs all the same',
  why:
    '`sqlite3 db < file` goes on with the next statement after an error. A DROP after a copy that failed still drops, and a ' +
    'COMMIT commits the half that worked.',
  fix: 'Let the runner stop at the first error: sqlite3 -bail, or `.bail on` as the first line of the file.',
  *check(evidence) {
    for (const { damage } of evidence.replayed?.migrations ?? []) {
      if (!damage) continue
      const { refusal, facts, halfCommitted } = damage
      const half = halfCommitted ? ` The COMMIT in line ${halfCommitted.line} then keeps the half that worked.` : ''
      const done = facts.length > 0 ? ` Because of what follows, ${describeFacts(facts)}.` : ''
      yield {
        at: refusal.at,
        message: `The runner goes on after this error.${done}${half}`,
        ...(toolOf(evidence).words.program ? { fix: PROGRAM } : {}),
      }
    }
  },
}
