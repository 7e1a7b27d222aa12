/** `loses-trigger`: a table or view that was made anew came back without one of its triggers. */

import type { Rule } from '../model/rule.ts'
import { pasted } from './advice/words.ts'
import { isDropped, lostFor, rebuiltAt } from './evidence/schema.ts'

const TABLE = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, ChangedAt TEXT);
          CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
          BEGIN
            UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
          END;`

const VIEW = `
          -- = 001_people.sql
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM People;
          CREATE TRIGGER IF NOT EXISTS Names_Insert INSTEAD OF INSERT ON Names
          BEGIN
            INSERT INTO People(Name) VALUES (new.Name);
          END;`

export const losesTrigger: Rule = {
  id: 'loses-trigger',
  level: 'error',
  title: 'A table or view that is made anew comes back without a trigger',
  why:
    'DROP TABLE and DROP VIEW take the triggers along. What they kept up to date (a search index, an audit log, a date of ' +
    'the last change) silently stops being kept up to date.',
  fix: 'Make the trigger again behind the rebuild.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
          INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
      {
        story: `${VIEW}
          -- > 002_ids_in_the_view.sql
          DROP VIEW IF EXISTS Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;
        `,
      },
    ],
    good: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
          INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
          CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
          BEGIN
            UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
          END;
        `,
      },
      {
        story: `${VIEW}
          -- > 002_ids_in_the_view.sql
          DROP TRIGGER IF EXISTS Names_Insert;
          DROP VIEW IF EXISTS Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of lostFor(evidence, seen, 'trigger')) {
        if (isDropped(seen, lost)) continue
        const { name, table, sql, movedTo, became } = lost
        yield {
          at: rebuiltAt(seen, table),
          message: movedTo
            ? `${table} is made anew, and its trigger ${name} stays with ${movedTo}.`
            : became === undefined
              ? `${table} is made anew, and its trigger ${name} goes with the old one.`
              : `${table} is made anew, and its trigger ${name} comes back for another event or for other columns.`,
          fix: `Make it again as the last step, or name it in a DROP TRIGGER if it is meant to go:\n${pasted(sql)}`,
        }
      }
    }
  },
}
