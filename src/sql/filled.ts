/** Columns that a statement fills by a query in brackets: `SET a = (SELECT …)`, `INSERT INTO t (a) SELECT (SELECT …) FROM s`. */

import { isStar, sourcesOf, withoutAlias } from './copy.ts'
import { closing } from './create-table.ts'
import { type OneRow, oneRowIn, withQueries } from './one-row.ts'
import { actionOf, cutAt, outerWord, targetName, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'
import { unfolded, unfoldedCopy } from './unfold.ts'

export interface Filled {
  /** The table whose rows are gone through, and the one that gets the values. */
  readonly table: string
  readonly into: string
  /** What those rows are called. */
  readonly called: string
  /** By name, or by position from 0. */
  readonly column: string | number
  /** All that the column gets, and what stands in the first brackets with a query in it. */
  readonly value: readonly Token[]
  readonly query: readonly Token[]
  /** The name of its value, where the query stands behind FROM. */
  readonly name?: string
}

/** @param behindFrom the queries behind FROM whose values are taken for queries in brackets */
export function filledByQuery(sql: string, behindFrom: (all: readonly Token[]) => OneRow = oneRowIn): Filled[] {
  const into = targetName(sql)
  if (into === null || !/\(\s*select\b/i.test(sql)) return []
  const all = unfolded(significant(sql))
  const own = all[outerWord(all, verbAt(all), /^SET$/i) - 1]
  const updated = { table: into, called: own ? unquote(own) : into }
  const values = actionOf(sql) === 'UPDATE' ? assignedIn(sql).map((it) => ({ ...it, ...updated })) : copiedIn(sql)
  const row = behindFrom(all)
  return values.flatMap(({ table, called, column, value: written }) => {
    const { value, ...name } = (row.size > 0 && withQueries(written, row)) || { value: written }
    const open = value.findIndex(({ text }, at) => text === '(' && /^SELECT$/i.test(value[at + 1]?.text ?? ''))
    return open < 0
      ? []
      : [{ table, into, called, column, value, query: value.slice(open + 1, closing(value, open)), ...name }]
  })
}

/** What an UPDATE gives to a column, or a copy to the one at a place. */
export interface Value {
  readonly column: string | number
  readonly value: readonly Token[]
}

/** `SET a = …, b = …`; without those that are assigned together. */
export function assignedIn(sql: string): Value[] {
  const all = unfolded(significant(sql)).filter(({ kind }) => kind !== 'semicolon')
  const set = outerWord(all, verbAt(all), /^SET$/i)
  const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i)
  return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ',').flatMap((part) => {
    const [name, equals, ...value] = part
    return name && equals?.text === '=' ? [{ column: unquote(name), value }] : []
  })
}

/** Of a plain copy out of one table. */
export function copiedIn(sql: string): (Value & { table: string; called: string })[] {
  const copy = unfoldedCopy(sql)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  if (!copy || copy.makes || !source || more.length > 0 || copy.results.some(isStar)) return []
  return copy.results.map((result, at) => {
    const name = copy.into?.[at]
    const column = name ? unquote(name) : at
    return { table: source.table, called: unquote(source.called), column, value: withoutAlias(result) }
  })
}
