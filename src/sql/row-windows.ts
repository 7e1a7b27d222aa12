/** The first rows alone: each LIMIT of a statement that moves or changes rows, and each bound of a place that it counts. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { statementEnds } from './split.ts'
import { actionOf, changesRows, namesIn, verbOf } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** The rows that one LIMIT lets through, by their places: from the first one on, up to the last one. */
export interface Window {
  /** The rows that are passed over. */
  readonly from: number
  /** Infinity: all that are left. */
  readonly until: number
  /** Of a copy: which rows a DELETE takes is its author's affair. */
  readonly copies: boolean
  /** What stands in place of its numbers where it goes from one place to another. */
  readonly numbers: (from: number, until: number) => (readonly [Token, number])[]
}

type Read = Omit<Window, 'copies'>

const COUNTS = /^(row_number|rank|dense_rank)$/i

/** Of each statement in a script; the tokens have their places in the whole of it. */
export function windowsIn(sql: string): Window[] {
  if (!SHOWS.test(sql)) return []
  const ends = statementEnds(sql)
  return [...ends, sql.length].flatMap((end, at) => {
    const start = ends[at - 1] ?? 0
    const text = sql.slice(start, end)
    if (!SHOWS.test(text) || !movesRows(text)) return []
    const all = significant(text).map((token) => ({ ...token, start: token.start + start, end: token.end + start }))
    const copies = actionOf(text) !== 'DELETE'
    const places = placesCounted(all)
    return all
      .flatMap((token, position) => {
        if (isWord(token, 'LIMIT')) return limitAt(all, position + 1) ?? []
        return isName(token) && places.has(keyOf(unquote(token))) ? (boundAt(all, position) ?? []) : []
      })
      .map((window) => ({ ...window, copies }))
  })
}

const SHOWS = /\blimit\b|\b(row_number|rank)\s*\(/i

function movesRows(sql: string): boolean {
  return changesRows(sql) || (verbOf(sql) === 'CREATE TABLE' && namesIn(sql).has('select'))
}

/** `LIMIT 500`, `LIMIT -1 OFFSET 500`, `LIMIT 500, 500`; null where something is no plain number. */
function limitAt(all: readonly Token[], at: number): Read | null {
  const first = numberAt(all, at)
  if (!first) return null
  const between = all[first.next]?.text ?? ''
  if (between !== ',' && !/^offset$/i.test(between)) return isEnd(between) ? limitOf(first, null) : null
  const second = numberAt(all, first.next + 1)
  if (!second || !isEnd(all[second.next]?.text ?? '')) return null
  return between === ',' ? limitOf(second, first) : limitOf(first, second)
}

interface Numeral {
  readonly value: number
  readonly token: Token
  /** The position behind it. */
  readonly next: number
}

/** A negative limit is none, a negative offset is 0. */
function numberAt(all: readonly Token[], at: number): Numeral | null {
  const isNegative = all[at]?.text === '-'
  const token = all[isNegative ? at + 1 : at]
  if (token?.kind !== 'number' || !/^\d+$/.test(token.text)) return null
  return { value: isNegative ? -1 : Number(token.text), token, next: at + (isNegative ? 2 : 1) }
}

function isEnd(text: string): boolean {
  return text === '' || text === ')' || text === ';' || /^(returning|on)$/i.test(text)
}

function limitOf(count: Numeral, offset: Numeral | null): Read {
  const from = Math.max(0, offset?.value ?? 0)
  const until = count.value < 0 ? Number.POSITIVE_INFINITY : from + count.value
  const numbers = (first: number, last: number): (readonly [Token, number])[] => [
    ...(last === Number.POSITIVE_INFINITY ? [] : [[count.token, last - first] as const]),
    ...(offset && first > 0 ? [[offset.token, first] as const] : []),
  ]
  return { from, until, numbers }
}

/** The keys of the names that `row_number() OVER (…) AS name` gives to a place. */
function placesCounted(all: readonly Token[]): ReadonlySet<string> {
  const names = all.flatMap((token, at) => {
    if (!COUNTS.test(token.text) || all[at + 1]?.text !== '(' || !isWord(all[at + 3], 'OVER')) return []
    const behind = (all[at + 4]?.text === '(' ? closing(all, at + 4) : at + 4) + 1
    const name = all[isWord(all[behind], 'AS') ? behind + 1 : behind]
    return name && isName(name) ? [keyOf(unquote(name))] : []
  })
  return new Set(names)
}

/** `place <= 5`, `place < 6` or `place BETWEEN 1 AND 5`. */
function boundAt(all: readonly Token[], at: number): Read | null {
  const operator = all[at + 1]?.text ?? ''
  const isBetween = isWord(all[at + 1], 'BETWEEN') && all[at + 2]?.text === '1' && isWord(all[at + 3], 'AND')
  const bound = isBetween ? numberAt(all, at + 4) : /^<=?$/.test(operator) ? numberAt(all, at + 2) : null
  if (!bound || bound.value < 0) return null
  const beyond = operator === '<' ? 1 : 0
  return { from: 0, until: bound.value - beyond, numbers: (_, last) => [[bound.token, last + beyond]] }
}
