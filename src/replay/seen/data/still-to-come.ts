/** Conditions that a row fulfils which is written this very moment: their bound is still to come, and the column's DEFAULT is the clock. */

import type { Comparison } from '../../../sql/comparisons.ts'
import { same } from '../../../sql/names.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'

/** `'now'` and its kin, and date functions without an argument, which are of now. */
const CLOCK = /['"]now['"]|\bcurrent_(timestamp|date|time)\b|\b(unixepoch|datetime|date|julianday)\s*\(\s*\)/i

/** Less than two days ahead is the end of today, in every time zone. */
const DAYS = 2

/** Beyond that, a bound in seconds is one in another unit than the column's. */
const MOST = 2

/**
 * Whether the column, alone on its side, is held to be before a bound that the clock has not reached, in the form that its DEFAULT
 * writes now: then every row fulfils it that was ever written by that DEFAULT. Of an UPDATE only where no `+` says that the bound is meant ahead.
 */
export function isStillToCome(
  connection: Connection,
  table: string,
  action: string,
  { left, right, operator, constant, other, isPart }: Comparison,
): boolean {
  const [name, ...more] = significant(other).slice(-1)
  const isBefore = /^<=?$/.test(operator) ? left === other : /^>=?$/.test(operator) && right === other
  if (!isBefore || isPart || !name || more.length > 0 || !CLOCK.test(constant)) return false
  if (action !== 'DELETE' && constant.includes('+')) return false
  const column = columnsIn(connection, table).find((one) => same(one.name, unquote(name)))
  const written = column?.default ?? null
  if (written === null || !CLOCK.test(written) || /[-+*/(|]/.test(other)) return false
  let isAhead = false
  refusal(() => {
    const [[bound, now, days] = []] = connection.rows(
      `SELECT b, n, julianday(b) - julianday(n) FROM (SELECT (${constant}\n) AS b, (${written}\n) AS n)`,
    )
    if (typeof bound === 'number' && typeof now === 'number')
      isAhead = (bound - now) / dayOf(now) > DAYS && bound < now * MOST
    else isAhead = typeof bound === 'string' && typeof now === 'string' && Number(days) > DAYS
  })
  return isAhead
}

/** A day in the unit of now: of Julian days, seconds, or milliseconds. */
function dayOf(now: number): number {
  if (now < 10_000_000) return 1
  return now < 100_000_000_000 ? 86_400 : 86_400_000
}
