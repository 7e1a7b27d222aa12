/** `fails-with-rows`: passes on an empty database, fails on one with rows. */

import type { Rule } from '../model.ts'
import { inWords, under } from './seen.ts'
import { unsoundFix } from './unsound.ts'

export const failsWithRows: Rule = {
  id: 'fails-with-rows',
  level: 'error',
  title: 'Fails as soon as the table has a row',
  why:
    'SQLite accepts the statement on an empty table and refuses it on a table with rows. A check that migrates an empty ' +
    'database is green; production stops.',
  fix: 'Add the column as nullable or with a constant default, fill it, and tighten it in a later migration.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL;
        `,
        also: ['breaks-old-writes'],
      },
      {
        story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_created.sql
          ALTER TABLE Users ADD COLUMN CreatedAt TEXT DEFAULT CURRENT_TIMESTAMP;
        `,
      },
    ],
    good: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phones.sql
          CREATE TABLE IF NOT EXISTS Phones (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Phone TEXT NOT NULL);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { rehearsal } of under(evidence, 'peopled')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        const message = `Passes on an empty database and fails on one with rows. ${inWords(refusal)}`
        yield { at: refusal.at, message, ...unsoundFix(refusal) }
      }
    }
  },
}
