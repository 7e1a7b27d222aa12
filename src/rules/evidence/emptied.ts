/** Tables that a file leaves without rows for good, told from those that only our rows did not get into. */

import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { kindOf, readCopy } from '../../sql/copy.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, outerWord, targetOf } from '../../sql/statement.ts'
import { significant, type Token } from '../../sql/tokens.ts'

/**
 * Whether no row of it is left, whatever the rows are: whoever does that wants another table, and rules about rows speak.
 * A copy whose condition none of ours meets may let in some of production's: then the table is there to be used.
 */
export function isEmptied(seen: MigrationSeen, table: string): boolean {
  const facts = seen.rehearsals.find(({ scenario }) => scenario === 'rows')?.facts ?? []
  const isWithout = facts.some((fact) => fact.kind === 'rows-deleted' && same(fact.table, table) && fact.after === 0)
  return isWithout && !mayBeFilled(seen, table)
}

/** From its last statement back: a copy into the table, under the name that it had then, before all of its rows are deleted again. */
function mayBeFilled({ statements }: MigrationSeen, table: string): boolean {
  let name = keyOf(table)
  for (const { verb, sql } of [...statements].reverse()) {
    const renamed = renameOf(sql)
    if (renamed && keyOf(renamed.to) === name) name = keyOf(renamed.from)
    else if (targetOf(sql) !== name) continue
    else if (isFilling(sql)) return true
    else if (isEmptying(sql) || verb === 'CREATE TABLE' || verb === 'DROP TABLE') return false
  }
  return false
}

/** It takes rows from somewhere, all of them or by a condition that is about them: `WHERE 0` is about none. */
function isFilling(sql: string): boolean {
  const copy = readCopy(sql)
  if (copy === null || copy.from.length === 0) return false
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const [condition, limit] = [behind(all, /^WHERE$/i), behind(all, /^LIMIT$/i)]
  const operands = condition.filter(({ text }) => !/^(AND|OR|NOT|IS)$/i.test(text))
  const isNever = operands.length > 0 && kindOf(operands) === 'literal' && copy.isPlain
  return !isNever && limit.map(({ text }) => text).join('') !== '0'
}

/** What stands behind the word, up to the next clause; empty where the word is not there. */
function behind(all: readonly Token[], word: RegExp): Token[] {
  const at = outerWord(all, 0, word)
  if (at < 0) return []
  const end = outerWord(all, at + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|OFFSET|ON|RETURNING|UNION|EXCEPT|INTERSECT)$/i)
  return all.slice(at + 1, end < 0 ? all.length : end)
}

function isEmptying(sql: string): boolean {
  return actionOf(sql) === 'DELETE' && outerWord(significant(sql), 0, /^(WHERE|LIMIT)$/i) < 0
}
