/** `default-is-text`: a default in quotes, which looks like an expression. */

import type { TextDefault } from '../model/formats.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { same } from '../sql/names.ts'
import { inTheEnd, madeAt, named } from './evidence/evidence.ts'

export const defaultIsText: Rule = {
  id: 'default-is-text',
  group: 'schema',
  level: 'warning',
  scenario: 'empty',
  title: 'A default in quotes is a text, not an expression',
  why:
    "DEFAULT 'datetime(''now'')' stores the words datetime('now') in every new row, and no time. Nothing fails: dates are sorted and " +
    'compared wrongly, and SQLite cannot change the default later without a rebuild of the table.',
  fix: "Write the expression in brackets and without the quotes around it: DEFAULT (datetime('now')), or DEFAULT CURRENT_TIMESTAMP.",
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.textDefaults) {
        if (!isLeft(evidence, seen, one)) continue
        const { table, column, text, gives } = one
        const instead = gives === '' ? '' : ` As an expression it is ${gives}.`
        yield {
          at: placeOf(seen, one),
          message: `Every new row of ${table} gets the text ${text} as its ${column}.${instead}`,
          ...(gives === '' ? { fix: FOREIGN } : {}),
        }
      }
    }
  },
}

const FOREIGN =
  "SQLite has no such function. For the time write DEFAULT CURRENT_TIMESTAMP or DEFAULT (datetime('now')), for an id made by chance DEFAULT (lower(hex(randomblob(16)))); both without quotes around them."

/** Whether the last new file still leaves it so. */
function isLeft(evidence: Evidence, seen: MigrationSeen, { table, column, text }: TextDefault): boolean {
  const made = named(seen.schema?.after.tables ?? [], table)
  if (!made) return true
  const value = inTheEnd(evidence, seen, made)?.columns.find((it) => same(it.name, column))?.default
  return value?.replaceAll("''", "'").includes(text) === true
}

/** The statement that has the text; a rebuild makes the table under another name. */
function placeOf(seen: MigrationSeen, { column, text }: TextDefault): Place {
  const has = seen.statements.find(({ sql }) => sql.includes(text.replaceAll("'", "''")) || sql.includes(text))
  return has?.at ?? madeAt(seen, column, ['CREATE TABLE', 'ALTER TABLE'])
}
