/** `replay-fails`: SQLite refuses a statement on an empty database. */

import type { Rule } from '../model.ts'
import { inWords, samePlace, under } from './seen.ts'
import { unsoundFix } from './unsound.ts'

export const replayFails: Rule = {
  id: 'replay-fails',
  level: 'error',
  title: 'SQLite refuses a statement',
  why: 'Played on an empty database behind all earlier migrations, the statement fails. It fails in production too.',
  fix: 'Write what SQLite understands; https://sqlite.org/lang.html has the syntax of every statement.',
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
    for (const { seen, rehearsal } of under(evidence, 'bare')) {
      if (rehearsal.outcome !== 'fail') continue
      for (const refusal of rehearsal.refusals) {
        if (samePlace(refusal, seen.brokenTransaction)) continue
        yield { at: refusal.at, message: inWords(refusal), ...unsoundFix(refusal) }
      }
    }
  },
}
