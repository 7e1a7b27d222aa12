/** `broken-view`: a view that SQLite can no longer prepare. */

import type { Rule } from '../model.ts'
import { isMade, mended, stillBroken } from './broken.ts'

const TABLE = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;`

export const brokenView: Rule = {
  id: 'broken-view',
  level: 'error',
  title: 'A view reads a table or column that is not there',
  why:
    'SQLite looks into a view only when it is read, so CREATE VIEW and DROP TABLE succeed and the application fails. The next ' +
    'ALTER TABLE … RENAME of any table stops at it too.',
  fix: 'Drop the view, or make it anew on what is there.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          -- RENAME changes the view too: from here on it reads Users_old.
          ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;
          DROP TABLE IF EXISTS Users_old;
        `,
        also: ['not-rerunnable'],
      },
      {
        story: `${TABLE}
          -- > 002_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE DeletedAt IS NULL;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- > 002_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;
        `,
      },
      {
        story: `
          -- > 001_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;
          -- > 002_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { seen, broken, at } of stillBroken(evidence, 'view')) {
      const { name, message } = broken
      yield {
        at,
        message: `View ${name} cannot be read${isMade(seen, broken) ? '' : ' any more'}. SQLite: ${message}.`,
        fix: mended(seen, broken),
      }
    }
  },
}
