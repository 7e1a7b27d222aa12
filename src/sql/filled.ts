/** Columns that a statement fills by a query in brackets: `SET a = (SELECT …)`, `INSERT INTO t (a) SELECT (SELECT …) FROM s`. */

import { isStar, readCopy, sourcesOf, withoutAlias } from './copy.ts'
import { closing } from './create-table.ts'
import { namesOf } from './readings.ts'
import { actionOf, cutAt, outerWord, targetName, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

export interface Filled {
  /** The table whose rows are gone through, and the one that gets the values. */
  readonly table: string
  readonly into: string
  /** By name, or by position from 0. */
  readonly column: string | number
  /** What stands in the brackets. */
  readonly query: readonly Token[]
}

/** Where the query, and what does not differ from row to row, is all that the column gets. */
export function filledByQuery(sql: string): Filled[] {
  const into = targetName(sql)
  if (into === null || !/\(\s*select\b/i.test(sql)) return []
  const values = actionOf(sql) === 'UPDATE' ? assignedIn(sql).map((it) => ({ ...it, table: into })) : copiedIn(sql)
  return values.flatMap(({ table, column, value }) => {
    const open = value.findIndex(({ text }, at) => text === '(' && /^SELECT$/i.test(value[at + 1]?.text ?? ''))
    if (open < 0) return []
    const close = closing(value, open)
    const around = [...value.slice(0, open), ...value.slice(close + 1)]
    return namesOf(around).length === 0 ? [{ table, into, column, query: value.slice(open + 1, close) }] : []
  })
}

/** What an UPDATE gives to a column, or a copy to the one at a place. */
export interface Value {
  readonly column: string | number
  readonly value: readonly Token[]
}

/** `SET a = …, b = …`; without those that are assigned together. */
export function assignedIn(sql: string): Value[] {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const set = outerWord(all, verbAt(all), /^SET$/i)
  const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i)
  return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ',').flatMap((part) => {
    const [name, equals, ...value] = part
    return name && equals?.text === '=' ? [{ column: unquote(name), value }] : []
  })
}

/** Of a plain copy out of one table. */
export function copiedIn(sql: string): (Value & { table: string })[] {
  const copy = readCopy(sql)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  if (!copy || copy.makes || !source || more.length > 0 || copy.results.some(isStar)) return []
  return copy.results.map((result, at) => {
    const name = copy.into?.[at]
    return { table: source.table, column: name ? unquote(name) : at, value: withoutAlias(result) }
  })
}
