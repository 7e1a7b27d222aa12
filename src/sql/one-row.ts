/** Queries behind a FROM that give one row, as a sum of all does: what is asked of them is the same for every row beside them. */

import { resultName, withoutAlias } from './copy.ts'
import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { cutAt, outerWord } from './statement.ts'
import { isWord, type Token, unquote } from './tokens.ts'

/** By what a value can be called there (keyOf case), with the query's name before it and without: the query that gives it alone. */
export type OneRow = ReadonlyMap<string, readonly Token[]>

const AGGREGATE = /^(count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_(array|object))$/i

/**
 * Of the outermost FROM of a statement.
 * @param all with what stands in a WITH put where it is read
 */
export function oneRowIn(all: readonly Token[]): OneRow {
  return behindFrom(all, givesOneRow)
}

/** The same of queries that give a row for each group, too, as the count of each parent's children. */
export function rowsOfGroupsIn(all: readonly Token[]): OneRow {
  return behindFrom(all, aggregates)
}

function behindFrom(all: readonly Token[], isMeant: (query: readonly Token[]) => boolean): OneRow {
  const found = new Map<string, readonly Token[]>()
  const from = outerWord(all, 0, /^FROM$/i)
  for (let at = Math.max(0, from); at < all.length && from >= 0; at += 1) {
    if (all[at]?.text !== '(') continue
    const close = closing(all, at)
    const query = all.slice(at + 1, close)
    const alias = all[isWord(all[close + 1], 'AS') ? close + 2 : close + 1]
    const isRead = /^(FROM|JOIN|,)$/i.test(all[at - 1]?.text ?? '')
    if (isRead && isMeant(query))
      for (const [name, value] of valuesOf(query)) {
        found.set(name, value)
        if (alias) found.set(`${keyOf(unquote(alias))}.${name}`, value)
      }
    at = close
  }
  return found
}

function givesOneRow(query: readonly Token[]): boolean {
  return aggregates(query) && outerWord(query, 0, /^GROUP$/i) < 0
}

function aggregates(query: readonly Token[]): boolean {
  const isAggregate = query.some(({ text }, at) => AGGREGATE.test(text) && query[at + 1]?.text === '(')
  const isMore = outerWord(query, 0, /^(LIMIT|OVER|WINDOW|HAVING|UNION|EXCEPT|INTERSECT)$/i) >= 0
  return isWord(query[0], 'SELECT') && isAggregate && !isMore
}

function valuesOf(query: readonly Token[]): [string, readonly Token[]][] {
  const from = outerWord(query, 0, /^FROM$/i)
  const [select, ...results] = query.slice(0, Math.max(0, from))
  return cutAt(results, ({ text }) => text === ',').flatMap((result) =>
    select && result.length > 0
      ? [[keyOf(resultName(result)), [OPEN, select, ...withoutAlias(result), ...query.slice(from), CLOSE]]]
      : [],
  )
}

/** They stand nowhere. */
const [OPEN, CLOSE] = ['(', ')'].map((text): Token => ({ kind: 'operator', text, start: 0, end: 0 })) as [Token, Token]

/** A value with the queries in the place of their names, and the first of those names as it is written; null for none. */
export function withQueries(
  value: readonly Token[],
  row: OneRow,
): { readonly value: readonly Token[]; readonly name: string } | null {
  let name: string | null = null
  const put: Token[] = []
  for (let at = 0; at < value.length; at += 1) {
    const isLong = value[at + 1]?.text === '.'
    const words = value.slice(at, isLong ? at + 3 : at + 1)
    const query = words.every(({ kind }) => kind !== 'string')
      ? row.get(words.map((token) => keyOf(unquote(token))).join(''))
      : undefined
    put.push(...(query ?? words))
    if (query) name ??= words.map(({ text }) => text).join('')
    at += words.length - 1
  }
  return name === null ? null : { value: put, name }
}
