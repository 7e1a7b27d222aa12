/** Words for dates as texts that are subtracted. */

import type { Evidence } from '../../model/rule.ts'
import type { Place } from '../../model/text.ts'

/** Where a difference of two years comes to stand: https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes. */
export function* subtractedDates(evidence: Evidence): Generator<{ at: Place; message: string; fix: string }> {
  for (const seen of evidence.replayed?.migrations ?? [])
    for (const { at, into, later, earlier } of seen.subtractedDates)
      yield {
        at,
        message: `${into} gets a difference of years: ${later} and ${earlier} are dates as texts, of which subtraction takes the number at the start. Two moments of one year give 0.`,
        fix: `Write seconds: strftime('%s', ${later}) - strftime('%s', ${earlier}). Or days: julianday(${later}) - julianday(${earlier}).`,
      }
}
