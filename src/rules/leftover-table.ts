/** `leftover-table`: the helper table of a rebuild is still there. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { indented, rows } from './advice/words.ts'
import { later, madeAt, named } from './evidence/evidence.ts'

export const leftoverTable: Rule = {
  id: 'leftover-table',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'The helper table of a rebuild is still there',
  why:
    'A second copy of the rows is left over: it grows old, takes room, holds what somebody asked to have deleted, and stands in ' +
    'the way of the next rebuild that uses its name.',
  fix: 'Drop the helper table as the last step of the rebuild.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { table, of, rows: count } of seen.leftovers) {
        if (goesLater(evidence, seen, table)) continue
        const isRebuilt = seen.rebuilt.some((it) => same(it, of))
        const drop = indented(`DROP TABLE IF EXISTS ${identifier(table)};`)
        const swap = indented(
          `DROP TABLE IF EXISTS ${identifier(of)};\nALTER TABLE ${identifier(table)} RENAME TO ${identifier(of)};`,
        )
        yield {
          at: madeAt(seen, table, isRebuilt ? ['ALTER TABLE', 'CREATE TABLE'] : ['CREATE TABLE', 'ALTER TABLE']),
          message: isRebuilt
            ? `${of} is rebuilt, and ${table} is left over with ${rows(count)}.`
            : `${table} is a copy of ${of} with ${rows(count)}, and neither takes its place nor goes.`,
          fix: isRebuilt
            ? `Drop it as the last step:\n${drop}`
            : `If it was to take the place of ${of}, end the rebuild:\n${swap}\nIf not, drop it:\n${drop}`,
        }
      }
    }
  },
}

/** A later new file drops it, or renames it into place. */
function goesLater(evidence: Evidence, seen: MigrationSeen, table: string): boolean {
  return later(evidence, seen).some(
    ({ schema }) => schema && named(schema.before.tables, table) !== null && named(schema.after.tables, table) === null,
  )
}
