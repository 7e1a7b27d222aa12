/** Numbers that UPDATEs move by way of negative ones, so that none of them meets another one on its way. */

import { assignmentsIn } from './assignments.ts'
import { keyOf } from './names.ts'
import { actionOf, targetOf } from './statement.ts'
import { unquote } from './tokens.ts'

/** The columns by their table (all in keyOf case) that are set to less than nothing, and back: who does so has no such numbers. */
export function turnedBy(statements: readonly string[]): Map<string, Set<string>> {
  const turned = statements.flatMap((sql) => (actionOf(sql) === 'UPDATE' ? turnedIn(sql) : []))
  const found = new Map<string, Set<string>>()
  for (const [at, { table, column }] of turned.entries()) {
    const isBack = turned.slice(0, at).some((it) => it.table === table && it.column === column)
    if (isBack) found.set(table, new Set([...(found.get(table) ?? []), column]))
  }
  return found
}

/** `SET number = -number`, `SET number = -(number + 1)`. */
function turnedIn(sql: string): { readonly table: string; readonly column: string }[] {
  const table = targetOf(sql)
  return assignmentsIn(sql).flatMap(({ column, value: [sign, ...rest] }) =>
    table !== null && sign?.text === '-' && rest.some((token) => keyOf(unquote(token)) === column)
      ? [{ table, column }]
      : [],
  )
}
