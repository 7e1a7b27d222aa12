/** `not-proved`: a file touches a table that could not be given a row, so nothing is known of what it does to rows there. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
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

const CHECKED_COLUMN = /\b(not\s+null|check|unique|generated|as\s*\(|references|drop)\b/i

function asksRows({ verb, sql }: StatementSeen, table: string): boolean {
  if (verb === 'CREATE INDEX') return /^\s*create\s+unique\b/i.test(sql)
  if (verb === 'CREATE TABLE') return /\bas\s+(select|with)\b/i.test(sql)
  if (verb === 'ALTER TABLE') return !RENAMES.test(sql) && CHECKED_COLUMN.test(sql)
  if (verb === 'INSERT') return targetOf(sql) !== keyOf(table) || /\bselect\b/i.test(sql)
  return !ROWLESS.test(verb)
}
