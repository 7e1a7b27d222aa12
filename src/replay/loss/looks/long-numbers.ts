/** Numbers kept as text that have more digits than SQLite's own numbers: a conversion makes the largest one of all of them. */

import { isMeasure } from '../../../rows/measures.ts'
import { wordsIn } from '../../../rows/truths.ts'
import { isCalledNumber } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { isForeign, plainRows } from '../run/journey.ts'
import { type Pair, plainText } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { DIGITS } from '../values/near.ts'
import { endAlike, type Question } from './alike.ts'
import { FAR_WORDS } from './meant.ts'

/** CAST makes 9223372036854775807 of both, and a column of numbers 1.23456789012346e+23: https://sqlite.org/datatype3.html. */
const LONG: Pair = ["'123456789012345678901234", "'123456789012345678901235"]

/** Digits that every 64-bit number has room for, and that REAL may round. */
const FITS = 18

/** Sums of money are counted in units of any size, and written as text where those are tiny. */
const MONEY = /^(amount|balance|total|value|supply|price|fee|reward|stake)s?$/

/** Whether a column of digits may hold so many of them: not where its name says that it counts, measures or says when. */
export function mayBeLong({ kind, column }: Facts): boolean {
  if (kind !== 'digits' || column.kind !== 'text') return false
  const last = wordsIn(column.name).at(-1) ?? ''
  return MONEY.test(last) || !isMeasure({ ...column, kind: 'integer', name: last })
}

/**
 * Two long numbers that end the same. Only where rows of the project have so many digits, or where a CHECK takes digits alone:
 * that a column of texts is converted says that it holds numbers, and not how long those are.
 */
export function longNumbers(asking: Asking, row: Marked, { column, facts }: Question): Pair | null {
  if (!mayBeLong(facts)) return null
  const isSeen = plainText(facts.example).length > FITS
  if (!isSeen && asking.isAllowed(writing(row, column, FAR_WORDS[0]))) return null
  return endAlike(asking, row, column, LONG) === true ? LONG : null
}

/** Ids of eighteen digits, as other systems give them out: REAL keeps fifteen (https://sqlite.org/datatype3.html). */
const IDS: Pair = ["'112435678901234561", "'112435678901234563"]

/** Two ids of another system that end the same, in a column of texts that is called after them: whole numbers would keep them apart. */
export function roundedIds(asking: Asking, { table, column, facts }: Question): Pair | null {
  const [row] = plainRows(table)
  if (!row || facts.column.kind !== 'text' || !isCalledNumber(facts.column.name) || isForeign(table, column))
    return null
  if (facts.kind !== 'word' && facts.kind !== 'digits') return null
  const [few = IDS] = DIGITS
  return endAlike(asking, row, column, IDS) === true && endAlike(asking, row, column, few) === false ? IDS : null
}
