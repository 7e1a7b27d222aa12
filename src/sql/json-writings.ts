/** What SQL puts into documents: the arguments that the functions of JSON take for values. Read from the text. */

import { assignmentsIn } from './assignments.ts'
import { closing } from './create-table.ts'
import { keyOf, same } from './names.ts'
import { isName } from './readings.ts'
import { statementEnds } from './split.ts'
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

const CHANGES = /^jsonb?_(set|insert|replace|remove|patch)$/i

/** Whether a function that changes documents is given the column as one: an empty text is none. */
export function changesDocument(sql: string, column: string): boolean {
  const all = significant(sql)
  return all.some((word, at) => {
    const first = all[at + 2]
    const isChange = CHANGES.test(word.text) && all[at + 1]?.text === '('
    return isChange && first !== undefined && same(unquote(first), column)
  })
}

/**
 * The script as it reads where columns hold what it takes them for: a statement that writes a column's document anew asks
 * `json_valid(a)` to be on the safe side, and with documents in it that is `(a IS NOT NULL)`.
 * @param others columns (keyOf case) that need not hold one
 */
export function withDocumentsOnly<T extends { readonly sql: string }>(script: T, others: ReadonlySet<string>): T {
  const { sql } = script
  if (!/\bjson_valid\s*\(/i.test(sql)) return script
  const found = statementsWithin(sql).flatMap(({ text, start }) => {
    const all = significant(text)
    return all.flatMap((word, at) => {
      const close = isWord(word, 'JSON_VALID') && all[at + 1]?.text === '(' ? closing(all, at + 1) : -1
      const name = all[close - 1]
      if (
        close < 0 ||
        !name ||
        others.has(keyOf(unquote(name))) ||
        !isPath(all.slice(at + 2, close)) ||
        !writesAnew(text, all, at, name)
      )
        return []
      const path = text.slice(all[at + 2]?.start, name.end)
      return [{ start: start + word.start, end: start + (all[close]?.end ?? 0), text: `(${path} IS NOT NULL)` }]
    })
  })
  const made = found.reduceRight((text, one) => text.slice(0, one.start) + one.text + text.slice(one.end), sql)
  return { ...script, sql: made }
}

function statementsWithin(sql: string): { readonly text: string; readonly start: number }[] {
  const ends = [...statementEnds(sql), sql.length]
  return ends.map((end, at) => ({ text: sql.slice(ends[at - 1] ?? 0, end), start: ends[at - 1] ?? 0 }))
}

/** A name with what is before its dots. */
function isPath(tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => (at % 2 === 0 ? isName(token) : token.text === '.'))
}

/** By an UPDATE of the column, where the condition at this place holds, or inside the document that is changed. */
function writesAnew(statement: string, all: readonly Token[], at: number, name: Token): boolean {
  if (all.some((_, from) => from < at && documentAt(all, from).some(({ start }) => start === all[at]?.start)))
    return true
  const column = keyOf(unquote(name))
  const isWhen = isWord(all[at - 1], 'WHEN') && isWord(all[closing(all, at + 1) + 1], 'THEN')
  if (isWhen) return isChangeOf(all.slice(closing(all, at + 1) + 2), column, true)
  return assignmentsIn(statement).some((one) => one.column === column && isChangeOf(one.value, column, false))
}

/** `json_set(coalesce(a, '{}'), …)`: what is changed is made of the column. */
function isChangeOf(value: readonly Token[], column: string, first: boolean): boolean {
  return value.some((_, at) => {
    if (first && at > 0) return false
    return documentAt(value, at).some((token) => isName(token) && keyOf(unquote(token)) === column)
  })
}

/** What a function at this place changes; nothing where there is none. */
function documentAt(all: readonly Token[], at: number): readonly Token[] {
  if (!CHANGES.test(all[at]?.text ?? '') || all[at + 1]?.text !== '(') return []
  const [document = []] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
  return document
}
