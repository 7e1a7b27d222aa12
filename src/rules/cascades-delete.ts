/** `cascades-delete`: rows disappear from a table that no statement is aimed at. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { advice, headOf, isMeant, listed } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { byStatement, factsAbout, factsOf, isNews, losesRows, placeOf, survivalOf } from './evidence/rows.ts'

export const cascadesDelete: Rule = {
  id: 'cascades-delete',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows of another table are deleted along',
  why:
    'With foreign keys on, DROP TABLE first deletes every row, and ON DELETE CASCADE deletes the rows of other tables with them. ' +
    'INSERT OR REPLACE deletes the old row too. There is no error and no warning, and inside a transaction PRAGMA foreign_keys=OFF ' +
    'does nothing.',
  fix: 'Keep the rows of the other table aside and put them back after the rebuild, or alter the table in place.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const found = seen.fates.flatMap((fate) =>
        losesRows(seen, fate) && !isNews(evidence, seen, fate.table)
          ? fate.losses.flatMap((deed) =>
              deed.aimed || isMeant(seen, deed.statement, fate.table) === 'yes' ? [] : [[fate, deed] as const],
            )
          : [],
      )
      for (const [statement, taken] of byStatement(found)) {
        const tables = taken.map(([{ table }]) => table)
        const bereft = tables.map((table) => ({ table, columns: [] }))
        yield {
          at: placeOf(seen, statement),
          message: `${headOf(seen, statement)} deletes rows of ${listed(tables)} too. ${tables.map((table) => left(evidence, seen, table)).join('; ')}.`,
          fix: advice(evidence, seen, statement, bereft),
          level: tables.every((table) => isMeant(seen, statement, table) === 'no') ? 'error' : 'warning',
        }
      }
    }
  },
}

/** The rows before and after, under each runner where they differ. */
function left(evidence: Evidence, seen: MigrationSeen, table: string): string {
  const survival = survivalOf(evidence, seen, table)
  if (survival !== null) return survival
  const [fact] = factsAbout(factsOf(seen), 'rows-deleted', table)
  return fact ? `${table}: ${rows(fact.rows)} of ${fact.before} gone` : table
}
