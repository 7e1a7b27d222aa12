/** Names of several words that are made a part of an address: letters' case, blanks and signs are gone, and nobody can write the name again. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { replacedIn } from '../../../sql/replaced.ts'
import { statementsOf } from '../../../sql/split.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { askedRow, isAssigned, isForeign, type Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { isCode } from '../values/near.ts'
import { endAlike, type Question } from './alike.ts'
import { FAR_WORDS } from './meant.ts'

/** Last words of names of what is a part of an address, or a word by which others are found: in its own place that is only made tidy. */
const ADDRESSES =
  set(`slug path url uri route permalink anchor key code id uid handle username login nick tag hashtag keyword label category
  topic genre email mail file filename folder host domain locale state status kind type role permission`)

/**
 * A name with capitals, a blank and a sign, and what is made of it, where both end the same. One of these alone is a form in which
 * a code or a number is kept; what puts a sign between words, and takes others or capitals out, is meant for names.
 */
export function slugged(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  if (!row || facts.kind !== 'word' || isForeign(table, column)) return null
  if (isAssigned(journey, table, column) && isTidied(table, facts.column.name)) return null
  const statements = journey.setting.scripts.flatMap(({ sql }) => statementsOf(sql))
  for (const sql of statements) {
    const own = replacedIn(sql).filter(({ names }) => names.has(column))
    const between = own.find(({ from, to }) => from === ' ' && /^[^\w\s]+$|^_+$/.test(to))?.to
    const sign = own.find(({ from, to }) => to === '' && /^[^\w\s]+$/.test(from))?.from
    if (between === undefined || sign === between || (sign === undefined && isCode(facts))) continue
    const pair: Pair = [`'Mab Kcd${sign ?? ''}`, `'mab${between}kcd`]
    if (endAlike(asking, row, column, pair) === true && endAlike(asking, row, column, FAR_WORDS) === false) return pair
  }
  return null
}

/** `slug`, and the `name` of a tag. */
function isTidied(table: MarkedTable, column: string): boolean {
  const last = wordsIn(column).at(-1) ?? ''
  return isIn(ADDRESSES, last === 'name' ? (wordsIn(table.name).at(-1) ?? '') : last)
}
