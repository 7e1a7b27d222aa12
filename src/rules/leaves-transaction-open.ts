/** `leaves-transaction-open`: the file begins a transaction and does not end it. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { runnerOf } from './evidence/evidence.ts'

export const leavesTransactionOpen: Rule = {
  id: 'leaves-transaction-open',
  level: 'error',
  scenario: 'empty',
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
      {
        // What the refusal rolls back is the transaction's doing, and replay-fails speaks of the refusal.
        story: `
          -- @ runner: sqlite3-bail
          -- @ level: replay-fails off
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          INSERT INTO Nobody VALUES (1);
          COMMIT;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      if (seen.openTransaction && !isCutOff(evidence, seen)) {
        yield {
          at: seen.openTransaction,
          message: 'The transaction that begins here is still open at the end of the file: all its work is lost.',
        }
      }
    }
  },
}

/** A refusal came before the COMMIT, or was the COMMIT's: the file was not played to its end. */
function isCutOff(evidence: Evidence, seen: MigrationSeen): boolean {
  const refusals = seen.rehearsals.find(({ scenario }) => scenario === 'empty')?.refusals ?? []
  if (runnerOf(evidence, seen).onError !== 'continue') return refusals.length > 0
  return refusals.some(({ statement }) => /^(?:COMMIT|END)\b/i.test(statement))
}
