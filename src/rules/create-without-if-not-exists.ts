/** `create-without-if-not-exists`: a CREATE that only passes twice because of what stands around it. */

import type { Rule } from '../model/rule.ts'
import { targetOf } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { mentions, objectGuard, sameTransaction, suggested, type Unguarded, unguarded } from './advice/suggest.ts'

export const createWithoutIfNotExists: Rule = {
  id: 'create-without-if-not-exists',
  level: 'warning',
  title: 'CREATE without IF NOT EXISTS',
  why:
    'The runner can run a file a second time. This statement would stop it there, and does not only because of the statements ' +
    'around it: when those change, in a copy of this file for example, it will. (What does stop is not-rerunnable.)',
  fix: 'Write CREATE … IF NOT EXISTS.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          -- > 002_default_name.sql
          CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE INDEX Contacts_Name ON Contacts(Name);
        `,
        also: ['crash-gets-stuck'],
      },
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TRIGGER IF NOT EXISTS Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
          BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;
          -- > 002_default_name.sql
          DROP TABLE IF EXISTS Contacts_new;
          CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '?');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE TRIGGER Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
          BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;
        `,
        also: ['crash-gets-stuck'],
      },
    ],
    good: [
      {
        story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        `,
      },
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_sorted_names.sql
          BEGIN;
          DROP VIEW IF EXISTS Names;
          CREATE VIEW Names AS SELECT Name FROM Contacts ORDER BY Name;
          COMMIT;
        `,
      },
      {
        // Dropped and made anew in one transaction: no run finds the index without having dropped it.
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_default_name.sql
          BEGIN;
          CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP VIEW Names;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE INDEX Contacts_Name ON Contacts(Name);
          CREATE VIEW Names AS SELECT Name FROM Contacts;
          COMMIT;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const it of unguarded(evidence, 'CREATE')) {
      if (!it.rerun || isMadeWay(it) || isPassing(it) || isGoneWithItsTable(it)) continue
      yield {
        at: it.statement.at,
        message: `A second run passes only because of the statements before this one; by itself it stops when ${it.name} is there.`,
        fix: `Write CREATE ${it.object} IF NOT EXISTS ${identifier(it.name)}.`,
        ...suggested(objectGuard(it.statement)),
      }
    }
  },
}

/** The file drops what has the name before it makes it anew. */
function isMadeWay({ name, earlier }: Unguarded): boolean {
  return earlier.some((it) => it.verb.startsWith('DROP ') && mentions(it, name))
}

/** A rebuild's new table takes the old one's name; one that is only made for this file is dropped at its end. */
function isPassing({ name, later }: Unguarded): boolean {
  return later.some((it) => mentions(it, name) && (it.verb.startsWith('DROP ') || /\bRENAME\s+TO\b/i.test(it.sql)))
}

/** What hung on a table that is dropped in the same transaction: wherever this statement runs, the drop has run too. */
function isGoneWithItsTable(it: Unguarded): boolean {
  return sameTransaction(it).earlier.some(({ verb, sql }) => {
    const dropped = verb === 'DROP TABLE' ? targetOf(sql) : null
    return dropped !== null && mentions(it.statement, dropped)
  })
}
