/** `leaves-transaction-open`: the file begins a transaction and does not end it. */

import type { Rule } from '../model.ts'

export const leavesTransactionOpen: Rule = {
  id: 'leaves-transaction-open',
  level: 'error',
  title: 'A transaction is never committed',
  why:
    'The runner closes the connection at the end of the file, and SQLite throws away what was not committed, without an ' +
    'error. The file is then recorded as applied.',
  fix: 'Write COMMIT; at the end of the file.',
  examples: {
    bad: [
      {
        story: `
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        `,
      },
    ],
    good: [
      {
        story: `
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          COMMIT;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { openTransaction } of evidence.replayed?.migrations ?? []) {
      if (openTransaction) {
        yield {
          at: openTransaction,
          message: 'The transaction that begins here is still open at the end of the file: all its work is lost.',
        }
      }
    }
  },
}
