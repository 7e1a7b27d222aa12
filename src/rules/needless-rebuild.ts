/** `needless-rebuild`: a whole table is copied for what ALTER TABLE does in place. */

import type { Rule } from '../model/rule.ts'
import { rebuiltAt } from './evidence/schema.ts'

const TABLE = `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);`

export const needlessRebuild: Rule = {
  id: 'needless-rebuild',
  level: 'note',
  scenario: 'rows',
  title: 'A table is copied for what ALTER TABLE does in place',
  why:
    'A rebuild writes every row again, holds the lock for as long as that takes, and can lose what hangs on the table. ADD COLUMN, ' +
    'RENAME COLUMN and DROP COLUMN (SQLite 3.35) lose nothing. Says so only where it was tried and ends the same, each row included.',
  fix: 'Alter the table instead of copying it.',
  examples: {
    bad: [
      {
        story: `${TABLE}
          -- > 002_phone.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT);
          INSERT INTO Users_new(Id, Name, Fax) SELECT Id, Name, Fax FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
      {
        story: `${TABLE}
          -- > 002_same_again.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
          INSERT INTO Users_new SELECT * FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- @ level: not-rerunnable off
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
        `,
      },
      {
        story: `${TABLE}
          -- > 002_phone_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT CHECK (Phone <> Fax));
          INSERT INTO Users_new(Id, Name, Fax, Phone) SELECT Id, Name, Fax, 'tel:' || Fax FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { table, instead } of seen.needless) {
        yield {
          at: rebuiltAt(seen, table),
          message:
            instead.length > 0
              ? `Every row of ${table} is copied, and ALTER TABLE ends the same without that.`
              : `${table} is made anew as it was before.`,
          fix:
            instead.length > 0
              ? ['Write instead:', ...instead.map((sql) => `${sql};`)].join('\n')
              : 'Leave the rebuild out.',
        }
      }
    }
  },
}
