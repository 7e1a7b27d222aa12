/** `string-for-column`: a column is filled with the name of a column, as text. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { rows } from './advice/words.ts'

const TABLE = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);`

export const stringForColumn: Rule = {
  id: 'string-for-column',
  level: 'error',
  scenario: 'rows',
  title: 'A column is filled with its own name',
  why:
    'Where there is no such column, SQLite takes a name in double quotes for a text (https://sqlite.org/quirks.html#dblquote). The ' +
    'copy that generators write, SELECT "Id", "Name", "Avatar" FROM old, then fills Avatar with the word Avatar in every row.',
  fix: 'Leave a column that the old table does not have out of the copy. Write text in single quotes.',
  examples: {
    bad: [
      {
        story: `${TABLE}
          -- > 002_avatar.sql
          CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
          INSERT INTO "Users_new" ("Id", "Name", "Phone", "Avatar") SELECT "Id", "Name", "Phone", "Avatar" FROM "Users";
          DROP TABLE IF EXISTS "Users";
          ALTER TABLE "Users_new" RENAME TO "Users";
        `,
      },
      {
        story: `${TABLE}
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off
          -- > 002_contact.sql
          ALTER TABLE Users RENAME COLUMN Phone TO Mobile;
          ALTER TABLE Users ADD COLUMN Contact TEXT;
          UPDATE Users SET Contact = "Phone" WHERE Contact IS NULL;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- > 002_avatar.sql
          CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
          INSERT INTO "Users_new" ("Id", "Name", "Phone") SELECT "Id", "Name", "Phone" FROM "Users";
          DROP TABLE IF EXISTS "Users";
          ALTER TABLE "Users_new" RENAME TO "Users";
        `,
      },
      {
        story: `${TABLE}
          -- > 002_role.sql
          ALTER TABLE Users ADD COLUMN Role TEXT;
          UPDATE Users SET Role = "member" WHERE Role IS NULL;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { at, table, column, name, rows: count } of seen.namesAsText) {
        yield {
          at,
          message: `${table}.${column} holds the text '${name}' in every row (${rows(count)} in the rehearsal): there is no column "${name}" here, and SQLite takes it for a string.`,
          fix: `Leave ${identifier(column)} out of the statement, name a column that is there, or write '${name.replaceAll("'", "''")}' if the text is meant.`,
        }
      }
    }
  },
}
