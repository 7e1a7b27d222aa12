/** SQL that keeps rows, or what they point at, aside while their parent is made anew, and that no trigger answers to. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { named, runnerOf } from '../evidence/evidence.ts'
import { freeName, namesTaken } from '../evidence/names.ts'
import { rowidOf } from '../evidence/rows.ts'

/** A table, and the columns that have lost their parent; none: the rows themselves are gone. */
export interface Bereft {
  readonly table: string
  readonly columns: readonly string[]
  /** SQLite refuses to drop the parent while these rows are there: they are deleted first. */
  readonly holds?: boolean
}

export interface PutBack {
  /** What stands before the rebuild, and what stands after it. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

/**
 * Parents come first, as their own children were taken along too.
 * @param statement the one that takes the rows along
 */
export function putBack(
  evidence: Evidence,
  seen: MigrationSeen,
  statement: number,
  bereft: readonly Bereft[],
): PutBack {
  const { rerun, transaction } = runnerOf(evidence, seen)
  const taken = namesTaken(evidence)
  const { sorted, isCircle } = parentsFirst(bereft, known(seen))
  const steps = sorted.map((one) => stepsFor({ seen, statement, taken, rerun }, one))
  const triggers = sorted.flatMap((one) => triggersOf(seen, one))
  const ifExists = rerun ? 'IF EXISTS ' : ''
  const isDropped = ({ name }: Named) => writes(seen, 'DROP TRIGGER', name, 0, statement)
  const isMadeAnew = ({ name }: Named) => writes(seen, 'CREATE TRIGGER', name, statement)
  return {
    before: [
      // Rows that point at each other come back one table after the other.
      ...(isCircle && transaction !== 'none' ? ['PRAGMA defer_foreign_keys = ON;'] : []),
      ...steps.map(({ keep }) => keep),
      ...triggers.filter((it) => !isDropped(it)).map(({ name }) => `DROP TRIGGER ${ifExists}${identifier(name)};`),
      ...sorted.flatMap(({ table, holds }) => (holds ? [`DELETE FROM ${identifier(table)};`] : [])).reverse(),
    ],
    behind: [
      ...triggers.filter(isMadeAnew).map(({ name }) => `DROP TRIGGER IF EXISTS ${identifier(name)};`),
      ...steps.map(({ put }) => put),
      ...triggers.flatMap((it) => triggerBack(seen, it, rerun)),
      ...steps.map(({ last }) => last).reverse(),
    ],
  }
}

/** As they were before the file, and those that it makes. */
function known({ schema }: MigrationSeen): readonly TableSeen[] {
  return [...(schema?.before.tables ?? []), ...(schema?.after.tables ?? [])]
}

interface Named {
  readonly name: string
}

/** As it is behind the file; nothing where the file drops it for good. */
function triggerBack(seen: MigrationSeen, { name, sql }: Named & { sql: string }, rerun: boolean): string[] {
  const now = seen.schema?.after.objects.find((it) => it.type === 'trigger' && same(it.name, name))
  if (now === undefined && writes(seen, 'DROP TRIGGER', name, 0)) return []
  const head = `CREATE TRIGGER ${rerun ? 'IF NOT EXISTS ' : ''}`
  return [`${(now?.sql ?? sql).trim().replace(/^create\s+trigger\s+(?:if\s+not\s+exists\s+)?/i, head)};`]
}

/** Whether a statement of the file from `from` until `until` makes or drops the trigger. */
function writes({ statements }: MigrationSeen, verb: string, name: string, from: number, until?: number): boolean {
  return statements.slice(from, until).some((it) => it.verb === verb && namesIn(it.sql).has(keyOf(name)))
}

/** The table's triggers that would answer to the rows' going and coming back, or to their links'. */
function triggersOf({ schema }: MigrationSeen, { table, columns }: Bereft): { name: string; sql: string }[] {
  const answers = columns.length > 0 ? ['UPDATE'] : ['DELETE', 'INSERT']
  return (schema?.before.objects ?? []).filter(
    (it) => it.type === 'trigger' && same(it.table, table) && answers.includes(eventOf(it.sql)),
  )
}

/** What the trigger answers to: the first such word behind its name (https://sqlite.org/lang_createtrigger.html). */
function eventOf(trigger: string): string {
  const words = significant(trigger).map(({ kind, text }) => (kind === 'word' ? text.toUpperCase() : ''))
  return words.find((word, at) => at > 1 && /^(INSERT|UPDATE|DELETE)$/.test(word)) ?? ''
}

interface Scene {
  readonly seen: MigrationSeen
  readonly statement: number
  readonly taken: Set<string>
  /** Whether the file has to pass a second time. */
  readonly rerun: boolean
}

interface Steps {
  readonly keep: string
  readonly put: string
  readonly last: string
}

function stepsFor({ seen, statement, taken, rerun }: Scene, { table, columns }: Bereft): Steps {
  const was = named(known(seen), table)
  const own = columnsBefore(seen, statement, table) ?? writable(was)
  const name = identifier(table)
  const kept = identifier(freeName(`${table}_kept`, taken))
  const key = keyFor(was, own)
  const links = columns.map(identifier).filter((it) => !key.some(({ there }) => there === it))
  const carried = key.map(({ here, there }) => (here === there ? here : `${here} AS ${there}`))
  const all = columns.length > 0 ? links : own.map(identifier).filter((it) => !key.some(({ there }) => there === it))
  const [ifNot, ifExists] = rerun ? ['IF NOT EXISTS ', 'IF EXISTS '] : ['', '']
  return {
    keep: `CREATE TABLE ${ifNot}${kept} AS SELECT ${[...carried, ...all].join(', ')} FROM ${name};`,
    put: columns.length > 0 ? linksBack(name, kept, links, key) : rowsBack(name, kept, all, key),
    last: `DROP TABLE ${ifExists}${kept};`,
  }
}

function writable(table: TableSeen | null): readonly string[] {
  return table?.columns.filter(({ generated }) => !generated).map(({ name }) => name) ?? []
}

/** A column that tells the rows apart: its name in the table, and in the copy. */
interface Key {
  readonly here: string
  readonly there: string
}

/** The rowid where there is one: no other key is sure not to be NULL, and a search index may go by it. */
function keyFor(was: TableSeen | null, own: readonly string[]): Key[] {
  if (was?.withoutRowid) return was.primaryKey.map((name) => ({ here: identifier(name), there: identifier(name) }))
  const id = rowidOf(was)
  if (id !== null) return [{ here: identifier(id), there: identifier(id) }]
  const isOwn = (name: string) => own.some((it) => same(it, name))
  const here = ['rowid', '_rowid_', 'oid'].find((name) => !isOwn(name)) ?? 'rowid'
  return [{ here, there: freeName('kept_rowid', new Set(own.map(keyOf))) }]
}

/** Rows that point at no parent have stayed. */
function rowsBack(name: string, kept: string, all: readonly string[], key: readonly Key[]): string {
  const into = [...key.map(({ here }) => here), ...all].join(', ')
  const from = [...key.map(({ there }) => there), ...all].join(', ')
  const [one, ...more] = key
  const isGone =
    one && more.length === 0
      ? `${one.there} NOT IN (SELECT ${one.here} FROM ${name})`
      : `NOT EXISTS (SELECT 1 FROM ${name} WHERE ${meets(name, kept, key)})`
  return `INSERT INTO ${name} (${into}) SELECT ${from} FROM ${kept} WHERE ${isGone};`
}

function linksBack(name: string, kept: string, links: readonly string[], key: readonly Key[]): string {
  const sets = links.map(
    (column) => `${column} = (SELECT ${kept}.${column} FROM ${kept} WHERE ${meets(name, kept, key)})`,
  )
  return `UPDATE ${name} SET ${sets.join(', ')};`
}

function meets(name: string, kept: string, key: readonly Key[]): string {
  return key.map(({ here, there }) => `${kept}.${there} = ${name}.${here}`).join(' AND ')
}

function parentsFirst(
  bereft: readonly Bereft[],
  tables: readonly TableSeen[],
): { sorted: Bereft[]; isCircle: boolean } {
  const left = [...bereft]
  const sorted: Bereft[] = []
  let isCircle = false
  const waits = ({ table }: Bereft) =>
    named(tables, table)?.foreignKeys.some(
      ({ parent }) => !same(parent, table) && left.some((it) => same(it.table, parent)),
    )
  while (left.length > 0) {
    const at = left.findIndex((one) => !waits(one))
    // A circle has no first; any order is as good.
    isCircle ||= at < 0
    sorted.push(...left.splice(Math.max(0, at), 1))
  }
  return { sorted, isCircle }
}
