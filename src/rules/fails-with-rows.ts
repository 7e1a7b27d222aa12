/** `fails-with-rows`: passes on an empty database, fails on one with rows. */

import type { Rule } from '../model/rule.ts'
import { onRowsFix } from './advice/advice.ts'
import { inWords, under } from './evidence/evidence.ts'

export const failsWithRows: Rule = {
  id: 'fails-with-rows',
  group: 'replay',
  level: 'error',
  scenario: 'rows',
  title: 'Fails as soon as the table has a row',
  why:
    'SQLite accepts the statement on an empty table and refuses it on a table with rows. A check that migrates an empty ' +
    'database is green; production stops.',
  fix: 'Add a column as nullable or with a constant default, fill it, and tighten it in a later migration; correct the rows before a statement that fails on them.',
  *check(evidence) {
    for (const { rehearsal } of under(evidence, 'rows')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        const fix = onRowsFix(refusal)
        // The advice says the same as the hint, but for damage: there the hint says what is wrong.
        const isSaid = fix.fix !== undefined && !refusal.message.startsWith('integrity_check')
        const why = inWords(isSaid ? { ...refusal, hint: null } : refusal)
        yield { at: refusal.at, message: `Passes on an empty database and fails on one with rows. ${why}`, ...fix }
      }
    }
  },
}
