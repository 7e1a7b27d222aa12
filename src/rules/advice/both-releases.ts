/** What to write instead of a change that the deployed release does not survive, so that both releases can run. */

import type { Evidence } from '../../model/rule.ts'
import type { SchemaSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import { normalPart } from '../../sql/create-trigger.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { isNothing } from '../evidence/constraints.ts'
import { named as tableNamed } from '../evidence/evidence.ts'
import { generatedFix } from '../evidence/generated.ts'
import { rowidOf } from '../evidence/rows.ts'
import { CONSTRAINED, NO_DEFAULT, NO_ID, otherwise } from '../evidence/stored-otherwise.ts'
import { byTriggerFix } from './by-trigger.ts'

/**
 * What to write instead, by what SQLite complains of.
 * @param gone the columns of the table that the release names and that are gone: SQLite complains of one only
 */
export function adviceFor(
  evidence: Evidence,
  seen: MigrationSeen,
  statement: OldStatement,
  gone: readonly string[],
): string {
  const { table, column, message, sql } = statement
  const byTrigger = byTriggerFix(evidence, seen, statement)
  if (byTrigger !== null) return byTrigger
  if (NO_ID.test(message) || (/^NOT NULL constraint/.test(message) && wasNumbered(seen, table, column)))
    return numbered(seen, table)
  const what = column === null ? table : `${table}.${column}`
  const unlike = otherwise(seen, statement)
  if (unlike !== null) return unlike
  if (NO_DEFAULT.test(message)) return `Give ${what} its DEFAULT again: what leaves it out counts on it.`
  if (/^NOT NULL constraint/.test(message)) return unfilled(seen, statement, what)
  if (/^CHECK constraint/.test(message) && isInsteadOfAnother(seen, table)) return BOTH_FIRST
  if (/^(UNIQUE|CHECK) constraint/.test(message)) return CONSTRAINED
  if (/^FOREIGN KEY/.test(message)) return unlinked(seen, statement)
  if (/^ambiguous column/.test(message))
    return 'Deploy a release first whose queries name the table in front of the column, or give the new column another name.'
  if (/is a view$/.test(message))
    return `Write INSTEAD OF triggers for INSERT, UPDATE and DELETE on ${table}, so that the running release can write it until it is replaced.`
  if (/^no such (table|column)|has no column/.test(message) || sql.startsWith('SELECT'))
    return isAView(seen, table) ? inTheView(seen, statement) : inSteps(statement, gone)
  return 'Let the new schema take what the running release writes, beside what the new one does. Deploy the new release, and ask for more in a later migration, when the old one is gone.'
}

/** What the old CHECK refuses, no release can write before this file. */
const BOTH_FIRST =
  'Let the CHECK take what both releases write, that of the running one too. Deploy the new release, and narrow the CHECK in a later migration, when the old one is gone.'

/** Whether the table had a CHECK that it has no more: then the new one stands in its place, and may take what that refused. */
function isInsteadOfAnother({ schema }: MigrationSeen, table: string): boolean {
  const [was, is] = [schema?.before, schema?.after].map((side) =>
    (tableNamed(side?.tables ?? [], table)?.checks ?? []).map(normalPart),
  )
  return was?.some((check) => !is?.includes(check)) ?? false
}

/** How a table numbers its rows again: by such a key, and with a rowid. */
function numbered({ schema }: MigrationSeen, table: string): string {
  const is = tableNamed(schema?.after.tables ?? [], table)
  const [key, ...more] = is?.primaryKey ?? []
  const column = is?.columns.find(({ name }) => same(name, key ?? ''))
  const was = tableNamed(schema?.before.tables ?? [], table)?.columns.find(({ name }) => same(name, key ?? ''))
  if (column && !isNothing(was?.default ?? null) && isNothing(column.default))
    return `Give ${table}.${column.name} its DEFAULT again: it made the id of each row that is written without one.`
  // What counts no more is meant to be something else, for which a default can make values.
  if (column && more.length === 0 && !/INT/i.test(column.type))
    return `Let the table make the id of a row that is written without one: ${identifier(column.name)} ${column.type || 'TEXT'} PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))). Or deploy a release first that writes it itself.`
  const isInteger = column !== undefined && /^INTEGER$/i.test(column.type)
  const declared = `the id of ${table} as INTEGER PRIMARY KEY, in exactly these words`
  if (is?.withoutRowid && isInteger && more.length === 0)
    return `Leave WITHOUT ROWID out of the CREATE TABLE: without a rowid SQLite numbers no row of ${table} (https://sqlite.org/withoutrowid.html).`
  const also = is?.withoutRowid ? ', and leave WITHOUT ROWID out' : ''
  return `Declare ${declared}${also}: SQLite numbers rows by no other column (https://sqlite.org/lang_createtable.html#rowid).`
}

/** The release leaves a column out that has to be there. */
function unfilled(seen: MigrationSeen, { table, column }: OldStatement, what: string): string {
  const { schema } = seen
  const generated = generatedFix(seen, table, column ?? '')
  if (generated !== null) return generated
  const [was, is] = [schema?.before, schema?.after].map((side) => tableNamed(side?.tables ?? [], table))
  const then = was?.columns.find(({ name }) => same(name, column ?? ''))
  if (then?.generated)
    return `Keep ${what} generated until no release is running that leaves it to SQLite: any DEFAULT would be a wrong value in its rows.`
  const isOne = (names: readonly string[]) => names.length === 1 && same(names[0] ?? '', column ?? '')
  const points = is?.foreignKeys.some(({ columns }) => columns.some((it) => same(it, column ?? ''))) ?? false
  const isUnique = [is?.primaryKey ?? [], ...(is?.uniques ?? [])].some(isOne)
  const either = points || isUnique ? 'Let' : `Give ${what} a constant DEFAULT, or let`
  const it = points || isUnique ? what : 'it'
  return `${either} ${it} be NULL until no release is running that leaves it out; require it in a later migration.`
}

/** What refers to the rows of a table that the release deletes; else rows that it writes without their parent. */
function unlinked({ schema }: MigrationSeen, { table, sql }: OldStatement): string {
  if (!/^DELETE\b/i.test(sql))
    return 'Deploy a release first that writes only rows whose parent is there; add the foreign key in a later migration.'
  const children = schema?.after.tables ?? []
  const required = children.some((child) =>
    child.foreignKeys.some(
      ({ parent, columns }) =>
        same(parent, table) &&
        child.columns.some(({ name, notNull }) => notNull && columns.some((it) => same(it, name))),
    ),
  )
  return `Say what becomes of the new rows when their parent goes: ON DELETE CASCADE${required ? '' : ' or ON DELETE SET NULL'}.`
}

/** The column was the rowid, which SQLite gives out, and is an ordinary key now. */
function wasNumbered({ schema }: MigrationSeen, table: string, column: string | null): boolean {
  const id = rowidOf(tableNamed(schema?.before.tables ?? [], table))
  return id !== null && column !== null && same(id, column)
}

/** Whether the release knows it as a view, and it is no table now. */
function isAView({ schema }: MigrationSeen, table: string): boolean {
  const isNamed = ({ type, name }: SchemaSeen['objects'][number]) => type === 'view' && same(name, table)
  return (schema?.before.objects.some(isNamed) ?? false) && tableNamed(schema?.after.tables ?? [], table) === null
}

/** A view has no rows of its own: what the release reads there can stand beside what is new. */
function inTheView(seen: MigrationSeen, { table, column, message }: OldStatement): string {
  if (column !== null && !/^no such table/.test(message))
    return `Keep ${column} in the SELECT of the view ${table} until no release that reads it there is running: name the new columns beside it, and leave it out in a later migration.`
  // A rebuild has to drop the view that reads its table: keeping it means making it again.
  const lost = seen.lost.find(({ type, name }) => type === 'view' && same(name, table))
  if (lost && seen.rebuilt.some((name) => namesIn(lost.sql).has(keyOf(name))))
    return `Create the view ${table} again as the last step, and drop it for good in a later migration, when no release that reads it is running.`
  return `Keep the view ${table} until no release that reads it is running, and drop it in a later migration.`
}

function inSteps({ kind, table, column, message }: OldStatement, gone: readonly string[]): string {
  if (column !== null && gone.length > 1 && !/^no such table/.test(message)) {
    const names = listed(gone.map((name) => `${table}.${name}`))
    return `Keep ${names} until no release that uses them is running: add the new columns beside them, deploy a release that uses those, and drop the old ones in a later migration.`
  }
  if (column !== null && !/^no such table/.test(message)) {
    const name = table === '' ? column : `${table}.${column}`
    return `Keep ${name} until no release that uses it is running: add the new column beside it, deploy a release that uses that one, and drop ${name} in a later migration.`
  }
  const view = kind === 'read' ? ' A table that gets another name can be left a view under its old name.' : ''
  return `Keep ${table || 'it'} until no release that uses it is running, and drop it in a later migration.${view}`
}
