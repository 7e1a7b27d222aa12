/** Columns that SQLite computes: they take no value and no DEFAULT, so that their expression has to give one to every row. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { generatedBy } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { targetOf } from '../../sql/statement.ts'
import { named } from './evidence.ts'

/**
 * What to write where such a column comes out NULL and must not; null for a column that is not generated. A file that was
 * refused has left no schema to ask, so that its own statements are read too.
 */
export function generatedFix({ schema, statements }: MigrationSeen, table: string, column: string): string | null {
  const is = named(schema?.after.tables ?? [], table)?.columns.find(({ name }) => same(name, column))
  const names = [table, ...statements.flatMap(({ sql }) => renamedTo(sql, table))].map(keyOf)
  const isMade = statements.some(
    ({ sql }) => names.includes(targetOf(sql) ?? '') && generatedBy(sql).has(keyOf(column)),
  )
  if (!is?.generated && !isMade) return null
  return `Let the expression of ${table}.${column} never be NULL, as by coalesce(…), or declare it without NOT NULL: a generated column takes no DEFAULT.`
}

/** The same for what SQLite refuses; null for other refusals. */
export function generatedFixFor(seen: MigrationSeen, { message }: Pick<Refusal, 'message'>): string | null {
  const [, table, column] = /^NOT NULL constraint failed: (.+)\.([^.]+)$/.exec(message) ?? []
  return table === undefined || column === undefined ? null : generatedFix(seen, table, column)
}

/** Whether SQLite computes the column behind the file, and has kept it before: no copy can give it what it held. */
export function isComputedNow({ schema }: MigrationSeen, table: string, column: string): boolean {
  const [was, is] = [schema?.before, schema?.after].map((side) =>
    named(side?.tables ?? [], table)?.columns.find(({ name }) => same(name, column)),
  )
  return is?.generated === true && was?.generated !== true
}

/** What SQLite computes the column of, as SQL, where it does so behind the file alone: production has no such values to look for yet. */
export function expressionNow(seen: MigrationSeen, table: string, column: string): string | null {
  const sql = named(seen.schema?.after.tables ?? [], table)?.sql ?? ''
  const tokens = isComputedNow(seen, table, column) ? generatedBy(sql).get(keyOf(column)) : undefined
  return tokens ? sql.slice(tokens[0]?.start, tokens.at(-1)?.end) : null
}

function renamedTo(sql: string, table: string): string[] {
  const rename = renameOf(sql)
  return rename && same(rename.to, table) ? [rename.from] : []
}
