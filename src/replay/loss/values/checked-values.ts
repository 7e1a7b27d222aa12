/** What a table's CHECKs say of the values of one column. */

import { demands } from '../../../sql/demands.ts'
import { textOf } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import type { Pair, Value } from './contents.ts'

/** `amount >= 0` in a CHECK of the table, which says of no end above. */
export function isAtLeast({ text }: Shape, name: string): boolean {
  return text.checks.some(({ tokens }) => {
    const isBetween = tokens.some((token) => /^(<|<=|BETWEEN)$/i.test(token.text))
    const at = tokens.findIndex((token) => isName(token) && keyOf(unquote(token)) === keyOf(name))
    return at >= 0 && !isBetween && /^>=?$/.test(tokens[at + 1]?.text ?? '')
  })
}

/** `status IN ('a', 'b')` in a CHECK of the table. */
export function checkList({ text }: Shape, name: string): Value[] {
  for (const { tokens } of text.checks) {
    const at = tokens.findIndex(
      (token, index) =>
        isName(token) &&
        keyOf(unquote(token)) === keyOf(name) &&
        tokens[index + 1]?.text.toUpperCase() === 'IN' &&
        tokens[index + 2]?.text === '(',
    )
    if (at >= 0) return literalsFrom(tokens.slice(at + 3))
  }
  return []
}

/** More numbers than these are measured, and not told apart one by one: the hours of a day. */
const MOST_IN_RANGE = 24

/** `weekday BETWEEN 0 AND 6`, `month >= 1 AND month <= 12` in a CHECK: all whole numbers between; none where they are many. */
export function checkRange(shape: Shape, name: string): Value[] {
  const [from, until] = checkEnds(shape, name)
  const count = until - from + 1
  if (!Number.isFinite(count) || count > MOST_IN_RANGE) return []
  return Array.from({ length: Math.max(0, count) }, (_, at) => String(from + at))
}

/** The least and the most whole numbers that CHECKs of the table allow; an end that none of them names is infinite. */
export function checkEnds(shape: Shape, name: string): Ends {
  const [from, until] = boundsOf(shape, name)
  return [Math.ceil(from), Math.floor(until)]
}

/** The same of fractions too. */
export function boundsOf({ text }: Shape, name: string): Ends {
  const parts = text.checks.flatMap(({ tokens }) => demands(textOf(tokens)))
  const ends = parts.flatMap((part) => boundIn(significant(part), name) ?? [])
  const from = Math.max(...ends.flatMap(({ least }) => least ?? []))
  return [from, Math.min(...ends.flatMap(({ most }) => most ?? []))]
}

type Ends = readonly [number, number]

/**
 * Two fractions between bounds that ordinary ones may lie beyond: a mark out of five, a share of one. A bound that is one says how far
 * they are from each other: halves from 0.5 on. None where an end is open.
 */
export function fractionsWithin([least, most]: Ends): Pair[] {
  if (!Number.isFinite(most - least) || least >= most) return []
  const digits = Math.max(...[least, most].map((it) => String(it).split('.')[1]?.length ?? 0))
  if (digits === 0) return [[String(least + 0.25), String(least + 0.37)]]
  const step = [least, most].every((it) => Number.isInteger(it * 2)) ? 0.5 : 10 ** -digits
  const from = Math.ceil(least) + 2 * step <= most ? Math.ceil(least) : least
  const [one, two, three] = [0, 1, 2].map((count) => (from + count * step).toFixed(digits)) as [Value, Value, Value]
  return Number(three) > most
    ? [[one, two]]
    : [
        [one, two],
        [two, three],
      ]
}

/** `name >= 1`: no less than 1; `name > 0.5`: no less than 1, of whole numbers. */
function boundIn(tokens: readonly Token[], name: string): { readonly least?: number; readonly most?: number } | null {
  const [column, operator, ...rest] = tokens
  const number = Number(rest.map(({ text }) => text).join(''))
  if (!column || !isName(column) || keyOf(unquote(column)) !== keyOf(name) || !Number.isFinite(number)) return null
  if (rest.length === 0) return null
  if (operator?.text === '>=') return { least: number }
  if (operator?.text === '>') return { least: Math.floor(number) + 1 }
  if (operator?.text === '<=') return { most: number }
  return operator?.text === '<' ? { most: Math.ceil(number) - 1 } : null
}

function literalsFrom(tokens: readonly Token[]): Value[] {
  const values: Value[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.text === ')') break
    if (token.kind === 'string') values.push(`'${unquote(token)}`)
    if (token.kind === 'number') values.push(tokens[at - 1]?.text === '-' ? `-${token.text}` : token.text)
  }
  return values
}

/** Whether a CHECK of the table names the column (keyOf case). */
export function isChecked({ text }: Shape, column: string): boolean {
  return text.checks.some(({ tokens }) => tokens.some((token) => isName(token) && keyOf(unquote(token)) === column))
}
