/** `unused-allowance`: an allowance that covers no finding. Its findings are made where allowances are read. */

import type { Rule } from '../model/rule.ts'

export const unusedAllowance: Rule = {
  id: 'unused-allowance',
  level: 'warning',
  title: 'An allowance that nothing needs',
  why:
    'What it allowed is gone, or it never stood where the finding is. Left behind, it hides the next finding of that rule ' +
    'in the same place.',
  fix: 'Remove the allowance, or put it straight above the statement that it is about.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          -- rehearsal: allow does-nothing because the table may be there already
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        `,
      },
    ],
    good: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_nothing.sql
          -- rehearsal: allow does-nothing because the number was taken by a release that was never merged
          SELECT 1;
        `,
      },
    ],
  },
  check: () => [],
}
