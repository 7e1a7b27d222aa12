/** What to write where SQLite takes what the running release writes, and something else is in the tables then. */

import type { SchemaSeen, TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { named } from './evidence.ts'
import { rowidOf } from './rows.ts'

/** Not only the old release's rows: every later row is stored so, and no error tells anybody. */
export const NO_ID = /its id is NULL$/

/**
 * Whether no row gets an id any more that is written without one, by whichever release: SQLite gave them until now, and neither
 * counts what is still a key of whole numbers, nor takes a NULL there.
 */
export function getsNoId({ schema }: MigrationSeen, { message, table, column }: OldStatement): boolean {
  if (!/^NOT NULL constraint/.test(message)) return NO_ID.test(message)
  const [was, is] = [schema?.before, schema?.after].map((side) => named(side?.tables ?? [], table))
  const id = rowidOf(was ?? null)
  const now = is?.columns.find(({ name }) => same(name, column ?? ''))
  if (!is || !now || id === null || !same(id, now.name)) return false
  return /INT/i.test(now.type) && is.primaryKey.every((name) => same(name, id))
}

/** The row is stored, and NULL where the default was. */
export const NO_DEFAULT = /NULL instead of the default of /

/** The advice, by the replay's own words; null where the statement is just refused. */
export function otherwise(seen: MigrationSeen, statement: OldStatement): string | null {
  const { message, table, column, by } = statement
  const [, read] = /: a trigger reads the new column (.+)$/.exec(message) ?? []
  if (read !== undefined)
    return `Let ${by ?? 'the trigger'} act only on rows that have a value in ${read}, for example with WHEN new.${read} IS NOT NULL: the running release writes ${table}.${column} itself and leaves ${read} out.`
  if (/^a row of .+ is replaced without/.test(message))
    return `Write INSERT … ON CONFLICT … DO UPDATE SET … in ${by ?? 'the trigger'}, with the columns that it means: INSERT OR REPLACE deletes the old row first.`
  return /\bthe second such row\b/.test(message) ? alike(seen, statement) : null
}

/** What helps where a constraint itself is new, and the release writes all that it asks for. */
export const CONSTRAINED =
  'Deploy a release first that writes only what the constraint allows; add the constraint in a later migration.'

/**
 * The second row gets what the first one got: in a column that the release leaves out, which may be NULL until then; or it is
 * alike in what the release writes itself, where a NULL is no way out.
 */
function alike({ schema }: MigrationSeen, { table, message, sql }: OldStatement): string {
  const [was, is] = [schema?.before, schema?.after].map((side) => named(side?.tables ?? [], table))
  const written = namesIn(sql)
  const keyed = keysOf(message, schema?.after, is)
  const free = (is?.columns ?? []).filter(
    ({ name }) =>
      keyed.some((key) => same(key, name)) &&
      !written.has(keyOf(name)) &&
      !is?.primaryKey.some((key) => same(key, name)),
  )
  const isNew = (name: string) => !was?.columns.some((column) => same(column.name, name))
  const column = free.find(({ name }) => isNew(name)) ?? free[0]
  const asked = namesIn(indexOf(message, schema?.after)?.sql ?? '')
  const inside = is?.columns.find(({ name }) => isNew(name) && asked.has(keyOf(name)) && !written.has(keyOf(name)))
  // What an expression makes of a NULL, only the expression knows.
  if (column === undefined && inside !== undefined)
    return `Create the index in a later migration, when no release is running that leaves ${table}.${inside.name} out.`
  if (column === undefined) return CONSTRAINED
  return `Let ${table}.${column.name} be NULL, without a DEFAULT, until no release is running that leaves it out: a UNIQUE column takes any number of NULLs. Require it in a later migration.`
}

/** The columns of the keys that the second row may not repeat; an expression over columns need not be NULL where one of them is. */
function keysOf(message: string, after: SchemaSeen | undefined, is: TableSeen | null | undefined): readonly string[] {
  const [, failed] = /^UNIQUE constraint failed: (.+), by the second such row$/.exec(message) ?? []
  if (failed === undefined) return (is?.uniques ?? []).flat()
  if (!failed.startsWith('index ')) return failed.split(', ').map((name) => name.slice(name.lastIndexOf('.') + 1))
  const keys = readUniqueIndex(indexOf(message, after)?.sql ?? '')?.keys ?? []
  return keys
    .map((key) => significant(key))
    .flatMap(([only, ...more]) => (only && more.length === 0 ? [unquote(only)] : []))
}

/** The index by which SQLite names what was refused; none where it names columns. */
function indexOf(message: string, schema: SchemaSeen | undefined): SchemaSeen['objects'][number] | undefined {
  const [, index = ''] = /^UNIQUE constraint failed: index '(.+)', by the second such row$/.exec(message) ?? []
  return schema?.objects.find(({ type, name }) => type === 'index' && same(name, index))
}
