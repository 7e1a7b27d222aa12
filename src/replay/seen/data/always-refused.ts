/** INSERTs whose rows the table refuses whatever they are, where OR IGNORE says nothing of it. */

import type { StatementSeen } from '../../../model/seen.ts'
import { writtenFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetName } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'

const IGNORES = /^\s*insert\s+or\s+ignore\b/i

/** A single row of literals with OR IGNORE. */
export function ignoresRow({ sql, verb }: StatementSeen): boolean {
  return verb === 'INSERT' && IGNORES.test(sql) && /\bvalues\b/i.test(sql) && !/\b(select|on\s+conflict)\b/i.test(sql)
}

/** The rows of a query with OR IGNORE. */
export function ignoresQuery({ sql, verb }: StatementSeen): boolean {
  return verb === 'INSERT' && IGNORES.test(sql) && /\bselect\b/i.test(sql) && !/\bon\s+conflict\b/i.test(sql)
}

/** What SQLite says to the same statement without OR IGNORE, where that is about the row itself and not about another one. */
export function refusesRow(connection: Connection, sql: string): { readonly why: string } | null {
  const says = saidTo(connection, sql)
  return says === null ? null : { why: `OR IGNORE hides that the table refuses its row: ${says}` }
}

/** The same of each row that a query may find, as the statement gives all of them what the table refuses, or leaves it out. */
export function refusesAll(connection: Connection, sql: string): { readonly why: string; readonly fix: string } | null {
  const says = saidTo(connection, sql)
  if (says === null) return null
  const columns = columnsIn(connection, targetName(sql) ?? '').filter(({ hidden }) => hidden === 0)
  const names = columns.map(({ name }) => name)
  const isSame = (name: string) => /^(?:left-out|literal)$/.test(writtenFor(sql, name, names))
  // Of a CHECK with a name SQLite says no more than that name.
  const words = new Set(significant(says.replace(/^[^:]*: (?:[^ ]*\.(?=[^ ]*$))?/, '')).map((it) => keyOf(unquote(it))))
  const asked = names.filter((name) => words.has(keyOf(name)))
  if (asked.length === 0 || !asked.every(isSame)) return null
  const fix = `Give ${asked.join(', ')} values that the table takes, and leave OR IGNORE out to hear of others.`
  return { why: `OR IGNORE hides that the table refuses each of its rows: ${says}`, fix }
}

function saidTo(connection: Connection, sql: string): string | null {
  connection.run('SAVEPOINT rehearsal_idle')
  const says = refusal(() => connection.run(sql.replace(/^(\s*insert)\s+or\s+ignore\b/i, '$1')))
  connection.run('ROLLBACK TO rehearsal_idle; RELEASE rehearsal_idle')
  return /^(NOT NULL|CHECK) constraint failed/.test(says ?? '') ? says : null
}
