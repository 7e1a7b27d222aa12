/** Numbers that a date or time function takes for a span: a mark as many days or months long leads beyond the year 9999, where SQLite has only NULL. */

import type { Value } from './contents.ts'

/** Two of them are in one week, year or hour, so that what counts in those makes them one. */
const FEW = [2, 3, 5, 7] as const

/** Two of them are in one whole number. */
const FRACTIONS: readonly Value[] = ['2.25', '2.75', '3.5', '7.25']

/** So many bounds are looked at: each value is compared with each other one. */
const MOST_BOUNDS = 2

/** What a column of spans is asked about. */
export interface Spans {
  /** How its numbers are kept. */
  readonly kind: 'integer' | 'real' | 'digits'
  /** The least that CHECKs allow; not finite where they say nothing. */
  readonly least: number
  /** What the files compare it with. A span below zero is none. */
  readonly bounds: readonly number[]
}

/** Few small spans, and some on both sides of each bound. */
export function spanValues({ kind, least, bounds }: Spans): readonly Value[] {
  if (kind === 'real') return FRACTIONS
  const from = Number.isFinite(least) ? Math.max(0, least) : 0
  const beside = bounds
    .slice(0, MOST_BOUNDS)
    .flatMap((it) => [it - 2, it - 1, it + 1, it + 2])
    .filter((it) => Number.isInteger(it) && it > from)
  const all = [...new Set([...FEW.map((it) => it + from), ...beside])].map(String)
  return kind === 'digits' ? all.map((it): Value => `'${it}`) : all
}
