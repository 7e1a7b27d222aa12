/** Divisions whose result is used as if it could have a fraction: read from a statement's text. */

import { closing } from './create-table.ts'
import { endOf, startOf } from './operands.ts'
import { isWord, significant, type Token } from './tokens.ts'

/** `done / total`, and what stands around it. */
export interface Division {
  /** All that is multiplied and divided before the sign, from left to right: `done * 100`. */
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  readonly sql: string
  /** The same as numbers with a fraction. */
  readonly exact: string
  /** It is multiplied afterwards, by another number than the one that it is divided by, or rounded to digits behind the point. */
  readonly needsFraction: boolean
}

export function divisionsIn(sql: string): Division[] {
  if (!sql.includes('/')) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at): Division | Division[] => {
    if (text !== '/') return []
    const [start, end] = [chainStart(all, at), endOf(all, at + 1)]
    if (start < 0 || end < 0) return []
    const [left, right] = [all.slice(start, at), all.slice(at + 1, end + 1)]
    const written = sql.slice(left[0]?.start, right.at(-1)?.end)
    const needsFraction = isMultiplied(all, start, end, right) || isRounded(all, start, end)
    return { left, right, sql: written, exact: `1.0 * ${written}`, needsFraction }
  })
}

/** `*` and `/` take the values from left to right. */
function chainStart(all: readonly Token[], sign: number): number {
  const start = startOf(all, sign - 1)
  return start > 1 && /^[*/]$/.test(all[start - 1]?.text ?? '') ? chainStart(all, start - 1) : start
}

/** `done / total * 100`, and the same in brackets; `at / 3600 * 3600` is the hour that it is in. */
function isMultiplied(all: readonly Token[], start: number, end: number, right: readonly Token[]): boolean {
  const isSame = (from: number, to: number) => textOf(all.slice(from, to + 1)) === textOf(right)
  if (all[end + 1]?.text === '*') return !isSame(end + 2, endOf(all, end + 2))
  if (all[start - 1]?.text !== '(' || all[end + 1]?.text !== ')') return false
  if (all[start - 2]?.text === '*') return !isSame(startOf(all, start - 3), start - 3)
  const isCall =
    all[start - 2]?.kind === 'word' && !/^(SELECT|THEN|ELSE|SET|AND|OR|WHEN)$/i.test(all[start - 2]?.text ?? '')
  return !isCall && all[end + 2]?.text === '*' && !isSame(end + 3, endOf(all, end + 3))
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text.toLowerCase()).join(' ')
}

/** `round(paid / days, 2)`. */
function isRounded(all: readonly Token[], start: number, end: number): boolean {
  if (!isWord(all[start - 2], 'ROUND') || all[start - 1]?.text !== '(') return false
  return all[end + 1]?.text === ',' && closing(all, start - 1) === end + 3 && /^[1-9]$/.test(all[end + 2]?.text ?? '')
}
