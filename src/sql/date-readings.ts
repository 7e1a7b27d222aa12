/** Which columns SQL hands to date functions: they hold dates, whatever their declared type. Read from the text, for invented rows. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { type Name, namesOf, tableOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { cutAt } from './statement.ts'
import { significant, type Token } from './tokens.ts'

/** A column that is read as a date or time. */
export interface DateReading {
  /** The key of the column. */
  readonly column: string
  /** The keys of the tables that it can be in. */
  readonly tables: ReadonlySet<string>
  /** With a word that says that it is a number: seconds, or days. */
  readonly asNumber: boolean
}

/** Whether something reads the column as a date or time that is written out. */
export function holdsDates(readings: readonly DateReading[], table: string, column: string): boolean {
  return readings.some((it) => !it.asNumber && it.column === keyOf(column) && it.tables.has(keyOf(table)))
}

/** Whether something reads the column, which holds numbers, as a time. Without a word about its unit it counts days. */
export function countsTime(readings: readonly DateReading[], table: string, column: string): boolean {
  return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)))
}

/** https://sqlite.org/lang_datefunc.html; `strftime` has its format in front. */
const READERS = /^(date|time|datetime|julianday|unixepoch|strftime|timediff)$/i

/** With these the value is a number. */
const OF_NUMBERS = /^'(unixepoch|auto|julianday)'$/i

/** Every reading of a date in a script, statement by statement. */
export function dateReadings(sql: string): DateReading[] {
  // Asked of every file and of every object of a schema.
  if (!/(date|time|julianday|unixepoch|strftime|timediff)\s*\(/i.test(sql)) return []
  return statementsOf(sql).flatMap((statement) => inStatement(significant(statement)))
}

/** Every name (keyOf case) inside the brackets of a date function, in a modifier of it, too. */
export function handedToDates(sql: string): ReadonlySet<string> {
  return new Set(namesOf(insideDates(significant(sql))).map(({ column }) => column))
}

/** The brackets of date functions and what stands inside, in the order of the text. */
export function insideDates(all: readonly Token[]): readonly Token[] {
  let end = -1
  return all.filter((token, at) => {
    const isCall = token.kind === 'word' && READERS.test(token.text) && all[at + 1]?.text === '('
    if (isCall) end = Math.max(end, closing(all, at + 1))
    return at <= end && !isCall
  })
}

function inStatement(all: readonly Token[]): DateReading[] {
  const names = tablesNamed(all)
  return all
    .flatMap((_, at) => called(all, at))
    .map(({ of, column, asNumber }) => {
      const table = of === null ? null : tableOf(all, of)
      return { column, tables: table === null ? names : new Set([table]), asNumber }
    })
}

interface Called extends Name {
  readonly asNumber: boolean
}

/**
 * `strftime('%Y', column, …)` at this position: a column by itself or some days later, not one that something is made of. A
 * number of milliseconds is divided first.
 */
function called(all: readonly Token[], at: number): Called[] {
  const word = all[at]
  if (word?.kind !== 'word' || all[at + 1]?.text !== '(' || !READERS.test(word.text)) return []
  const given = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ',')
  const asNumber = given.flat().some(({ text }) => OF_NUMBERS.test(text))
  const first = /^strftime$/i.test(word.text) ? 1 : 0
  const values = /^timediff$/i.test(word.text) ? given : given.slice(first, first + 1)
  const names = values.flatMap((tokens) => (asNumber || isColumn(tokens) ? namesOf(tokens) : []))
  return names.map((name) => ({ ...name, asNumber }))
}

/** A column, or one to which a number is added, as if it were days: of a date that is written out that leaves the year. */
function isColumn(all: readonly Token[]): boolean {
  const isMoved = /^[+-]$/.test(all.at(-2)?.text ?? '') && /^\d+(\.\d+)?$/.test(all.at(-1)?.text ?? '')
  const tokens = isMoved ? all.slice(0, -2) : all
  return tokens.every((token, at) => token.text === '.' || (at % 2 === 0 && /^[\w"`[]/.test(token.text)))
}

/** The kind of moment that a DEFAULT makes; null where it makes none. */
export function momentOf(written: string | null): 'date' | 'datetime' | 'time' | null {
  const text = (written ?? '').replace(/^[\s(]+/, '')
  // Of seconds since 1970, `%s` makes a number.
  if (/^(current_timestamp|datetime\s*\(|strftime\s*\(\s*'(?!%s'))/i.test(text)) return 'datetime'
  if (/^(current_date|date\s*\()/i.test(text)) return 'date'
  return /^(current_time|time\s*\()/i.test(text) ? 'time' : null
}
