/** What SQL puts into documents: the arguments that the functions of JSON take for values. Read from the text. */

import { closing } from './create-table.ts'
import { same } from './names.ts'
import { cutAt } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** A value as it is written: from `start` to `end`, in characters from the statement's beginning. */
export interface PutIn {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Which arguments are values, counted from 0 (https://sqlite.org/json1.html). */
const VALUES: readonly (readonly [RegExp, (at: number) => boolean])[] = [
  [/^jsonb?_(set|insert|replace)$/i, (at) => at > 0 && at % 2 === 0],
  [/^jsonb?_array$/i, () => true],
  [/^jsonb?_object$/i, (at) => at % 2 === 1],
  [/^jsonb?_group_array$/i, (at) => at === 0],
  [/^jsonb?_group_object$/i, (at) => at === 1],
]

/** The SQL without the paths that json_set, json_insert and json_replace write: that they are named says nothing of the documents. */
export function withoutWrittenPaths(sql: string): string {
  if (!/\bjsonb?_(set|insert|replace)\b/i.test(sql)) return sql
  const all = significant(sql)
  const paths = all.flatMap((word, at) => {
    if (word.kind !== 'word' || !/^jsonb?_(set|insert|replace)$/i.test(word.text) || all[at + 1]?.text !== '(')
      return []
    const values = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
    return values.flatMap(([path, ...more], index) =>
      index % 2 === 1 && more.length === 0 && path?.kind === 'string' ? [path] : [],
    )
  })
  const latest = paths.toSorted((one, other) => other.start - one.start)
  return latest.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), sql)
}

/** Those that may be a document and are taken for a text: what `json()` and the like give is none of them. */
export function valuesPutIn(sql: string): PutIn[] {
  return /\bjsonb?_/i.test(sql) ? valuesIn(significant(sql)).flatMap((value) => spanOf(sql, value)) : []
}

/** What is left of an expression without the values that its functions put into documents, of which the document tells nothing. */
export function withoutPutIn(all: readonly Token[]): readonly Token[] {
  const inside = valuesIn(all).flat()
  return inside.length === 0 ? all : all.filter((token) => !inside.includes(token))
}

/** The arguments that are values, of every call. */
function valuesIn(all: readonly Token[]): (readonly Token[])[] {
  return all.flatMap((word, at) => {
    const isValue = all[at + 1]?.text === '(' ? VALUES.find(([name]) => name.test(word.text))?.[1] : undefined
    if (!isValue) return []
    const values = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
    return values.filter((_, index) => isValue(index))
  })
}

/** Without DISTINCT and ORDER BY, which stand beside it. */
function spanOf(sql: string, value: readonly Token[]): PutIn[] {
  const order = value.findIndex((token, at) => isWord(token, 'ORDER') && isWord(value[at + 1], 'BY'))
  const own = value.slice(isWord(value[0], 'DISTINCT') ? 1 : 0, order < 0 ? value.length : order)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || /^jsonb?(_\w+)?$/i.test(first.text) || first.kind === 'number') return []
  return [{ start: first.start, end: last.end, text: sql.slice(first.start, last.end) }]
}

/** Whether a function that changes documents is given the column as one: an empty text is none. */
export function changesDocument(sql: string, column: string): boolean {
  const all = significant(sql)
  return all.some((word, at) => {
    const first = all[at + 2]
    const isChange = /^jsonb?_(set|insert|replace|remove|patch)$/i.test(word.text) && all[at + 1]?.text === '('
    return isChange && first !== undefined && same(unquote(first), column)
  })
}
