/** Advice for rows that a key does not take: which ones they are, and how to find them in production. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { readUniqueIndex, type UniqueIndexText } from '../../sql/unique-index.ts'
import { named as tableNamed } from '../evidence/evidence.ts'
import { expressionNow } from '../evidence/generated.ts'
import { ownDoublesFix } from './own-doubles.ts'

/** What to do before a unique index that the rows do not fulfil; null for every other refusal. */
export function doublesFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  if (!refusal.message.startsWith('UNIQUE constraint failed')) return null
  const index = readUniqueIndex(refusal.statement)
  if (index === null) return null
  const { keys } = index
  const where = index.condition === null ? '' : ` where ${index.condition}`
  const was = inProduction(evidence, seen, index.table)
  const asked = { ...index, keys: keys.map((key) => expressionNow(seen, index.table, key) ?? key) }
  const named = namesIn([...asked.keys, index.condition ?? ''].join(' '))
  const fresh = was === null ? [] : newColumns(seen, was)
  const own = ownDoublesFix(evidence, seen, refusal, index, fresh)
  if (own !== null) return own
  const isThere = was !== null && !fresh.some((name) => named.has(name))
  const filled = was === null ? [] : filledBy(seen, was).filter((name) => named.has(keyOf(name)))
  const look = isThere ? `Look for such rows in production first: ${queryFor(asked, was, filled)}. ` : ''
  const verbs = 'merge, change or delete the others'
  const orNull = filled.length > 0 ? ` Or let ${listed(filled)} stay NULL: UNIQUE takes any number of NULLs.` : ''
  const old = index.condition === null ? conditionBefore(seen, index) : null
  const one = old === null ? 'one of the rows' : `the row with ${old} of the rows`
  const wider = old === null ? '' : `Until now only rows with ${old} had to differ, and now all rows have to. `
  return `${look}${wider}Before this statement, keep ${one} of ${index.table} that have the same ${listed(keys)}${where}, and ${verbs}.${orNull}`
}

/** For which rows a unique index of the same keys held before the file; null where there was none, or it held for all. */
function conditionBefore({ schema }: MigrationSeen, { table, keys }: UniqueIndexText): string | null {
  const own = (schema?.before.objects ?? []).filter(({ type, table: its }) => type === 'index' && same(its, table))
  const found = own
    .map(({ sql }) => readUniqueIndex(sql))
    .find((it) => it && it.keys.map(keyOf).join() === keys.map(keyOf).join())
  return found?.condition ?? null
}

/** Which rows SQLite stops at, by its own words; null where those tell nothing. */
export function refusedRowsFix({ message }: Refusal): string | null {
  const [, kind, what = ''] = /^(NOT NULL|CHECK|UNIQUE) constraint failed: (.+)$/s.exec(message) ?? []
  if (kind === undefined || what.startsWith('index ')) return null
  if (kind === 'CHECK') return `Before this statement, correct the rows that do not fulfil ${what}.`
  if (kind === 'NOT NULL') return `Before this statement, give a value to the rows that would have NULL in ${what}.`
  return `Before this statement, merge, change or delete rows, so that no two of them give the same ${listed(what.split(', '))}.`
}

/** The table before the first of the new files; null where it is not there then, or nothing is known of it. */
export function inProduction({ replayed }: Evidence, seen: MigrationSeen, table: string): TableSeen | null {
  const all = replayed?.migrations ?? []
  const sofar = all.slice(0, all.indexOf(seen) + 1).flatMap(({ schema }) => schema ?? [])
  const first = sofar.find(({ before, after }) => tableNamed([...before.tables, ...after.tables], table) !== null)
  return first ? tableNamed(first.before.tables, table) : null
}

/** The columns (keyOf case) that production does not have yet. */
export function newColumns({ schema }: MigrationSeen, was: TableSeen): string[] {
  const is = tableNamed(schema?.after.tables ?? [], was.name)
  const isOld = (key: string) => was.columns.some(({ name }) => keyOf(name) === key)
  return (is?.columns ?? []).map(({ name }) => keyOf(name)).filter((key) => !isOld(key))
}

/** Columns that could be NULL and cannot any more: what fills them makes all of their NULLs one value. */
function filledBy({ schema }: MigrationSeen, was: TableSeen): string[] {
  const is = tableNamed(schema?.after.tables ?? [], was.name)?.columns ?? []
  return was.columns.flatMap(({ name, notNull }) =>
    !notNull && is.some((it) => it.notNull && keyOf(it.name) === keyOf(name)) ? [name] : [],
  )
}

/**
 * Lists each key that several rows have, and how many.
 * @param filled columns whose NULLs are alike to the index
 */
function queryFor(
  { table, keys, condition }: UniqueIndexText,
  { columns }: TableSeen,
  filled: readonly string[],
): string {
  const nullable = new Set(
    columns.flatMap(({ name, notNull }) => (notNull || filled.includes(name) ? [] : [keyOf(name)])),
  )
  // Rows with a NULL in a key are alike to a query, and not to an index.
  const asked = keys.filter((key) => [...namesIn(key)].some((name) => nullable.has(name)))
  const conditions = [
    ...asked.map((key) => `${significant(key).length > 1 ? `(${key})` : key} IS NOT NULL`),
    ...(condition === null ? [] : [asked.length > 0 ? `(${condition})` : condition]),
  ]
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
  const list = keys.join(', ')
  return `SELECT ${list}, count(*) FROM ${identifier(table)}${where} GROUP BY ${list} HAVING count(*) > 1`
}
