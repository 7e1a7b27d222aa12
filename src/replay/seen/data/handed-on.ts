/** A word in double quotes that an INSERT … SELECT hands on, or that is joined with something: what speaks for a name. */

import { readCopy } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { type Token, unquote } from '../../../sql/tokens.ts'

/** What the tables and the texts around the statement say of the one who wrote it. */
export interface Habits {
  /** Columns (keyOf case) of all tables. */
  readonly columns: ReadonlySet<string>
  /** Tables (keyOf case). */
  readonly tables: ReadonlySet<string>
  /** Columns (keyOf case) of the table that the statement changes, in order. */
  readonly filled: readonly string[]
  /** A table that the statement names has some names in double quotes, and others without: they were written by hand, as names. */
  readonly quotesNames: boolean
}

/** Columns in which one of few words stands, or the name of a field: there a word is a word whatever stands beside it. */
const OF_WORDS =
  /(?:^|_)(?:kind|type|role|status|state|stage|phase|category|group|class|level|tier|plan|source|origin|channel|provider|action|event|operation|reason|result|mode|scope|visibility|access|permission|lang|language|locale|country|region|currency|unit|colou?r|icon|theme|gender|field|column|attribute|attr|property|prop|key|name|setting|option|param|parameter|sort|sort_by|order_by|value|val|table|entity|model|tag|label|flag|rank|priority|author|actor|by)$/

/** What a thing has, and seldom what it is. */
const ATTRIBUTE =
  /(?:^|_)(?:id|uuid|name|title|type|category|description|email|phone|address|street|city|price|amount|quantity|date|time|at|url|slug|code|label|notes?|comments?|body|content|count|total|position|number)$/

/** Words that are values as often as anything. */
const VALUE = /^(?:true|false|yes|no|on|off|null|none|nan|unknown|default|other|new|old)$/i

/** Whether the word is meant as a name: the statement writes its texts in single quotes, its author names in double ones, or it is called as columns are. */
export function isWrittenAsName(tokens: readonly Token[], token: Token, sql: string, habits: Habits): boolean {
  const name = snake(unquote(token))
  if (VALUE.test(name) || [name, `${name}s`, `${name}es`].some((it) => habits.tables.has(it))) return false
  const column = columnFor(token, sql, habits)
  if (column !== null && OF_WORDS.test(snake(column))) return false
  return (
    tokens.some(({ kind }) => kind === 'string') ||
    habits.quotesNames ||
    readCopy(sql)?.into?.every(({ text }) => text.startsWith('"')) ||
    ATTRIBUTE.test(name) ||
    habits.columns.has(keyOf(unquote(token)))
  )
}

/** The column that an INSERT fills with what the token is a part of; null for another statement. */
function columnFor(token: Token, sql: string, { filled }: Habits): string | null {
  const copy = readCopy(sql)
  const at = copy?.results.findIndex((result) => result.some(({ start }) => start === token.start)) ?? -1
  return (copy?.into?.map(unquote) ?? filled)[at] ?? null
}

function snake(name: string): string {
  return name.replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_').toLowerCase()
}
