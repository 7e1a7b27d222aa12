/** `drops-column`: a column goes, and its values are nowhere. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { rows } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { factsAbout, factsOf, isNews, lostInCopy, placeOf } from './evidence/rows.ts'

const TABLE = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);`

const QUIET = `
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off`

export const dropsColumn: Rule = {
  id: 'drops-column',
  level: 'error',
  scenario: 'rows',
  title: 'A column goes with all its values',
  why:
    'What was in it is in no other column afterwards, and only a backup brings it back. A rebuild that leaves a column out does the ' +
    'same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried.',
  fix: 'Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.',
  examples: {
    bad: [
      {
        story: `${TABLE}
          -- > 002_no_fax.sql
          ALTER TABLE Users DROP COLUMN Fax;
        `,
        also: ['breaks-old-reads', 'breaks-old-writes'],
      },
      {
        story: `${TABLE}
          -- > 002_first_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, First TEXT NOT NULL DEFAULT '', Last TEXT);
          INSERT INTO Users_new (Id, First, Last) SELECT Id, coalesce(First, ''), Last FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
        also: ['breaks-old-reads', 'breaks-old-writes'],
      },
    ],
    good: [
      {
        story: `${QUIET}${TABLE}
          -- > 002_name.sql
          ALTER TABLE Users ADD COLUMN Name TEXT;
          UPDATE Users SET Name = trim(coalesce(First, '') || ' ' || coalesce(Last, '')) WHERE Name IS NULL;
          ALTER TABLE Users DROP COLUMN First;
          ALTER TABLE Users DROP COLUMN Last;
        `,
      },
      {
        story: `${QUIET}${TABLE}
          -- = 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
          -- = 003_fill_phone.sql
          UPDATE Users SET Phone = Fax WHERE Phone IS NULL;
          -- > 004_no_fax.sql
          ALTER TABLE Users DROP COLUMN Fax;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'column-dropped')) {
        if (!isLost(evidence, seen, fact)) continue
        const { table, column, values = 0 } = fact
        const held = values > 0 ? ` (${rows(values)} in the rehearsal)` : ''
        yield {
          at: where(seen, fact),
          message: `Column ${table}.${column} goes, and its values${held} are in no other column afterwards.`,
        }
      }
    }
  },
}

type Dropped = Extract<Fact, { kind: 'column-dropped' }>

function isLost(evidence: Evidence, seen: MigrationSeen, { table, column, values, before, movedTo }: Dropped): boolean {
  // What is computed can be computed again.
  if (movedTo || /\bGENERATED (VIRTUAL|STORED)$/.test(before) || isNews(evidence, seen, table, column)) return false
  const fate = seen.fates.find((it) => same(it.table, table))
  if (!fate || values === undefined || (values === 0 && fate.before > 0)) return false
  // A table that comes out empty has lost more than a column.
  return fate.before === 0 || lostInCopy(fate) < (fate.dropped?.rows ?? Infinity)
}

function where(seen: MigrationSeen, { table, column }: Dropped) {
  const fate = seen.fates.find((it) => same(it.table, table))
  if (fate?.dropped) return placeOf(seen, fate.copied ?? fate.dropped.statement)
  return madeAt(seen, column, ['ALTER TABLE'])
}
