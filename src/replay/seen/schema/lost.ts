/** Indexes, triggers and views that are gone though nothing stands in the way of having them back. */

import type { Lost } from '../../../model/hanging.ts'
import { normalSql } from '../../../sql/create-table.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { identifier, significant } from '../../../sql/tokens.ts'
import { refusal } from '../../../sqlite/engine.ts'
import { columnsIn, type Entry } from '../../../sqlite/schema.ts'
import { type Index, indexesIn, indexKeys } from '../../../sqlite/schema-keys.ts'
import { aside, complaints, type Side } from './broken.ts'
import { indexesAsBefore, weakerBy } from './indexes.ts'
import { doesAsBefore, standsIn } from './triggers.ts'
import { showsAsBefore } from './views.ts'

/**
 * What `was` had on tables and views that `is` still has, and that could be made again there with the same text.
 * @param concerns what of it is asked about
 */
export function lostIn(was: Side, is: Side, concerns: (entry: Entry) => boolean = isObject): Lost[] {
  const there = new Set(is.entries.filter(isRelation).map(({ name }) => keyOf(name)))
  const kept = new Map(is.entries.map((it) => [identityOf(it), it]))
  const gone = was.entries.filter((it) => concerns(it) && !does(was, is, kept.get(identityOf(it)), it))
  return gone.flatMap((it): Lost[] => {
    const { type, name, table, sql } = it
    if (type !== 'view' && !there.has(keyOf(table))) return []
    const columns = type === 'index' ? indexColumns(was, name) : []
    if (isReplaced(was, is, it) || !wouldWork(was, is, it)) return []
    const heir = is.entries.find((other) => other.type === type && same(other.name, name))
    const isElsewhere = heir !== undefined && !same(heir.table, table)
    const feeds = type === 'trigger' ? virtualIn(is, sql) : undefined
    const own = { type: type as Lost['type'], name, table, sql, columns: columns ?? [], ...(feeds ? { feeds } : {}) }
    if (!heir || isElsewhere) return [{ ...own, movedTo: heir?.table ?? null }]
    const weaker = type === 'index' ? weakerBy(was, is, it, heir) : null
    return [{ ...own, movedTo: null, became: heir.sql, ...(weaker ? { weaker } : {}) }]
  })
}

/** The virtual table that the trigger writes into. */
function virtualIn({ entries }: Side, trigger: string): string | undefined {
  const written = new Set(readTrigger(trigger).statements.map(targetOf))
  return entries.find(({ name, sql }) => /^create\s+virtual\b/i.test(sql) && written.has(keyOf(name)))?.name
}

function isRelation({ type }: Entry): boolean {
  return type === 'table' || type === 'view'
}

function isObject({ type }: Entry): boolean {
  return type !== 'table'
}

/** The same kind of thing, of the same name, on the same table. */
function identityOf({ type, name, table }: Entry): string {
  return keyOf(`${type}\n${name}\n${table}`)
}

/** Whether the object that has its name now still does its work: a trigger for the same moment, an index of the same kind. */
function does(was: Side, is: Side, now: Entry | undefined, it: Entry): boolean {
  if (now === undefined) return false
  if (now.sql === it.sql) return true
  if (it.type === 'view') return showsAsBefore(was, is, it, now)
  if (it.type === 'trigger') return doesAsBefore(was, is, it, now)
  return indexesAsBefore(is, it, now)
}

/** Whether something else does its work now: a trigger for the same moment, an index that serves the same searches. */
function isReplaced(was: Side, is: Side, it: Entry): boolean {
  const then = new Set(was.entries.map(({ sql }) => sql))
  const fresh = is.entries.filter(
    (other) => other.type === it.type && same(other.table, it.table) && !then.has(other.sql),
  )
  if (it.type === 'trigger') return fresh.some((other) => !same(other.name, it.name) && standsIn(other.sql, it.sql))
  if (it.type === 'view') return false
  if (fresh.some((other) => behindOn(other.sql) === behindOn(it.sql))) return true
  const keys = indexKeys(was.connection, it.name)
  if (keys.some(({ name }) => name === null) || / where /.test(` ${normalSql(it.sql)} `)) return false
  return isServed(is, it, keys.map(compared))
}

/** What an index is on, whatever its name: whether it is unique, its table, columns and condition. */
function behindOn(sql: string): string {
  const all = significant(sql)
  const on = all.findIndex((token, index) => index > 2 && token.kind === 'word' && /^ON$/i.test(token.text))
  return `${/^UNIQUE$/i.test(all[1]?.text ?? '')} ${normalSql(sql.slice(all[on]?.start ?? 0))}`
}

/** The columns of an index; null when it is on an expression. */
function indexColumns({ connection }: Side, index: string): string[] | null {
  const names = indexKeys(connection, index).map(({ name }) => name)
  return names.some((name) => name === null) ? null : names.map(String)
}

/** A column and how it is compared: an index that compares otherwise serves nobody who asks for this one. */
function compared({ name, collation }: Index['parts'][number]): string {
  return `${keyOf(name ?? '')} ${collation.toUpperCase()}`
}

/** An index on these keys first, and unique ones for a unique index: automatic indexes and the primary key count. */
function isServed({ connection }: Side, { table, sql }: Entry, keys: readonly string[]): boolean {
  const isUnique = /^\s*create\s+unique\b/i.test(sql)
  const key = columnsIn(connection, table).filter(({ primaryKey }) => primaryKey > 0)
  // A single INTEGER PRIMARY KEY has no index of its own: it is the table.
  if (key.length === 1 && keys.length === 1 && keys[0] === compared({ name: `${key[0]?.name}`, collation: 'BINARY' }))
    return true
  return indexesIn(connection, table).some(({ unique, partial, parts }) => {
    const own = parts.map(compared)
    if (partial) return false
    return isUnique ? unique && own.every((it) => keys.includes(it)) : keys.every((it, at) => own[at] === it)
  })
}

/** Makes it again, in a place apart, and sees whether it does what it did. */
function wouldWork(was: Side, is: Side, it: Entry): boolean {
  return aside(is.connection, () => {
    const message = refusal(() => {
      is.connection.run(`DROP ${it.type} IF EXISTS main.${identifier(it.name)}`)
      is.connection.run(it.sql)
    })
    // Rows of ours that clash say nothing about the index.
    if (message !== null) return /UNIQUE constraint failed/.test(message)
    // SQLite takes "Gone" for a string where there is no such column (https://sqlite.org/quirks.html#dblquote).
    if (it.type === 'index') return `${indexColumns(is, it.name)}` === `${indexColumns(was, it.name)}`
    const side = { ...is, entries: [...is.entries.filter((other) => keyOf(other.name) !== keyOf(it.name)), it] }
    const before = complaints(was, it)
    return [...complaints(side, it).keys()].every((kind) => before.has(kind))
  })
}
