/** `drop-without-if-exists`: a DROP that stops where there is nothing to drop. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { mentions, objectGuard, sameTransaction, suggested, unguarded } from './advice/suggest.ts'

export const dropWithoutIfExists: Rule = {
  id: 'drop-without-if-exists',
  level: 'warning',
  title: 'DROP without IF EXISTS',
  why:
    'Somewhere what is dropped is gone already: it was dropped by hand, or by a run that died before it was recorded. There ' +
    'the statement stops the deployment, though everything is as it should be.',
  fix: 'Write DROP … IF EXISTS.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_contacts.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX Contacts_Name ON Contacts(Name);
          -- > 002_drop_index.sql
          DROP INDEX Contacts_Name;
        `,
      },
    ],
    good: [
      {
        // Made anew in the same transaction: whatever ran to its end has left the view there.
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_sorted_names.sql
          BEGIN;
          DROP VIEW Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts ORDER BY Name;
          COMMIT;
        `,
      },
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          -- > 002_drop_index.sql
          DROP INDEX IF EXISTS Contacts_Name;
        `,
      },
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_default_name.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          COMMIT;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const it of unguarded(evidence, 'DROP')) {
      const { statement, object, name, earlier } = it
      // A statement before it needs what is dropped, as in every rebuild: the guard would add nothing.
      if (earlier.some((one) => mentions(one, name))) continue
      if (sameTransaction(it).later.some((one) => one.verb.startsWith('CREATE ') && mentions(one, name))) continue
      yield {
        at: statement.at,
        message: `This stops the deployment wherever ${object.toLowerCase()} ${name} is gone already.`,
        fix: `Write DROP ${object} IF EXISTS ${identifier(name)}.`,
        ...suggested(objectGuard(statement)),
      }
    }
  },
}
