/** `breaks-old-writes`: what the deployed release writes is refused. */

import type { Rule } from '../model/rule.ts'
import { broken } from './evidence/release.ts'

export const breaksOldWrites: Rule = {
  id: 'breaks-old-writes',
  level: 'warning',
  title: 'The running release can no longer write',
  why:
    'Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this ' +
    'file on SQLite refuses what it writes: a column is required or gone, or a new constraint or trigger says no.',
  fix: 'Let the schema accept what both releases write; tighten it in a later migration, when the old one is gone.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT NOT NULL);
          INSERT INTO Users_new (Id, Name, Phone) SELECT Id, Name, '' FROM Users;
          DROP TABLE Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_bookings.sql
          CREATE TABLE Bookings (Id INTEGER PRIMARY KEY, Room INTEGER NOT NULL, Day TEXT NOT NULL);
          -- > 002_closed.sql
          CREATE TRIGGER Bookings_closed BEFORE INSERT ON Bookings WHEN NEW.Room < 100
          BEGIN SELECT RAISE(ABORT, 'rooms below 100 are closed'); END;
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 002_people.sql
          ALTER TABLE Users RENAME TO People;
          CREATE VIEW Users AS SELECT Id, Email FROM People;
        `,
      },
    ],
    good: [
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id));
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL DEFAULT '';
        `,
      },
    ],
  },
  check: (evidence) => broken(evidence, 'write'),
}
