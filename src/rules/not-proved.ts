/** `not-proved`: a file touches a table that could not be given a row, so nothing is known of what it does to rows there. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'
import { isNews } from './evidence/rows.ts'

export const notProved: Rule = {
  id: 'not-proved',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Not proved: no row could be invented for a table',
  why:
    'Every migration is tried on invented rows. The constraints of this table accept none that could be found, so the file met ' +
    'an empty table: what it does to the rows of production, and whether it passes there, was not seen.',
  fix: 'Give the check rows of your own: `rows: path/to/rows.sql` in the settings, with at least one row of this table.',
  *check(evidence) {
    const { migrations = [], withoutRows = [] } = evidence.replayed ?? {}
    for (const seen of migrations) {
      if (
        !seen.rehearsals.some(
          ({ scenario, outcome }) => scenario === 'rows' && outcome !== 'fail' && outcome !== 'skipped',
        )
      )
        continue
      for (const { table, reason, virtual } of withoutRows) {
        // Where a parent stands in no file, another rule or remark says that the base is not whole.
        const isBaseless = /^no such table|, which does not exist$/.test(reason)
        const first = virtual || isBaseless || isNews(evidence, seen, table) ? undefined : touching(seen, table)
        if (first === undefined) continue
        yield {
          at: first.at,
          message: `Table ${table} was empty when this file was rehearsed: no row could be invented for it (${reason}). What the file does to its rows is not proved.`,
        }
      }
    }
  },
}

/** The first statement whose outcome depends on the rows of the table. */
function touching({ statements, rehearsals }: MigrationSeen, table: string): StatementSeen | undefined {
  const own = rehearsals
    .flatMap(({ facts }) => facts)
    .some((fact) => fact.kind === 'table-added' && keyOf(fact.table) === keyOf(table))
  return own
    ? undefined
    : statements.find((statement) => namesIn(statement.sql).has(keyOf(table)) && asksRows(statement, table))
}

/** What SQLite does alike whatever rows there are. */
const ROWLESS = /^(CREATE (INDEX|TABLE|VIEW|TRIGGER)|DROP (INDEX|VIEW|TRIGGER)|PRAGMA|SELECT|ANALYZE|REINDEX|EXPLAIN)$/

const RENAMES = /^\s*alter\s+table\s+\S+\s+rename\b/i

/** What SQLite asks every row about, whatever the default is. */
const CHECKED_COLUMN = /\b(check|unique|generated|as|drop)\b/i

/** https://sqlite.org/lang_altertable.html#alter_table_add_column: what is refused where there are rows. */
function asksOfColumn(sql: string): boolean {
  const words = significant(sql).map(({ kind, text }) => (kind === 'word' ? text.toUpperCase() : text))
  const at = words.indexOf('DEFAULT')
  const given = at < 0 ? 'NULL' : words[at + 1]
  const isComputed = /^CURRENT_/.test(given ?? '') || (given === '(' && words.lastIndexOf('(') > at + 1)
  if (isComputed || CHECKED_COLUMN.test(words.join(' '))) return true
  const isRequired = words.some((word, index) => word === 'NOT' && words[index + 1] === 'NULL')
  return given === 'NULL' ? isRequired : words.includes('REFERENCES')
}

function asksRows({ verb, sql }: StatementSeen, table: string): boolean {
  if (verb === 'CREATE INDEX') return /^\s*create\s+unique\b/i.test(sql)
  if (verb === 'CREATE TABLE') return /\bas\s+(select|with)\b/i.test(sql)
  if (verb === 'ALTER TABLE') return !RENAMES.test(sql) && asksOfColumn(sql)
  if (verb === 'INSERT') return targetOf(sql) !== keyOf(table) || /\bselect\b/i.test(sql)
  return !ROWLESS.test(verb)
}
