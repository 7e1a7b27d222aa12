/** Dates as texts that are subtracted: of a text, arithmetic takes the number at its start, and that is the year. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { Place } from '../../model/text.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { momentOf } from '../../sql/date-readings.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, targetName } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { writtenColumns } from '../../sql/written.ts'
import { named } from '../evidence/evidence.ts'

/** Columns that an UPDATE fills with the difference of two years: https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes. */
export function* subtractedDates(evidence: Evidence): Generator<{ at: Place; message: string; fix: string }> {
  for (const { schema, statements } of evidence.replayed?.migrations ?? [])
    for (const [nth, { at, sql }] of statements.entries()) {
      const name = targetName(sql)
      if (name === null || actionOf(sql) !== 'UPDATE') continue
      const table = named(schema?.before.tables ?? [], name) ?? named(schema?.after.tables ?? [], name)
      if (!table) continue
      for (const { column, value } of assignmentsIn(sql)) {
        const pair = datesIn(sql.slice(value[0]?.start, value.at(-1)?.end), table)
        // Who asks for years gets them.
        if (pair === null || /year/i.test(column)) continue
        // What this file has made of them before may be numbers.
        const isMadeAnew = statements
          .slice(0, nth)
          .some((it) => pair.some((one) => writtenColumns(it.sql)?.has(keyOf(one))))
        if (isMadeAnew) continue
        const [later, earlier] = pair
        yield {
          at,
          message: `${name}.${column} gets a difference of years: ${later} and ${earlier} are dates as texts, of which subtraction takes the number at the start. Two moments of one year give 0.`,
          fix: `Write seconds: strftime('%s', ${later}) - strftime('%s', ${earlier}). Or days: julianday(${later}) - julianday(${earlier}).`,
        }
      }
    }
}

/** `one - other`, also with a CAST around each: two columns of one type, of which a DEFAULT says that dates stand there as texts. */
function datesIn(written: string, { columns }: TableSeen): [string, string] | null {
  const all = significant(written.replace(CAST, '$1'))
  for (const [at, { text }] of all.entries()) {
    const last = all[at + 2]?.text === '.' ? at + 3 : at + 1
    if (text !== '-' || all[last + 1]?.text === '(') continue
    const [one, other] = [all[at - 1], all[last]].map((token) =>
      columns.find(({ name }) => token !== undefined && same(unquote(token), name)),
    )
    if (!one || !other || /INT|REAL|FLO|DOU/i.test(one.type) || !same(one.type, other.type)) continue
    const isDate = [one, other].some((it) => /^date/.test(momentOf(it.default) ?? ''))
    if (isDate) return [one.name, other.name]
  }
  return null
}

const CAST = /\bCAST\s*\(\s*([\w."`]+)\s+AS\s+\w+\s*\)/gi
