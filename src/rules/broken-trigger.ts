/** `broken-trigger`: a trigger that SQLite can no longer compile, so that writing to its table fails. */

import type { Rule } from '../model/rule.ts'
import { isMade, mended, stillBroken } from './evidence/schema.ts'

const TABLE = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
          CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (new.Name);
          END;`

export const brokenTrigger: Rule = {
  id: 'broken-trigger',
  level: 'error',
  scenario: 'rows',
  title: 'A trigger uses a table or column that is not there',
  why:
    'SQLite looks into a trigger only when it fires, so the migration succeeds, and then every INSERT, UPDATE or DELETE that fires ' +
    'it is refused.',
  fix: 'Drop the trigger, or make it anew on what is there.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_text_required.sql
          -- RENAME changes the trigger too: from here on it writes to Log_old.
          ALTER TABLE Log RENAME TO Log_old;
          CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
          INSERT INTO Log SELECT Id, coalesce(Text, '') FROM Log_old;
          DROP TABLE IF EXISTS Log_old;
        `,
        also: ['not-rerunnable'],
      },
      {
        story: `${TABLE}
          -- > 002_log_renames.sql
          CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (old.FullName);
          END;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- > 002_log_renames.sql
          CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (old.Name);
          END;
        `,
      },
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_text_required.sql
          CREATE TABLE IF NOT EXISTS Log_new (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
          INSERT INTO Log_new SELECT Id, coalesce(Text, '') FROM Log;
          DROP TRIGGER IF EXISTS Users_Log;
          DROP TABLE IF EXISTS Log;
          ALTER TABLE Log_new RENAME TO Log;
          CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (coalesce(new.Name, ''));
          END;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { seen, broken, at } of stillBroken(evidence, 'trigger')) {
      const { name, table, message } = broken
      yield {
        at,
        message: `Trigger ${name} ${isMade(seen, broken) ? 'cannot fire' : 'can no longer fire'}, so that statements on ${table} fail. SQLite: ${message}.`,
        fix: mended(seen, broken),
      }
    }
  },
}
