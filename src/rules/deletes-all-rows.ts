/** `deletes-all-rows`: a DELETE empties a table. */

import type { Rule } from '../model/rule.ts'
import { rows } from './advice/words.ts'
import { isDeleted } from './evidence/losses.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

export const deletesAllRows: Rule = {
  id: 'deletes-all-rows',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Every row of a table is deleted',
  why: 'A DELETE without a WHERE, or with one that every row fulfils, cannot be taken back once it is committed.',
  fix: 'Say which rows: DELETE FROM … WHERE …. If all of them may go, say so above the statement: -- rehearsal: allow deletes-all-rows because <reason>.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fate of seen.fates) {
        const sweep = fate.sweeps.find(({ did, rows: count }) => did === 'deleted' && count >= 2)
        const gone = factsAbout(factsOf(seen), 'rows-deleted', fate.table).length > 0 && isDeleted(evidence, fate.table)
        if (!sweep || !gone || fate.now === null || isNews(evidence, seen, fate.table)) continue
        yield {
          at: placeOf(seen, sweep.statement),
          message: `Deletes every row of ${fate.table} (${rows(sweep.rows)} in the rehearsal, whatever they held).`,
        }
      }
    }
  },
}
