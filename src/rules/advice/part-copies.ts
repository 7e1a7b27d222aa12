/** Copies of which a part is nowhere at the end: what a later statement writes over, and rows that queries in brackets do not ask for. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { keyOf } from '../../sql/names.ts'
import { targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { replacesRows } from '../../sql/written.ts'
import { ifMeant } from '../evidence/losses.ts'

/** What helps where a later statement writes over rows of the same key; null where none does. */
export function writtenBehind({ statements }: MigrationSeen, [copy = -1]: readonly number[]): string | null {
  const target = targetOf(statements[copy]?.sql ?? '')
  const over = statements
    .slice(copy + 1)
    .find(({ sql }) => targetOf(sql) === target && (replacesRows(sql) || /\bdo\s+update\b/i.test(sql)))
  return target === null || over === undefined
    ? null
    : `The INSERT in line ${over.at.line} writes over the rows that have the same key. Put together there what both say, or keep both, with a column in the key that says where each row comes from. ${ifMeant('loses-rows')}`
}

/** What helps where queries in brackets take single rows out of the table; null where the copy reads it as a whole. */
export function pivoted({ statements }: MigrationSeen, { called, table, now }: Loss, [copy = -1]: readonly number[]) {
  const { sql = '', at } = statements[copy] ?? {}
  const read = readCopy(sql)
  const names = [called, table, now ?? table].map(keyOf)
  if (!read || !at || sourcesOf(read).some((it) => names.includes(keyOf(it.table)))) return null
  return `The INSERT in line ${at.line} takes over the rows that it asks for: copy the others into a table of their own (INSERT INTO … SELECT … FROM ${identifier(called)}). ${ifMeant('loses-rows')}`
}
