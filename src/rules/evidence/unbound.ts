/** Statements that meet all rows of a table or none, by what another table holds that has to do with any of them. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { actionOf } from '../../sql/statement.ts'
import { lossesOf } from './losses.ts'

export interface UnboundSeen {
  readonly loss: Loss
  readonly seen: MigrationSeen
  /** Behind "every row of …". */
  readonly when: string
  readonly fix: string
}

/** Those of the UPDATEs, or of the DELETEs. */
export function* unboundOf(evidence: Evidence, action: 'UPDATE' | 'DELETE'): Generator<UnboundSeen> {
  for (const { loss, seen } of lossesOf(evidence, 'unbound')) {
    if (actionOf(seen.statements[loss.statement]?.sql ?? '') !== action) continue
    const [table, other] = [loss.now ?? loss.table, loss.kinds[0] ?? '']
    yield {
      ...{ loss, seen },
      when: `as soon as ${other} has one that fulfils the condition, whichever row of ${table} that belongs to`,
      fix: `Say in the condition which rows of ${other} belong to a row of ${table}: by the foreign key between them.`,
    }
  }
}
