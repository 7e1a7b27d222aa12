/** `breaks-old-reads`: what the deployed release reads is not there any more. */

import type { Rule } from '../model/rule.ts'
import { broken } from './evidence/release.ts'

export const breaksOldReads: Rule = {
  id: 'breaks-old-reads',
  level: 'warning',
  title: 'The running release can no longer read',
  why:
    'Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this ' +
    'file on its queries fail that name the table, view or column which is gone or has another name.',
  fix: 'Add what is new beside what is old, deploy a release that uses the new, and drop the old in a later migration.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
          -- > 002_mobile.sql
          ALTER TABLE Users RENAME COLUMN Phone TO Mobile;
        `,
        also: ['breaks-old-writes'],
      },
      {
        story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Active INTEGER NOT NULL DEFAULT 1);
          CREATE VIEW ActiveUsers AS SELECT Id, Name FROM Users WHERE Active = 1;
          -- > 002_no_view.sql
          DROP VIEW IF EXISTS ActiveUsers;
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- @ queries: queries/*.sql
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id), Status TEXT);
          -- = queries/orders.sql
          SELECT Name, Status FROM Orders JOIN Users ON Users.Id = UserId WHERE Users.Id = :user;
          -- > 002_user_status.sql
          ALTER TABLE Users ADD COLUMN Status TEXT;
        `,
      },
    ],
    good: [
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
          -- > 002_mobile.sql
          ALTER TABLE Users ADD COLUMN Mobile TEXT;
          UPDATE Users SET Mobile = Phone WHERE Mobile IS NULL;
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- @ queries: queries/*.sql
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- = queries/users.sql
          SELECT Id, Name FROM Users WHERE Id = ?1;
          UPDATE Users SET Name = @name WHERE Id = $id;
          -- > 002_user_status.sql
          ALTER TABLE Users ADD COLUMN Status TEXT;
        `,
      },
    ],
  },
  check: (evidence) => broken(evidence, 'read'),
}
