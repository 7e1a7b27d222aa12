/** Pieces that files take out of a column's texts or bytes, at fixed places. */

import type { Token } from '../../../sql/tokens.ts'

/** Letters of a text, or bytes, counted from 1. */
export interface Piece {
  readonly from: number
  /** Infinity: all that are left. */
  readonly until: number
}

/**
 * `substr(a, 1, 100)`: 1 to 100; `substr(a, 5)`: all from 5 on; `substr(hex(a), 1, 8)`: the bytes that are so many digits;
 * null for anything else.
 */
export function pieceAt(all: readonly Token[], at: number): Piece | null {
  if (all[at]?.kind !== 'word' && all[at]?.kind !== 'quoted') return null
  let first = all[at - 1]?.text === '.' ? at - 2 : at
  let next = at + 1
  let width = 1
  for (; all[first - 1]?.text === '(' && all[next]?.text === ')'; first -= 2, next += 1) {
    const reader = all[first - 2]?.text ?? ''
    if (!/^(hex|lower|upper)$/i.test(reader)) return null
    if (/^hex$/i.test(reader)) width = 2
  }
  const [comma, from, end, count, close] = all.slice(next, next + 5)
  if (!/^(substr|substring)$/i.test(all[first - 2]?.text ?? '') || all[first - 1]?.text !== '(') return null
  if (comma?.text !== ',' || from?.kind !== 'number') return null
  const start = Math.ceil(Number(from.text) / width)
  if (end?.text === ')') return { from: start, until: Number.POSITIVE_INFINITY }
  if (end?.text !== ',' || count?.kind !== 'number' || close?.text !== ')') return null
  return { from: start, until: Math.ceil((Number(from.text) + Number(count.text) - 1) / width) }
}
