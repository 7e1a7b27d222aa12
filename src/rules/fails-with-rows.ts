/** `fails-with-rows`: passes on an empty database, fails on one with rows. */

import type { Rule } from '../model/rule.ts'
import { onRowsFix } from './advice/advice.ts'
import { inWords, under } from './evidence/evidence.ts'

export const failsWithRows: Rule = {
  id: 'fails-with-rows',
  level: 'error',
  scenario: 'rows',
  title: 'Fails as soon as the table has a row',
  why:
    'SQLite accepts the statement on an empty table and refuses it on a table with rows. A check that migrates an empty ' +
    'database is green; production stops.',
  fix: 'Add a column as nullable or with a constant default, fill it, and tighten it in a later migration; mend the rows before a statement that they fail.',
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
      {
        story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_letters.sql
          ALTER TABLE Users ADD COLUMN Letters INTEGER GENERATED ALWAYS AS (length(Name)) STORED;
        `,
      },
      {
        story: `
          -- @ runner: d1
          -- = 001_users.sql
          CREATE TABLE Teams (Id INTEGER PRIMARY KEY);
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_team.sql
          ALTER TABLE Users ADD COLUMN TeamId INTEGER NOT NULL DEFAULT 1 REFERENCES Teams(Id);
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
    for (const { rehearsal } of under(evidence, 'rows')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        const message = `Passes on an empty database and fails on one with rows. ${inWords(refusal)}`
        yield { at: refusal.at, message, ...onRowsFix(refusal) }
      }
    }
  },
}
