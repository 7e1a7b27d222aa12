/** Makes `docs/incidents.md`: what goes wrong with SQLite migrations in public, and what this check says of it. */

import type { Checked } from '../src/model/report.ts'
import { checkStory } from '../test/rule-stories.ts'
import { dedented } from '../test/story.ts'
import { slugOf, tryIt } from './page-stories.ts'
import { block, said } from './rule-pages.ts'

export const INCIDENTS_PAGE = 'docs/incidents.md'

/** One class of incident. `rule` is the one that must speak; a test looks. */
export interface Incident {
  readonly title: string
  readonly wrong: string
  readonly rule: string
  readonly story: string
}

export const INCIDENTS: readonly Incident[] = [
  {
    title: 'The rebuild that deleted every child row',
    wrong:
      'SQLite cannot change a column, so the table is made anew: create, copy, drop, rename. DROP TABLE first deletes the ' +
      'rows of the old table, as the documentation says, and ON DELETE CASCADE follows. `PRAGMA foreign_keys=OFF` would ' +
      'have helped; inside a transaction it does nothing. No error anywhere, and the messages are gone.',
    rule: 'cascades-delete',
    story: `
      -- @ runner: d1
      -- = 001_chat.sql
      CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
      CREATE TABLE Messages (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
      CREATE INDEX Messages_UserId ON Messages(UserId);
      -- > 002_name_required.sql
      -- Every user has a name by now.
      PRAGMA foreign_keys = OFF;
      CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
      INSERT INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
      DROP TABLE Users;
      ALTER TABLE Users_new RENAME TO Users;
      PRAGMA foreign_keys = ON;
    `,
  },
  {
    title: 'The trigger and the index that a rebuild forgot',
    wrong:
      'DROP TABLE takes the indexes and triggers of the table with it. The search index is stale from that day on, the ' +
      'lookup scans the whole table, and nobody notices until it is slow or wrong.',
    rule: 'loses-trigger',
    story: `
      -- @ runner: transactional
      -- = 001_notes.sql
      CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Title TEXT, Body TEXT);
      CREATE TABLE Changes (NoteId INTEGER NOT NULL, What TEXT NOT NULL);
      CREATE INDEX Notes_Title ON Notes(Title);
      CREATE TRIGGER Notes_changed AFTER UPDATE ON Notes BEGIN
        INSERT INTO Changes VALUES (new.Id, 'changed');
      END;
      -- > 002_title_required.sql
      -- A note without a title cannot be found.
      CREATE TABLE Notes_new (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL, Body TEXT);
      INSERT INTO Notes_new SELECT Id, coalesce(Title, ''), Body FROM Notes;
      DROP TABLE Notes;
      ALTER TABLE Notes_new RENAME TO Notes;
    `,
  },
  {
    title: 'Green on an empty database, red in production',
    wrong:
      'CI migrates an empty database. On an empty table SQLite accepts ADD COLUMN … NOT NULL without a default; with one row ' +
      'in it, it does not. The pipeline is green and the deployment stops.',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: transactional
      -- = 001_users.sql
      CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_phone.sql
      -- Support calls back.
      ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL;
    `,
  },
  {
    title: 'CURRENT_TIMESTAMP as the default of a new column',
    wrong:
      'The same trap in its most common dress: a default that is not a constant is fine in CREATE TABLE, fine in ALTER TABLE on an ' +
      'empty table, and refused on a table with rows.',
    rule: 'fails-with-rows',
    story: `
      -- @ runner: transactional
      -- = 001_users.sql
      CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_created_at.sql
      -- Who came when.
      ALTER TABLE Users ADD COLUMN CreatedAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP;
    `,
  },
  {
    title: 'Two pull requests took the same number',
    wrong:
      'Both were green on their own branch, and git merged them without a conflict: the files have different names. On main ' +
      'there are two migrations 003, and which of them runs first depends on the runner.',
    rule: 'duplicate-version',
    story: `
      -- = 001_users.sql
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
      -- = 002_roles.sql
      CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT);
      -- = 003_add_tags.sql
      CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT);
      -- > 003_add_notes.sql
      CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
    `,
  },
  {
    title: 'An applied migration was improved',
    wrong:
      'Production has recorded the file and never looks at it again; every new database gets the new text. From now on there ' +
      'are two schemas, and the difference shows when somebody writes to the column.',
    rule: 'edited-migration',
    story: `
      -- < 001_users.sql
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
      -- > 001_users.sql
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Email TEXT UNIQUE);
    `,
  },
  {
    title: 'Half a migration, for ever',
    wrong:
      '`sqlite3 db < file` commits statement by statement. The pod was moved in the middle; the next start runs the file from ' +
      'its first line and stops at what is already there. So does every start after it.',
    rule: 'crash-gets-stuck',
    story: `
      -- = 001_contacts.sql
      CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_status.sql
      -- Follow-up of contacts.
      ALTER TABLE Contacts ADD COLUMN Status TEXT DEFAULT 'pending';
      CREATE INDEX IF NOT EXISTS Contacts_Status ON Contacts(Status);
    `,
  },
  {
    title: 'The next start deleted the only copy',
    wrong:
      'The process was killed between the DROP of the old table and the RENAME of the new one. The file begins by clearing up: its ' +
      'next run dropped the table that alone had the rows.',
    rule: 'crash-gets-stuck',
    story: `
      -- @ runner: sqlite3-bail
      -- = 001_users.sql
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_names_without_case.sql
      -- Names are compared without regard to case.
      DROP TABLE IF EXISTS Users_new;
      CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL COLLATE NOCASE);
      INSERT INTO Users_new (Id, Name) SELECT Id, Name FROM Users;
      DROP TABLE Users;
      ALTER TABLE Users_new RENAME TO Users;
    `,
  },
  {
    title: 'Two replicas, and every row twice',
    wrong:
      'Both processes asked which files are pending, and both were told. The second one waited for the lock of the first, and then ' +
      'applied the file once more.',
    rule: 'applied-twice',
    story: `
      -- @ runner: drizzle
      -- = 0000_services.sql
      CREATE TABLE services (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      -- > 0001_first_services.sql
      INSERT INTO services (name) VALUES ('Consulting'), ('Support');
    `,
  },
  {
    title: 'The error in the middle, and the DROP behind it',
    wrong:
      'The shell goes on after an error. The copy into the new table failed, the DROP of the old one did not, and the exit ' +
      'status 1 came when the rows were gone.',
    rule: 'continues-after-error',
    story: `
      -- = 001_users.sql
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
      -- > 002_rebuild.sql
      -- Names become required.
      CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      INSERT INTO Users_new SELECT Id, FullName FROM Users;
      DROP TABLE Users;
      ALTER TABLE Users_new RENAME TO Users;
    `,
  },
  {
    title: 'A column full of its own name',
    wrong:
      'A generator quoted a column that does not exist yet in the old table. SQLite takes a name in double quotes that it ' +
      'cannot find for a string (https://sqlite.org/quirks.html#dblquote), and copies the word into every row.',
    rule: 'string-for-column',
    story: `
      -- @ runner: transactional
      -- = 001_users.sql
      CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_add_role.sql
      -- Roles decide what a user sees.
      CREATE TABLE Users_new ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL, "Role" TEXT);
      INSERT INTO Users_new ("Id", "Name", "Role") SELECT "Id", "Name", "Role" FROM Users;
      DROP TABLE Users;
      ALTER TABLE Users_new RENAME TO Users;
    `,
  },
  {
    title: 'Seed rows, twice',
    wrong:
      'The file ran, the process died before its history row was written, the file ran again. An INSERT without a guard does ' +
      'not fail: it doubles.',
    rule: 'rerun-changes-state',
    story: `
      -- = 001_services.sql
      CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
      -- > 002_first_services.sql
      -- What we offer on the first day.
      INSERT INTO Services (Title) VALUES ('Consulting'), ('Support');
    `,
  },
  {
    title: 'Leading zeros that a rebuild took away',
    wrong:
      "The new table declares the column INTEGER. SQLite converts what looks like a number on the way: '0012' becomes 12, " +
      'and no order can be found by its code any more.',
    rule: 'changes-values',
    story: `
      -- @ runner: transactional
      -- = 001_orders.sql
      CREATE TABLE Orders (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL);
      -- > 002_code_is_a_number.sql
      -- Codes are numbers.
      CREATE TABLE Orders_new (Id INTEGER PRIMARY KEY, Code INTEGER NOT NULL);
      INSERT INTO Orders_new SELECT Id, Code FROM Orders;
      DROP TABLE Orders;
      ALTER TABLE Orders_new RENAME TO Orders;
    `,
  },
  {
    title: 'The release that was still running',
    wrong:
      'The migration runs before the last pod of the old release is gone. The old code inserts without the new required ' +
      'column, and every request fails until the rollout is over.',
    rule: 'breaks-old-writes',
    story: `
      -- @ runner: transactional
      -- = 001_users.sql
      CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
      -- > 002_phone_required.sql
      -- Every user has a phone.
      CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT NOT NULL);
      INSERT INTO Users_new SELECT Id, Name, '' FROM Users;
      DROP TABLE Users;
      ALTER TABLE Users_new RENAME TO Users;
    `,
  },
  {
    title: 'A transaction that nobody committed',
    wrong:
      'BEGIN at the top, and the COMMIT was lost in a merge. The shell ends, SQLite throws the work away without a word, ' +
      'and the file is recorded as applied.',
    rule: 'leaves-transaction-open',
    story: `
      -- > 001_users.sql
      BEGIN;
      CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
      CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
    `,
  },
]

const INTRODUCTION = `# Incidents

What goes wrong with SQLite migrations in public, one of each kind: what happened, the migration, and what this check says of
it. Generated by \`npm run docs\`: every migration is really rehearsed, and the findings are its real output. In an example, \`-- = name\`
begins a file that both revisions have, \`-- < name\` one that only the base has, \`-- > name\` one that only the pull request has, and
\`-- @ key: value\` a setting.
`

const done = new Map<string, Promise<Checked>>()

/** What the check says of an incident's story; it is run once. */
export function told(story: string): Promise<Checked> {
  const known = done.get(story) ?? checkStory(story, null)
  done.set(story, known)
  return known
}

/** The whole page. */
export async function incidentsPage(): Promise<string> {
  const sections: string[] = []
  for (const { title, wrong, story } of INCIDENTS) {
    const link = tryIt('Try it in the browser', { kind: 'incident', id: slugOf(title) })
    sections.push([`## ${title}`, wrong, link, block('sql', dedented(story)), said(await told(story))].join('\n\n'))
  }
  return `${INTRODUCTION}\n${sections.join('\n\n')}\n`
}
