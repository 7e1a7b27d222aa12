/** Rows that a copy takes over, and that a later statement writes over where the key is the same. */

import type { MigrationSeen } from '../../model/seen.ts'
import { targetOf } from '../../sql/statement.ts'
import { replacesRows } from '../../sql/written.ts'
import { ifMeant } from '../evidence/losses.ts'

/** What helps then; null where nothing behind the copy does so. */
export function writtenBehind({ statements }: MigrationSeen, [copy = -1]: readonly number[]): string | null {
  const target = targetOf(statements[copy]?.sql ?? '')
  const over = statements
    .slice(copy + 1)
    .find(({ sql }) => targetOf(sql) === target && (replacesRows(sql) || /\bdo\s+update\b/i.test(sql)))
  return target === null || over === undefined
    ? null
    : `The INSERT in line ${over.at.line} writes over the rows that have the same key. Put together there what both say, or keep both, with a column in the key that says where each row comes from. ${ifMeant('loses-rows')}`
}
