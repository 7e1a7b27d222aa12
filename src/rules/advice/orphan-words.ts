/** What is said of rows that are left without their parent. */

import type { Orphans } from '../../model/facts.ts'

import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { named, statementAt } from '../evidence/evidence.ts'

/** What the condition of a DELETE has to ask as well, where it forgets one key of several by which a table refers to its rows; null else. */
export function forgottenKey(seen: MigrationSeen, { table, parent, on }: Orphans): string | null {
  const by = on?.match(/ refer to by (\S+) alone$/)?.[1]
  const tables = seen.schema?.before.tables ?? []
  const key = named(tables, table)?.foreignKeys.find((it) => same(it.parent, parent) && it.columns.join() === by)
  if (!key) return null
  const to = key.parentColumns.length > 0 ? key.parentColumns : (named(tables, parent)?.primaryKey ?? [])
  const equal = key.columns.map(
    (it, at) => `child.${identifier(it)} = ${identifier(parent)}.${identifier(to[at] ?? '')}`,
  )
  return `Let the DELETE spare these rows too: AND NOT EXISTS (SELECT 1 FROM ${identifier(table)} AS child WHERE ${equal.join(' AND ')}). Or delete or repoint the children first, in the same file.`
}

/** Of rows that a backfill passes over. */
export function keepsDefault({ table, parent, byDefault }: Orphans): { message: string; fix: string } {
  const { column, value } = byDefault ?? { column: '', value: '' }
  return {
    message: `Rows of ${table} in which no statement fills ${column} keep its DEFAULT ${value} there, and no row of ${parent} has that key.`,
    fix: `${withoutDefault(`${table}.${column}`, value)} Or fill it in those rows too.`,
  }
}

export function withoutDefault(column: string, value: string): string {
  return `Declare ${column} without NOT NULL and without DEFAULT ${value}: where nothing fills it, it is NULL then, of which a foreign key asks nothing.`
}

/** The rows on which it happens; those that are alike wherever they can be by the columns of them that the statement names. */
export function alikeIn(
  seen: MigrationSeen,
  { parent, on = 'several unusual rows together' }: Orphans,
  at: Place,
): string {
  if (!on.endsWith('equal in every column that is not unique')) return on
  const own = named(seen.schema?.before.tables ?? [], parent)
  const names = namesIn(seen.statements[statementAt(seen, at)]?.sql ?? '')
  const unique = new Set(
    [own?.primaryKey ?? [], ...(own?.uniques ?? [])].flatMap((key) => (key.length === 1 ? key : [])),
  )
  const equal = (own?.columns ?? []).filter(({ name }) => names.has(keyOf(name)) && !unique.has(name))
  return equal.length > 0 ? `two rows with equal ${listed(equal.map(({ name }) => name))}` : on
}

export function onWritten({ table, parent, values = [] }: Orphans): string {
  return `Rows of ${table} point at ${values.join(', ')} after this file, and no row of ${parent} has that key: the statement writes it itself, and no file makes the row.`
}

export function says({ table, parent, rows: count }: Orphans): string {
  return count === 1
    ? `1 row of ${table} points at a row of ${parent} that does not exist after this file.`
    : `${count} rows of ${table} point at rows of ${parent} that do not exist after this file.`
}

export function newKey({ table, parent }: Orphans): string {
  return `The foreign key from ${table} to ${parent} is new: until now nothing has kept rows of ${table} from pointing at rows of ${parent} that are gone. Such rows are orphans after this file, and with foreign keys off nothing says so.`
}

/** Of a parent whose key only the files can have filled. */
export function unmadeKey(
  fact: Orphans,
  { column, filled }: NonNullable<Orphans['unmade']>,
): { message: string; fix: string } {
  const { table, parent, values = [] } = fact
  const like = values.length > 0 ? ` such as ${values[0]}` : ''
  const key = `${parent}.${column}`
  return filled
    ? {
        message: `${says(fact)} The keys${like} that ${table} gets are made otherwise than those in ${key}.`,
        fix: `Copy the key as it stands in ${key} into ${table}, and make it in one place only.`,
      }
    : {
        message: `${says(fact)} No row of ${parent} has a value in ${column}, and ${table} gets keys${like}.`,
        fix: `Fill ${key} first, by an UPDATE of every row, and then copy it from there into ${table}.`,
      }
}

/** Of a parent to which SQLite gives its id. */
export function askedFor(seen: MigrationSeen, { table, parent }: Orphans): string {
  const keys = named(seen.schema?.after.tables ?? [], table)?.foreignKeys.filter((it) => same(it.parent, parent)) ?? []
  const column = identifier(keys.at(-1)?.columns[0] ?? '…')
  return `Let ${column} be NULL and without a fixed value, and ask for the row by what is known of it: UPDATE ${identifier(table)} SET ${column} = (SELECT … FROM ${identifier(parent)} WHERE …).`
}

/** Of a parent that is only there among invented rows. */
export function onLiteral({ table, parent, values, refused, numbered }: Orphans): string {
  const then = refused ? 'SQLite refuses the file' : 'they are left without their parent'
  if (numbered)
    return `Every row of ${table} points at the row of ${parent} with ${values?.[0]}. The INSERT of this file names no id, so its row gets the next one: where ${parent} has had rows, that is another one, and where no row has ${values?.[0]} any more, ${then}.`
  return `Every row of ${table} points at the row of ${parent} with ${values?.[0]}, and no file makes that row: where it is missing, ${then}.`
}
