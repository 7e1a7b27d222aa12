/** Numbers of which each bit says something of its own: two that differ in one bit only, for each bit that a CHECK leaves room for. */

import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import { hasHeir, isAssigned, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** So many bits are tried, each with a run of the files. */
const MOST_BITS = 16

/**
 * Neighbours differ in their lowest bits, which most files read: what leaves a higher one out shows them all. Asked only where the
 * files read single bits of the column, and do not write it themselves, as what takes a bit out of it means to; and where CHECKs
 * name both ends: else nobody knows how many bits there are.
 */
export function bitPairs(journey: Journey, { table, column, facts }: Question): Pair[] {
  const [least, most] = facts.ends
  if (facts.kind !== 'integer' || !Number.isFinite(most - least) || most < 1) return []
  if (isAssigned(journey, table, column) || hasHeir(journey, table, column)) return []
  if (!readBits(journey).has(column)) return []
  const bits = Array.from({ length: MOST_BITS }, (_, at) => 2 ** at).filter((bit) => bit <= most)
  return bits.flatMap((bit): Pair[] => {
    const without = from(Math.max(0, least), bit)
    return without + bit <= most ? [[String(without), String(without + bit)]] : []
  })
}

/** The first number from the least on that is without the bit. */
function from(least: number, bit: number): number {
  const isSet = Math.floor(least / bit) % 2 === 1
  return isSet ? (Math.floor(least / bit) + 1) * bit : least
}

/** By journey: each column asks for it. */
const BITS = new WeakMap<Journey, ReadonlySet<string>>()

/** The columns (keyOf case) of which the new files read single bits. */
function readBits(journey: Journey): ReadonlySet<string> {
  const known = BITS.get(journey) ?? new Set(journey.setting.scripts.flatMap(({ sql }) => bitsIn(sql)))
  BITS.set(journey, known)
  return known
}

/** `a & 4`, `4 & a`, `(a >> 2) & 1`, `a / 4 % 2`: a. What has several bits, or all but one, is a mask. */
function bitsIn(sql: string): string[] {
  if (!/&|>>|%/.test(sql)) return []
  const all = significant(sql)
  return all.flatMap((token, at) => {
    if (!isName(token)) return []
    const first = all[at - 1]?.text === '.' ? at - 2 : at
    return isBit(all, at + 1) || (all[first - 1]?.text === '&' && isPower(all[first - 2]))
      ? [keyOf(unquote(token))]
      : []
  })
}

function isBit(all: readonly Token[], at: number): boolean {
  let next = at
  // What a shift or a division leaves of it, in brackets or not.
  if (/^(>>|\/)$/.test(all[next]?.text ?? '') && all[next + 1]?.kind === 'number') next += 2
  while (all[next]?.text === ')') next += 1
  if (all[next]?.text === '&') return isPower(all[next + 1])
  return all[next]?.text === '%' && all[next + 1]?.text === '2'
}

function isPower(token: Token | undefined): boolean {
  const number = Number(token?.text)
  return token?.kind === 'number' && number >= 1 && Number.isInteger(Math.log2(number))
}
