/** What breaks for the release that runs while a migration is deployed: one finding per table, in words. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import type { Place } from '../../model/text.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { isNothing } from './constraints.ts'
import { madeAt, named as tableNamed } from './evidence.ts'
import { generatedFix } from './generated.ts'
import { rowidOf } from './rows.ts'
import { CONSTRAINED, otherwise } from './stored-otherwise.ts'

/** The statements of one kind that fail for one reason's sake: those on one table, and the queries that meet the same. */
interface Group {
  readonly first: OldStatement
  readonly others: readonly OldStatement[]
  readonly queries: readonly OldStatement[]
}

/** One finding for each table that the running release can no longer read or write, and each query beyond those. */
export function* broken(evidence: Evidence, kind: OldStatement['kind']): Generator<Spoken> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    for (const group of groups(seen, kind)) {
      const level = NO_ID.test(group.first.message) ? { level: 'error' as const } : {}
      const at = where(seen, group.first)
      yield { at, message: sentence(group), fix: advice(seen, group.first), also: elsewhere(seen, group, at), ...level }
    }
  }
}

/** Not only the old release's rows: every later row is stored so, and no error tells anybody. */
export const NO_ID = /its id is NULL$/

const NO_DEFAULT = /NULL instead of the default of /

function groups(seen: MigrationSeen, kind: OldStatement['kind']): Group[] {
  const mine = seen.oldCode.filter((it) => it.kind === kind && !isTold(seen, it) && !isLostDefault(seen, it))
  const queries = mine.filter(({ from }) => from !== null)
  const tables = [...new Set(mine.flatMap(({ from, table }) => (from === null ? [table] : [])))]
  const found = tables.map((table) => {
    const [first, ...others] = mine.filter((it) => it.from === null && it.table === table) as [OldStatement]
    return { first, others, queries: queries.filter((query) => meets(query, [first, ...others])) }
  })
  const alone = queries.filter((query) => !found.some((group) => group.queries.includes(query)))
  return [...found, ...alone.map((first) => ({ first, others: [], queries: [] }))]
}

/** A view or trigger that does not work any more has a rule of its own. */
function isTold({ broken, schema }: MigrationSeen, { kind, table, message, sql, from }: OldStatement): boolean {
  const names = from === null ? new Set([keyOf(table)]) : namesIn(sql)
  const views = schema?.before.objects.filter(({ type }) => type === 'view') ?? []
  const isView = from === null && views.some(({ name }) => keyOf(name) === keyOf(table))
  return broken.some((it) => {
    if (it.type === 'view') return names.has(keyOf(it.name)) || (isView && it.message === message)
    return kind === 'write' && (names.has(keyOf(it.table)) || it.message === message)
  })
}

/** A default that a rebuild leaves out is `loses-constraint`'s to tell, unless an INSERT fails for want of it. */
function isLostDefault({ rebuilt, schema }: MigrationSeen, { table, column, message }: OldStatement): boolean {
  if (!NO_DEFAULT.test(message) || !rebuilt.some((name) => same(name, table))) return false
  const now = tableNamed(schema?.after.tables ?? [], table)?.columns.find(({ name }) => same(name, column ?? ''))
  return now !== undefined && isNothing(now.default)
}

/** Whether a query fails for what one of the statements fails for. */
function meets({ sql, column, message }: OldStatement, statements: readonly OldStatement[]): boolean {
  const names = namesIn(sql)
  return statements.some((it) => {
    if (!names.has(keyOf(it.table))) return false
    return it.message === message || (it.column !== null && same(it.column, column ?? ''))
  })
}

