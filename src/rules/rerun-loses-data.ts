/** `rerun-loses-data`: rows that came after the first run are gone after the second. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { notedFix } from './advice/noted.ts'
import { madeAt, rowsChangedAt, runnerOf } from './evidence/evidence.ts'

/** Where no DROP TABLE takes the rows: a list is deleted, or its rows are replaced. */
const ONLY_MISSING =
  'Put in only what is missing, and delete nothing before it: INSERT OR IGNORE, or INSERT … WHERE NOT EXISTS (…).'

function isMadeAnew({ statements }: MigrationSeen, table: string): boolean {
  return statements.some(
    ({ verb, sql }) =>
      verb !== 'DELETE' && verb !== 'INSERT' && namesIn(sql).has(keyOf(table)) && /\bdrop\b|\brename\b/i.test(sql),
  )
}

/** What the second run makes out of the value that is there is not written over, and `rerun-changes-state` tells of it. */
function isAddedTo(evidence: Evidence, seen: MigrationSeen, table: string, column: string): boolean {
  const facts = seen.rehearsals.find(({ scenario }) => scenario === 'rerun')?.facts ?? []
  return facts.some(
    (fact) =>
      fact.kind === 'values-changed' &&
      same(fact.table, table) &&
      same(fact.column, column) &&
      notedFix(runnerOf(evidence, seen), seen, fact, facts) !== null,
  )
}

export const rerunLosesData: Rule = {
  id: 'rerun-loses-data',
  group: 'replay',
  level: 'error',
  scenario: 'rerun',
  title: 'A second run deletes rows that came in between',
  why:
    'The file makes its table anew each time. When it runs again, after a crash or a lost history row, everything that the ' +
    'application has written meanwhile is deleted, without an error.',
  fix: 'Write CREATE TABLE IF NOT EXISTS and leave out the DROP TABLE before it.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      if (!runnerOf(evidence, seen).rerun) continue
      for (const { table, column } of seen.lostOnRerun) {
        if (column !== null) {
          if (isAddedTo(evidence, seen, table, column)) continue
          yield {
            at: rowsChangedAt(seen, table),
            message: `What the application writes into ${table}.${column} after the first run is written over by the second.`,
            // A table that is made anew has nothing that a guard could find.
            fix: seen.rebuilt.some((name) => same(name, table))
              ? 'A rebuild that runs again takes over the old columns only. Let the file run once only: apply it and its history row in one transaction. For a script of your own, npx sqlite-rehearsal init --deploy writes that; the file can stay as it is then.'
              : `Write only where nothing is there yet: INSERT OR IGNORE, or UPDATE … WHERE ${column} IS NULL.`,
          }
          continue
        }
        yield {
          at: madeAt(seen, table, ['DROP TABLE', 'DELETE', 'INSERT']),
          message: `A row added to ${table} after the first run is gone after the second.`,
          ...(isMadeAnew(seen, table) ? {} : { fix: ONLY_MISSING }),
        }
      }
    }
  },
}
