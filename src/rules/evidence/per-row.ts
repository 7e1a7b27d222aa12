/** Chance and clock that each row gets for itself, where no other value would do: secret words and ids, and a new column's own DEFAULT. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { readCopy } from '../../sql/copy.ts'
import { resultFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { whereIn } from '../../sql/where.ts'
import { factAt, named, statementAt } from './evidence.ts'

type ValuesChanged = Extract<Fact, { kind: 'values-changed' }>

/** Why the values of a column differ from run to run: `token`, which have to differ, or `moment`, which a new column's DEFAULT gives to old rows. */
export interface PerRow {
  readonly kind: 'token' | 'moment'
  readonly table: string
  readonly column: string
}

/** Null where the values could be the same in each run. */
export function perRowIn(seen: MigrationSeen, fact: Fact): PerRow | null {
  if (fact.kind !== 'values-changed') return null
  const { table, column } = fact
  const sql = seen.statements[statementAt(seen, factAt(seen, fact))]?.sql ?? ''
  if (isToken(seen, fact, sql)) return { kind: 'token', table, column }
  return isMoment(seen, fact, sql) ? { kind: 'moment', table, column } : null
}

/** A new value for each row that had none, of a kind that is to be another one in each. */
function isToken(seen: MigrationSeen, { table, column }: ValuesChanged, sql: string): boolean {
  const after = named(seen.schema?.after.tables ?? [], table)
  if (!/\brandom(?:blob)?\s*\(/i.test(givenBy(seen, table, column, sql))) return false
  const isUnique = [after?.primaryKey, ...(after?.uniques ?? [])].some(
    (key) => key?.length === 1 && same(key[0] ?? '', column),
  )
  return (isUnique || TOKEN.test(column)) && (isNew(seen, table, column) || asksFor(sql, column))
}

/** What the statement gives to the column: `SET token = …`, or the same place of a copy. */
function givenBy(seen: MigrationSeen, table: string, column: string, sql: string): string {
  const assigned = assignmentsIn(sql).find((it) => it.column === keyOf(column))
  if (assigned) return assigned.text
  const columns = named(seen.schema?.after.tables ?? [], table)?.columns ?? []
  const names = columns.filter(({ generated }) => !generated).map(({ name }) => name)
  if (isLeftOut(sql, column)) return ownDefault(seen, table, column)
  const copied = readCopy(sql) && resultFor(sql, column, names)?.result
  return copied?.map(({ text }) => text).join(' ') ?? ''
}

/** Names of what is to be told by nobody, or to be like nothing else: `share_token`, `publicId`, `UUID`. */
const TOKEN = /(?:token|secret|uuid|guid|ulid|nonce|salt|api_?key|(?:public|external|share)_?id)s?$|^(?:uid|sid)$/i

/** Only rows that have no value yet get one. */
function asksFor(sql: string, column: string): boolean {
  return namesIn(whereIn(sql) ?? '').has(keyOf(column))
}

/** A column that the copy leaves to its DEFAULT. */
function isMoment(seen: MigrationSeen, { table, column }: ValuesChanged, sql: string): boolean {
  return isLeftOut(sql, column) && CLOCK.test(ownDefault(seen, table, column)) && isNew(seen, table, column)
}

const CLOCK = /'now'|\bcurrent_(?:date|time|timestamp)\b|\b(?:date|time|datetime|julianday|unixepoch)\s*\(\s*\)/i

function isLeftOut(sql: string, column: string): boolean {
  return readCopy(sql) !== null && !namesIn(sql).has(keyOf(column))
}

function ownDefault({ schema }: MigrationSeen, table: string, column: string): string {
  const columns = named(schema?.after.tables ?? [], table)?.columns ?? []
  return columns.find(({ name }) => same(name, column))?.default ?? ''
}

function isNew({ schema }: MigrationSeen, table: string, column: string): boolean {
  const before = named(schema?.before.tables ?? [], table)
  return before !== null && !before.columns.some(({ name }) => same(name, column))
}
