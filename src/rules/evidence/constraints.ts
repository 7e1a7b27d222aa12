/** What a rebuilt table no longer demands of its rows, clause by clause. */

import type { TableSeen } from '../../model/schema.ts'
import { type ConflictClause, conflictClauses, sameConstraint } from '../../sql/conflict-clauses.ts'
import { tableParts, wordsOf } from '../../sql/create-table.ts'
import { normalPart } from '../../sql/create-trigger.ts'
import { isDeferred } from '../../sql/deferred.ts'
import { demands } from '../../sql/demands.ts'
import { keyOf, same, sameList } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { named, within } from './evidence.ts'
import { rowidOf } from './rows.ts'
import type { Rebuild } from './schema.ts'

/** A constraint that is gone: in a word for the sentence, and as it would be written. */
export interface Gone {
  readonly says: string
  /** A constraint of the table; with `column` what stands behind that column's type. */
  readonly sql: string
  readonly column?: string
  /** The new table has a weaker one, in the place of which it is to stand. */
  readonly instead?: boolean
  /** A column that it asks for holds texts in the place of numbers now, or the other way round: it cannot come back as it was. */
  readonly reformed?: string
  /** The copy itself can write NULL into the column, so that NOT NULL would refuse its rows. */
  readonly leftEmpty?: true
  /** SQLite gave the rows their numbers by it: https://sqlite.org/lang_createtable.html#rowid. */
  readonly numbers?: true
}

type Column = TableSeen['columns'][number]

type ForeignKey = TableSeen['foreignKeys'][number]

/** Whether the primary key is gone though its columns are there, and nothing else keeps them unique. */
export function losesPrimaryKey({ was, is }: Rebuild): boolean {
  const key = was.primaryKey
  if (key.length === 0 || is.primaryKey.length > 0) return false
  return within(key, namesOf(is)) && !is.uniques.some((unique) => within(unique, key))
}

/**
 * Whether a primary key of other columns has its place, and nothing keeps the old one's unique. One that takes up a column of the
 * old key, or a UNIQUE that has all of them and more, was thought of: what may be there twice now is another thing.
 */
function losesPrimaryKeyTo({ was, is }: Rebuild): boolean {
  const key = was.primaryKey
  // A number that SQLite has counted is kept as a note of what was; nobody writes it twice.
  if (key.length === 0 || rowidOf(was) !== null || is.primaryKey.length === 0 || !within(key, namesOf(is))) return false
  if (is.primaryKey.some((own) => within([own], key))) return false
  return !is.uniques.some((unique) => within(unique, key) || within(key, unique))
}

/** The constraints of `was` on columns that `is` still has, and that it has neither kept nor put another in place of. */
export function goneFrom(rebuild: Rebuild, tables: readonly TableSeen[]): Gone[] {
  const { was } = rebuild
  return [
    ...gonePrimaryKey(rebuild),
    ...was.columns.flatMap((column) => goneFromColumn(rebuild, column)),
    ...goneUniques(rebuild),
    ...goneConflicts(rebuild),
    ...goneChecks(rebuild),
    ...was.foreignKeys.flatMap((key) => goneForeignKey(rebuild, key, tables)),
  ]
}

function gonePrimaryKey(rebuild: Rebuild): Gone[] {
  const { was, is } = rebuild
  const { primaryKey, autoincrement } = was
  const [column, ...more] = primaryKey
  if (column !== undefined && same(rowidOf(was) ?? '', column) && !is.withoutRowid && rowidOf(is) === null) {
    const type = is.columns.find(({ name }) => same(name, column))?.type ?? ''
    const isKey = is.primaryKey.length === 1 && same(is.primaryKey[0] ?? '', column)
    if (isKey && /INT/i.test(type))
      return [
        {
          says: `INTEGER PRIMARY KEY (${type} PRIMARY KEY gives no row an id)`,
          sql: 'PRIMARY KEY',
          column,
          numbers: true,
        },
      ]
  }
  if (column === undefined) return []
  if (losesPrimaryKeyTo(rebuild)) return [clause(`UNIQUE (${list(primaryKey)})`, `UNIQUE (${list(primaryKey)})`)]
  if (!losesPrimaryKey(rebuild)) return []
  return more.length === 0
    ? [{ says: 'PRIMARY KEY', sql: `PRIMARY KEY${autoincrement ? ' AUTOINCREMENT' : ''}`, column }]
    : [clause('PRIMARY KEY', `PRIMARY KEY (${list(primaryKey)})`)]
}

function goneFromColumn({ was: table, is }: Rebuild, was: Column): Gone[] {
  const now = is.columns.find((column) => same(column.name, was.name))
  if (!now) return []
  const { name } = was
  const own = (what: string, sql: string): Gone => ({ says: `${what} of ${name}`, sql, column: name })
  // Where the old key took no NULL without the words, the option that goes is told.
  const isKey = (keepsOutNull(is) || keepsOutNull(table)) && is.primaryKey.some((key) => same(key, name))
  const keepsDefault = isNothing(was.default) || !isNothing(now.default) || now.generated
  return [
    ...(was.notNull && !now.notNull && !isKey && !now.generated ? [own('NOT NULL', 'NOT NULL')] : []),
    ...(keepsDefault ? [] : [own('DEFAULT', `DEFAULT ${asDefault(`${was.default}`)}`)]),
    ...(!same(was.collation, 'BINARY') && same(now.collation, 'BINARY')
      ? [own(`COLLATE ${was.collation}`, `COLLATE ${was.collation}`)]
      : []),
    ...(was.generated && !now.generated ? [own('the expression', 'GENERATED')] : []),
  ]
}

