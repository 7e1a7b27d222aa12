/** Comparisons of a number with a text, which hold for every row or for none. */

import type { OtherTypes } from '../../model/conditions.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { same } from '../../sql/names.ts'
import { oneType } from '../advice/compared.ts'
import { samePlace } from './evidence.ts'

/** https://sqlite.org/json1.html#the_json_extract_function. */
const OF_JSON =
  "Compare with a number: SQLite reads true and false out of JSON as 1 and 0, and a number as a number. json_type(…) tells 'true' from 'false'."

/** Texts that are compared with whether a number is not like them. */
const OF_EQUALITY =
  "Write a number there, 1 for 'true' and 0 for 'false': the column holds numbers, and each of them is unlike any text."

/** A modifier without a sign is added: https://sqlite.org/lang_datefunc.html#modifiers. */
const AGO =
  "For a moment that is past take the time off, as in datetime('now', '-90 days') or unixepoch() - 90 * 86400: a modifier without a sign is added."

export interface ByTypes {
  readonly at: Place
  readonly message: string
  readonly fix: string
  readonly statement: number
}

/** Of the UPDATEs, or of the DELETEs, those in new triggers too; without those that meet no row. */
export function byTypes(seen: MigrationSeen, action: 'UPDATE' | 'DELETE'): ByTypes[] {
  return told(seen, (one) => one.action === action && !isIdle(one))
}

/** Statements that meet no row. */
export function idleByTypes(seen: MigrationSeen): ByTypes[] {
  return told(seen, isIdle)
}

/** The copies out of a table whose condition holds for no row of it. */
export function copiesByTypes(seen: MigrationSeen, table: string): ByTypes[] {
  return told(seen, (one) => one.action === 'INSERT' && !one.holds && same(one.table, table))
}

/** Whether it is said of a statement that it compares other types. */
export function isByTypes(seen: MigrationSeen, statement: number): boolean {
  return told(seen, () => true).some((it) => it.statement === statement)
}

function isIdle({ holds, needed }: OtherTypes): boolean {
  return needed && !holds
}

function told({ otherTypes, statements }: MigrationSeen, wanted: (one: OtherTypes) => boolean): ByTypes[] {
  const found = otherTypes.filter(wanted)
  const first = found.filter(({ at }, index) => found.findIndex((it) => it.at === at) === index)
  return first.map((one) => ({
    ...{ at: one.at, statement: statements.findIndex(({ at }) => samePlace(at, one.at)) },
    message: `${one.trigger === null ? '' : `In the trigger ${one.trigger}, `}${says(one)}: ${why(one)}.`,
    fix: fixOf(one),
  }))
}

function says({ sql, holds, table, fills }: OtherTypes): string {
  return fills === undefined
    ? `${sql} holds for ${holds ? 'every' : 'no'} row of ${table}`
    : `${sql} is NULL in every row of ${table}`
}

/** A truth is 1 or 0: https://sqlite.org/datatype3.html#boolean_datatype. */
function isForWord(sql: string): boolean {
  return /'(?:true|false)'/i.test(sql) && !/[<>!]|json|->/i.test(sql)
}

function why({ sql, isAhead, isTruth, days, fills }: OtherTypes): string {
  if (days)
    return `a date function takes a number for days since 4714 BC, and ${days.column} has ${days.unit} since 1970`
  if (isAhead) return 'its bound is still to come, and the DEFAULT of the column is the clock'
  if (fills === undefined && isForWord(sql))
    return "the column holds numbers, 1 or 0, and no text such as 'true' or 'false'"
  return isTruth ? 'a text that does not begin with a number counts as false' : 'it compares a number with a text'
}

function fixOf({ sql, isAhead, isTruth, days }: OtherTypes): string {
  if (days) return `Say what the number is: ${days.instead}.`
  if (isTruth) return asked(sql)
  if (isAhead) return AGO
  if (/json|->/i.test(sql)) return OF_JSON
  if (isForWord(sql)) return "Write 1 for 'true' and 0 for 'false'."
  return /<>|!=/.test(sql) ? OF_EQUALITY : oneType(sql)
}

/** A text is true where the number that it begins with is not 0: https://sqlite.org/lang_expr.html#booleanexpr. */
function asked(sql: string): string {
  const text = sql.replace(/^not\s+/i, '')
  return `Ask for the text: ${text} = '' where it is empty, ${text} <> '' where it is not.`
}
