/** `default-is-text`: a default in quotes, which looks like an expression or a truth. */

import type { TextDefault, WordsForTime } from '../model/formats.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { inTheEnd, madeAt, named } from './evidence/evidence.ts'

export const defaultIsText: Rule = {
  id: 'default-is-text',
  group: 'schema',
  level: 'warning',
  scenario: 'empty',
  title: 'A default or a time in quotes is a text, not an expression',
  why:
    "DEFAULT 'datetime(''now'')' stores the words datetime('now') in every new row, and no time. Nothing fails: dates are sorted and " +
    "compared wrongly, and SQLite cannot change the default later without a rebuild of the table. A truth in quotes, in a column of numbers, is such a text, too, and so is what UPDATE and INSERT write: SET at = 'CURRENT_TIMESTAMP'.",
  fix: "Write the expression in brackets and without the quotes around it: DEFAULT (datetime('now')), or DEFAULT CURRENT_TIMESTAMP.",
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.textDefaults) {
        if (!isLeft(evidence, seen, one)) continue
        const { table, column, text } = one
        const has = statementOf(seen, one)
        yield {
          at: has?.at ?? madeAt(seen, column, MAKING),
          message: `Every new row of ${table} gets the text ${text} as its ${column}.${meant(one)}`,
          fix: has?.verb === 'ALTER TABLE' ? onAdding(one) : onMaking(one),
        }
      }
      for (const one of seen.wordsForTimes) {
        const { at, table, column, text } = one
        yield {
          at,
          message: `Stores the text ${text} in ${table}.${column}, and no time.${meant(one)}`,
          fix: onWriting(one),
        }
      }
    }
  },
}

const FOREIGN =
  "SQLite has no such function. For the time write DEFAULT CURRENT_TIMESTAMP or DEFAULT (datetime('now')), for an id made by chance DEFAULT (lower(hex(randomblob(16)))); both without quotes around them."

function isTruth({ text }: TextDefault): boolean {
  return /^(?:true|false)$/i.test(text.trim())
}

function meant(one: TextDefault): string {
  const { column, gives } = one
  if (isTruth(one)) return ` To SQLite that is neither 0 nor 1: ${column} = ${gives} does not find it.`
  return gives === '' ? '' : ` As an expression it is ${gives}.`
}

function onMaking(one: TextDefault): string {
  const { text, gives } = one
  if (isTruth(one)) return `Write the number, without quotes: DEFAULT ${gives}.`
  return gives === ''
    ? FOREIGN
    : `Write the expression in brackets and without the quotes around it: DEFAULT (${text}).`
}

function onWriting({ text, gives }: WordsForTime): string {
  return gives === ''
    ? 'SQLite has no such word for the time. Write CURRENT_TIMESTAMP, without quotes.'
    : `Write it without the quotes around it: ${text}.`
}

/** ALTER TABLE takes it on an empty table only (https://sqlite.org/lang_altertable.html#alter_table_add_column). */
function onAdding(one: TextDefault): string {
  const { table, column, text, gives } = one
  if (isTruth(one)) return onMaking(one)
  const rebuild = gives === '' ? 'with such a default' : `with DEFAULT (${text})`
  return `Without the quotes ALTER TABLE refuses it as soon as ${table} has a row. Add ${column} without NOT NULL and without a default, fill it by UPDATE, and let the application set it from then on. If SQLite has to set it, make ${table} anew ${rebuild}: https://sqlite.org/lang_altertable.html#otheralter.${gives === '' ? ` ${FOREIGN}` : ''}`
}

/** Whether the last new file still leaves it so. */
function isLeft(evidence: Evidence, seen: MigrationSeen, one: TextDefault): boolean {
  const { table, column, text } = one
  const made = named(seen.schema?.after.tables ?? [], table)
  if (!made) return true
  const value = inTheEnd(evidence, seen, made)?.columns.find((it) => same(it.name, column))?.default
  if (isTruth(one) && !/['"]/.test(value ?? '')) return false
  return value?.replaceAll("''", "'").includes(text) === true
}

const MAKING = ['CREATE TABLE', 'ALTER TABLE']

/** The statement that has the text; a rebuild makes the table under another name. */
function statementOf(seen: MigrationSeen, { column, text }: TextDefault): StatementSeen | undefined {
  const making = seen.statements.filter(
    ({ verb, sql }) => MAKING.includes(verb) && (sql.includes(text.replaceAll("'", "''")) || sql.includes(text)),
  )
  return making.find(({ sql }) => namesIn(sql).has(keyOf(column))) ?? making[0]
}