/** Whether the primary key takes no NULL without the words: others do (https://sqlite.org/lang_createtable.html#the_primary_key). */
function keepsOutNull(table: TableSeen): boolean {
  return table.strict || table.withoutRowid || rowidOf(table) !== null
}

/** No default, or NULL in so many words. */
export function isNothing(value: string | null): boolean {
  return value === null || /^[(\s]*null[)\s]*$/i.test(value)
}

/** An expression needs parentheses, which the pragma leaves out; a literal does not. */
function asDefault(text: string): string {
  return /^([+-]?[\w.]+|'.*'|x'.*'|".*"|\(.*\))$/is.test(text) ? text : `(${text})`
}

function goneUniques({ was, is }: Rebuild): Gone[] {
  const keys = [...is.uniques, is.primaryKey].filter((key) => key.length > 0)
  return was.uniques
    .filter((unique) => within(unique, namesOf(is)) && !keys.some((key) => within(key, unique)))
    .map((unique) => clause(`UNIQUE (${list(unique)})`, `UNIQUE (${list(unique)})`))
}

/** Keys that are there, and refuse what they passed over or replaced before. */
function goneConflicts({ was, is }: Rebuild): Gone[] {
  const kept = conflictClauses(is.sql)
  return conflictClauses(was.sql)
    .filter((own) => stands(is, own) && !kept.some((it) => it.does === own.does && sameConstraint(it, own)))
    .map(({ on, columns, does }): Gone => {
      const [column = ''] = columns
      const says = `ON CONFLICT ${does} of ${columns.join(', ')}`
      return on === 'NOT NULL' || isInline(is, on, columns)
        ? { says, sql: `${on} ON CONFLICT ${does}`, column }
        : { says, sql: `${on} (${list(columns)}) ON CONFLICT ${does}`, instead: true }
    })
}

/** Whether the constraint stands behind its only column. */
function isInline(is: TableSeen, on: ConflictClause['on'], [column, ...more]: readonly string[]): boolean {
  const text = tableParts(is.sql)?.parts.find((it) => it.column !== null && same(it.column, column ?? ''))?.text ?? ''
  return more.length === 0 && new RegExp(`\\b${on.replace(' ', '\\s+')}\\b`, 'i').test(text)
}

/** Whether the table still has the constraint, whatever it does in a conflict. */
function stands(is: TableSeen, { on, columns }: ConflictClause): boolean {
  if (on === 'NOT NULL') return is.columns.some((it) => it.notNull && same(it.name, columns[0] ?? ''))
  return [is.primaryKey, ...is.uniques].some((key) => key.length === columns.length && within(key, columns))
}

/**
 * What the CHECKs no longer demand, part by part. One in other words that names one of its columns, and was not there, is
 * another opinion and no loss.
 */
function goneChecks({ was, is }: Rebuild): Gone[] {
  const [had, has] = [was, is].map(({ checks }) => checks.flatMap(demands)) as [string[], string[]]
  const kept = new Set(has.map(normalPart))
  const known = new Set(had.map(normalPart))
  const fresh = has.filter((it) => !known.has(normalPart(it))).map((it) => [...wordsOf(it)])
  return had
    .filter((it) => !kept.has(normalPart(it)))
    .filter((it) => {
      const words = wordsOf(it)
      const columns = namesOf(was).filter((name) => words.has(keyOf(name)))
      return within(columns, namesOf(is)) && !fresh.some((other) => columns.some((name) => other.includes(keyOf(name))))
    })
    .map((it) => clause(`CHECK (${it})`, `CHECK (${it})`))
}

function goneForeignKey(rebuild: Rebuild, was: ForeignKey, tables: readonly TableSeen[]): Gone[] {
  const { is } = rebuild
  if (!within(was.columns, namesOf(is)) || named(tables, was.parent) === null) return []
  const now = is.foreignKeys.find((key) => sameList(key.columns, was.columns))
  const to = was.parentColumns.length > 0 ? ` (${list(was.parentColumns)})` : ''
  const action = was.onDelete === 'NO ACTION' ? '' : ` ON DELETE ${was.onDelete}`
  const renames = was.onUpdate === 'NO ACTION' ? '' : ` ON UPDATE ${was.onUpdate}`
  const waits = isDeferred(rebuild.was.sql, was.columns) ? ' DEFERRABLE INITIALLY DEFERRED' : ''
  const sql = `FOREIGN KEY (${list(was.columns)}) REFERENCES ${identifier(was.parent)}${to}${action}${renames}${waits}`
  if (!now) return [clause(`the foreign key of ${was.columns.join(', ')} to ${was.parent}`, sql)]
  if (!same(now.parent, was.parent)) return []
  const gone = [
    ...(now.onDelete === 'NO ACTION' ? [action] : []),
    ...(now.onUpdate === 'NO ACTION' ? [renames] : []),
    ...(isDeferred(is.sql, now.columns) ? [] : [waits]),
  ].filter((words) => words !== '')
  return gone.map((words) => ({ says: `${words.trim()} of ${was.columns.join(', ')}`, sql, instead: true }))
}

export function clause(says: string, sql: string): Gone {
  return { says, sql }
}

function namesOf(table: TableSeen): string[] {
  return table.columns.map(({ name }) => name)
}

export function list(names: readonly string[]): string {
  return names.map(identifier).join(', ')
}
