/** The INSERT that makes the rows of another table that rows have no partner in. */

import type { Unmet } from '../../model/loss.ts'
import { listed } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'

/**
 * The end of a sentence that says that they are to be made: the INSERT, or what else such a row has to have, which only its author knows.
 * EXCEPT compares NULLs as well, which NOT IN does not.
 * @param table whose rows are without a partner, as it is called there
 */
export function missingRows(table: string, { other, columns, requires }: Unmet): string {
  if (requires.length > 0) return `, each with its own ${listed(requires)}.`
  const [own, its] = [columns.map((it) => identifier(it.own)), columns.map((it) => identifier(it.its))]
  const there = own.map((name) => `${name} IS NOT NULL`).join(' AND ')
  return `: INSERT INTO ${identifier(other)} (${its.join(', ')}) SELECT ${own.join(', ')} FROM ${identifier(table)} WHERE ${there} EXCEPT SELECT ${its.join(', ')} FROM ${identifier(other)}.`
}
