/** `masked-by-if-not-exists`: IF NOT EXISTS found something of another shape, and did nothing. */

import type { Rule } from '../model/rule.ts'

export const maskedByIfNotExists: Rule = {
  id: 'masked-by-if-not-exists',
  level: 'warning',
  scenario: 'empty',
  title: 'IF NOT EXISTS hides that something else has the name',
  why: 'The statement is passed over without a word, because the name is taken. What it declares is not what the database has.',
  fix: 'Write ALTER TABLE … ADD COLUMN for what is missing, or take another name.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_users_again.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Phone TEXT);
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        `,
      },
    ],
    good: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_users_again.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { masked } of evidence.replayed?.migrations ?? []) {
      for (const { at, name, differences } of masked) {
        yield {
          at,
          message: `${name} exists already and is another one: ${differences.join('; ')}. This statement does nothing.`,
        }
      }
    }
  },
}
