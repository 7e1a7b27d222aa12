/** Columns that an UPDATE fills from other tables, where there may be no row to fill them from. */

import { kindOf } from './copy.ts'
import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName, type Name, namesOf } from './readings.ts'
import { actionOf, cutAt, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

export interface Lookup {
  /** The columns (keyOf case) that it fills at once: one, but for `(a, b) = (SELECT …)`. */
  readonly columns: readonly string[]
  /** The text of what they get, without what a `coalesce` around it gives instead. */
  readonly value: string
  /** That literal; NULL where nothing else is given. */
  readonly instead: string
  /** What the rows that are updated can be called in front of their columns, with its point; empty where nothing else has columns. */
  readonly prefix: string
  /** The names behind FROM and JOIN, as spelt. */
  readonly from: readonly string[]
  /** The names in what is asked. */
  readonly named: readonly Name[]
  /** The column (keyOf case) that is all that is asked for; null where that is more, or something made of it. */
  readonly only: string | null
  /** A column of the name that it fills is all that is asked for, if only the greatest of several. */
  readonly isSame: boolean
}

/**
 * Without what is computed of all rows that are found, as a sum is: of none it says that there are none. One of their values is
 * looked up, and so is a sum that takes the place of a value of its name.
 */
export function lookupsIn(sql: string): Lookup[] {
  if (actionOf(sql) !== 'UPDATE' || !/\b(select|from)\b/i.test(sql)) return []
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const until = (from: number, words: RegExp) => {
    const at = outerWord(all, from, words)
    return at < 0 ? all.length : at
  }
  const set = outerWord(all, verbAt(all), /^SET$/i)
  const end = until(set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i)
  const isFrom = /^FROM$/i.test(all[end]?.text ?? '')
  const behind = isFrom ? all.slice(end, until(end, /^(RETURNING|ORDER|LIMIT)$/i)) : []
  return cutAt(all.slice(set + 1, end), isComma).flatMap((part): Lookup[] => {
    const equals = part.findIndex(({ text }) => text === '=')
    const value = part.slice(equals + 1)
    const asked = value.some(isSelect) ? value : behind
    const columns = part
      .slice(0, equals)
      .filter(isName)
      .map((token) => keyOf(unquote(token)))
    const { inner, instead } = withoutFallback(value)
    const only = onlyColumn(inner)
    const isSame = only !== null && columns.length === 1 && columns[0] === only.column
    const isLookup = !isComputed(asked) || (only !== null && (only.isOneOfThem || (isSame && isNothing(instead))))
    if (asked.length === 0 || kindOf(value) === 'literal' || !isLookup) return []
    return [
      {
        columns,
        value: sql.slice(inner[0]?.start, inner.at(-1)?.end),
        instead: instead.map(({ text }) => text).join(''),
        prefix: behind.length > 0 ? `${all[set - 1]?.text}.` : '',
        from: tablesIn(asked),
        named: namesOf(asked),
        only: only?.column ?? null,
        isSame,
      },
    ]
  })
}

function isComma({ text }: Token): boolean {
  return text === ','
}

function isSelect({ kind, text }: Token): boolean {
  return kind === 'word' && /^SELECT$/i.test(text)
}

const AGGREGATE =
  /^(count|sum|total|avg|min|max|group_concat|string_agg|json_group_array|json_group_object|jsonb_group_array|jsonb_group_object)$/i

function isComputed(asked: readonly Token[]): boolean {
  return asked.some(({ text }, at) => AGGREGATE.test(text) && asked[at + 1]?.text === '(')
}

/** Nothing is given where nothing is found. */
function isNothing(instead: readonly Token[]): boolean {
  return instead[0]?.text === 'NULL'
}

/** `(SELECT max(l.cents) FROM …)`, `(SELECT l.cents FROM …)`: cents; null where more is asked for. */
function onlyColumn(inner: readonly Token[]): { readonly column: string; readonly isOneOfThem: boolean } | null {
  const from = inner.findIndex(({ text }) => /^FROM$/i.test(text))
  if (inner[0]?.text !== '(' || !isSelect(inner[1] as Token) || from < 0) return null
  const [one, ...more] = namesOf(inner.slice(2, from))
  const words = inner.slice(2, from).filter(({ text }) => text !== '(' && text !== ')')
  const reader = inner[3]?.text === '(' ? (inner[2]?.text ?? '') : ''
  const name = words.at(-1)
  const rest = words.slice(reader === '' ? 0 : 1).length
  if (!one || !name || more.length > 0 || !isName(name) || (rest !== 1 && rest !== 3)) return null
  if (reader !== '' && !/^(min|max|sum|avg)$/i.test(reader)) return null
  return { column: keyOf(unquote(name)), isOneOfThem: !/^(sum|avg)$/i.test(reader) }
}

/** `coalesce(x, 0)`: x, and 0; without one, NULL is what is left. */
function withoutFallback(value: readonly Token[]): { inner: readonly Token[]; instead: readonly Token[] } {
  const none = byCase(value) ?? { inner: value, instead: [{ text: 'NULL' } as Token] }
  if (!/^(coalesce|ifnull)$/i.test(value[0]?.text ?? '') || closing(value, 1) !== value.length - 1) return none
  const given = cutAt(value.slice(2, -1), isComma)
  const last = given.at(-1) ?? []
  if (given.length !== 2 || kindOf(last) !== 'literal') return none
  return { inner: given[0] ?? [], instead: last }
}

/** `CASE WHEN x IS NULL THEN 0 ELSE x END`, or the other way round, says the same; null for any other value. */
function byCase(written: readonly Token[]): { inner: readonly Token[]; instead: readonly Token[] } | null {
  const isInBrackets = written[0]?.text === '(' && closing(written, 0) === written.length - 1
  const value = isInBrackets ? written.slice(1, -1) : written
  const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ')
  const then = outerWord(value, 0, /^THEN$/i)
  const other = outerWord(value, then + 1, /^ELSE$/i)
  if (then < 0 || other < 0 || !/^CASE WHEN$/i.test(textOf(value.slice(0, 2)))) return null
  const [asked = '', not] = /^(.+) IS (NOT )?NULL$/is.exec(textOf(value.slice(2, then)))?.slice(1) ?? []
  const parts = [value.slice(then + 1, other), value.slice(other + 1, -1)] as const
  const [inner, instead] = not === undefined ? [parts[1], parts[0]] : parts
  return textOf(inner) === asked && kindOf(instead) === 'literal' ? { inner, instead } : null
}

function tablesIn(asked: readonly Token[]): string[] {
  return asked.flatMap((token, at) => {
    const next = asked[at + 1]
    if (token.kind !== 'word' || !/^(FROM|JOIN)$/i.test(token.text) || !next || !isName(next)) return []
    const last = asked[at + 2]?.text === '.' ? asked[at + 3] : next
    return last ? [unquote(last)] : []
  })
}
