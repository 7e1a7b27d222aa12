/** Advice for a condition with < or > that holds for every row, or for none: which of its sides is not what it looks like. */

import type { TableSeen } from '../../model/schema.ts'
import { type Comparison, comparisonsIn } from '../../sql/comparisons.ts'
import { same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'

/** What to write in a condition of the statement (SQL) on rows of the table, as far as its text and the column's DEFAULT say. */
export function comparedAs(sql: string, table: TableSeen | null): string {
  const columns = table?.columns ?? []
  for (const comparison of comparisonsIn(sql))
    for (const column of columns) {
      const told = inUnits(comparison, column) ?? ofText(comparison, column)
      if (told !== null) return told
    }
  return OF_TIME.test(sql) ? ONE_TYPE : ANY_TYPE
}

/** What to write for a condition that compares a number with a text: by what its own text shows of the two. */
export function oneType(sql: string): string {
  if (SECONDS_AS_TEXT.test(sql))
    return `strftime makes a text, and the other side is a number: write ${AS_SECONDS('…')}`
  const [, makes = '', of = "'now'"] = WITH_MOMENT.exec(sql) ?? []
  if (/^(?:unixepoch|julianday)$/i.test(makes)) return `The column holds texts: write datetime(${of}).`
  if (makes !== '') return `The column holds numbers: write ${AS_SECONDS(of)}`
  if (OF_TIME.test(sql)) return ONE_TYPE
  const [one, ...more] = significant(sql).filter(({ kind }) => kind === 'number' || kind === 'string')
  if (!one || more.length > 0) return ANY_TYPE
  if (one.kind === 'number')
    return `The column holds texts: write a text of the same form${inThatForm(Number(one.text))}.`
  return `The column holds numbers: write ${/^'\d{4}-\d\d/.test(one.text) ? AS_SECONDS(one.text) : 'a number without quotes.'}`
}

const ANY_TYPE = 'Compare values of one type: SQLite sorts every number before every text.'

/** `column < datetime('now', '-1 year')`. */
const WITH_MOMENT =
  /^[\w."`]+\s*[<>]=?\s*(datetime|date|unixepoch|julianday|current_timestamp|current_date)\b(?:\s*\(([^()]+)\))?$/i

/** A number that may be a moment, as the text that SQLite writes for it. */
function inThatForm(value: number): string {
  if (value < FIRST_MOMENT) return ', in quotes'
  const seconds = value < 1000 * FIRST_MOMENT ? `${value}` : `${value} / 1000`
  return `, for example datetime(${seconds}, 'unixepoch')`
}

/** Seconds in 1973: fewer of them are seldom a moment. */
const FIRST_MOMENT = 100_000_000

const SECONDS_AS_TEXT = /\bstrftime\s*\(\s*['"]%s['"]/i

const AS_SECONDS = (moment: string) =>
  `CAST(strftime('%s', ${moment}) AS INTEGER), times 1000 where it counts milliseconds.`

const OF_TIME = /\b(?:strftime|unixepoch|datetime|date|time|julianday)\s*\(|\bcurrent_(?:date|time|timestamp)\b/i

const ONE_TYPE =
  "Compare values of one type, as SQLite sorts every number before every text: CAST(strftime('%s', …) AS INTEGER) with seconds, that times 1000 with milliseconds, julianday(…) with the Julian days of a REAL column, date(column, 'unixepoch') with dates."

type Column = TableSeen['columns'][number]

const SECONDS = /\bunixepoch\s*\(|\bstrftime\s*\(\s*['"]%s['"]/i

const THOUSAND = /\*\s*1000(?:\.0)?\b|\b1000(?:\.0)?\s*\*/

/** The DEFAULT says what the column counts. */
function inUnits({ other, constant }: Comparison, { name, default: given }: Column): string | null {
  const isAlone = same(unquote(significant(other).at(-1) ?? NONE), name) && !/[-+*/(]/.test(other)
  if (!isAlone || given === null || !SECONDS.test(given) || !SECONDS.test(constant)) return null
  const [own, its] = [THOUSAND.test(given), THOUSAND.test(constant)]
  if (own === its) return null
  const says = `${name} counts ${own ? 'milliseconds' : 'seconds'}, as its DEFAULT says, and is compared with ${own ? 'seconds' : 'milliseconds'}.`
  return `${says} Write ${own ? `${constant} * 1000` : 'the seconds alone, without * 1000'}.`
}

const NONE = { kind: 'word', text: '', start: 0, end: 0 } as const

/** Of a text, arithmetic takes the number at its start: https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes. */
function ofText({ other }: Comparison, { name, type }: Column): string | null {
  if (!/CHAR|CLOB|TEXT|DATE|TIME/i.test(type)) return null
  const all = significant(other)
  const isCounted = all.some(
    (token, at) =>
      (token.kind === 'word' || token.kind === 'quoted') &&
      same(unquote(token), name) &&
      (/^[-+*/]$/.test(all[at - 1]?.text ?? '') || /^[-+*/]$/.test(all[at + 1]?.text ?? '')),
  )
  if (!isCounted) return null
  const moment = `${SECONDS.test(other) ? 'unixepoch' : 'julianday'}(${identifier(name)})`
  return `${name} is a text, of which arithmetic takes the number at its start: the year of a date. Write ${moment} in its place.`
}
