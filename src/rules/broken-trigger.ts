/** `broken-trigger`: a trigger that SQLite can no longer compile, so that writing to its table fails. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { unfitFix, unfitSays } from './advice/unfit.ts'
import { goneWordsIn } from './evidence/gone-words.ts'
import { misreadMade } from './evidence/misread.ts'
import { isMade, mended, stillBroken } from './evidence/schema.ts'

export const brokenTrigger: Rule = {
  id: 'broken-trigger',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A trigger cannot do its work',
  why:
    'SQLite looks into a trigger only when it fires, so the migration succeeds, and then every INSERT, UPDATE or DELETE that fires ' +
    'it is refused. So it is with an INSERT in it that does not give what a table requires. A name behind UPDATE OF is not looked at even then: for a column that is not there the trigger never fires. ' +
    'And a bare name is never a column of the row that fires it: that one is called NEW or OLD.',
  fix: 'Drop the trigger, or make it anew on what is there.',
  *check(evidence) {
    yield* goneWordsIn(evidence, 'trigger')
    yield* misreadMade(evidence, 'trigger')
    for (const { seen, broken, at } of stillBroken(evidence, 'trigger')) {
      const { name, table, message, waitsFor, unfit } = broken
      if (unfit) {
        yield { at, message: unfitSays(broken, unfit), fix: unfitFix(seen, broken, unfit) }
        continue
      }
      if (waitsFor !== undefined) {
        // One that the file leaves alone goes to sleep with its column.
        if (!isMade(seen, broken)) continue
        yield {
          at,
          message: `Trigger ${name} fires on UPDATE OF ${waitsFor}, and ${table} has no column of that name: SQLite takes it without a word, and no change of ${waitsFor} fires the trigger.`,
          fix: `Name the column as ${table} has it in CREATE TRIGGER ${identifier(name)} … UPDATE OF, or leave OF and the columns out.`,
        }
        continue
      }
      yield {
        at,
        message: `Trigger ${name} ${isMade(seen, broken) ? 'cannot fire' : 'can no longer fire'}, so that statements on ${table} fail. SQLite: ${message}.`,
        fix: mended(seen, broken),
      }
    }
  },
}
