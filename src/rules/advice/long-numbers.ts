/** Advice about numbers that are kept as text, and may have more digits than SQLite's own numbers. */

import type { LostColumn } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import { isCalledNumber, same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { lossesOf } from '../evidence/losses.ts'

/** Digits that every 64-bit number has room for. */
const FITS = 18

/** Digits that a number of eight bytes with a point has room for. */
const PRECISE = 15

/** Why no type of numbers will do. */
export const NO_ROOM = `an INTEGER has room for ${FITS} digits, and of longer numbers CAST makes 9223372036854775807 too.`

/** Whether both values are texts of more digits than that. */
export function isOfLongNumbers(pair: LostColumn['pair']): boolean {
  return pair?.every((value) => new RegExp(`^'\\d{${FITS + 1},}'$`).test(value)) ?? false
}

/** https://sqlite.org/lang_expr.html#castexpr. */
const NO_NUMBERS = " First look for texts that are none: CAST makes 0 of 'n/a', and 12 of '12,50'."

/** How to say in a copy that the texts of a column are to become numbers: a conversion that is written down is meant. */
export function castTo(column: string, type: string): string {
  // A type whose name speaks of texts and makes numbers of them is a slip, and no number is wanted.
  if (/STRING/i.test(type) && !/INT|CHAR|CLOB|TEXT|REAL|FLOA|DOUB/i.test(type))
    return `SQLite takes ${type} for a type of numbers: of the types of texts, each has TEXT, CHAR or CLOB in its name.`
  const isWhole = /INT/i.test(type)
  if (/REAL|FLOA|DOUB/i.test(type) && isCalledNumber(column))
    return `${type} keeps ${PRECISE} digits of an id, and rounds the others.`
  const wanted = isWhole ? `numbers of at most ${FITS} digits` : 'the numbers'
  // https://sqlite.org/datatype3.html#type_affinity.
  const long = isWhole ? '' : ` A number that is too long for an INTEGER keeps its first ${PRECISE} digits there.`
  return `If ${wanted} are what is wanted, say so in the copy: CAST(${identifier(column)} AS ${type}).${long}${NO_NUMBERS}`
}

/** Two long numbers that the other type makes one; null where it has room for all that the column can hold. */
export function longPair(evidence: Evidence, table: string, column: string): LostColumn['pair'] {
  const own = [...lossesOf(evidence, 'narrowed')].filter(({ loss }) => same(loss.table, table))
  const pairs = own.flatMap(({ loss }) => loss.columns.filter(({ name }) => same(name, column)).map(({ pair }) => pair))
  return pairs.find(isOfLongNumbers) ?? null
}
