/** An UPDATE that takes values over into rows of another table: where there is none for a row, its values stay behind. */

import type { Loss } from '../../model/loss.ts'
import type { StatementSeen } from '../../model/seen.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, namesIn, targetName } from '../../sql/statement.ts'

/** The other table, where the last of the statements that reads all of these columns is such an UPDATE; null else. */
export function filledBeside(
  statements: readonly StatementSeen[],
  { called, columns, statement }: Pick<Loss, 'called' | 'columns' | 'statement'>,
): string | null {
  const names = [called, ...columns.map((it) => it.called ?? it.name)].map(keyOf)
  const reader = statements.slice(0, statement).findLast(({ sql }) => names.every((name) => namesIn(sql).has(name)))
  const target = actionOf(reader?.sql ?? '') === 'UPDATE' ? targetName(reader?.sql ?? '') : null
  return target === null || same(target, called) ? null : target
}
