/** `replay-fails`: SQLite refuses a statement on an empty database. */

import type { Rule } from '../model/rule.ts'
import { refusedFix } from './advice/advice.ts'
import { inWords, samePlace, under } from './evidence/evidence.ts'

export const replayFails: Rule = {
  id: 'replay-fails',
  level: 'error',
  scenario: 'empty',
  title: 'SQLite refuses a statement',
  why: 'Played on an empty database behind all earlier migrations, the statement fails. It fails in production too.',
  fix: 'Change the statement so that SQLite takes it behind all earlier migrations; https://sqlite.org/lang.html has the syntax of every statement.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_status.sql
          ALTER TABLE Contacts ADD COLUMN IF NOT EXISTS Status TEXT;
        `,
      },
      {
        story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
          CREATE INDEX IF NOT EXISTS Orders_Amount ON Orders(Amount);
        `,
      },
      {
        story: `
          -- @ runner: transactional
          -- > 001_journal.sql
          PRAGMA journal_mode = WAL;
        `,
      },
      {
        story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL);
          INSERT INTO Orders (Id) VALUES (1);
        `,
      },
    ],
    good: [
      {
        story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
          CREATE INDEX IF NOT EXISTS Orders_Total ON Orders(Total);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'empty')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        if (samePlace(refusal, seen.brokenTransaction)) continue
        yield { at: refusal.at, message: inWords(refusal), ...refusedFix(refusal) }
      }
    }
  },
}
