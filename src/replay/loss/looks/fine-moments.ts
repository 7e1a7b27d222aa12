/** Whole numbers that count nanoseconds since 1970: of those of today REAL holds every 256th. */

import { wordsIn } from '../../../rows/truths.ts'
import { countsTime, dateReadings } from '../../../sql/date-readings.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'

export const NANOSECONDS: Pair = ['1700000000123456789', '1700000000123456788']

/** So many of them are a second. */
const A_SECOND = 1e9

/** What programs call the moment that they read off their clock; the `_at` of a row is in seconds or thousands of them. */
const STAMPS = new Set(['timestamp', 'ts'])

/** Seconds of today and their thousandths and millionths. */
const IN_LARGER_UNIT = /^\d{9,16}$/

/** Whether the column's numbers are nanoseconds by what SQL makes of them, or may be, as nothing shows in what unit they are. */
export function mayBeNanoseconds(journey: Journey, { key }: MarkedTable, { column, example }: Facts): boolean {
  const texts = [...journey.base, ...journey.setting.scripts].map(({ sql }) => sql)
  if (texts.some((sql) => makesSeconds(sql, keyOf(column.name)))) return true
  if (!STAMPS.has(wordsIn(column.name).at(-1) ?? '') || column.moment !== undefined) return false
  return !IN_LARGER_UNIT.test(example) && !countsTime(texts.flatMap(dateReadings), key, column.name)
}

/** `happened / 1000000000`, or what is left of it behind the second. */
function makesSeconds(sql: string, column: string): boolean {
  if (!/[/%]\s*1(0{9}|e9)/i.test(sql)) return false
  const all = significant(sql)
  const isOne = (token: Token, at: number) =>
    isName(token) && keyOf(unquote(token)) === column && /^[/%]$/.test(all[at + 1]?.text ?? '')
  return all.some((token, at) => isOne(token, at) && Number(all[at + 2]?.text) === A_SECOND)
}
