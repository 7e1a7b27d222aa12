/** What breaks for the release that runs while a migration is deployed: one finding per table, in words. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import type { Place } from '../../model/text.ts'
import { alterationIn, renameOf } from '../../sql/alter.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn, objectOf } from '../../sql/statement.ts'
import { adviceFor } from '../advice/both-releases.ts'
import { isNothing } from './constraints.ts'
import { madeAt, runnerOf, named as tableNamed } from './evidence.ts'
import { getsNoId, NO_DEFAULT } from './stored-otherwise.ts'

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
      const level = getsNoId(seen, group.first) ? { level: 'error' as const } : {}
      const at = where(seen, group.first)
      yield {
        at,
        message: sentence(group, ifKeysAct(evidence, seen)),
        fix: adviceFor(evidence, seen, group.first, goneIn(seen, group)),
        also: elsewhere(seen, group, at),
        ...level,
      }
    }
  }
}

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

/**
 * What to add to a refusal by a foreign key: SQLite has them off until the application switches them on, and how it does that
 * the project shows only where its migrations run with them, or switch them back on.
 */
function ifKeysAct(evidence: Evidence, seen: MigrationSeen): string {
  const { foreignKeys, foreignKeysStay, around } = runnerOf(evidence, seen)
  const isOn = foreignKeys || foreignKeysStay === true || around !== undefined
  const statements = (evidence.replayed?.migrations ?? []).flatMap((it) => it.statements)
  return isOn || statements.some(({ sql }) => KEYS_ON.test(sql)) ? '' : ', if the application switches foreign keys on'
}

const KEYS_ON = /^\s*PRAGMA\s+foreign_keys\s*(?:=|\()\s*(?:ON|1|TRUE|YES)\b/i

function sentence({ first, others, queries }: Group, keys: string): string {
  const what = [...new Set([first, ...others].map(target))].join(', ')
  const parts = [
    first.from === null
      ? `The deployed release can no longer ${first.kind} ${what}: ${tried(first, keys)}.`
      : `The application's query at ${inWords(first.from)} works before this file and fails after it (${first.message}).`,
    ...(first.kind === 'write' ? others : []).map((it) => `Also ${tried(it, keys)}.`),
    queries.length > 0 ? `${listed(queries)} ${queries.length === 1 ? 'fails' : 'fail'} too.` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function tried({ sql, message }: OldStatement, keys: string): string {
  const then = / without an error/.test(message) ? `after it ${message}` : `fails after it (${message})`
  return `"${short(sql)}" works before this file and ${then}${message.startsWith('FOREIGN KEY') ? keys : ''}`
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
  const statements = column === null ? seen.statements : aboutColumn(seen, table, column)
  const defining = statements.filter(({ verb }) => DEFINING.includes(verb))
  const names = (name: string) => defining.some((it) => namesIn(it.sql).has(keyOf(name)))
  const tables = from === null ? [table] : [...namesIn(sql)]
  const name = [...(column === null ? [] : [column]), ...tables].find(names)
  return madeAt(name === undefined ? seen : { ...seen, statements }, name ?? table, DEFINING)
}

/** What takes the column away, if a statement says so; else the statements without those on other tables, which may have such a column too. */
function aboutColumn({ statements, schema }: MigrationSeen, table: string, column: string): readonly StatementSeen[] {
  const old = schema?.before.tables ?? []
  if (!tableNamed(old, table)?.columns.some(({ name }) => same(name, column))) return statements
  const renames = statements.flatMap(({ sql }) => renameOf(sql) ?? [])
  const homeOf = (name: string) =>
    renames.find(({ from }) => keyOf(from) === name && !tableNamed(old, from))?.to ?? name
  const own = statements.filter(({ sql }) => {
    const home = homeOf(objectOf(sql) ?? '')
    return same(home, table) || !tableNamed(old, home)
  })
  const taken = own.filter(({ sql }) => {
    const { dropped, from } = alterationIn(sql) ?? {}
    return same(dropped ?? from ?? '', column)
  })
  return taken.length > 0 ? taken : own
}

/** The same one, whoever refuses it. */
function without({ by, ...statement }: OldStatement): OldStatement {
  return statement
}

/** Where the table's other columns go that the statements name: of each SQLite complains only once. */
function elsewhere(seen: MigrationSeen, group: Group, at: Place): Place[] {
  const places = goneIn(seen, group).map((column) => where(seen, { ...without(group.first), column }))
  return places.filter(
    ({ line, column }, index) =>
      (line !== at.line || column !== at.column) &&
      places.findIndex((it) => it.line === line && it.column === column) === index,
  )
}

/** The columns of the table that the statements name and that are gone. */
function goneIn({ schema }: MigrationSeen, { first, others }: Group): string[] {
  const [was, is] = [schema?.before, schema?.after].map((side) => tableNamed(side?.tables ?? [], first.table))
  const asked = [first, ...others].map(({ sql }) => namesIn(sql))
  return (was?.columns ?? [])
    .map(({ name }) => name)
    .filter((name) => asked.some((names) => names.has(keyOf(name))) && !is?.columns.some((it) => same(it.name, name)))
}
