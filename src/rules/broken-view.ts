/** `broken-view`: a view or a virtual table that SQLite can no longer read. */

import type { Rule } from '../model/rule.ts'
import type { Broken } from '../model/seen.ts'
import { identifier } from '../sql/tokens.ts'
import { isMade, mended, stillBroken } from './evidence/schema.ts'

const TABLE = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;`

const SEARCH = `
          -- = 001_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
          CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');`

export const brokenView: Rule = {
  id: 'broken-view',
  level: 'error',
  scenario: 'rows',
  title: 'A view or virtual table reads what is not there',
  why:
    'SQLite looks into a view only when it is read, so CREATE VIEW and DROP TABLE succeed and the application fails. The next ' +
    'ALTER TABLE … RENAME of any table stops at it too. A full-text table that keeps its text in another table (content=…) ' +
    'does not follow when that one is renamed or loses a column.',
  fix: 'Drop the view or virtual table, or make it anew on what is there.',
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
      {
        story: `
          -- @ runner: transactional${TABLE}
          CREATE VIEW IF NOT EXISTS Initials AS SELECT DISTINCT substr(Name, 1, 1) AS Initial FROM Names;
          -- > 002_drop_names.sql
          DROP VIEW IF EXISTS Names;
        `,
        also: ['breaks-old-reads'],
      },
      {
        story: `
          -- @ runner: transactional${SEARCH}
          -- > 002_memos.sql
          ALTER TABLE Notes RENAME TO Memos;
        `,
        also: ['breaks-old-reads', 'not-rerunnable'],
      },
    ],
    good: [
      {
        story: `
${SEARCH}
          -- > 002_body_index.sql
          INSERT INTO NotesSearch(NotesSearch) VALUES ('rebuild');
          CREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);
        `,
      },
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
    for (const { broken, at } of stillBroken(evidence, 'virtual table')) {
      const message = `Virtual table ${broken.name} cannot be read any more. SQLite: ${broken.message}.`
      yield { at, message, fix: anew(broken) }
    }
  },
}

/** A virtual table has no ALTER that would give it another content. */
function anew({ name }: Broken): string {
  const table = identifier(name)
  return `Drop it and its triggers, and make them anew on what is there; FTS5 then fills it with INSERT INTO ${table}(${table}) VALUES ('rebuild').\n  DROP TABLE IF EXISTS ${table};`
}
