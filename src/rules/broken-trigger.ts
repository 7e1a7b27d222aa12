/** `broken-trigger`: a trigger that SQLite can no longer compile, so that writing to its table fails. */

import type { Rule } from '../model/rule.ts'
import { isMade, mended, stillBroken } from './evidence/schema.ts'

export const brokenTrigger: Rule = {
  id: 'broken-trigger',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A trigger uses a table or column that is not there',
  why:
    'SQLite looks into a trigger only when it fires, so the migration succeeds, and then every INSERT, UPDATE or DELETE that fires ' +
    'it is refused.',
  fix: 'Drop the trigger, or make it anew on what is there.',
  *check(evidence) {
    for (const { seen, broken, at } of stillBroken(evidence, 'trigger')) {
      const { name, table, message } = broken
      yield {
        at,
        message: `Trigger ${name} ${isMade(seen, broken) ? 'cannot fire' : 'can no longer fire'}, so that statements on ${table} fail. SQLite: ${message}.`,
        fix: mended(seen, broken),
      }
    }
  },
}
