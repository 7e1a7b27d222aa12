/** Which columns the UPDATEs among statements write. */

import { actionOf, targetOf } from './statement.ts'
import { writtenColumns } from './written.ts'

/** By their table (all in keyOf case). */
export function updatedBy(statements: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, string[]>()
  for (const sql of statements) {
    const table = actionOf(sql) === 'UPDATE' ? targetOf(sql) : null
    if (table !== null) found.set(table, [...(found.get(table) ?? []), ...(writtenColumns(sql) ?? [])])
  }
  return new Map([...found].map(([table, columns]) => [table, new Set(columns)]))
}
