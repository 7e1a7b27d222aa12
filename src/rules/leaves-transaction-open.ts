/** `leaves-transaction-open`: the file begins a transaction and does not end it. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { runnerOf } from './evidence/evidence.ts'

export const leavesTransactionOpen: Rule = {
  id: 'leaves-transaction-open',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: 'A transaction is never committed',
  why:
    'The runner closes the connection at the end of the file, and SQLite throws away what was not committed, without an ' +
    'error. The file is then recorded as applied.',
  fix: 'Write COMMIT; at the end of the file.',
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
