/** What an UPDATE, or the DO UPDATE of an upsert, gives to the columns of rows that are there. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { actionOf, cutAt, outerWord, verbAt } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

export interface Assignment {
  /** In keyOf case. */
  readonly column: string
  readonly value: readonly Token[]
  /** The value as it is written. */
  readonly text: string
  /** What the row's own columns need in front of them, with its point; empty where nothing else has columns. */
  readonly prefix: string
}

/** Without columns that are assigned together, as by `(a, b) = (SELECT …)`. */
export function assignmentsIn(sql: string): Assignment[] {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const action = actionOf(sql)
  if (action === 'UPDATE') {
    const set = outerWord(all, verbAt(all), /^SET$/i)
    const end = until(all, set, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i)
    const prefix = isWord(all[end], 'FROM') ? `${all[set - 1]?.text}.` : ''
    return set < 0 ? [] : parted(sql, all.slice(set + 1, end), prefix)
  }
  if (action === 'DELETE' || action === null) return []
  return all.flatMap((token, at) => {
    const isUpsert = isWord(token, 'SET') && isWord(all[at - 1], 'UPDATE') && isWord(all[at - 2], 'DO')
    return isUpsert ? parted(sql, all.slice(at + 1, until(all, at, /^(ON|WHERE|RETURNING)$/i)), '') : []
  })
}

function until(all: readonly Token[], from: number, words: RegExp): number {
  const at = outerWord(all, from + 1, words)
  return at < 0 ? all.length : at
}

function parted(sql: string, tokens: readonly Token[], prefix: string): Assignment[] {
  return cutAt(tokens, ({ text }) => text === ',').flatMap((part): Assignment[] => {
    const [name, equals, ...value] = part
    if (!name || equals?.text !== '=' || value.length === 0) return []
    return [{ column: keyOf(unquote(name)), value, text: sql.slice(value[0]?.start, value.at(-1)?.end), prefix }]
  })
}

/** Whether an expression names NULL, or has a CASE without ELSE: what it leaves NULL is meant so. What a query in it asks for does not count. */
export function saysNull(value: readonly Token[]): boolean {
  const own = withoutQueries(value)
  const has = (word: string) => own.some((token) => isWord(token, word))
  return has('NULL') || has('ISNULL') || has('NOTNULL') || (has('CASE') && !has('ELSE'))
}

/** An expression without the queries in it: what is left names columns of the row itself. */
export function withoutQueries(value: readonly Token[]): Token[] {
  const own: Token[] = []
  for (let at = 0; at < value.length; at += 1) {
    const token = value[at] as Token
    if (token.text === '(' && isWord(value[at + 1], 'SELECT')) at = closing(value, at)
    else own.push(token)
  }
  return own
}
