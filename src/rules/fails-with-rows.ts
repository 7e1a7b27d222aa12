/** `fails-with-rows`: passes on an empty database, fails on one with rows. */

import type { Refusal } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import { listed } from '../sql/names.ts'
import { isUnindexed, unsoundFix } from './advice/advice.ts'
import { guardOf } from './advice/guard.ts'
import { type DroppedBeforeCommit, droppedBeforeCommit } from './advice/held.ts'
import { onRowsFix } from './advice/on-rows.ts'
import { inWords, under } from './evidence/evidence.ts'
import { madeUpFor } from './evidence/made-up.ts'
import { placeOf } from './evidence/rows.ts'

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
    for (const { seen, rehearsal } of under(evidence, 'rows')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        // Of what it asks production, nobody can tell the answer: `depends-on-data` says so.
        if (guardOf(seen, refusal)?.chooses) continue
        if (madeUpFor(evidence, seen, refusal).length > 0) continue
        const fix = onRowsFix(evidence, seen, refusal)
        // The advice says the same as the hint, but where something is damaged, or seems to be: there the hint says what.
        const isDamage = isUnindexed(refusal) || unsoundFix(refusal).fix !== undefined
        const needsHint = fix.fix === undefined || isDamage
        const why = inWords(needsHint ? refusal : { ...refusal, hint: null })
        const [first] = rehearsal.refusals
        const follows = fix.fix === undefined && first && first !== refusal ? { fix: followsFrom(first) } : fix
        const dropped = droppedBeforeCommit(seen, refusal)
        yield {
          at: dropped === null ? refusal.at : placeOf(seen, dropped.statement),
          message: `Passes on an empty database and fails on one with rows. ${why}${dropped === null ? '' : atCommit(dropped)}`,
          ...follows,
        }
      }
    }
  },
}

/** What stands at the end of the file is not to blame, and where the file passes it may do worse. */
function atCommit({ parent, holding, taken, unlinked }: DroppedBeforeCommit): string {
  const lost = [
    ...(taken.length > 0 ? [`the rows of ${listed(taken)} go with the old ones`] : []),
    ...(unlinked.length > 0 ? [`nothing is left of what ${listed(unlinked)} pointed at`] : []),
  ]
  const otherwise = lost.length > 0 ? ` Where no row does, the file passes, and ${listed(lost)}.` : ''
  return ` It says so at the COMMIT: this DROP TABLE deletes the rows of ${parent} to which rows of ${listed(holding)} refer, and a table that gets the name ${parent} later does not make up for it.${otherwise}`
}

/** A runner that goes on meets what the refused statement has not done. */
function followsFrom({ at }: Refusal): string {
  return `Repair the statement in line ${at.line} first: this one passes where that one does.`
}
