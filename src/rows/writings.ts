/** What new files write into tables, and which of those they clear before. */

import { gather, keyOf } from '../sql/names.ts'
import { actionOf, changesRows, outerWord, targetOf } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'
import { literalsIn } from './harvest.ts'
import type { Literal } from './literals.ts'

/** The tables (keyOf case) whose rows the statements change or take before they put any there. */
export function clearedBy(statements: readonly string[]): Set<string> {
  const first = new Map<string, string | null>()
  for (const sql of statements) {
    const table = changesRows(sql) ? targetOf(sql) : null
    if (table !== null && !first.has(table)) first.set(table, actionOf(sql))
  }
  return new Set([...first].flatMap(([table, action]) => (action === 'INSERT' ? [] : [table])))
}

/** The literals that plain INSERTs write, by the key of their table. */
export function writtenBy(statements: readonly string[]): Map<string, Set<Literal>> {
  const found = new Map<string, Literal[]>()
  for (const statement of statements) {
    const table = isPlainInsert(statement) ? targetOf(statement) : null
    if (table === null) continue
    for (const { kind, text } of significant(statement)) {
      if (kind === 'number' || kind === 'string') gather(found, table, text)
    }
  }
  return new Map([...found].map(([table, literals]) => [keyOf(table), new Set(literals)]))
}

/** What stands before the WHERE of a statement that writes rows, and the DEFAULT of a column that comes. */
export function givenBy(statement: string): Literal[] {
  const writes = changesRows(statement) && actionOf(statement) !== 'DELETE'
  if (!writes && !/\bdefault\b/i.test(statement)) return []
  const all = significant(statement)
  const where = outerWord(all, 0, /^WHERE$/i)
  return literalsIn(where < 0 ? all : all.slice(0, where))
}

/** One that fails where its row is there already. */
function isPlainInsert(statement: string): boolean {
  if (!/\binsert\b/i.test(statement) || actionOf(statement) !== 'INSERT') return false
  return !/\b(or\s+(ignore|replace)|on\s+conflict)\b/i.test(statement)
}
