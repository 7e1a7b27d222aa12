/** `loses-rows`: a table is made anew with fewer rows than it had. */

import type { Rule } from '../model/rule.ts'
import type { AwkwardSeen, Fate, MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { significant } from '../sql/tokens.ts'
import { listed } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { factsAbout, factsOf, isNews, lostInCopy, placeOf } from './evidence/rows.ts'

export const losesRows: Rule = {
  id: 'loses-rows',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuilt table has fewer rows',
  why:
    'The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, ' +
    'a WHERE skips what it does not ask for, a JOIN skips rows without a partner. There is no error.',
  fix: 'Copy every row, and mend or delete the unwanted ones by statements of their own before the copy.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fate of seen.fates) {
        const message = fate.rebuilt && !isNews(evidence, seen, fate.table) ? says(seen, fate) : null
        if (message === null) continue
        yield { at: placeOf(seen, fate.copied ?? fate.dropped?.statement), message, fix: advice(seen, fate) }
      }
    }
  },
}

function says(seen: MigrationSeen, fate: Fate): string | null {
  const { table, dropped, after } = fate
  const elsewhere = factsAbout(factsOf(seen), 'rows-deleted', table).some(({ movedTo }) => movedTo)
  const lost = elsewhere ? 0 : lostInCopy(fate)
  if (lost > 0 && dropped) {
    return after === 0
      ? `${table} is dropped and made anew without its rows (${rows(dropped.rows)} in the rehearsal).`
      : `${table} is made anew with ${after} of its ${rows(dropped.rows)}.`
  }
  const kinds = seen.awkward.filter((one) => losesOne(one, table)).map(({ says: kind }) => kind)
  return kinds.length > 0 ? `${table} is made anew without some of its rows. Lost: ${listed(kinds)}.` : null
}

function losesOne({ fates, facts }: AwkwardSeen, table: string): boolean {
  const fate = fates.find((it) => same(it.table, table))
  // An earlier file's copy could not take a row that was made up behind it.
  if (fate?.copied === null && fate.after !== 0) return false
  return fate !== undefined && lostInCopy(fate) > 0 && factsAbout(facts, 'rows-deleted', table).length > 0
}

/** By the words of the copy that can pass over rows. */
function advice(seen: MigrationSeen, { copied, table }: Fate): string {
  if (copied === null)
    return `Change ${table} by ALTER TABLE, or copy its rows: INSERT INTO … SELECT … FROM ${table} before the DROP.`
  const words = significant(seen.statements[copied]?.sql ?? '').map((token) => token.text.toUpperCase())
  if (words[1] === 'OR' && words[2] === 'IGNORE') {
    return 'Write INSERT without OR IGNORE: then the migration stops instead of losing rows. Mend the rows that the new table refuses before the copy (UPDATE …), or in it (coalesce(column, …)).'
  }
  if (words[1] === 'OR' && words[2] === 'REPLACE') {
    return 'Write INSERT without OR REPLACE: then the migration stops instead of losing rows. Decide by a statement of its own which of the rows with an equal key stays.'
  }
  if (words.includes('JOIN') && !words.includes('LEFT'))
    return 'Write LEFT JOIN, so that rows without a partner are copied too.'
  return losesRows.fix
}
