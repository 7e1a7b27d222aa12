/** Checks and defaults of a column that holds texts in the place of numbers now, or numbers in the place of texts: their words do not fit it. */

import type { TableSeen } from '../../model/schema.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { wholeOf } from '../../sql/demands.ts'
import { keyOf, same } from '../../sql/names.ts'
import { identifier, isWord, type Token, unquote } from '../../sql/tokens.ts'
import { clause, type Gone } from './constraints.ts'
import { copiedAs, givenTo } from './rows.ts'
import type { Rebuild } from './schema.ts'
import type { Successor } from './successors.ts'

/**
 * Those that are gone, each with the column that has another form now; of a BETWEEN that is gone as a whole both ends are
 * told, also where the new rows would not fulfil one of them.
 * @param all also those that the new rows do not fulfil
 */
export function inOtherForm(rebuild: Rebuild, all: readonly Gone[], gone: readonly Gone[]): Gone[] {
  const told = gone.map((one) => {
    const [, check] = /^CHECK \((.*)\)$/s.exec(one.sql) ?? []
    const reformed = check === undefined ? undefined : reformedIn(rebuild, check)
    if (check === undefined && hasOtherDefault(rebuild, one)) return { ...one, reformed: one.column ?? '' }
    if (check === undefined || reformed === undefined) return one
    const whole = wholeOf(rebuild.was.checks, check)
    const ends = all.filter(({ sql }) => wholeOf(rebuild.was.checks, sql.slice('CHECK ('.length, -1)) === whole)
    const text = ends.length > 1 ? whole : check
    return { ...clause(`CHECK (${text})`, `CHECK (${text})`), reformed }
  })
  return told.filter(({ says }, at) => told.findIndex((it) => it.says === says) === at)
}

/** The column of the check that has changed from texts to numbers, or back. */
function reformedIn({ was, is }: Rebuild, check: string): string | undefined {
  const words = wordsOf(check)
  return was.columns.find(({ name }) => words.has(keyOf(name)) && isOfOtherKind({ was, is }, name))?.name
}

function isOfOtherKind({ was, is }: Rebuild, column: string): boolean {
  const [old, fresh] = [was, is].map(({ columns }) => kindOf(columns.find((it) => same(it.name, column))?.type ?? ''))
  return old !== null && fresh !== null && old !== fresh
}

/** Whether all that is gone are checks of numbers of which the copy makes texts: none of them says anything about those. */
export function areOfNumbersBefore({ seen, is }: Successor, gone: readonly Gone[]): boolean {
  const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same(table, is.name))
  return (
    fate !== undefined &&
    gone.length > 0 &&
    gone.every(
      ({ sql, reformed }) =>
        reformed !== undefined && !/'/.test(sql) && copiedAs(seen, fate, reformed) === 'expression',
    )
  )
}

/** A default that is no number, of a column of texts that is one of numbers now. */
function hasOtherDefault(rebuild: Rebuild, { column, sql }: Gone): boolean {
  const [, value] = /^DEFAULT (.*)$/s.exec(sql) ?? []
  return (
    column !== undefined && value !== undefined && !/^'?[+-]?\d[\d.]*'?$/.test(value) && isOfOtherKind(rebuild, column)
  )
}

/**
 * NOT NULL that is gone from a column into which the copy writes NULL: seen so, or by the words of its expression. Where those write
 * NULL in the place of a value, NOT NULL and the default are left out on purpose.
 */
export function leftEmpty({ seen, is }: Successor, gone: readonly Gone[]): Gone[] {
  const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same(table, is.name))
  const isMeant = ({ column, sql }: Gone) =>
    column !== undefined &&
    /^(?:NOT NULL$|DEFAULT )/.test(sql) &&
    fate !== undefined &&
    meansNull(givenTo(seen, fate, column), column)
  return gone.flatMap((one) => {
    if (isMeant(one)) return []
    const { column = '', sql } = one
    const isEmpty = seen.unmetChecks.some(
      ({ table, check }) => same(table, is.name) && check === `${identifier(column)} IS NOT NULL`,
    )
    const isMade = sql === 'NOT NULL' && fate !== undefined && copiedAs(seen, fate, column) === 'expression'
    return isMade && (isEmpty || mayComeToNull(givenTo(seen, fate, column))) ? [{ ...one, leftEmpty: true }] : [one]
  })
}

/**
 * Whether NULL is what is meant: it takes the place of values of the column itself, and the others stay as they are, as in
 * `nullif(parent_id, 0)` and `CASE WHEN note <> '' THEN note END`.
 */
function meansNull(value: readonly Token[], column: string): boolean {
  const [first, open, own] = value
  const isOwn = (token: Token | undefined) => token !== undefined && same(unquote(token), column)
  if (isWord(first, 'NULLIF')) return open?.text === '(' && isOwn(own)
  const at = value.findIndex((token) => isWord(token, 'ELSE'))
  const isNull = at < 0 || isWord(value[at + 1], 'NULL')
  return isWord(first, 'CASE') && isNull && value.every((token, n) => !isWord(token, 'THEN') || isOwn(value[n + 1]))
}

/**
 * Whether NULL may come of it, meant or not: of a CASE without ELSE, NULL as a result, NULLIF, or a query that finds nothing.
 * Invented rows need not have come there.
 */
function mayComeToNull(value: readonly Token[]): boolean {
  const words = value.map(({ kind, text }) => (kind === 'word' ? text.toUpperCase() : ''))
  const isOpen = words.includes('CASE') && !words.includes('ELSE')
  const hasNull = words.some((word, at) => word === 'NULL' && !/^(IS|NOT)$/.test(words[at - 1] ?? ''))
  return !words.includes('COALESCE') && (isOpen || hasNull || words.includes('NULLIF') || words.includes('SELECT'))
}

type Type = TableSeen['columns'][number]['type']

/** By https://sqlite.org/datatype3.html#determination_of_column_affinity; null where any value stays what it is. */
function kindOf(type: Type): 'number' | 'text' | null {
  if (/INT/i.test(type)) return 'number'
  if (/CHAR|CLOB|TEXT/i.test(type)) return 'text'
  return type === '' || /BLOB|ANY/i.test(type) ? null : 'number'
}
