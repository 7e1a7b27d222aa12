/** Numbers that a date or time function takes for a span: a mark as many days or months long leads beyond the year 9999, where SQLite has only NULL. */

import { keyOf } from '../../../sql/names.ts'
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

/** How a column of a table is named where columns of spans are listed. */
export function spanKey(table: string, column: string): string {
  return `${keyOf(table)}\u0001${keyOf(column)}`
}

/** The least number that is not below zero, as far as CHECKs say. */
export function leastFrom(least: number): number {
  return Number.isFinite(least) ? Math.max(0, least) : 0
}

/** Beyond the ids of most rows, and within the calendar as days, months or years. */
const SELDOM_IDS = [61, 67, 71, 73, 79, 83, 89, 97] as const

/** Spans of which one may be no row's id: up to what the CHECKs allow, else the second of those below. */
export function smallSpans(spans: Spans, most: number): readonly Value[] {
  const from = leastFrom(spans.least)
  const seldom = SELDOM_IDS.map((it) => it + from).filter((it) => !(it > most))
  const written = {
    integer: (it: number) => `${it}`,
    real: (it: number) => `${it}.25`,
    digits: (it: number): Value => `'${it}`,
  }
  return [...seldom.map(written[spans.kind]), ...spanValues(spans).slice(1, 2)]
}

/** Few small spans, and some on both sides of each bound. */
export function spanValues({ kind, least, bounds }: Spans): readonly Value[] {
  if (kind === 'real') return FRACTIONS
  const from = leastFrom(least)
  const beside = bounds
    .slice(0, MOST_BOUNDS)
    .flatMap((it) => [it - 2, it - 1, it + 1, it + 2])
    .filter((it) => Number.isInteger(it) && it > from)
  const all = [...new Set([...FEW.map((it) => it + from), ...beside])].map(String)
  return kind === 'digits' ? all.map((it): Value => `'${it}`) : all
}
