/** Names of several words that are made a part of an address: letters' case, blanks and signs are gone, and nobody can write the name again. */

import { replacedIn } from '../../../sql/replaced.ts'
import { statementsOf } from '../../../sql/split.ts'
import type { Asking } from '../run/asking.ts'
import { askedRow, isAssigned, isForeign, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { endAlike, type Question } from './alike.ts'
import { FAR_WORDS } from './meant.ts'

/**
 * A name with capitals, a blank and a sign, and what is made of it, where both end the same. One of these alone is a form in which
 * a code or a number is kept; what takes signs out and puts one between words is meant for names.
 */
export function slugged(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  if (!row || facts.kind !== 'word' || isForeign(table, column) || isAssigned(journey, table, column)) return null
  const statements = journey.setting.scripts.flatMap(({ sql }) => statementsOf(sql))
  for (const sql of statements) {
    const own = replacedIn(sql).filter(({ names }) => names.has(column))
    const between = own.find(({ from, to }) => from === ' ' && /^[^\w\s]+$|^_+$/.test(to))?.to
    const sign = own.find(({ from, to }) => to === '' && /^[^\w\s]+$/.test(from))?.from
    if (between === undefined || sign === undefined || sign === between) continue
    const pair: Pair = [`'Mab Kcd${sign}`, `'mab${between}kcd`]
    if (endAlike(asking, row, column, pair) === true && endAlike(asking, row, column, FAR_WORDS) === false) return pair
  }
  return null
}
