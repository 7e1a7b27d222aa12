/** Advice where a statement makes values of several rows one that a unique key keeps apart: how to find those rows, and how none is lost. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { kindOf } from '../../sql/copy.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { actionOf, namesIn, outerWord, targetName, verbAt } from '../../sql/statement.ts'
import { identifier, isWord, nameIn, significant } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { whereIn } from '../../sql/where.ts'
import { named, statementAt } from '../evidence/evidence.ts'
import { referring } from '../evidence/keys-to.ts'
import { inProduction, newColumns } from './doubles.ts'
import { isChangedBefore } from './unmet-check.ts'

/** What to do before an UPDATE after which two rows have the same key; null for every other refusal. */
export function metValuesFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  const { message, statement } = refusal
  const [, what = ''] = /^UNIQUE constraint failed: (.+)$/s.exec(message) ?? []
  if (what === '' || what.startsWith('index ') || actionOf(statement) !== 'UPDATE') return null
  const keys = what.split(', ').map((name) => name.slice(name.lastIndexOf('.') + 1))
  const table = targetName(statement) ?? ''
  const given = keys.filter((key) => assignmentsIn(statement).some(({ column }) => column === keyOf(key)))
  if (given.length === 0 || !what.split(', ').every((name) => same(name.slice(0, name.lastIndexOf('.')), table)))
    return null
  const forAll = oneForAllFix(refusal)
  if (forAll !== null) return forAll
  const query = queryFor(evidence, seen, refusal, keys)
  const look = query === null ? '' : `Look for such rows in production first: ${query}. `
  const names = listed(given)
  return `${look}Before this statement, give one of the rows that come to the same ${listed(keys)} another ${names}, or leave it as it is by a WHERE. ${keepTheirs(seen, refusal, table)}`
}

/** What an UPDATE without a WHERE forgot that gives all rows one literal; null for every other refusal. */
export function oneForAllFix({ message, statement }: Refusal): string | null {
  const [, what = ''] = /^UNIQUE constraint failed: (.+)$/s.exec(message) ?? []
  const isOpen = actionOf(statement) === 'UPDATE' && outerWord(significant(statement), 0, /^(WHERE|FROM)$/i) < 0
  if (what === '' || what.startsWith('index ') || !isOpen) return null
  const keys = what.split(', ').map((name) => name.slice(name.lastIndexOf('.') + 1))
  const given = assignmentsIn(statement).filter(({ column }) => keys.some((key) => keyOf(key) === column))
  if (given.length === 0 || !given.every(({ value }) => kindOf(value) === 'literal')) return null
  const others = keys.filter((key) => !given.some(({ column }) => column === keyOf(key)))
  const once = others.length > 0 ? `once for each ${listed(others)}` : 'once'
  const names = listed(given.map(({ column }) => column))
  return `Say which row is meant: UPDATE ${identifier(targetName(statement) ?? '')} SET … WHERE …. Here every row gets the same ${names}, which may be there ${once}.`
}

/** Which rows would go along with one that is deleted, or be left behind by it. */
function keepTheirs(seen: MigrationSeen, { at }: Refusal, table: string): string {
  const before = seen.schema?.before
  const was = named(before?.tables ?? [], table)
  const children = new Set(
    (was?.columns ?? []).flatMap(({ name }) => referring(before, table, name).map(({ child }) => child.name)),
  )
  const names = [...children].filter((name) => !same(name, table))
  if (names.length === 0 || statementAt(seen, at) < 0)
    return 'Where two of them are one thing, take over first what only the one says that goes.'
  return `Where two of them are one thing, point the rows of ${listed(names)} that refer to the one at the other, before it goes.`
}

/**
 * Lists each key that several rows come to, and how many; null where production has not what the statement asks, or where
 * other rows than its own say what it gives.
 */
function queryFor(evidence: Evidence, seen: MigrationSeen, refusal: Refusal, keys: readonly string[]): string | null {
  const { statement } = refusal
  const all = significant(statement)
  const table = targetName(statement) ?? ''
  const was = inProduction(evidence, seen, table)
  const set = assignmentsIn(statement)
  const condition = whereIn(statement)
  // By another name than its own, or with rows of others, the parts say nothing by themselves.
  const isPlain = all.every((token, at) => token.text !== '.' && (at === 0 || !isWord(token, 'SELECT')))
  const isAliased = !isWord(all[verbAt(all) + 2], 'SET')
  if (was === null || !isPlain || isAliased || outerWord(all, 0, /^(WITH|FROM)$/i) >= 0) return null
  const values = keys.map((key) => {
    const own = identifier(key)
    const value = set.find(({ column }) => column === keyOf(key))?.text
    if (value === undefined) return own
    return condition === null ? value : `CASE WHEN ${condition} THEN ${value} ELSE ${own} END`
  })
  const used = namesIn([...values, condition ?? ''].join(' '))
  if (newColumns(seen, was).some((name) => used.has(name)) || isChangedBefore(evidence, seen, refusal, was.name))
    return null
  // Rows with a NULL in a key are alike to a query, and not to an index.
  const nullable = was.columns.filter(({ notNull }) => !notNull).map(({ name }) => keyOf(name))
  const asked = values.filter((value) => [...namesIn(value)].some((name) => nullable.includes(name)))
  const held = [...heldBy(seen, was.name, keys), ...asked.map((value) => `${bracketed(value)} IS NOT NULL`)]
  const where = held.length === 0 ? '' : ` WHERE ${held.join(' AND ')}`
  const list = values.join(', ')
  return `SELECT ${list}, count(*) FROM ${identifier(was.name)}${where} GROUP BY ${list} HAVING count(*) > 1`
}

/** The condition of the index that has these keys, where that is a partial one. */
function heldBy({ schema }: MigrationSeen, table: string, keys: readonly string[]): string[] {
  const own = (schema?.before.objects ?? []).flatMap(({ type, sql }) =>
    type === 'index' ? (readUniqueIndex(sql) ?? []) : [],
  )
  const index = own.find(
    (it) => same(it.table, table) && it.keys.map((key) => keyOf(nameIn(key))).join() === keys.map(keyOf).join(),
  )
  return index?.condition == null ? [] : [`(${index.condition})`]
}

function bracketed(value: string): string {
  return significant(value).length > 1 ? `(${value})` : value
}
