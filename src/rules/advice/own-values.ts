/** Advice where no row is wrong, and what a statement makes of the rows is: values that meet on their way, that a CHECK refuses, or none at all. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { type Assignment, assignmentsIn } from '../../sql/assignments.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { isStar, kindOf, readCopy, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { resultFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesOf } from '../../sql/readings.ts'
import { actionOf, cutAt, targetName } from '../../sql/statement.ts'
import { identifier, isWord, type Token, unquote } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { statementAt } from '../evidence/evidence.ts'

/** What to write instead; null where the rows may be to blame, or nothing can be told. */
export function ownValuesFix(seen: MigrationSeen, refusal: Refusal): string | null {
  const { message, statement } = refusal
  const [, kind, what = ''] = /^(NOT NULL|UNIQUE|CHECK) constraint failed: (.+)$/s.exec(message) ?? []
  const action = actionOf(statement)
  if (kind === undefined || (action !== 'UPDATE' && action !== 'INSERT')) return null
  if (kind === 'NOT NULL') return noValue(seen, refusal, what.slice(what.lastIndexOf('.') + 1))
  if (action !== 'UPDATE') return null
  const computed = assignmentsIn(statement).filter(({ column, value }) =>
    namesOf(value).some((it) => it.column === column),
  )
  return kind === 'UNIQUE' ? onTheWay(seen, refusal, what, computed) : refused(what, computed)
}

/** A CASE that has no branch for a row, or a query that finds nothing, gives NULL. */
function noValue(seen: MigrationSeen, { statement, at }: Refusal, column: string): string | null {
  const given = givenTo(seen, statement, at, column)
  if (given.length === 0) return null
  const [first] = given
  if (isWord(first, 'CASE') && !given.some((token) => isWord(token, 'ELSE')))
    return `The CASE has no branch for such a row, and gives NULL: add a WHEN for each value that ${column} can be made of, or an ELSE.`
  if (first?.text !== '(' || !isWord(given[1], 'SELECT')) return madeNull(statement, column, given)
  const value = SUMS.test(given[2]?.text ?? '') ? '0' : '<a value>'
  return `Where the query finds nothing, it gives NULL. Say what ${column} is then: coalesce((SELECT …), ${value}).`
}

/** What is made of columns is NULL where one of them is: the row is in order, and has to come along. */
function madeNull(sql: string, column: string, given: readonly Token[]): string | null {
  if (kindOf(given) === 'literal' || given.some((token) => isWord(token, 'SELECT'))) return null
  const text = sql.slice(given[0]?.start, given.at(-1)?.end)
  const isAsked =
    !given.some((token) => isWord(token, 'CASE')) && cutAt(given, ({ text: it }) => COMPARES.test(it)).length > 1
  const each = readCopy(sql)?.isPlain === false ? ', in each SELECT' : ''
  const why = isAsked
    ? `A comparison with NULL is neither true nor false, and gives NULL. Say what ${column} is then`
    : `Such a row gets NULL in ${column}. Say what it gets instead`
  const from = isAsked || text.includes('.') ? null : sourceOf(sql)
  const look =
    from === null
      ? ''
      : `Look at such rows first: SELECT * FROM ${identifier(from)} WHERE ${text} IS NULL. A value in their place does not keep what they hold. `
  return `${look}${why}${each}: coalesce(${text}, ${isAsked ? '0' : '<a value>'}).`
}

/** The one table that the value is made from; null where it may be several. */
function sourceOf(sql: string): string | null {
  if (actionOf(sql) === 'UPDATE') return /\bfrom\b/i.test(sql) ? null : targetName(sql)
  const copy = readCopy(sql)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  return source && more.length === 0 ? source.table : null
}

const COMPARES = /^(=|==|<>|!=|<|<=|>|>=|AND|OR|NOT|IN|BETWEEN|LIKE|GLOB)$/i

const SUMS = /^(sum|avg)$/i

function givenTo(seen: MigrationSeen, sql: string, at: Refusal['at'], column: string): readonly Token[] {
  if (actionOf(sql) === 'UPDATE') return assignmentsIn(sql).find((it) => it.column === keyOf(column))?.value ?? []
  const columns = columnsBefore(seen, statementAt(seen, at), targetName(sql) ?? '')
  const copy = readCopy(sql)
  if (copy === null || copy.isPlain) return withoutAlias(resultFor(sql, column, columns ?? [])?.result ?? [])
  // Of several SELECTs the first one shows how it is written, where no star hides which it is.
  const place = (copy.into?.map(unquote) ?? columns ?? []).findIndex((name) => same(name, column))
  return copy.results.some(isStar) ? [] : withoutAlias(copy.results[place] ?? [])
}

/** SQLite asks a key row by row: one that moves up meets the next one, which has not moved yet. */
function onTheWay(
  seen: MigrationSeen,
  { statement }: Refusal,
  what: string,
  computed: readonly Assignment[],
): string | null {
  const named = what.split(', ').map((name) => keyOf(name.slice(name.lastIndexOf('.') + 1)))
  const move = computed.find(({ column, value }) => named.includes(column) && isShift(value))
  const table = targetName(statement) ?? ''
  if (!move) return null
  const index = (seen.schema?.before.objects ?? []).find((it) => {
    const keys = it.type === 'index' && same(it.table, table) ? (readUniqueIndex(it.sql)?.keys ?? []) : []
    return keys.length === named.length && keys.every((key) => named.includes(keyOf(key)))
  })
  const why = `No row is wrong: SQLite checks the key after each row, and one that gets its new ${move.column} meets the next one, which has not moved yet.`
  const own = identifier(move.column)
  return index
    ? `${why} DROP INDEX ${identifier(index.name)} before the UPDATE, and write its CREATE UNIQUE INDEX again behind it.`
    : `${why} Move them in two steps: UPDATE … SET ${own} = -(${move.text}), and then SET ${own} = -${own} WHERE ${own} < 0.`
}

/** `position + 1`: what was apart stays so. */
function isShift(value: readonly Token[]): boolean {
  const [one, sign, other, ...more] = value
  return more.length === 0 && /^[-+]$/.test(sign?.text ?? '') && [one, other].some((it) => it?.kind === 'number')
}

/** The CHECK held for each row before the UPDATE. */
function refused(what: string, computed: readonly Assignment[]): string | null {
  const [only, ...more] = computed
  if (!only || more.length > 0) return null
  return `The CHECK (${what}) holds for each such row as it is, and not for what the UPDATE makes of it (${only.text}): let that give values that the CHECK takes, for every value that it takes now.`
}
