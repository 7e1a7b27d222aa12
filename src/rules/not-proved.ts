/** `not-proved`: a file touches a table that could not be given a row, or stops at made-up ones: nothing is known of what it does to rows there. */

import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { keyOf, listed } from '../sql/names.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'
import { madeUpFor } from './evidence/made-up.ts'
import { isNews } from './evidence/rows.ts'

export const notProved: Rule = {
  id: 'not-proved',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Not proved: no row could be invented for a table',
  why:
    'Every migration is tried on invented rows. Where the constraints of a table accept none that could be found, the file meets ' +
    'an empty table. Where no file makes a table, its columns and rows are guessed, and the file may stop at them. What it does to ' +
    'the rows of production, and whether it passes there, was not seen.',
  fix: 'Give the check rows of your own: `rows: path/to/rows.sql` in the settings, with at least one row of this table.',
  *check(evidence) {
    const { migrations = [], withoutRows = [] } = evidence.replayed ?? {}
    for (const seen of migrations) {
      yield* stoppedByMadeUp(evidence, seen)
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

/** What is refused may come of the rows that were made up, and what stands behind it has not run. */
function* stoppedByMadeUp(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const { scenario, refusals } of seen.rehearsals) {
    for (const refusal of scenario === 'rows' ? refusals : []) {
      const tables = madeUpFor(evidence, seen, refusal)
      if (tables.length === 0) continue
      const isOne = tables.length === 1
      yield {
        at: refusal.at,
        title: 'Not proved: the file stops at rows that are made up',
        message: `No file makes ${listed(tables)}: ${isOne ? 'its columns and rows were' : 'their columns and rows were'} made up, and this statement fails on them (${refusal.message}). Whether it passes on the rows of production is not proved.`,
        fix: `Name a file that makes ${listed(tables)} as "baseline" in the settings: then the columns and constraints of production are known.`,
      }
    }
  }
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