function sentence({ first, others, queries }: Group): string {
  const what = [...new Set([first, ...others].map(target))].join(', ')
  const parts = [
    first.from === null
      ? `The deployed release can no longer ${first.kind} ${what}: ${tried(first)}.`
      : `The application's query at ${inWords(first.from)} works before this file and fails after it (${first.message}).`,
    ...(first.kind === 'write' ? others : []).map((it) => `Also ${tried(it)}.`),
    queries.length > 0 ? `${listed(queries)} ${queries.length === 1 ? 'fails' : 'fail'} too.` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function tried({ sql, message }: OldStatement): string {
  const then = / without an error/.test(message) ? `after it ${message}` : `fails after it (${message})`
  return `"${short(sql)}" works before this file and ${then}`
}

function target({ kind, table, column }: OldStatement): string {
  return kind === 'write' || column === null ? table : `${table}.${column}`
}

const MOST_NAMED = 3

function listed(queries: readonly OldStatement[]): string {
  const places = queries.slice(0, MOST_NAMED).map(({ from }) => inWords(from as Place))
  const more = queries.length - places.length
  const names = more > 0 ? [...places, `${more} more`] : places
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
  return `The ${queries.length === 1 ? 'query' : 'queries'} at ${all}`
}

function inWords({ path, line }: Place): string {
  return `${path}:${line}`
}

const MOST_SHOWN = 90

/** A statement on one line, cut to a length that fits a sentence. */
function short(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length > MOST_SHOWN ? `${letters.slice(0, MOST_SHOWN - 1).join('')}…` : line
}

const DEFINING = 'ALTER TABLE,DROP TABLE,DROP VIEW,CREATE TRIGGER,CREATE INDEX,CREATE VIEW,CREATE TABLE'.split(',')

/** The statement that names the column, else the one that redefines the table. */
function where(seen: MigrationSeen, { table, column, sql, from, by }: OldStatement): Place {
  if (by !== undefined) return madeAt(seen, by, ['CREATE INDEX', 'CREATE TRIGGER'])
  const defining = seen.statements.filter(({ verb }) => DEFINING.includes(verb))
  const names = (name: string) => defining.some((it) => namesIn(it.sql).has(keyOf(name)))
  const tables = from === null ? [table] : [...namesIn(sql)]
  const name = [...(column === null ? [] : [column]), ...tables].find(names)
  return madeAt(seen, name ?? table, DEFINING)
}

/** The same one, whoever refuses it. */
function without({ by, ...statement }: OldStatement): OldStatement {
  return statement
}

/** Where the table's other columns go that the statements name: of each SQLite complains only once. */
function elsewhere(seen: MigrationSeen, { first, others }: Group, at: Place): Place[] {
  const [was, is] = [seen.schema?.before, seen.schema?.after].map((side) => tableNamed(side?.tables ?? [], first.table))
  const asked = [first, ...others].map(({ sql }) => namesIn(sql))
  const gone = (was?.columns ?? []).filter(
    ({ name }) => asked.some((names) => names.has(keyOf(name))) && !is?.columns.some((it) => same(it.name, name)),
  )
  const places = gone.map(({ name }) => where(seen, { ...without(first), column: name }))
  return places.filter(
    ({ line, column }, index) =>
      (line !== at.line || column !== at.column) &&
      places.findIndex((it) => it.line === line && it.column === column) === index,
  )
}

/** What to write instead, by what SQLite complains of. */
function advice(seen: MigrationSeen, statement: OldStatement): string {
  const { table, column, message, sql } = statement
  if (NO_ID.test(message) || (/^NOT NULL constraint/.test(message) && wasNumbered(seen, table, column)))
    return numbered(seen, table)
  const what = column === null ? table : `${table}.${column}`
  const unlike = otherwise(seen, statement)
  if (unlike !== null) return unlike
  if (NO_DEFAULT.test(message)) return `Give ${what} its DEFAULT again: what leaves it out counts on it.`
  if (/^NOT NULL constraint/.test(message)) return unfilled(seen, statement, what)
  if (/^(UNIQUE|CHECK) constraint/.test(message)) return CONSTRAINED
  if (/^FOREIGN KEY/.test(message)) return unlinked(seen, statement)
  if (/^ambiguous column/.test(message))
    return 'Deploy a release first whose queries name the table in front of the column, or give the new column another name.'
  if (/is a view$/.test(message))
    return `Write INSTEAD OF triggers for INSERT, UPDATE and DELETE on ${table}, so that the running release can write it until it is replaced.`
  if (/^no such (table|column)|has no column/.test(message)) return inSteps(statement)
  return sql.startsWith('SELECT')
    ? inSteps(statement)
    : 'Deploy a release first that writes only what the new schema accepts; change the schema in a later migration.'
}

/** How a table numbers its rows again: by such a key, and with a rowid. */
function numbered({ schema }: MigrationSeen, table: string): string {
  const is = tableNamed(schema?.after.tables ?? [], table)
  const [key, ...more] = is?.primaryKey ?? []
  const isInteger = is?.columns.some(({ name, type }) => same(name, key ?? '') && /^INTEGER$/i.test(type)) ?? false
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

function inSteps({ kind, table, column, message }: OldStatement): string {
  if (column !== null && !/^no such table/.test(message)) {
    const name = table === '' ? column : `${table}.${column}`
    return `Keep ${name} until no release that uses it is running: add the new column beside it, deploy a release that uses that one, and drop ${name} in a later migration.`
  }
  const view = kind === 'read' ? ' A table that gets another name can be left a view under its old name.' : ''
  return `Keep ${table || 'it'} until no release that uses it is running, and drop it in a later migration.${view}`
}
