/** `updates-all-rows`: an UPDATE changes every row of a table. */

import type { Rule } from '../model/rule.ts'
import { same } from '../sql/names.ts'
import { outerWord } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'
import { listed } from './advice/keep-aside.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

const TABLE = `
          -- @ runner: transactional
          -- @ level: rerun-changes-state off
          -- @ level: not-rerunnable off
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);`

export const updatesAllRows: Rule = {
  id: 'updates-all-rows',
  level: 'note',
  scenario: 'rows',
  title: 'Every row of a table is changed',
  why:
    'An UPDATE without a WHERE writes each row anew, holds the lock for as long as that takes, and leaves no trace of the old ' +
    'values. Often the WHERE was forgotten.',
  fix: 'If only some rows are meant, say which: UPDATE … SET … WHERE ….',
  examples: {
    bad: [
      {
        story: `${TABLE}
          -- > 002_raise.sql
          UPDATE Services SET Price = Price + 10;
        `,
      },
      {
        story: `${TABLE}
          -- > 002_rename.sql
          UPDATE Services SET Name = 'Service ' || Id, Price = 0 WHERE Id IS NOT NULL;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- > 002_raise.sql
          UPDATE Services SET Price = Price + 10 WHERE Price BETWEEN 10 AND 1000;
        `,
      },
      {
        story: `${TABLE}
          -- > 002_currency.sql
          ALTER TABLE Services ADD COLUMN Currency TEXT;
          UPDATE Services SET Currency = 'EUR';
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { table, now, rebuilt, sweeps } of seen.fates) {
        const sweep = sweeps.find(({ did, rows: count }) => did === 'updated' && count >= 2)
        if (!sweep || rebuilt || isNews(evidence, seen, table)) continue
        const told = seen.namesAsText.filter((it) => same(it.table, table))
        const columns = factsAbout(factsOf(seen), 'values-changed', now)
          .map(({ column }) => column)
          .filter((column) => !told.some((it) => same(it.column, column)) && !isNews(evidence, seen, table, column))
        if (columns.length === 0) continue
        yield {
          at: placeOf(seen, sweep.statement),
          message: `Changes ${listed(columns.map((column) => `${table}.${column}`))} in every row.`,
          ...metAll(seen.statements[sweep.statement]?.sql ?? ''),
        }
      }
    }
  },
}

/** A WHERE that passes over no row, neither plain nor unusual. */
function metAll(sql: string): { fix?: string } {
  if (outerWord(significant(sql), 0, /^WHERE$/i) < 0) return {}
  return { fix: 'The WHERE passed over no row of the rehearsal. If only some rows are meant, narrow it.' }
}
