/** `drop-without-if-exists`: a DROP that stops where there is nothing to drop. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { mentions, objectGuard, sameTransaction, suggested, unguarded } from './advice/suggest.ts'

export const dropWithoutIfExists: Rule = {
  id: 'drop-without-if-exists',
  group: 'checklist',
  level: 'note',
  title: 'DROP without IF EXISTS',
  why:
    'Somewhere what is dropped is gone already: it was dropped by hand, or by a run that died before it was recorded. There ' +
    'the statement stops the deployment, though everything is as it should be. (A run that does stop there is not-rerunnable.)',
  fix: 'Write DROP … IF EXISTS.',
  *check(evidence) {
    for (const it of unguarded(evidence, 'DROP')) {
      const { statement, object, name, earlier } = it
      // A statement before it needs what is dropped, as in every rebuild: the guard would add nothing.
      if (earlier.some((one) => mentions(one, name))) continue
      if (sameTransaction(it).later.some((one) => one.verb.startsWith('CREATE ') && mentions(one, name))) continue
      yield {
        at: statement.at,
        message: `This stops the deployment wherever ${object.toLowerCase()} ${name} is gone already.`,
        fix: `Write DROP ${object} IF EXISTS ${identifier(name)}.`,
        ...suggested(objectGuard(statement)),
      }
    }
  },
}
