/** Refusals that come from rows of tables that no file makes: their columns are made up, and so is what stands in them. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { copyIn, isStar } from '../../sql/copy.ts'
import { tableParts } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { isName } from '../../sql/readings.ts'
import { namesIn, targetOf, verbOf } from '../../sql/statement.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'

/** What depends on the values that stand in the rows. */
const BY_VALUE =
  /^(?:(UNIQUE|NOT NULL) constraint failed: (.+)|(?:CHECK|FOREIGN KEY) constraint failed.*|datatype mismatch|cannot store .*)$/

/**
 * The made-up tables, as they were called first, whose values a copy cannot write: what production has in them may pass. None
 * where the statement itself says what is refused.
 */
export function madeUpFor(evidence: Evidence, seen: MigrationSeen, { message, statement }: Refusal): readonly string[] {
  const guessed = evidence.replayed?.guessed ?? []
  const [isByValue, kind, columns = ''] = BY_VALUE.exec(message) ?? []
  if (guessed.length === 0 || isByValue === undefined || verbOf(statement) !== 'INSERT') return []
  const copy = copyIn(significant(statement))
  const names = namesIn(copy?.from.map(({ text }) => text).join(' ') ?? '')
  const used = guessed.filter((table) => called(seen, table, statement).some((name) => names.has(keyOf(name))))
  if (!copy || used.length === 0) return []
  const into = copy.into?.map(unquote) ?? columnsOf(seen, targetOf(statement))
  const refused = columns.split(', ').map((column) => column.slice(column.indexOf('.') + 1))
  const written = refused.flatMap((column) => copy.results[into.findIndex((it) => same(it, column))] ?? [])
  const isSaid = kind !== undefined && !copy.results.some(isStar) && !written.some(isColumn)
  return isSaid ? [] : used
}

/** Its own name, and those that it has got before the statement. */
function called({ statements }: MigrationSeen, table: string, until: string): string[] {
  const names = [table]
  for (const { sql } of statements) {
    if (sql === until) break
    const renamed = renameOf(sql)
    if (renamed && names.some((name) => same(name, renamed.from))) names.push(renamed.to)
  }
  return names
}

function columnsOf({ statements }: MigrationSeen, table: string | null): string[] {
  const made = statements.findLast(({ verb, sql }) => verb === 'CREATE TABLE' && targetOf(sql) === table)
  return tableParts(made?.sql ?? '')?.parts.flatMap(({ column }) => column ?? []) ?? []
}

function isColumn(token: Token): boolean {
  return isName(token) && !/^null$/i.test(token.text)
}
